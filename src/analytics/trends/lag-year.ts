import { median } from '../../statistics/quantile.ts';
import { isoDay } from '../frame/day.ts';
import { type ModelColumns, valueAt } from '../frame/frame.ts';

/** How long the follower took to reach the leader's median large run of one year. */
export interface LagYear {
  readonly year: number;
  /** The leader's large runs of the year. */
  readonly n: number;
  /** Their median training compute, FLOP, and the day (ISO) that months are counted from. */
  readonly target: number;
  readonly targetDate: string;
  /** Id of the follower's first model with so much compute, and the day it counts for; null where there is none yet. */
  readonly reachedBy: string | null;
  readonly reachedOn: string | null;
  /** Below 0 where it was there before. */
  readonly months: number | null;
  /** Months from the target's day to the newest publication in the data: where the compute is not reached, the lag is longer. */
  readonly monthsObserved: number | null;
  /** Orders of magnitude between the follower's largest run and the target, where it is not reached; null also where the follower has no run. */
  readonly missingOrders: number | null;
}

const daysPerMonth = 365.25 / 12;

/** Runs of both classes: indexes among the models, in order of time. */
export interface Runs {
  readonly leader: readonly number[];
  readonly follower: readonly number[];
  /** The newest day that any work counts for; null where there is none. */
  readonly newest: number | null;
}

/** The lag behind the leader's runs of one year, of which there is at least one. */
export const lagYear = (
  { ids, day, compute }: ModelColumns,
  year: number,
  { leader, follower, newest }: Runs,
): LagYear => {
  const target = median(leader.map((model) => valueAt(compute, model))) ?? Number.NaN;
  const targetDay = median(leader.map((model) => valueAt(day, model))) ?? Number.NaN;
  const reached = follower.find((model) => valueAt(compute, model) >= target);
  const largest = follower.reduce((most, model) => Math.max(most, valueAt(compute, model)), 0);
  const monthsTo = (to: number): number => (to - targetDay) / daysPerMonth;
  return {
    year,
    n: leader.length,
    target,
    targetDate: isoDay(Math.floor(targetDay)),
    reachedBy: reached === undefined ? null : (ids[reached] ?? null),
    reachedOn: reached === undefined ? null : isoDay(valueAt(day, reached)),
    months: reached === undefined ? null : monthsTo(valueAt(day, reached)),
    monthsObserved: newest === null ? null : monthsTo(newest),
    missingOrders: reached === undefined && largest > 0 ? Math.log10(target) - Math.log10(largest) : null,
  };
};
