import { describe, expect, it } from '@jest/globals';
import { dayOfIso } from '../../../src/analytics/frame/day.ts';
import { buildFrame } from '../../../src/analytics/frame/frame-builder.ts';
import { spanOfBucket, spanOfPeriod } from '../../../src/analytics/paper-shares/days.ts';
import { paperCasting } from '../../../src/analytics/paper-shares/paper-cast.ts';
import { groupsOf } from '../../../src/analytics/paper-shares/paper-groups.ts';
import { paperShareReport } from '../../../src/analytics/paper-shares/paper-report.ts';
import {
  type PaperShareInput,
  resolvePaperShareArguments,
} from '../../../src/analytics/paper-shares/paper-share-arguments.ts';
import { resolvePeriod } from '../../../src/analytics/period/check-period.ts';

const bucket = (from: string, to: string) => ({ from: dayOfIso(from), to: dayOfIso(to) });

describe('packed days', () => {
  it.each([
    ['2020-01-01', '2020-12-31', { from: 20200000, to: 20209999, yearAlone: null }],
    ['2019-01-01', '2021-12-31', { from: 20190000, to: 20219999, yearAlone: null }],
    ['2020-01-01', '2020-06-30', { from: 20200100, to: 20200699, yearAlone: null }],
    ['2020-07-01', '2020-07-31', { from: 20200700, to: 20200799, yearAlone: 20200000 }],
    ['2020-04-01', '2020-06-30', { from: 20200400, to: 20200699, yearAlone: null }],
  ])('of a bucket from %s to %s are those of dates that count into it', (from, to, span) => {
    expect(spanOfBucket(bucket(from, to))).toEqual(span);
  });

  it.each([
    [{}, 1, 99999999],
    [{ from: 2010, to: 2012 }, 20100000, 20129999],
    [{ from: 2010, to: 2012, rollingYears: 3 }, 20080000, 20129999],
    [
      {
        ranges: [
          { from: 2010, to: 2011 },
          { from: 2014, to: 2015 },
        ],
      },
      20100000,
      20159999,
    ],
    [{ ranges: [{ to: 2011 }, { from: 2014, to: 2015 }] }, 1, 20159999],
  ])('of the period %j reach as far as its buckets do', (period, from, to) => {
    expect(spanOfPeriod(resolvePeriod(period))).toMatchObject({ from, to });
  });
});

const frame = buildFrame({ models: [], institutions: [], hardware: [], sources: [] });
const castingOf = (input: Omit<PaperShareInput, 'of'>) =>
  paperCasting(frame, resolvePaperShareArguments({ ...input, of: 'PAPERS' }).common, { of: 'TEAM' }, []);

describe('a team', () => {
  const shares = (team: string, other: object) => {
    const { castOf, divide } = castingOf({ by: 'SECTOR', ...other });
    return divide(castOf({ team }), { team }).map(({ key, weight }) => [key, weight]);
  };

  it.each([
    [
      'A CC A2 I1 g1',
      {},
      [
        ['ACADEMIA', 0.75],
        ['INDUSTRY', 0.25],
      ],
    ],
    [
      'A CC A2 I1 g1',
      { publicResearchAsAcademia: false },
      [
        ['ACADEMIA', 0.5],
        ['INDUSTRY', 0.25],
        ['GOVERNMENT', 0.25],
      ],
    ],
    [
      'A CC A2 I1',
      { attribution: 'FULL' },
      [
        ['ACADEMIA', 1],
        ['INDUSTRY', 1],
      ],
    ],
    ['I CC A2 I1', { attribution: 'FIRST' }, [['INDUSTRY', 1]]],
    ['- UU', {}, [['UNKNOWN', 1]]],
    ['A IO A2 I1', { by: 'TEAM_CLASS' }, [['COLLABORATION', 1]]],
    ['A IO A2 I1', { by: 'TEAM_CLASS', teamClassRule: 'AUTHOR_SHARE' }, [['INDUSTRY', 1]]],
    [
      'A IO A2 I1',
      { by: 'TEAM_CLASS', teamClassRule: 'AUTHOR_SHARE', publicResearchAsAcademia: false },
      [['OTHER', 1]],
    ],
    ['A IO A2 I1', { by: 'TEAM_CLASS', teamClassRule: 'ANY_INDUSTRY' }, [['INDUSTRY', 1]]],
  ])('%s under %j is divided as its institutions are', (team, other, parts) => {
    expect(shares(team, other)).toEqual(parts);
  });
});

