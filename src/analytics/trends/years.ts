import { badInput } from '../../shared/errors.ts';
import { yearOf } from '../frame/day.ts';
import { checkYear } from '../period/check-period.ts';

/** Whole years, both included; null is open. */
export interface Years {
  readonly from: number | null;
  readonly to: number | null;
}

/**
 * The years that were given as arguments `from` and `to`.
 * @throws DomainError BAD_INPUT for years outside 1900–2100, and an end before its start.
 */
export const checkYears = (given: {
  readonly from?: number | null | undefined;
  readonly to?: number | null | undefined;
}): Years => {
  const [from, to] = [checkYear('from', given.from), checkYear('to', given.to)];
  if (from !== null && to !== null && to < from) throw badInput('to', to, `a year from ${from} (from) on`);
  return { from, to };
};

/** Whether a day (since 1970) is in the years; one that is not known is not. */
export const isWithin = ({ from, to }: Years, day: number): boolean => {
  const year = yearOf(day);
  if (Number.isNaN(year)) return false;
  return (from === null || year >= from) && (to === null || year <= to);
};
