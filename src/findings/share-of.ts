import type { Interval } from '../reports/report.ts';
import { wilsonInterval } from '../statistics/wilson.ts';

const level = 0.95;

/** A share of whole counts with Wilson's interval; null where there is nothing to take it of. */
export const shareOf = (
  hits: number,
  n: number,
): { readonly value: number | null; readonly interval: Interval | null; readonly n: number } => {
  const range = wilsonInterval(hits, n, level);
  return { value: n === 0 ? null : hits / n, interval: range && { ...range, level, method: 'Wilson' }, n };
};
