import { badInput } from '../../shared/errors.ts';
import type { BucketSize, Period, YearRange } from './period.ts';

type Given<Value> = Value | null | undefined;

export interface YearRangeInput {
  readonly from?: Given<number>;
  readonly to?: Given<number>;
  readonly label?: Given<string>;
}
export interface PeriodInput {
  readonly from?: Given<number>;
  readonly to?: Given<number>;
  readonly every?: Given<BucketSize>;
  readonly ranges?: Given<readonly YearRangeInput[]>;
  readonly rollingYears?: Given<number>;
}

const firstYear = 1900;
const lastYear = 2100;
const mostRanges = 50;
const mostRollingYears = 20;
const longestLabel = 100;
/** All works together: what a report is about when no period is asked for. */
const allTime: Period = { from: null, to: null, every: 'ALL', ranges: null, rollingYears: 1 };

const checkYear = (argument: string, year: Given<number>): number | null => {
  if (year === null || year === undefined) return null;
  if (!Number.isInteger(year) || year < firstYear || year > lastYear) {
    throw badInput(argument, year, `a year from ${firstYear} to ${lastYear}`);
  }
  return year;
};

const checkYears = (argument: string, given: YearRangeInput): { from: number | null; to: number | null } => {
  const from = checkYear(`${argument}.from`, given.from);
  const to = checkYear(`${argument}.to`, given.to);
  if (from !== null && to !== null && to < from) {
    throw badInput(`${argument}.to`, to, `a year from ${argument}.from (${from}) on`);
  }
  return { from, to };
};

const checkRange = (given: YearRangeInput, index: number): YearRange => {
  const argument = `period.ranges[${index}]`;
  const label = given.label ?? null;
  if (label !== null && (label.trim() === '' || label.length > longestLabel)) {
    throw badInput(`${argument}.label`, label, `1 to ${longestLabel} characters`);
  }
  return { ...checkYears(argument, given), label };
};

const checkRanges = (given: readonly YearRangeInput[]): readonly YearRange[] => {
  if (given.length === 0 || given.length > mostRanges) {
    throw badInput('period.ranges', given.length, `1 to ${mostRanges} ranges`);
  }
  const ranges = given.map(checkRange);
  const ordered = ranges.toSorted((a, b) => (a.from ?? firstYear) - (b.from ?? firstYear));
  for (const [index, range] of ordered.entries()) {
    const next = ordered[index + 1];
    if (next && (range.to ?? lastYear) >= (next.from ?? firstYear)) {
      throw badInput('period.ranges', given, 'ranges that share no year');
    }
  }
  return ranges;
};

const checkRolling = (years: number, every: BucketSize): number => {
  if (!Number.isInteger(years) || years < 1 || years > mostRollingYears) {
    throw badInput('period.rollingYears', years, `a whole number from 1 to ${mostRollingYears}`);
  }
  if (years > 1 && every !== 'YEAR') throw badInput('period.rollingYears', years, 'more than 1 only with every: YEAR');
  return years;
};

/**
 * The period that was given, checked; one bucket of all works where none was.
 * @throws DomainError BAD_INPUT for years outside 1900–2100, an end before its start, ranges that overlap or stand
 * beside `from`, `to` or `rollingYears`, and rolling buckets of another size than a year.
 */
export const resolvePeriod = (given: Given<PeriodInput>): Period => {
  if (given === null || given === undefined) return allTime;
  const every = given.every ?? 'YEAR';
  const rollingYears = checkRolling(given.rollingYears ?? 1, every);
  const { from, to } = checkYears('period', given);
  if (given.ranges === null || given.ranges === undefined) return { from, to, every, ranges: null, rollingYears };
  if (from !== null) throw badInput('period.from', from, 'nothing beside ranges');
  if (to !== null) throw badInput('period.to', to, 'nothing beside ranges');
  if (rollingYears > 1) throw badInput('period.rollingYears', rollingYears, '1 beside ranges');
  return { from, to, every, ranges: checkRanges(given.ranges), rollingYears };
};
