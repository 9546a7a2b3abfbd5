import { median } from './quantile.ts';

/**
 * The median of n amounts of which some are not known but to be larger than all that are: a wait that is not over.
 * @param known the known amounts, at most n
 * @returns null of none, and where the median is not among the known
 */
export const medianOfReached = (known: readonly number[], n: number): number | null => {
  const beyond = n - known.length;
  if (n === 0 || beyond * 2 >= n) return null;
  const sorted = known.toSorted((a, b) => a - b);
  return median(sorted.slice(beyond));
};
