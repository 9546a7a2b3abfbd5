export type DatePrecision = 'YEAR' | 'MONTH' | 'DAY';

/** A date as precisely as it is known: a year is a year, not the first of January. */
export interface PartialDate {
  /** `2021`, `2021-06` or `2021-06-30`. */
  readonly text: string;
  /** First and last day it may be, ISO. */
  readonly from: string;
  readonly to: string;
  readonly precision: DatePrecision;
}

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const precisions: readonly DatePrecision[] = ['YEAR', 'MONTH', 'DAY'];

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null for anything else, days that no calendar has included. */
export const partialDate = (text: string): PartialDate | null => {
  const [, year, month, day] = pattern.exec(text) ?? [];
  if (year === undefined || Number(year) < 1) return null;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return null;
  const lastDay = daysIn(Number(year), Number(month ?? 12));
  if (day !== undefined && (Number(day) < 1 || Number(day) > lastDay)) return null;
  const parts = [year, month, day].filter((part) => part !== undefined);
  return {
    text,
    from: `${year}-${month ?? '01'}-${day ?? '01'}`,
    to: `${year}-${month ?? '12'}-${day ?? lastDay}`,
    precision: precisions[parts.length - 1] ?? 'YEAR',
  };
};
