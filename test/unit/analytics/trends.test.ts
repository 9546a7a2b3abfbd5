import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayOfIso } from '../../../src/analytics/frame/day.ts';
import type { Frame } from '../../../src/analytics/frame/frame.ts';
import { admitsAll } from '../../../src/analytics/frame/view.ts';
import { decimalYear } from '../../../src/analytics/trends/decimal-year.ts';
import { type GapInput, resolveGapArguments } from '../../../src/analytics/trends/gap-arguments.ts';
import { type GapReport, gapReport } from '../../../src/analytics/trends/gap-report.ts';
import { type LagInput, resolveLagArguments } from '../../../src/analytics/trends/lag-arguments.ts';
import { type LagReport, lagReport } from '../../../src/analytics/trends/lag-report.ts';
import { resolveTrendArguments, type TrendInput } from '../../../src/analytics/trends/trend-arguments.ts';
import { type TrendReport, trendReport } from '../../../src/analytics/trends/trend-report.ts';
import { expectFinite } from '../statistics/expected.ts';
import { frameOf, model, placed } from './frames.ts';

const reading = { version: 1, until: 1 };
const trendOf = (frame: Frame, given: TrendInput = {}, admits = admitsAll): TrendReport =>
  trendReport({ frame, reading }, admits, resolveTrendArguments(given));
const gapOf = (frame: Frame, given: GapInput = {}): GapReport =>
  gapReport({ frame, reading }, admitsAll, resolveGapArguments(given));
const lagOf = (frame: Frame, given: LagInput = {}): LagReport =>
  lagReport({ frame, reading }, admitsAll, resolveLagArguments(given));
const codesOf = ({ warnings }: TrendReport | GapReport | LagReport): readonly string[] =>
  warnings.map(({ code }) => code);

/** Compute grows tenfold a year at companies, but for 0.1 up and down, and by half that power at universities. */
const growing = frameOf(
  [
    model('c0', { date: '2010-01-01', compute: 10 ** 18.1, developers: ['company'], access: 'API' }),
    model('c1', { date: '2011-01-01', compute: 10 ** 18.9, developers: ['company'] }),
    model('c2', { date: '2012-01-01', compute: 10 ** 19.9, developers: ['company'] }),
    model('c3', { date: '2013-01-01', compute: 10 ** 21.1, developers: ['company'] }),
    model('u0', { date: '2010-01-01', compute: 1e18, developers: ['university'] }),
    model('u2', { date: '2012-01-01', compute: 1e19, developers: ['university'] }),
    model('u4', { date: '2014-01-01', compute: 1e20, developers: ['university'] }),
    model('both', { date: '2012-06', compute: 3e19, developers: ['company', 'university'] }),
    model('blank', { date: '2012', developers: ['company'] }),
    model('undated', { compute: 1e19, developers: ['company'] }),
  ],
  placed,
);

describe('a decimal year', () => {
  it('counts days of its own year', () => {
    expect(decimalYear(dayOfIso('2021-01-01'))).toBe(2021);
    expect(decimalYear(dayOfIso('2020-07-02'))).toBe(2020.5);
    expect(decimalYear(dayOfIso('2021-12-31'))).toBeCloseTo(2021 + 364 / 365, 12);
  });
});

