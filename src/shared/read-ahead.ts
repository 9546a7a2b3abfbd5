/** The same items, each asked for while the one before it is dealt with: a file is read while the database writes, or the reverse. */
export async function* readAhead<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item> {
  const source = items[Symbol.asyncIterator]();
  const asked = (): Promise<IteratorResult<Item>> => {
    const next = source.next();
    // It is told when its turn comes.
    next.catch(() => undefined);
    return next;
  };
  try {
    let next = await asked();
    while (!next.done) {
      const { value } = next;
      const following = asked();
      yield value;
      next = await following;
    }
  } finally {
    await source.return?.();
  }
}
