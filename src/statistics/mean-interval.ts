import { allFinite } from './finite.ts';
import { tReach } from './least-squares.ts';
import type { Range } from './wilson.ts';

/** What of n values is needed for the interval of their mean. */
export interface Moments {
  readonly n: number;
  readonly mean: number;
  /** Standard deviation of a population: divided by n. */
  readonly deviation: number;
}

/**
 * Student's interval of a mean: x̄ ± t s / √n with s² = Σ(x − x̄)² / (n − 1) and t of n − 1 degrees of freedom.
 * @param level between 0 and 1
 * @returns null for fewer than 2 values, where all are equal, or a number is not finite
 */
export const meanInterval = ({ n, mean, deviation }: Moments, level: number): Range | null => {
  if (n < 2 || !(deviation > 0)) return null;
  const reach = (tReach(level, n - 1) * deviation) / Math.sqrt(n - 1);
  const range = { low: mean - reach, high: mean + reach };
  return allFinite([range.low, range.high]) ? range : null;
};

/** The moments of some values; a mean of NaN of none. */
export const momentsOf = (values: readonly number[]): Moments => {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  return { n, mean, deviation: Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / n) };
};