describe('the trend of training compute', () => {
  const byTeam = trendOf(growing, { by: 'TEAM_CLASS', dropBelowZ: null });
  const lineOf = (key: string) => byTeam.groups.find((group) => group.key === key);

  it('is a line per class, the largest first', () =>
    expect(byTeam.groups.map(({ key, label, n }) => [key, label, n])).toEqual([
      ['INDUSTRY', 'Industry', 4],
      ['ACADEMIA', 'Academia', 3],
      ['COLLABORATION', 'Collaboration', 1],
    ]));

  it('has slope, interval and doubling time as worked out by hand', () => {
    // x −1.5 … 1.5 and y 18.1, 18.9, 19.9, 21.1: slope 5/5; residuals 0.1, −0.1, −0.1, 0.1, s² = 0.02, se² = 0.02/5; t(0.975; 2) = 4.3027.
    const line = lineOf('INDUSTRY');
    expect(line?.slope).toBeCloseTo(1, 10);
    const reach = 4.302653 * Math.sqrt(0.004);
    expect(line?.slopeInterval?.low).toBeCloseTo(1 - reach, 5);
    expect(line?.slopeInterval?.high).toBeCloseTo(1 + reach, 5);
    expect(line?.doublingMonths).toBeCloseTo(12 * Math.log10(2), 9);
    expect(line?.doublingInterval?.low).toBeCloseTo((12 * Math.log10(2)) / (1 + reach), 5);
    expect(line?.doublingInterval?.high).toBeCloseTo((12 * Math.log10(2)) / (1 - reach), 5);
    expect(line?.rSquared).toBeCloseTo(1 - 0.04 / 5.04, 9);
    expect(line?.slopeBootstrap()).toEqual(line?.slopeBootstrap());
    expect(lineOf('ACADEMIA')?.slope).toBeCloseTo(0.5, 3);
  });

  it('has the line with its band at both ends and at every New Year between', () => {
    const fit = lineOf('INDUSTRY')?.fit ?? [];
    expect(fit.map(({ date }) => date)).toEqual(['2010-01-01', '2011-01-01', '2012-01-01', '2013-01-01']);
    expect(Math.log10(fit[0]?.value ?? 0)).toBeCloseTo(18, 9);
    const reach = 4.302653 * Math.sqrt(0.02 * (1 / 4 + 2.25 / 5));
    expect(Math.log10(fit[0]?.high ?? 0)).toBeCloseTo(18 + reach, 5);
  });

  it('has a slope and no interval for what is too little', () => {
    expect(lineOf('COLLABORATION')).toMatchObject({ n: 1, slope: null, doublingMonths: null, fit: [], yearly: null });
    expect(lineOf('COLLABORATION')?.slopeBootstrap()).toBeNull();
    const two = trendOf(growing, { from: 2013 }).groups[0];
    expect(two).toMatchObject({ n: 2, slopeInterval: null, doublingInterval: null, fit: [] });
    expect(two?.slope).toBeLessThan(0);
    expect(two?.doublingMonths).toBeNull();
  });

  it('compares the lines of classes that have at least 3 models', () => {
    expect(byTeam.comparisons).toHaveLength(1);
    expect(byTeam.comparisons[0]).toMatchObject({ first: 'INDUSTRY', second: 'ACADEMIA' });
    expect(byTeam.comparisons[0]?.difference).toBeCloseTo(0.5, 3);
  });

  it('counts what is missing, and says so', () => {
    expect(byTeam.coverage).toMatchObject({
      considered: 10,
      counted: 8,
      withoutValue: 1,
      withoutDate: 1,
      monthOnly: 1,
    });
    expect(codesOf(byTeam)).toEqual(
      expect.arrayContaining(['WITHOUT_VALUE', 'WITHOUT_DATE', 'MONTH_ONLY_DATES', 'FEW_WORKS', 'NO_TREND']),
    );
  });

  it('puts a model of several sectors on several lines, and one of one access on one', () => {
    const sectors = trendOf(growing, { by: 'SECTOR', dropBelowZ: null });
    expect(sectors.groups.map(({ key, n }) => [key, n])).toEqual([
      ['INDUSTRY', 5],
      ['ACADEMIA', 4],
    ]);
    const access = trendOf(growing, { by: 'ACCESS', dropBelowZ: null });
    expect(access.groups.map(({ key, n }) => [key, n])).toEqual([
      ['API', 1],
      ['UNKNOWN', 7],
    ]);
    const countries = trendOf(growing, { by: 'COUNTRY', dropBelowZ: null });
    expect(countries.groups.map(({ key, label }) => [key, label])).toEqual([
      ['US', 'United States'],
      ['GB', 'United Kingdom'],
    ]);
  });

  it('shows outliers and does not fit them', () => {
    const crowd = Array.from({ length: 20 }, (_, index) =>
      model(`m${String(index).padStart(2, '0')}`, {
        date: `2020-${String((index % 12) + 1).padStart(2, '0')}-01`,
        compute: 10 ** (22 + (index % 3) / 10),
      }),
    );
    const frame = frameOf([...crowd, model('tiny', { date: '2020-06-01', compute: 1e15 })]);
    const [line] = trendOf(frame).groups;
    expect(line?.n).toBe(20);
    expect(line?.points.filter(({ outlier }) => outlier).map(({ id }) => id)).toEqual(['tiny']);
    expect(trendOf(frame).coverage.counted).toBe(20);
    expect(codesOf(trendOf(frame))).toContain('OUTLIERS_DROPPED');
    expect(trendOf(frame, { dropBelowZ: null }).groups[0]?.n).toBe(21);
  });

  it('is of other amounts too', () => {
    const frame = frameOf([
      model('a', { date: '2020-01-01', amounts: { parameters: 1e9 } }),
      model('b', { date: '2021-01-01', amounts: { parameters: 1e11 } }),
      model('c', { date: '2021-01-01', amounts: { parameters: 0 } }),
    ]);
    const report = trendOf(frame, { measure: 'parameters' });
    expect(report.groups[0]?.slope).toBeCloseTo(2, 9);
    expect(report.coverage).toMatchObject({ counted: 2, withoutValue: 1 });
  });

  it('says that growth cannot be told from none, with the lower end of the doubling time', () => {
    const frame = frameOf(
      [22, 23, 22.5, 22.2].map((power, index) =>
        model(`m${index}`, { date: `${2018 + index}-01-01`, compute: 10 ** power }),
      ),
    );
    const report = trendOf(frame);
    expect(report.groups[0]?.doublingInterval).toBeNull();
    expect(report.warnings.find(({ code }) => code === 'GROWTH_UNCERTAIN')?.text).toMatch(
      /All \(\d+\.\d months or more\)/,
    );
  });

  it('is empty, and says so, for a period, a year or a filter without models', () => {
    for (const report of [trendOf(growing, { from: 1990, to: 1991 }), trendOf(growing, {}, () => false)]) {
      expect(report.groups).toMatchObject([{ key: null, n: 0, slope: null, points: [], fit: [] }]);
      expect(codesOf(report)).toContain('NOTHING_COUNTED');
    }
    expect(trendOf(growing, { by: 'DOMAIN', from: 1990, to: 1991 }).groups).toEqual([]);
  });

  it('names what has no effect', () => {
    expect(codesOf(trendOf(growing, { teamClassRule: 'ANY_INDUSTRY' }))).toContain('WITHOUT_EFFECT');
    expect(codesOf(trendOf(growing, { by: 'SECTOR', publicResearchAsAcademia: false }))).not.toContain(
      'WITHOUT_EFFECT',
    );
  });

  it('says what it computes in a sentence and as arguments', () => {
    const { sentence, arguments: canonical } = trendOf(growing, { from: 2010, to: 2022, by: 'TEAM_CLASS' }).definition;
    expect(sentence).toMatch(
      /^Growth of the training compute \(FLOP\) of models published from 2010 to 2022, by team class; /,
    );
    expect(trendOf(growing, JSON.parse(canonical)).definition.arguments).toBe(canonical);
  });

  it.each([
    [{ measure: 'flops' }, 'measure', /trainingCompute, parameters, datasetSize, trainingCost/],
    [{ from: 2020, to: 2010 }, 'to', /from 2020/],
    [{ from: 1066 }, 'from', /1900 to 2100/],
    [{ confidenceLevel: 0 }, 'confidenceLevel', /between 0 and 1/],
    [{ confidenceLevel: 1 }, 'confidenceLevel', /between 0 and 1/],
    [{ confidenceLevel: 2 }, 'confidenceLevel', /between 0 and 1/],
    [{ dropBelowZ: Number.POSITIVE_INFINITY }, 'dropBelowZ', /finite/],
  ])('refuses %j', (given, argument, message) => {
    expect(() => resolveTrendArguments(given)).toThrow(message);
    expect(() => resolveTrendArguments(given)).toThrow(argument);
  });
});

