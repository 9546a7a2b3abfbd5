import { describe, expect, it } from '@jest/globals';
import {
  type ClusterArguments,
  type ClusterPerformanceInput,
  type ClusterShareInput,
  resolveClusterArguments,
  resolvePerformanceArguments,
} from '../../../src/analytics/cluster-shares/cluster-arguments.ts';
import { buildClusterFrame, type ClusterRow } from '../../../src/analytics/cluster-shares/cluster-frame.ts';
import { type ClusterShareReport, clusterShareReport } from '../../../src/analytics/cluster-shares/cluster-report.ts';
import { admitsAll } from '../../../src/analytics/frame/view.ts';
import { institution, placed, source } from './frames.ts';

const cluster = (id: string, row: Partial<ClusterRow> = {}): ClusterRow => ({
  id,
  name: `The ${id}`,
  status: 'EXISTING',
  possibleDuplicate: false,
  started: null,
  ended: null,
  performance: null,
  performanceLow: null,
  performanceHigh: null,
  owners: [],
  sources: ['sheet'],
  ...row,
});

/**
 * In 2019 a company's cluster of 60 and one of 40 that it owns with a university; in 2020 a university's of 100; the
 * company's is shut down in 2021, when one of 300 begins to run that nobody owns up to.
 */
const clusters: readonly ClusterRow[] = [
  cluster('a', {
    started: '2019-03-01',
    ended: '2021-07',
    performance: 60,
    owners: ['company'],
    status: 'DECOMMISSIONED',
  }),
  cluster('b', {
    started: '2019',
    performance: 40,
    performanceLow: 20,
    performanceHigh: 80,
    owners: ['university', 'company'],
  }),
  cluster('c', { started: '2020-05', performance: 100, owners: ['university'] }),
  cluster('d', { started: '2021-11-30', performance: 300 }),
  cluster('without performance', { started: '2020-01-01', owners: ['company'] }),
  cluster('without date', { performance: 5, owners: ['company'] }),
  cluster('ended some day', { started: '2018-06-01', status: 'DECOMMISSIONED', performance: 7, owners: ['company'] }),
  cluster('plan', { status: 'PLANNED', performance: 1_000, owners: ['company'] }),
  cluster('dated plan', { status: 'PLANNED', started: '2023-01-01', performance: 400, owners: ['university'] }),
  cluster('rumour', { status: 'UNKNOWN', possibleDuplicate: true, performance: 9 }),
  cluster('twin', { started: '2020-02-02', possibleDuplicate: true, performance: 100, owners: ['university'] }),
];

const reportFrom = (given: ClusterArguments, rows: readonly ClusterRow[] = clusters): ClusterShareReport =>
  clusterShareReport(given, {
    clusters: buildClusterFrame({ clusters: rows, institutions: placed, sources: [source('sheet'), source('other')] }),
    admits: admitsAll,
    groups: [],
    reading: { version: 1, until: 1 },
  });
const stock = (given: ClusterShareInput = {}, rows?: readonly ClusterRow[]): ClusterShareReport =>
  reportFrom(resolveClusterArguments(given), rows);
const started = (given: Partial<ClusterPerformanceInput> = {}): ClusterShareReport =>
  reportFrom(resolvePerformanceArguments({ of: 'CLUSTER_PERFORMANCE', by: 'SECTOR', ...given }));

/** Of every bucket its label, total, and the value of each cell that has any. */
const valuesOf = ({ facets }: ClusterShareReport) =>
  facets.flatMap(({ buckets }) =>
    buckets.map(({ label, total, cells }) => [
      label,
      total,
      Object.fromEntries(cells.flatMap(({ key, value }) => (value > 0 ? [[key, value]] : []))),
    ]),
  );
const cellOf = ({ facets }: ClusterShareReport, label: string, key: string) =>
  facets[0]?.buckets.find((bucket) => bucket.label === label)?.cells.find((cell) => cell.key === key);
const codesOf = ({ warnings }: ClusterShareReport): readonly string[] => warnings.map(({ code }) => code);
const textOf = ({ warnings }: ClusterShareReport, code: string) => warnings.find((one) => one.code === code)?.text;

