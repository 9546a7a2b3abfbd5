import type { Interval } from '../reports/report.ts';
import { inRange } from '../shared/in-range.ts';
import { wilsonInterval } from '../statistics/wilson.ts';

/** So many of so many. */
export interface Proportion {
  readonly count: number;
  /** What it is a part of. */
  readonly n: number;
  /** null where n is 0, as is the interval. */
  readonly share: number | null;
  readonly interval: Interval | null;
}

/** A share of whole counts with Wilson's interval. */
export const proportionOf = (count: number, n: number, level: number): Proportion => {
  const range = wilsonInterval(count, n, level);
  return {
    count,
    n,
    share: n > 0 ? count / n : null,
    interval: range && { ...range, level, method: 'Wilson score' },
  };
};

/** The argument `confidenceLevel`. @throws DomainError BAD_INPUT outside of 0 to 1, and for both. */
export const resolveLevel = (given: number | null | undefined): number =>
  inRange('confidenceLevel', given ?? 0.95, {
    holds: (value) => value > 0 && value < 1,
    allowed: 'a number between 0 and 1, both excluded',
  });

/** A confidence level as a sentence has it, for example `95 %`. */
export const levelWords = (level: number): string => `${Number((100 * level).toPrecision(12))} %`;
