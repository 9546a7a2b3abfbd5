import type { PartialDate } from '../../shared/partial-date.ts';

const millisecondsPerDay = 86_400_000;

/** Days since 1 January 1970, negative before it. Months count from 1; a day beyond the month runs on into the next. */
export const dayOf = (year: number, month: number, day: number): number =>
  new Date(0).setUTCFullYear(year, month - 1, day) / millisecondsPerDay;

/** The ISO text of a day. */
export const isoDay = (day: number): string => new Date(day * millisecondsPerDay).toISOString().slice(0, 10);

/** The day of an ISO text `YYYY-MM-DD`. */
export const dayOfIso = (iso: string): number => Date.parse(iso) / millisecondsPerDay;

export const yearOf = (day: number): number => new Date(day * millisecondsPerDay).getUTCFullYear();

/** The day that a date counts for: a year alone as 1 July, a month alone as the 15th. */
export const countedDay = ({ from, precision }: PartialDate): number => {
  const year = Number(from.slice(0, 4));
  if (precision === 'YEAR') return dayOf(year, 7, 1);
  return precision === 'MONTH' ? dayOf(year, Number(from.slice(5, 7)), 15) : dayOfIso(from);
};