describe('clusters in service', () => {
  it('add up year by year until they end, by sector of owner', () => {
    expect(valuesOf(stock({ period: { from: 2019 } }))).toEqual([
      ['2019', 100, { INDUSTRY: 80, ACADEMIA: 20 }],
      ['2020', 200, { INDUSTRY: 80, ACADEMIA: 120 }],
      ['2021', 440, { INDUSTRY: 20, ACADEMIA: 120, UNKNOWN: 300 }],
    ]);
  });

  it('count whole for the first owner, or for every owner', () => {
    const in2019 = { period: { from: 2019, to: 2019 } };
    expect(valuesOf(stock({ ...in2019, attribution: 'FIRST' }))).toEqual([
      ['2019', 100, { INDUSTRY: 60, ACADEMIA: 40 }],
    ]);
    expect(valuesOf(stock({ ...in2019, attribution: 'FULL' }))).toEqual([
      ['2019', 140, { INDUSTRY: 100, ACADEMIA: 40 }],
    ]);
  });

  it('count 1 each where clusters are divided, whether or not their performance is known', () => {
    const report = stock({ measure: 'CLUSTERS', period: { from: 2020, to: 2020 } });
    expect(valuesOf(report)).toEqual([['2020', 4, { INDUSTRY: 2.5, ACADEMIA: 1.5 }]]);
    expect(codesOf(report)).not.toContain('WITHOUT_PERFORMANCE');
  });

  it('have the class of all their owners as a team', () => {
    expect(valuesOf(stock({ by: 'TEAM_CLASS', period: { from: 2019, to: 2019 } }))).toEqual([
      ['2019', 100, { INDUSTRY: 60, COLLABORATION: 40 }],
    ]);
  });

  it('leave out plans and possible duplicates, and say how many of each', () => {
    const report = stock();
    expect([report.planned, report.duplicates]).toEqual([3, 1]);
    expect(textOf(report, 'PLANNED_CLUSTERS')).toBe('3 clusters that are planned, or of unknown status: not counted.');
    expect(textOf(report, 'DUPLICATE_CLUSTERS')).toBe('1 cluster that may be a duplicate of another: not counted.');
    expect(report.coverage).toEqual({
      considered: 7,
      counted: 4,
      withoutValue: 1,
      withoutKey: 1,
      withoutDate: 2,
      yearOnly: 1,
      monthOnly: 1,
    });
    expect(textOf(report, 'WITHOUT_DATE')).toBe(
      '2 clusters without a date on which service began, or on which it ended: in no period.',
    );
  });

  it('take plans in: those with a date in its year, the others in a last bucket', () => {
    const report = stock({ includePlanned: true, period: { from: 2021, to: 2023 } });
    expect(valuesOf(report)).toEqual([
      ['2021', 440, { INDUSTRY: 20, ACADEMIA: 120, UNKNOWN: 300 }],
      ['2022', 440, { INDUSTRY: 20, ACADEMIA: 120, UNKNOWN: 300 }],
      ['2023', 840, { INDUSTRY: 20, ACADEMIA: 520, UNKNOWN: 300 }],
      ['with all planned', 1_840, { INDUSTRY: 1_020, ACADEMIA: 520, UNKNOWN: 300 }],
    ]);
    expect([report.planned, report.duplicates]).toEqual([0, 2]);
    expect(report.coverage).toMatchObject({ counted: 5, withoutDate: 2 });
  });

  it('take no plan in where nothing has a date to count from', () => {
    const plans = [cluster('plan', { status: 'PLANNED', performance: 3 })];
    const report = stock({ includePlanned: true }, plans);
    expect(report.facets[0]?.buckets).toEqual([]);
    expect(report.coverage).toMatchObject({ considered: 1, withoutDate: 1 });
  });

  it('take duplicates in', () => {
    const report = stock({ includeDuplicates: true, period: { from: 2020, to: 2020 } });
    expect(valuesOf(report)).toEqual([['2020', 300, { INDUSTRY: 80, ACADEMIA: 220 }]]);
    expect([report.planned, report.duplicates]).toEqual([3, 0]);
  });

  it('are those of the newest start where all years are one bucket, and complete by what was built', () => {
    expect(valuesOf(stock({ period: { every: 'ALL' } })).map(([, total]) => total)).toEqual([440]);
    const buckets = stock({ period: { from: 2020, to: 2021 } }).facets[0]?.buckets ?? [];
    expect(buckets.map(({ label, complete }) => [label, complete])).toEqual([
      ['2020', true],
      ['2021', false],
    ]);
  });

  it('have bounds by what nobody has said, and by what sources state', () => {
    const cell = cellOf(stock({ period: { from: 2021, to: 2021 } }), '2021', 'ACADEMIA');
    expect(cell).toMatchObject({
      share: 120 / 440,
      shareOfKnown: 120 / 140,
      missingBounds: { low: 120 / 440, high: 420 / 440 },
      quantityBounds: { low: 110 / 420, high: 140 / 480 },
    });
  });

  it('have members with reasons, and tell what moves a share most', () => {
    const cell = cellOf(stock({ period: { from: 2021, to: 2021 } }), '2021', 'UNKNOWN');
    expect(cell?.members.map(({ id, contribution, reason }) => [id, contribution, reason()])).toEqual([
      ['d', 300, 'no owner is known'],
    ]);
    const academic = cellOf(stock({ period: { from: 2020, to: 2020 } }), '2020', 'ACADEMIA');
    expect(academic?.fragility().map(({ noun, id }) => [noun, id])).toEqual([
      ['Institution', 'university'],
      ['Institution', 'company'],
      ['Cluster', 'c'],
      ['Cluster', 'a'],
      ['Cluster', 'b'],
    ]);
  });

  it('have intervals from the seed, the same each time', () => {
    const interval = () => cellOf(stock({ period: { from: 2021 } }), '2021', 'ACADEMIA')?.interval();
    expect(interval()).toEqual(interval());
    expect(interval()?.method).toContain('percentile bootstrap');
    const whole = stock({ measure: 'CLUSTERS', by: 'TEAM_CLASS', period: { from: 2021 } });
    expect(cellOf(whole, '2021', 'ACADEMIA')?.interval()?.method).toBe('Wilson score');
  });

  it('are told in words of clusters and owners', () => {
    const { definition, sources } = stock({ period: { from: 2019, to: 2020 } });
    expect(definition.sentence).toBe(
      'Share of the 16-bit performance (OP/s) of the clusters in service, by sector of owner, at the end of every year from 2019 to 2020; planned clusters and possible duplicates are left out; a cluster of n owners counts 1/n for each; public research institutes count as academia; what is not known is the share UNKNOWN; intervals are at 95 %: Wilson’s for whole counts, else a percentile bootstrap over clusters (seed 1).',
    );
    expect(sources.map(({ key }) => key)).toEqual(['sheet']);
    expect(cellOf(stock(), '2019', 'UNKNOWN')?.definition).toBe(
      'owners of unknown sector, and clusters of which no owner is known',
    );
  });

  it('are asked for again by the arguments of their definition', () => {
    const report = stock({ by: 'COUNTRY', top: 3, includePlanned: true, period: { from: 2019 } });
    expect(stock(JSON.parse(report.definition.arguments)).definition).toEqual(report.definition);
    const shares = started({ period: { ranges: [{ from: 2019, to: 2020 }] } });
    expect(started(JSON.parse(shares.definition.arguments)).definition).toEqual(shares.definition);
  });
});