describe('the gap between classes', () => {
  const amounts = { university: [1e18, 1e19, 1e20], company: [1e20, 1e22, 1e21, 1e23] };
  const yearOf = (year: number, times: number) =>
    Object.entries(amounts).flatMap(([developer, own]) =>
      own.map((compute, index) =>
        model(`${developer}-${year}-${index}`, {
          date: `${year}-03-0${index + 1}`,
          compute: developer === 'company' ? compute * times : compute,
          developers: [developer],
        }),
      ),
    );
  const frame = frameOf([...yearOf(2018, 1), ...yearOf(2019, 10), ...yearOf(2020, 100)], placed);
  const report = gapOf(frame);

  it('is a ratio of medians and of geometric means per year', () => {
    expect(report.buckets.map(({ label }) => label)).toEqual(['2018', '2019', '2020']);
    const [first] = report.buckets;
    expect(first?.numerator).toMatchObject({ n: 4, median: 5.5e21 });
    expect(first?.numerator.geometricMean).toBeCloseTo(10 ** 21.5, -14);
    expect(first?.denominator).toMatchObject({ n: 3, median: 1e19 });
    expect(first?.medianRatio.value).toBeCloseTo(550, 9);
    expect(Math.log10(first?.geometricMeanRatio.value ?? 0)).toBeCloseTo(2.5, 9);
    const interval = first?.medianRatio.interval();
    expect(interval?.low).toBeLessThan(550);
    expect(interval?.high).toBeGreaterThan(550);
    expect(gapOf(frame).buckets[0]?.medianRatio.interval()).toEqual(interval);
    expect(gapOf(frame, { seed: 2 }).buckets[0]?.geometricMeanRatio.interval()).not.toEqual(
      first?.geometricMeanRatio.interval(),
    );
  });

  it('moves by a power of ten a year', () => {
    expect(report.medianTrend).toMatchObject({ n: 3, slope: expect.closeTo(1, 2), monotone: { tau: 1 } });
    expect(report.geometricMeanTrend.slope).toBeCloseTo(1, 2);
  });

  it('turns round with the classes', () =>
    expect(gapOf(frame, { numerator: 'ACADEMIA', denominator: 'INDUSTRY' }).buckets[0]?.medianRatio.value).toBeCloseTo(
      1 / 550,
      9,
    ));

  it('has no ratio where a side is empty, and says so', () => {
    const none = gapOf(frame, { denominator: 'OTHER', period: { from: 2018, to: 2018 } });
    expect(none.buckets[0]).toMatchObject({ numerator: { n: 4 }, denominator: { n: 0, median: null } });
    expect(none.buckets[0]?.medianRatio.value).toBeNull();
    expect(none.buckets[0]?.medianRatio.interval()).toBeNull();
    expect(none.medianTrend).toEqual({ n: 0, slope: null, slopeInterval: null, rSquared: null, monotone: null });
    expect(codesOf(none)).toContain('ONE_SIDED');
    expect(codesOf(gapOf(frame, { period: { from: 1950, to: 1950 } }))).toContain('NOTHING_COUNTED');
  });

  it('refuses to divide a class by itself', () =>
    expect(() => resolveGapArguments({ numerator: 'ACADEMIA' })).toThrow(/denominator: "ACADEMIA" is not allowed/));

  it('gives its arguments back', () => {
    const { arguments: canonical } = report.definition;
    expect(gapOf(frame, JSON.parse(canonical)).definition.arguments).toBe(canonical);
  });
});

