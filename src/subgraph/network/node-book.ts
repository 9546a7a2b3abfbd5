/** Numbers nodes in the order in which they are met, and counts their works. */
export interface NodeBook {
  /** The number of an id, a new one where it was not met before. */
  numberOf(id: string): number;
  /** The number of an id that was met. */
  find(id: string): number | undefined;
  /** Counts one more work for each of these nodes. */
  countWork(nodes: readonly number[]): void;
  readonly ids: readonly string[];
  readonly works: readonly number[];
}

export const nodeBook = (): NodeBook => {
  const numbers = new Map<string, number>();
  const ids: string[] = [];
  const works: number[] = [];
  return {
    ids,
    works,
    find: (id) => numbers.get(id),
    numberOf: (id) => {
      const known = numbers.get(id);
      if (known !== undefined) return known;
      numbers.set(id, ids.length);
      works.push(0);
      return ids.push(id) - 1;
    },
    countWork: (nodes) => {
      for (const node of nodes) works[node] = (works[node] ?? 0) + 1;
    },
  };
};