describe('clusters that came into service', () => {
  it('count once, in the period of their start, whatever became of them', () => {
    expect(valuesOf(started({ period: {} }))).toEqual([
      ['2018', 7, { INDUSTRY: 7 }],
      ['2019', 100, { INDUSTRY: 80, ACADEMIA: 20 }],
      ['2020', 100, { ACADEMIA: 100 }],
      ['2021', 300, { UNKNOWN: 300 }],
    ]);
    expect(valuesOf(started())).toEqual([['2018–2021', 507, { INDUSTRY: 87, ACADEMIA: 120, UNKNOWN: 300 }]]);
  });

  it('say in their sentence what a period is about', () => {
    expect(started({ period: { rollingYears: 2 } }).definition.sentence).toContain(
      'of the clusters that came into service, by sector of owner, per year of coming into service with the 1 before it; planned',
    );
  });

  it('add up over facets to the report without them', () => {
    const facets = started({ facetBy: 'COUNTRY' }).facets.flatMap(({ buckets }) => buckets);
    expect(facets.reduce((sum, { total }) => sum + total, 0)).toBeCloseTo(507, 9);
  });

  it('name arguments that change nothing', () => {
    const report = started({
      filter: { name: { eq: 'x' } },
      notability: 'PAPER',
      scale: { topK: 3 },
      teamClassRule: 'ANY_INDUSTRY',
    });
    expect(report.warnings.filter(({ code }) => code === 'WITHOUT_EFFECT').map(({ text }) => text)).toEqual([
      'teamClassRule has no effect under SECTOR.',
      'filter has no effect on shares of clusters.',
      'notability has no effect on shares of clusters.',
      'scale has no effect on shares of clusters.',
    ]);
  });
});

