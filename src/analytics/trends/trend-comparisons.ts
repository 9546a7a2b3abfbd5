import type { Interval } from '../../reports/report.ts';
import { slopeDifference } from '../../statistics/slope-difference.ts';
import { unknownKey } from '../shares/unknown-key.ts';
import { type Measured, pointsOf } from './trend-line.ts';

/** How much faster one group grows than another. */
export interface TrendComparison {
  readonly first: string;
  readonly second: string;
  /** Slope of the first less that of the second, in powers of ten per year. */
  readonly difference: number;
  readonly interval: Interval | null;
  /** Two-sided, of no difference; not corrected for how many pairs are compared. */
  readonly p: number | null;
}

interface Group {
  readonly key: string;
  readonly measured: Measured;
}

/** Lines are compared of so many groups, the largest. */
export const mostCompared = 5;
const fewestPoints = 3;
const method = 'Student’s t with HC3 errors, of the interaction in one regression of both groups';

/** Every pair among the largest groups with a key that is known and at least 3 models each. */
export const comparisonsOf = (groups: readonly Group[], level: number): readonly TrendComparison[] => {
  const compared = groups
    .filter(({ key, measured }) => key !== unknownKey && measured.days.length >= fewestPoints)
    .slice(0, mostCompared)
    .map(({ key, measured }) => ({ key, points: pointsOf(measured) }));
  return compared.flatMap((first, place) =>
    compared.slice(place + 1).flatMap((second): readonly TrendComparison[] => {
      const found = slopeDifference(first.points, second.points, level);
      if (!found) return [];
      const interval = found.interval && { ...found.interval, level, method };
      return [{ first: first.key, second: second.key, difference: found.estimate, interval, p: found.p }];
    }),
  );
};
