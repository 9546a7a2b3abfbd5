import { percentileBootstrap } from './percentile-bootstrap.ts';
import type { Range } from './wilson.ts';

export interface Ratio {
  readonly value: number;
  /** null where a sample has fewer than 2 amounts. */
  readonly interval: Range | null;
}

/** The centre of rows drawn from ascending amounts. */
type Centre = (ascending: Float64Array, rows: Uint32Array) => number;

/** Of ascending amounts the middle rows have the middle amounts. */
const medianOf: Centre = (ascending, rows) => {
  rows.sort();
  const below = ascending[rows[(rows.length - 1) >>> 1] ?? -1] ?? Number.NaN;
  const above = ascending[rows[rows.length >>> 1] ?? -1] ?? Number.NaN;
  return below + (above - below) / 2;
};

const meanOf: Centre = (ascending, rows) => {
  let sum = 0;
  for (const row of rows) sum += ascending[row] ?? Number.NaN;
  return sum / rows.length;
};

const ascendingOf = (amounts: readonly number[]): Float64Array => Float64Array.from(amounts).sort();
const allRows = ({ length }: Float64Array): Uint32Array => Uint32Array.from({ length }, (_, row) => row);

const areAmounts = (amounts: readonly number[]): boolean =>
  amounts.length > 0 && amounts.every((amount) => amount > 0 && Number.isFinite(amount));

const positiveOrNull = (value: number): number | null => (value > 0 && Number.isFinite(value) ? value : null);

const ratioOf = (
  above: Float64Array,
  below: Float64Array,
  statistic: (rowsAbove: Uint32Array, rowsBelow: Uint32Array) => number | null,
  level: number,
  seed: number,
): Ratio | null => {
  const value = statistic(allRows(above), allRows(below));
  if (value === null) return null;
  const drawn = ([first, second]: readonly Uint32Array[]) => (first && second ? statistic(first, second) : null);
  return { value, interval: percentileBootstrap([above.length, below.length], drawn, level, seed) };
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
): Ratio | null => {
  if (!areAmounts(numerator) || !areAmounts(denominator)) return null;
  const [above, below] = [ascendingOf(numerator), ascendingOf(denominator)];
  const quotient = (first: Uint32Array, second: Uint32Array) =>
    positiveOrNull(medianOf(above, first) / medianOf(below, second));
  return ratioOf(above, below, quotient, level, seed);
};

/** As `medianRatio`, of geometric means. */
export const geometricMeanRatio = (
  numerator: readonly number[],
  denominator: readonly number[],
  level: number,
  seed: number,
): Ratio | null => {
  if (!areAmounts(numerator) || !areAmounts(denominator)) return null;
  const [above, below] = [ascendingOf(numerator.map(Math.log10)), ascendingOf(denominator.map(Math.log10))];
  const quotient = (first: Uint32Array, second: Uint32Array) =>
    positiveOrNull(10 ** (meanOf(above, first) - meanOf(below, second)));
  return ratioOf(above, below, quotient, level, seed);
};
