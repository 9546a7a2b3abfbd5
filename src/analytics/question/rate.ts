import type { Interval } from '../../reports/report.ts';
import { wilsonInterval } from '../../statistics/wilson.ts';

/** A share of whole counts. */
export interface Rate {
  /** Between 0 and 1; null of none. */
  readonly share: number | null;
  readonly interval: Interval | null;
}

/** `some` of `all`, with Wilson's interval. */
export const rateOf = (some: number, all: number, level: number): Rate => {
  const range = wilsonInterval(some, all, level);
  return {
    share: all > 0 ? some / all : null,
    interval: range && { ...range, level, method: 'Wilson score' },
  };
};
