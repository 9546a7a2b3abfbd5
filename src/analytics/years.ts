import { badInput } from '../shared/errors.ts';
import { inRange } from '../shared/in-range.ts';

/** Whole years, both included; null reaches as far as there are works. */
export interface Years {
  readonly from: number | null;
  readonly to: number | null;
}

const [firstYear, lastYear] = [1900, 2100];

const checkYear = (argument: string, year: number | null | undefined): number | null =>
  year === null || year === undefined
    ? null
    : inRange(argument, year, {
        holds: (value) => Number.isInteger(value) && value >= firstYear && value <= lastYear,
        allowed: `a year from ${firstYear} to ${lastYear}`,
      });

/**
 * The arguments `from` and `to` of a report by years.
 * @throws DomainError BAD_INPUT for a year outside 1900–2100, and for an end before its start.
 */
export const resolveYears = (given: {
  readonly from?: number | null | undefined;
  readonly to?: number | null | undefined;
}): Years => {
  const years = { from: checkYear('from', given.from), to: checkYear('to', given.to) };
  if (years.from !== null && years.to !== null && years.to < years.from) {
    throw badInput('to', years.to, `a year from ${years.from} on, where the period begins`);
  }
  return years;
};

export const isWithin = ({ from, to }: Years, year: number): boolean =>
  (from === null || year >= from) && (to === null || year <= to);

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
