import type { Range } from '../statistics/wilson.ts';
import type { ComputedValue, PublishedValue, Verdict } from './finding.ts';

/** From the best to the worst; a finding of several values has the worst of theirs. */
const order: readonly Verdict[] = ['REPRODUCED', 'CONSISTENT', 'DIFFERENT', 'NOT_TESTABLE'];

/** Five points of a share. A hair more, because 0.70 − 0.65 is not 0.05 in binary. */
const withinPoints = 0.05 + 1e-12;

const covers = ({ low, high }: Range, value: number): boolean => low <= value && value <= high;

/** A value, and the interval that was computed with it. */
export type Estimate = Pick<ComputedValue, 'value' | 'interval'>;

/**
 * Compares with a published value: REPRODUCED within five points of a share, or within the range that was stated;
 * CONSISTENT where the computed interval covers it; else DIFFERENT. NOT_TESTABLE where nothing was computed.
 * @param stated the range that the source states; null where it states none, and then only a share can be REPRODUCED
 */
export const verdictOf = (
  published: Pick<PublishedValue, 'value' | 'unit'>,
  { value, interval }: Estimate,
  stated: Range | null = null,
): Verdict => {
  if (published.value === null || value === null) return 'NOT_TESTABLE';
  const isNear = published.unit === 'share' && stated === null && Math.abs(value - published.value) <= withinPoints;
  if (isNear || (stated && covers(stated, value))) return 'REPRODUCED';
  return interval && covers(interval, published.value) ? 'CONSISTENT' : 'DIFFERENT';
};

/** The interval on either side of `none`. */
const sideOf = ({ low, high }: Range, none: number): -1 | 0 | 1 => (low > none ? 1 : high < none ? -1 : 0);

/**
 * Compares with a published direction: REPRODUCED where the whole interval lies on that side of `none`, CONSISTENT where
 * only the value does, else DIFFERENT. Stricter than covering: an interval around `none` covers every direction.
 * @param direction 1 where what was published is above `none`, -1 where it is below
 */
export const directionVerdict = ({ value, interval }: Estimate, direction: -1 | 1, none = 0): Verdict => {
  if (value === null) return 'NOT_TESTABLE';
  if (Math.sign(value - none) !== direction) return 'DIFFERENT';
  return interval && sideOf(interval, none) === direction ? 'REPRODUCED' : 'CONSISTENT';
};

/** The worst of several verdicts; NOT_TESTABLE where there is none. */
export const worst = (all: readonly Verdict[]): Verdict =>
  all.length === 0 ? 'NOT_TESTABLE' : all.reduce((a, b) => (order.indexOf(a) >= order.indexOf(b) ? a : b));
