import { badInput } from '../../shared/errors.ts';
import { dayOf, isoDay, yearOf } from '../frame/day.ts';

export type BucketSize = 'MONTH' | 'QUARTER' | 'HALF_YEAR' | 'YEAR' | 'FIVE_YEARS' | 'ALL';

/** Whole years, both included; null reaches as far as there are works. */
export interface YearRange {
  readonly from: number | null;
  readonly to: number | null;
  readonly label: string | null;
}

/** The periods of a report: either buckets of one size between two years, or the ranges. */
export interface Period {
  readonly from: number | null;
  readonly to: number | null;
  readonly every: BucketSize;
  readonly ranges: readonly YearRange[] | null;
  /** Each yearly bucket reaches back over so many years. */
  readonly rollingYears: number;
}

/** A stretch of days, both ends included. */
export interface Bucket {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  /** False where works may still be missing: it is not over in the data, or the question cuts it short. */
  readonly complete: boolean;
}

/** How far works reach, in days. */
export interface Extent {
  /** The first and the last work that is asked about; null where there is none. */
  readonly earliest: number | null;
  readonly latest: number | null;
  /** The newest day that any work of the graph is known to be from: a bucket that ended by then is complete. */
  readonly newest: number | null;
}

const mostBuckets = 1_200;

type Steps = Exclude<BucketSize, 'ALL'>;
const monthsOf: Readonly<Record<Steps, number>> = { MONTH: 1, QUARTER: 3, HALF_YEAR: 6, YEAR: 12, FIVE_YEARS: 60 };

const yearsLabel = (from: number, to: number): string => (from === to ? String(from) : `${from}–${to}`);

const labelOf = (every: Steps, year: number, month: number, lastYear: number): string => {
  if (every === 'MONTH') return `${year}-${String(month).padStart(2, '0')}`;
  if (every === 'QUARTER') return `${year} Q${(month + 2) / 3}`;
  if (every === 'HALF_YEAR') return `${year} H${(month + 5) / 6}`;
  return yearsLabel(year, lastYear);
};

/** The year a series starts at where none was asked for; five-year buckets then start at a multiple of five. */
const firstYearOf = ({ from, to, every }: Period, { earliest }: Extent): number | null => {
  if (from !== null || earliest === null) return from ?? to;
  const year = Math.min(yearOf(earliest), to ?? Number.POSITIVE_INFINITY);
  return every === 'FIVE_YEARS' ? year - (year % 5) : year;
};

const lastYearOf = ({ to }: Period, { latest }: Extent, from: number): number =>
  to ?? Math.max(from, latest === null ? from : yearOf(latest));

const isOver = (day: number, { newest }: Extent): boolean => newest !== null && day <= newest;

const seriesOf = (period: Period, every: Steps, extent: Extent): readonly Bucket[] => {
  const from = firstYearOf(period, extent);
  if (from === null) return [];
  const to = lastYearOf(period, extent, from);
  const months = monthsOf[every];
  const count = Math.ceil(((to - from + 1) * 12) / months);
  if (count > mostBuckets) throw badInput('period.every', every, `at most ${mostBuckets} buckets, not ${count}`);
  return Array.from({ length: count }, (_, index) => {
    const year = from + Math.floor((index * months) / 12);
    const month = ((index * months) % 12) + 1;
    const wholeEnd = dayOf(year, month + months, 0);
    const end = period.to === null ? wholeEnd : Math.min(wholeEnd, dayOf(to, 12, 31));
    const first = year - (period.rollingYears - 1);
    return {
      label: labelOf(every, first, month, yearOf(end)),
      from: dayOf(first, month, 1),
      to: end,
      complete: end === wholeEnd && isOver(end, extent),
    };
  });
};

/** One stretch of years. An end that is left open reaches to the newest work, and nothing is missing of it by that. */
const stretchOf = ({ from, to, label }: YearRange, extent: Extent): readonly Bucket[] => {
  const start = from === null ? extent.earliest : dayOf(from, 1, 1);
  const end = to === null ? extent.latest : dayOf(to, 12, 31);
  if (start === null && end === null) return [];
  const first = Math.min(
    start ?? Number.POSITIVE_INFINITY,
    from === null && end !== null ? end : Number.POSITIVE_INFINITY,
  );
  const last = Math.max(end ?? first, first);
  const complete = to === null ? end !== null && end >= first : isOver(last, extent);
  return [{ label: label ?? yearsLabel(yearOf(first), yearOf(last)), from: first, to: last, complete }];
};

/**
 * The buckets of a period in order of time (ranges: as given). Ends left open reach as far as the works do; with no
 * work and no year to hold on to there is none. `rollingYears` makes each yearly bucket reach back over that many years.
 * @throws DomainError BAD_INPUT for more than 1,200 buckets.
 */
export const bucketsOf = (period: Period, extent: Extent): readonly Bucket[] => {
  if (period.ranges) return period.ranges.flatMap((range) => stretchOf(range, extent));
  if (period.every === 'ALL') return stretchOf({ from: period.from, to: period.to, label: null }, extent);
  return seriesOf(period, period.every, extent);
};

/** A bucket's days as ISO texts. */
export const isoDaysOf = ({ from, to }: Bucket): { readonly from: string; readonly to: string } => ({
  from: isoDay(from),
  to: isoDay(to),
});
