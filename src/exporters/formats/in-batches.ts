/** The items as text, batch by batch. */
export const inBatches = async function* <Item>(
  batches: AsyncIterable<readonly Item[]>,
  text: (item: Item) => string,
): AsyncGenerator<string> {
  for await (const batch of batches) {
    let written = '';
    for (const item of batch) written += text(item);
    yield written;
  }
};
