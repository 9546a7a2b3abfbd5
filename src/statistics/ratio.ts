import { geometricMean } from './geometric-mean.ts';
import { percentileBootstrap } from './percentile-bootstrap.ts';
import { median } from './quantile.ts';
import type { Range } from './wilson.ts';

/** What stands for a sample of amounts above 0. */
export type Centre = (amounts: readonly number[]) => number | null;

export interface Ratio {
  readonly value: number;
  /** null where a sample has fewer than 2 amounts. */
  readonly interval: Range | null;
}

const quotient = (numerator: number | null, denominator: number | null): number | null => {
  if (numerator === null || denominator === null) return null;
  const value = numerator / denominator;
  return value > 0 && Number.isFinite(value) ? value : null;
};

const ratioOf = (
  centre: Centre,
  numerator: readonly number[],
  denominator: readonly number[],
  level: number,
  seed: number,
): Ratio | null => {
  const value = quotient(centre(numerator), centre(denominator));
  if (value === null || [...numerator, ...denominator].some((amount) => amount <= 0)) return null;
  const at = (amounts: readonly number[], rows: Uint32Array | undefined): number[] =>
    Array.from(rows ?? [], (row) => amounts[row] ?? Number.NaN);
  const interval = percentileBootstrap(
    [numerator.length, denominator.length],
    ([above, below]) => quotient(centre(at(numerator, above)), centre(at(denominator, below))),
    level,
    seed,
  );
  return { value, interval };
};

/**
 * The median of one sample over that of another, with the percentile bootstrap interval of `percentileBootstrap`,
 * each sample drawn from by itself.
 * @param numerator amounts above 0, of any one unit, as those of `denominator`
 * @returns null where a sample is empty, or an amount is not finite and above 0
 */
export const medianRatio = (
  numerator: readonly number[],
  denominator: readonly number[],
  level: number,
  seed: number,
): Ratio | null => ratioOf(median, numerator, denominator, level, seed);

/** As `medianRatio`, of geometric means. */
export const geometricMeanRatio = (
  numerator: readonly number[],
  denominator: readonly number[],
  level: number,
  seed: number,
): Ratio | null => ratioOf(geometricMean, numerator, denominator, level, seed);
