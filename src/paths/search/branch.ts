/** A path as the search knows it: numbers of entities, and what it costs, in whole units. */
export interface Found {
  readonly nodes: readonly number[];
  readonly cost: number;
}

/** All paths that begin like this one and do not go on to any of some entities. */
export interface Branch {
  /** Empty for all paths: then `banned` are ends to begin at. */
  readonly prefix: readonly number[];
  readonly banned: ReadonlySet<number>;
}

/** A way to search branches. */
export interface BranchSearch {
  /** The best path of a branch; NONE where there is none within the hops that are wanted. Asked about all paths first. */
  best(branch: Branch): Found | 'NONE' | 'LIMIT';
  /** What any path of the branch costs at least. */
  atLeast(branch: Branch): number;
}

/** The cheapest first; of equals the shorter one, then by the sequence of ids, in whose order entities are numbered. */
export const byCost = (one: Found, other: Found): number => {
  if (one.cost !== other.cost) return one.cost - other.cost;
  if (one.nodes.length !== other.nodes.length) return one.nodes.length - other.nodes.length;
  const place = one.nodes.findIndex((node, index) => node !== other.nodes[index]);
  return place < 0 ? 0 : (one.nodes[place] ?? 0) - (other.nodes[place] ?? 0);
};