const rows = [
  { first: 20200101, last: 20201231, team: 'A AA A1', count: 60 },
  { first: 20200000, last: 20200000, team: 'I CC A1 I1', count: 30 },
  { first: 20210600, last: 20210600, team: '- UU', count: 10 },
  { first: 0, last: 0, team: 'A AA A1', count: 7 },
];

const reportOf = (input: Omit<PaperShareInput, 'of'>) => {
  const given = resolvePaperShareArguments({ ...input, of: 'PAPERS' });
  return paperShareReport(given, {
    frame,
    groups: groupsOf(rows, castingOf(input)),
    institutions: 300,
    newest: dayOfIso('2021-06-01'),
    sources: [],
    reading: { version: 5, until: 5 },
    readers: { membersOf: () => async () => [], fragilityOf: () => async () => [] },
  });
};

describe('a report of papers', () => {
  it('has a facet for each value, which add up to the report without them', () => {
    const { facets } = reportOf({ by: 'TEAM_CLASS', facetBy: 'SECTOR' });
    const values = facets.flatMap(({ key, buckets }) =>
      (buckets[0]?.cells ?? []).flatMap((cell) => (cell.value > 0 ? [[key, cell.key, cell.value]] : [])),
    );
    expect(values).toEqual([
      ['ACADEMIA', 'ACADEMIA', 60],
      ['ACADEMIA', 'COLLABORATION', 15],
      ['INDUSTRY', 'COLLABORATION', 15],
      ['UNKNOWN', 'UNKNOWN', 10],
    ]);
  });

  it('says that fragility looks at the labels of some institutions alone, where it is of sectors', () => {
    const codes = (by: 'SECTOR' | 'COUNTRY') => reportOf({ by }).warnings.map(({ code }) => code);
    expect(codes('SECTOR')).toContain('FRAGILITY_BOUNDED');
    expect(codes('COUNTRY')).not.toContain('FRAGILITY_BOUNDED');
  });

  it('counts groups by their papers', () => {
    const { facets, coverage } = reportOf({ by: 'SECTOR', period: {} });
    expect(coverage).toEqual({
      considered: 107,
      counted: 100,
      withoutValue: 0,
      withoutKey: 10,
      withoutDate: 7,
      yearOnly: 30,
      monthOnly: 10,
    });
    const [first, second] = facets[0]?.buckets ?? [];
    expect(first).toMatchObject({ label: '2020', total: 90, count: 90, complete: true });
    expect(second).toMatchObject({ label: '2021', total: 10, count: 10, complete: false });
    const academia = first?.cells.find(({ key }) => key === 'ACADEMIA');
    expect(academia).toMatchObject({
      count: 90,
      value: 75,
      share: 75 / 90,
      missingBounds: { low: 75 / 90, high: 75 / 90 },
    });
    expect(academia?.interval()).toMatchObject({ level: 0.95, method: expect.stringContaining('bootstrap') });
  });

  it('has Wilson’s interval where papers count whole: 60 of 100', () => {
    const cells = reportOf({ by: 'TEAM_CLASS' }).facets[0]?.buckets[0]?.cells;
    // Wilson's formula by hand at z = 1.959964: (0.6 + 0.019207 ± 1.959964 · √(0.0024 + 0.00009604)) / 1.038415.
    const interval = cells?.find(({ key }) => key === 'ACADEMIA')?.interval();
    expect(interval?.low).toBeCloseTo(0.502, 4);
    expect(interval?.high).toBeCloseTo(0.6906, 4);
  });

  it('names arguments that papers have nothing of', () => {
    const { warnings } = reportOf({ by: 'SECTOR', scale: { zScore: 1 }, notability: 'NOTABLE', rollUp: 'NONE' });
    const idle = warnings.filter(({ code }) => code === 'WITHOUT_EFFECT').map(({ text }) => text.split(' ')[0]);
    expect(idle.sort()).toEqual(['notability', 'rollUp', 'scale']);
  });
});
