/** Places of the values from 1, the smallest first; equal values share the mean of theirs. */
export const ranksOf = (values: readonly number[]): readonly number[] => {
  const ascending = [...values.entries()].sort(([, a], [, b]) => a - b);
  const ranks = values.map(() => 0);
  for (let from = 0; from < ascending.length; ) {
    let to = from;
    while (to < ascending.length && ascending[to]?.[1] === ascending[from]?.[1]) to += 1;
    for (const [index] of ascending.slice(from, to)) ranks[index] = (from + 1 + to) / 2;
    from = to;
  }
  return ranks;
};

/** How often each value occurs. */
export const tiesOf = (values: readonly number[]): readonly number[] => {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()];
};
