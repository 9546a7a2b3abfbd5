import { type Branch, type BranchSearch, byCost, type Found } from './branch.ts';

/** A branch that is still to be searched, at the cost that its paths have at least, or with its best path. */
interface Candidate {
  readonly branch: Branch;
  readonly cost: number;
  readonly found: Found | null;
}

/** The next one to take last: the cheapest, and of equals those first whose paths are not known yet. */
const nextLast = (one: Candidate, other: Candidate): number => {
  if (one.cost !== other.cost) return other.cost - one.cost;
  if (one.found && other.found) return byCost(other.found, one.found);
  return Number(one.found === null) - Number(other.found === null);
};

/** The branches that hold all other paths of a branch, each one of them, once the best was taken out. */
const without = ({ prefix, banned }: Branch, { nodes }: Found): readonly Branch[] =>
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
 * 1972): each path that is taken parts the others into branches, and the best of all branches is the next. A branch is searched only when
 * nothing cheaper is left than what it promises.
 */
export const bestPaths = (k: number, { best, atLeast }: BranchSearch): BestPaths => {
  const paths: Found[] = [];
  const candidates: Candidate[] = [{ branch: { prefix: [], banned: new Set() }, cost: 0, found: null }];
  for (let next = candidates.pop(); next; next = candidates.sort(nextLast).pop()) {
    const { branch } = next;
    if (next.found) {
      const { found } = next;
      paths.push(found);
      if (paths.length === k) break;
      for (const part of without(branch, found)) {
        candidates.push({ branch: part, cost: Math.max(found.cost, atLeast(part)), found: null });
      }
    } else {
      const found = best(branch);
      if (found === 'LIMIT') return { paths, complete: false };
      if (found !== 'NONE') candidates.push({ branch, cost: found.cost, found });
    }
  }
  return { paths, complete: true };
};
