import { type PackedDay, unpackedDay } from '../../shared/packed-day.ts';
import type { DatePrecision } from '../../shared/partial-date.ts';
import { countedDay, dayOfIso, isoDay } from '../frame/day.ts';
import type { Bucket, Period } from '../period/period.ts';

/** Packed days from the first to the last, both included. */
export interface Span {
  readonly from: PackedDay;
  readonly to: PackedDay;
  /** A year that is known alone, and counts on 1 July within the span. */
  readonly yearAlone: PackedDay | null;
}

const firstOfYear = (year: number): PackedDay => year * 10_000;
const lastOfYear = (year: number): PackedDay => year * 10_000 + 9_999;
const always: Span = { from: 1, to: lastOfYear(9_999), yearAlone: null };

/** What a period can have to do with. */
export const spanOfPeriod = ({ from, to, ranges, rollingYears }: Period): Span => {
  const starts = ranges?.map((range) => range.from) ?? [from];
  const ends = ranges?.map((range) => range.to) ?? [to];
  const years = (all: readonly (number | null)[]) => all.filter((year) => year !== null);
  return {
    from:
      years(starts).length < starts.length ? always.from : firstOfYear(Math.min(...years(starts)) - rollingYears + 1),
    to: years(ends).length < ends.length ? always.to : lastOfYear(Math.max(...years(ends))),
    yearAlone: null,
  };
};

/** The packed days that count into a bucket: its ends are those of months, or further than all papers. */
export const spanOfBucket = (bucket: Pick<Bucket, 'from' | 'to'>): Span => {
  const monthOf = (day: number) => ({ year: Number(isoDay(day).slice(0, 4)), month: Number(isoDay(day).slice(5, 7)) });
  const [first, last] = [monthOf(bucket.from), monthOf(bucket.to)];
  const isPart = first.year === last.year && (first.month > 1 || last.month < 12);
  if (!isPart) return { from: firstOfYear(first.year), to: lastOfYear(last.year), yearAlone: null };
  return {
    from: firstOfYear(first.year) + first.month * 100,
    to: firstOfYear(last.year) + last.month * 100 + 99,
    yearAlone: first.month <= 7 && last.month >= 7 ? firstOfYear(first.year) : null,
  };
};

/** The day that a packed day counts for, in days since 1970, and how precise it is; null for no date. */
export const countedOf = (packed: PackedDay): { readonly day: number; readonly precision: DatePrecision } | null => {
  const date = unpackedDay(packed);
  return date && { day: countedDay(date), precision: date.precision };
};

/** The first day that a packed day may be. */
export const earliestOf = (packed: PackedDay): number | null => {
  const date = unpackedDay(packed);
  return date && dayOfIso(date.from);
};
