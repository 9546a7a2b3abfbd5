import { badInput } from '../shared/errors.ts';
import { checkYear } from './period/check-period.ts';

/** Whole years, both included; null reaches as far as there are works. */
export interface Years {
  readonly from: number | null;
  readonly to: number | null;
}

/**
 * The arguments `from` and `to` of a report by years.
 * @throws DomainError BAD_INPUT for a year outside 1900–2100, and for an end before its start.
 */
export const checkYears = (given: {
  readonly from?: number | null | undefined;
  readonly to?: number | null | undefined;
}): Years => {
  const years = { from: checkYear('from', given.from), to: checkYear('to', given.to) };
  if (years.from !== null && years.to !== null && years.to < years.from) {
    throw badInput('to', years.to, `a year from ${years.from} on, where the period begins`);
  }
  return years;
};

/** Whether a year is in the years; one that is not known (NaN) is not. */
export const isWithin = ({ from, to }: Years, year: number): boolean =>
  !Number.isNaN(year) && (from === null || year >= from) && (to === null || year <= to);

/** All years of a period in order; an end that is open is that of the works' years, and without works there is none. */
export const yearsOf = ({ from, to }: Years, worked: Iterable<number>): readonly number[] => {
  let [earliest, latest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const year of worked) [earliest, latest] = [Math.min(earliest, year), Math.max(latest, year)];
  const [start, end] = [from ?? earliest, to ?? latest];
  return Number.isFinite(start) && Number.isFinite(end) && start <= end
    ? Array.from({ length: end - start + 1 }, (_, index) => start + index)
    : [];
};

/** A period as a part of a sentence. */
export const yearsWords = ({ from, to }: Years): string => {
  if (from !== null && to !== null) return from === to ? `in ${from}` : `from ${from} to ${to}`;
  if (from !== null) return `from ${from} on`;
  return to === null ? 'in all years' : `up to ${to}`;
};
