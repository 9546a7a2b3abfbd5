import { dayOf, yearOf } from '../frame/day.ts';

/** A day (since 1970) as a year with decimals: year + (day of year − 1) / days in the year. 2020-07-02 is 2020.5. */
export const decimalYear = (day: number): number => {
  const year = yearOf(day);
  const first = dayOf(year, 1, 1);
  return year + (day - first) / (dayOf(year + 1, 1, 1) - first);
};