describe('the lag of academia', () => {
  const frame = frameOf(
    [
      model('i1', { date: '2015-01-01', compute: 1e20, developers: ['company'] }),
      model('i2', { date: '2015-01-01', compute: 1e21, developers: ['company'] }),
      model('i3', { date: '2015-01-01', compute: 1e22, developers: ['company'] }),
      model('i4', { date: '2018-06-01', compute: 1e24, developers: ['company'] }),
      model('a1', { date: '2014-01-01', compute: 1e18, developers: ['university'] }),
      model('a2', { date: '2017-01-01', compute: 2e21, developers: ['university'] }),
      model('a3', { date: '2019-01-01', compute: 1e22, developers: ['university'] }),
    ],
    placed,
  );

  it('is the months until its first model with the median compute of the year', () => {
    const report = lagOf(frame, { scale: { all: true } });
    const [reached, open] = report.years;
    expect(reached).toMatchObject({
      year: 2015,
      n: 3,
      target: 1e21,
      targetDate: '2015-01-01',
      reachedBy: 'a2',
      reachedOn: '2017-01-01',
      missingOrders: null,
    });
    expect(reached?.months).toBeCloseTo(731 / (365.25 / 12), 9);
    expect(open).toMatchObject({ year: 2018, n: 1, target: 1e24, reachedBy: null, months: null });
    expect(open?.missingOrders).toBeCloseTo(2, 9);
    expect(open?.monthsObserved).toBeCloseTo(214 / (365.25 / 12), 9);
    expect(codesOf(report)).toEqual(expect.arrayContaining(['NOT_REACHED', 'FEW_WORKS']));
  });

  it('looks at large models of the leader alone, by the rule', () => {
    // Within 364 days of 2015-01-01 are log10 20, 21 and 22: z of 22 is 1.22, of 21 is 0.
    expect(lagOf(frame, { from: 2015, to: 2015 }).years).toMatchObject([{ n: 1, target: 1e22, reachedBy: 'a3' }]);
  });

  it('is below 0 where the compute was had before', () => {
    const ahead = lagOf(frame, { leader: 'ACADEMIA', follower: 'INDUSTRY', scale: { all: true }, from: 2019 });
    expect(ahead.years[0]?.months).toBeLessThan(0);
  });

  it('is of no year, and says so, where the leader has no model', () => {
    const none = lagOf(frame, { leader: 'OTHER' });
    expect(none.years).toEqual([]);
    expect(codesOf(none)).toContain('NOTHING_COUNTED');
    const alone = lagOf(frame, { follower: 'OTHER', scale: { all: true } });
    expect(alone.years[0]).toMatchObject({ reachedBy: null, missingOrders: null });
  });

  it('gives its arguments back', () => {
    const { arguments: canonical } = lagOf(frame).definition;
    expect(lagOf(frame, JSON.parse(canonical)).definition.arguments).toBe(canonical);
  });
});

describe('whatever the models', () => {
  it('no number of a report is NaN or infinite', () => {
    const row = fc.record({
      date: fc.constantFrom(null, '2018', '2018-05', '2019-02-03', '2020-12-31'),
      compute: fc.constantFrom(null, 0, 1e-300, 1e20, 1e21, 1e21, 1e300),
      developers: fc.subarray(['university', 'company', 'laboratory', 'stranger']),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const frame = frameOf(
          rows.map((one, index) => model(`m${index}`, one)),
          placed,
        );
        expectFinite(trendOf(frame, { by: 'SECTOR' }));
        expectFinite(gapOf(frame));
        expectFinite(lagOf(frame, { scale: { all: true } }));
      }),
      { numRuns: 60 },
    );
  });
});
