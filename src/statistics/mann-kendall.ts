import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import { allEqual, allFinite, finiteOrNull } from './finite.ts';
import { median } from './quantile.ts';
import { tiesOf } from './ranks.ts';

/** Whether values rise or fall over time, however unevenly. */
export interface MannKendall {
  readonly n: number;
  /** Pairs that rise less pairs that fall. */
  readonly s: number;
  /** S over the number of pairs, −1 to 1. */
  readonly tau: number;
  /** S, moved by 1 towards 0, in standard deviations. */
  readonly z: number;
  /** Two-sided, of no trend; by the normal distribution, approximate below about 10 values. */
  readonly p: number;
  /** The median of the slopes between all pairs, in values per unit of time; null where it overflows. */
  readonly senSlope: number | null;
}

interface Pair {
  readonly sign: number;
  readonly slope: number;
}

const pairsOf = (times: readonly number[], values: readonly number[]): readonly Pair[] =>
  times.flatMap((later, j) =>
    times.slice(0, j).map((earlier, i): Pair => {
      const rise = (values[j] ?? 0) - (values[i] ?? 0);
      return { sign: Math.sign(rise) * Math.sign(later - earlier), slope: rise / (later - earlier) };
    }),
  );

const varianceOf = (n: number, values: readonly number[]): number => {
  const term = (count: number): number => count * (count - 1) * (2 * count + 5);
  return (term(n) - tiesOf(values).reduce((sum, count) => sum + term(count), 0)) / 18;
};

/**
 * The test of Mann and Kendall, with ties among values and continuity correction, and Sen's slope.
 * @param times one per value, in any order, no two alike
 * @returns null for fewer than 3 values, where all are equal, times repeat, or a number is not finite
 * Sources: H. B. Mann, "Nonparametric tests against trend", Econometrica 13 (1945) 245–259; M. G. Kendall, Rank
 * Correlation Methods (1975); P. K. Sen, "Estimates of the regression coefficient based on Kendall's tau", JASA 63 (1968) 1379–1389.
 */
export const mannKendall = (times: readonly number[], values: readonly number[]): MannKendall | null => {
  const n = values.length;
  if (n < 3 || times.length !== n || !allFinite(times) || !allFinite(values)) return null;
  if (allEqual(values) || new Set(times).size < n) return null;
  const pairs = pairsOf(times, values);
  const s = pairs.reduce((sum, { sign }) => sum + sign, 0);
  const z = (s - Math.sign(s)) / Math.sqrt(varianceOf(n, values));
  const slope = median(pairs.map((pair) => pair.slope));
  return {
    n,
    s,
    tau: s / pairs.length,
    z,
    p: 2 * normalCdf(-Math.abs(z), 0, 1),
    senSlope: slope === null ? null : finiteOrNull(slope),
  };
};
