import { type Range, wilsonInterval } from './wilson.ts';

/** So many of so many. */
export interface Rate {
  readonly hits: number;
  readonly of: number;
}

export interface RateDifference {
  readonly value: number;
  readonly interval: Range;
}

/**
 * The difference of two rates, the first less the second, −1 to 1, with Newcombe's hybrid score interval.
 * null where one is of nothing.
 * Source: R. G. Newcombe, "Interval estimation for the difference between independent proportions", Statistics in Medicine
 * 17 (1998) 873–890, method 10. For 56 of 70 less 48 of 80 at 0.95: 0.200, from 0.052 to 0.334.
 */
export const rateDifference = (first: Rate, second: Rate, level: number): RateDifference | null => {
  const [a, b] = [wilsonInterval(first.hits, first.of, level), wilsonInterval(second.hits, second.of, level)];
  if (!a || !b) return null;
  const [p, q] = [first.hits / first.of, second.hits / second.of];
  const value = p - q;
  return {
    value,
    interval: { low: value - Math.hypot(p - a.low, b.high - q), high: value + Math.hypot(a.high - p, q - b.low) },
  };
};
