import tCdf from '@stdlib/stats-base-dists-t-cdf';
import { allEqual, allFinite } from './finite.ts';
import { ranksOf } from './ranks.ts';

export interface RankCorrelation {
  readonly n: number;
  /** −1 to 1. */
  readonly rho: number;
  /** Two-sided, of no association. */
  readonly p: number;
}

const centred = (ranks: readonly number[]): readonly number[] => ranks.map((rank) => rank - (ranks.length + 1) / 2);

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);

/**
 * Spearman's rank correlation, ties sharing their mean rank: Pearson's correlation of the ranks.
 * @returns null for fewer than 3 pairs, where all values of one side are equal, or one is not finite
 * p by Student's t of n − 2 degrees of freedom, t = ρ √((n − 2) / (1 − ρ²)): approximate below about 10 pairs.
 * Source: C. Spearman, "The proof and measurement of association between two things", American Journal of Psychology 15 (1904) 72–101.
 */
export const spearman = (first: readonly number[], second: readonly number[]): RankCorrelation | null => {
  const n = first.length;
  if (n < 3 || second.length !== n || !allFinite(first) || !allFinite(second)) return null;
  if (allEqual(first) || allEqual(second)) return null;
  const [a, b] = [centred(ranksOf(first)), centred(ranksOf(second))];
  const rho = Math.max(-1, Math.min(1, dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b))));
  const rest = 1 - rho ** 2;
  const p = rest === 0 ? 0 : 2 * tCdf(-Math.abs(rho) * Math.sqrt((n - 2) / rest), n - 2);
  return { n, rho, p };
};
