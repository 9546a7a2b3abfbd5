import type { BucketSize, Period } from './period.ts';

/** The length of a bucket, in words. */
export const bucketWords: Readonly<Record<BucketSize, string>> = {
  MONTH: 'month',
  QUARTER: 'quarter',
  HALF_YEAR: 'half-year',
  YEAR: 'year',
  FIVE_YEARS: 'five years',
  ALL: 'all years',
};

/** Years as a part of a sentence, after a blank: ` from 2010 to 2020`; empty where both ends are open. */
export const yearsWords = (from: number | null, to: number | null): string => {
  if (from !== null && to !== null) return from === to ? ` ${from}` : ` from ${from} to ${to}`;
  if (from !== null) return ` from ${from} on`;
  return to === null ? '' : ` up to ${to}`;
};

/** A period as a part of a sentence, for example `per year of publication from 2010 to 2020`. */
export const periodWords = ({ from, to, every, ranges, rollingYears }: Period): string => {
  if (ranges) return `in ${ranges.length === 1 ? 'one range' : `${ranges.length} ranges`} of publication years`;
  if (every === 'ALL') return `over all publication years${yearsWords(from, to)}`;
  const rolling = rollingYears > 1 ? ` with the ${rollingYears - 1} before it` : '';
  return `per ${bucketWords[every]} of publication${rolling}${yearsWords(from, to)}`;
};
