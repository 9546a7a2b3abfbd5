import { allFinite, finiteOrNull } from './finite.ts';

/**
 * The quantile of ascending values by linear interpolation.
 * @param ascending at least one value; NaN of none
 * @param probability 0 to 1
 * Source: R. J. Hyndman, Y. Fan, "Sample quantiles in statistical packages", The American Statistician 50 (1996) 361–365, type 7.
 */
export const quantile = (ascending: Float64Array, probability: number): number => {
  const place = (ascending.length - 1) * probability;
  const below = ascending[Math.floor(place)] ?? Number.NaN;
  const above = ascending[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
};

/** The value in the middle of values in any order, of an even number the mean of both; null of none, or where one is not finite. */
export const median = (values: readonly number[]): number | null =>
  allFinite(values) ? finiteOrNull(quantile(Float64Array.from(values).sort(), 0.5)) : null;