describe('arguments about clusters', () => {
  it.each<[object, string, string]>([
    [{ by: 'ACCESS' }, 'by', 'TEAM_CLASS'],
    [{ by: 'DOMAIN' }, 'by', 'INSTITUTION'],
    [{ facetBy: 'DOMAIN' }, 'facetBy', 'SECTOR'],
    [{ facetBy: 'SECTOR' }, 'facetBy', 'another key than by'],
    [{ scope: { sources: ['sheet'] } }, 'scope', 'only models'],
    [{ by: 'TEAM_CLASS', teamClassRule: 'AUTHOR_SHARE' }, 'teamClassRule', 'ANY_INDUSTRY'],
    [{ groups: [{ label: 'x', models: { name: { eq: 'x' } } }] }, 'groups[0].models', 'clusters'],
    [{ groups: [{ label: 'x', papers: { name: { eq: 'x' } } }] }, 'groups[0].papers', 'clusters'],
    [{ groups: [] }, 'groups', '1 to 20'],
    [{ confidenceLevel: 1 }, 'confidenceLevel', 'between 0 and 1'],
    [{ top: 0 }, 'top', '1 to 100'],
    [{ scale: { topK: 0 } }, 'scale.topK', ''],
  ])('%j are refused by name', (given, argument, allowed) => {
    expect(() => started(given)).toThrow(
      expect.objectContaining({
        code: 'BAD_INPUT',
        message: expect.stringContaining(allowed),
        details: expect.objectContaining({ argument }),
      }),
    );
  });

  it('refuse years rolled together where a stock is asked for, and years out of order', () => {
    expect(() => stock({ period: { rollingYears: 3 } })).toThrow(/rollingYears/);
    expect(() => stock({ period: { from: 2020, to: 2019 } })).toThrow(/period\.to/);
  });

  it('take an institution that is its owner’s owner at the time', () => {
    const owned = buildClusterFrame({
      clusters: [cluster('x', { started: '2020', performance: 1, owners: ['lab'] })],
      institutions: [institution('lab', { parents: [{ id: 'group', from: '2021', to: null }] }), institution('group')],
      sources: [],
    });
    const keys = (rollUp: 'AT_PUBLICATION' | 'CURRENT') =>
      clusterShareReport(resolveClusterArguments({ by: 'INSTITUTION', rollUp }), {
        clusters: owned,
        admits: admitsAll,
        groups: [],
        reading: { version: 1, until: 1 },
      }).facets[0]?.buckets[0]?.cells.map(({ key, definition }) => [key, definition]);
    expect(keys('AT_PUBLICATION')?.[0]).toEqual([
      'lab',
      'The lab, with all that was part of it when the cluster came into service',
    ]);
    expect(keys('CURRENT')?.[0]?.[0]).toBe('group');
  });
});
