import { type Best, type Branch, byCost, type Found } from './branch.ts';

interface Candidate {
  readonly branch: Branch;
  readonly found: Found;
}

/** The branches that hold all other paths of a branch, each one of them, once the best was taken out. */
const without = ({ branch: { prefix, banned }, found: { nodes } }: Candidate): readonly Branch[] =>
  nodes.slice(prefix.length).map((node, index) => ({
    prefix: nodes.slice(0, prefix.length + index),
    banned: new Set(index === 0 ? [...banned, node] : [node]),
  }));

export interface BestPaths {
  /** The best first. */
  readonly paths: readonly Found[];
  /** False where the limit was met first: those that are there are the best all the same. */
  readonly complete: boolean;
}

/**
 * The k best simple paths, in order: Yen's algorithm (Management Science 17, 1971) in Lawler's form (Management Science 18,
 * 1972): each path that is taken parts the others into branches, and the best of all branches is the next.
 */
export const bestPaths = (k: number, best: Best): BestPaths => {
  const paths: Found[] = [];
  const candidates: Candidate[] = [];
  /** False where the limit was met. */
  const look = (branch: Branch): boolean => {
    const found = best(branch);
    if (found === 'LIMIT') return false;
    if (found !== 'NONE') candidates.push({ branch, found });
    return true;
  };
  if (!look({ prefix: [], banned: new Set() })) return { paths, complete: false };
  for (;;) {
    candidates.sort((one, other) => byCost(other.found, one.found));
    const next = candidates.pop();
    if (!next) return { paths, complete: true };
    paths.push(next.found);
    if (paths.length === k) return { paths, complete: true };
    for (const branch of without(next)) if (!look(branch)) return { paths, complete: false };
  }
};
