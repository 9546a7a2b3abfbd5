import { allEqual, allFinite } from './finite.ts';
import { type Coefficient, leastSquares, tReach } from './least-squares.ts';
import { percentileBootstrap } from './percentile-bootstrap.ts';
import type { Range } from './wilson.ts';

/** A point of the fitted line with the confidence band of the line (not of single values). */
export interface FittedPoint extends Range {
  readonly value: number;
}

/** A straight line through points, by ordinary least squares. */
export interface Trend {
  readonly n: number;
  /** Change of y per 1 of x, with classical standard error and t interval, both null for 2 points. */
  readonly slope: Coefficient;
  /** null where all y are equal. */
  readonly rSquared: number | null;
  /** The line at an x; null for 2 points, which leave no band. */
  readonly at: (x: number) => FittedPoint | null;
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Distances from the mean, exactly 0 where all values are equal. */
const centred = (values: readonly number[]): readonly number[] => {
  const mean = meanOf(values);
  return values.map(allEqual(values) ? () => 0 : (value) => value - mean);
};

/**
 * The trend of y over x: for exponential growth, y is log10 of an amount and x the decimal year.
 * @param level confidence level of interval and band, between 0 and 1
 * @returns null for fewer than 2 points, where all x are equal, or a number is not finite
 * The band at x₀: ŷ ± t √(s² (1/n + (x₀ − x̄)² / Σ(x − x̄)²)), t of n − 2 degrees of freedom.
 */
export const trendOf = (xs: readonly number[], ys: readonly number[], level: number): Trend | null => {
  if (xs.length < 2 || !allFinite(xs) || !allFinite(ys)) return null;
  const rows = centred(xs).map((x) => [1, x]);
  const fit = leastSquares(rows, centred(ys), { level });
  const [height, slope] = fit?.coefficients ?? [];
  if (!fit || !height || !slope) return null;
  const [centreX, centreY] = [meanOf(xs), meanOf(ys)];
  return {
    n: fit.n,
    slope,
    rSquared: fit.rSquared,
    at: (x) => {
      if (slope.standardError === null || height.standardError === null) return null;
      const value = centreY + height.estimate + slope.estimate * (x - centreX);
      const reach =
        tReach(level, fit.degreesOfFreedom) * Math.hypot(height.standardError, slope.standardError * (x - centreX));
      return allFinite([value, reach]) ? { value, low: value - reach, high: value + reach } : null;
    },
  };
};

const slopeOf = (xs: readonly number[], ys: readonly number[], rows: Uint32Array): number => {
  let [sumX, sumY] = [0, 0];
  for (const row of rows) {
    sumX += xs[row] ?? 0;
    sumY += ys[row] ?? 0;
  }
  const [meanX, meanY] = [sumX / rows.length, sumY / rows.length];
  let [above, below] = [0, 0];
  for (const row of rows) {
    const distance = (xs[row] ?? 0) - meanX;
    above += distance * ((ys[row] ?? 0) - meanY);
    below += distance ** 2;
  }
  return above / below;
};

/**
 * Percentile bootstrap interval of the slope: points are drawn with replacement, so that nothing is assumed of their scatter.
 * @returns null where there is no trend, or `percentileBootstrap` gives none
 */
export const slopeBootstrap = (
  xs: readonly number[],
  ys: readonly number[],
  level: number,
  seed: number,
): Range | null => {
  if (xs.length !== ys.length || !allFinite(xs) || !allFinite(ys) || allEqual(xs)) return null;
  return percentileBootstrap([xs.length], ([rows]) => (rows ? slopeOf(xs, ys, rows) : null), level, seed);
};
