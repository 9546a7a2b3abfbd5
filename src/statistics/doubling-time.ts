import { finiteOrNull } from './finite.ts';
import type { Range } from './wilson.ts';

const monthsPerYear = 12;

/**
 * Months in which an amount doubles that grows by `slope` powers of ten per year: 12 · log10(2) / slope.
 * null where it does not grow. 0.6 gives 6.02.
 */
export const doublingMonths = (slope: number): number | null =>
  slope > 0 ? finiteOrNull((monthsPerYear * Math.log10(2)) / slope) : null;

/**
 * The interval of the doubling time that an interval of the slope maps to, exactly: the larger slope gives the smaller time.
 * null where the slope may be 0 or less: the time has no upper end then; its lower end is `doublingMonths(slope.high)`.
 */
export const doublingRange = (slope: Range): Range | null => {
  const [low, high] = [doublingMonths(slope.high), doublingMonths(slope.low)];
  return low === null || high === null ? null : { low, high };
};
