import { describe, expect, it } from '@jest/globals';
import { dayOfIso } from '../../../src/analytics/frame/day.ts';
import { type PeriodInput, resolvePeriod } from '../../../src/analytics/period/check-period.ts';
import { type Bucket, bucketsOf, type Extent, isoDaysOf } from '../../../src/analytics/period/period.ts';

const reaching = (earliest: string, latest: string): Extent => ({
  earliest: dayOfIso(earliest),
  latest: dayOfIso(latest),
  newest: dayOfIso(latest),
});
const works = reaching('2013-05-06', '2023-08-09');
const none: Extent = { earliest: null, latest: null, newest: null };

const buckets = (given: PeriodInput | null, extent = works): readonly Bucket[] =>
  bucketsOf(resolvePeriod(given), extent);
const shown = (given: PeriodInput | null, extent = works) =>
  buckets(given, extent).map((bucket) => {
    const { from, to } = isoDaysOf(bucket);
    return `${bucket.label}: ${from} to ${to}${bucket.complete ? '' : ', incomplete'}`;
  });

describe('the buckets of a period', () => {
  it('are one for all works where no period is asked for', () =>
    expect(shown(null)).toEqual(['2013–2023: 2013-05-06 to 2023-08-09']));

  it('are years from the first work to the last', () => {
    const years = shown({});
    expect(years).toHaveLength(11);
    expect(years[0]).toBe('2013: 2013-01-01 to 2013-12-31');
    expect(years.at(-1)).toBe('2023: 2023-01-01 to 2023-12-31, incomplete');
  });

  it('are months that end on their last day', () =>
    expect(shown({ from: 2020, to: 2020, every: 'MONTH' }).slice(0, 2)).toEqual([
      '2020-01: 2020-01-01 to 2020-01-31',
      '2020-02: 2020-02-01 to 2020-02-29',
    ]));

  it('are quarters and half-years of the calendar', () => {
    expect(shown({ from: 2023, to: 2023, every: 'QUARTER' })).toEqual([
      '2023 Q1: 2023-01-01 to 2023-03-31',
      '2023 Q2: 2023-04-01 to 2023-06-30',
      '2023 Q3: 2023-07-01 to 2023-09-30, incomplete',
      '2023 Q4: 2023-10-01 to 2023-12-31, incomplete',
    ]);
    expect(shown({ from: 2020, to: 2020, every: 'HALF_YEAR' })).toEqual([
      '2020 H1: 2020-01-01 to 2020-06-30',
      '2020 H2: 2020-07-01 to 2020-12-31',
    ]);
  });

  it('are five years from the year asked for, the last one cut where the period ends', () =>
    expect(shown({ from: 2012, to: 2022, every: 'FIVE_YEARS' })).toEqual([
      '2012–2016: 2012-01-01 to 2016-12-31',
      '2017–2021: 2017-01-01 to 2021-12-31',
      '2022: 2022-01-01 to 2022-12-31, incomplete',
    ]));

  it('are five years from a multiple of five where no year is asked for', () =>
    expect(shown({ every: 'FIVE_YEARS' })).toEqual([
      '2010–2014: 2010-01-01 to 2014-12-31',
      '2015–2019: 2015-01-01 to 2019-12-31',
      '2020–2024: 2020-01-01 to 2024-12-31, incomplete',
    ]));

  it('reach back over the years before where they roll', () =>
    expect(shown({ from: 2015, to: 2016, rollingYears: 3 })).toEqual([
      '2013–2015: 2013-01-01 to 2015-12-31',
      '2014–2016: 2014-01-01 to 2016-12-31',
    ]));

  it('are the ranges asked for, open ends reaching as far as the works', () =>
    expect(shown({ ranges: [{ to: 2014 }, { from: 2020, to: 2022, label: 'lately' }, { from: 2023 }] })).toEqual([
      '2013–2014: 2013-05-06 to 2014-12-31',
      'lately: 2020-01-01 to 2022-12-31',
      '2023: 2023-01-01 to 2023-08-09',
    ]));

  it('exist without works where years are asked for', () => {
    expect(shown({ from: 2020, to: 2021 }, none)).toEqual([
      '2020: 2020-01-01 to 2020-12-31, incomplete',
      '2021: 2021-01-01 to 2021-12-31, incomplete',
    ]);
    expect(shown({}, none)).toEqual([]);
    expect(shown(null, none)).toEqual([]);
  });

  it('may lie before or after all works', () => {
    expect(shown({ from: 2050 })).toEqual(['2050: 2050-01-01 to 2050-12-31, incomplete']);
    expect(shown({ to: 1950 })).toEqual(['1950: 1950-01-01 to 1950-12-31']);
    expect(shown({ from: 2050, every: 'ALL' })).toEqual(['2050: 2050-01-01 to 2050-01-01, incomplete']);
  });

  it('are never more than 1,200', () =>
    expect(() => buckets({ from: 1900, to: 2000, every: 'MONTH' })).toThrow(/at most 1200 buckets, not 1212/));
});
