import { describe, expect, it } from '@jest/globals';
import type { TestApp } from '../support/app.ts';
import { amountsBySector, type BySector, type OracleCluster, oracleClusters } from './clusters-oracle.ts';

interface Bucket {
  readonly label: string;
  readonly total: number;
  readonly count: number;
  readonly cells: readonly { readonly key: string; readonly value: number; readonly share: number | null }[];
}

const envelope = `definition { sentence arguments } dataVersion sources { key } warnings { code text } citation { text bibtex }
  coverage { considered counted withoutValue withoutKey withoutDate }`;
const buckets = 'facets { key buckets { label total count cells { key value share } } }';
const bucketsIn = (report: { readonly facets: readonly { readonly buckets: readonly Bucket[] }[] }) =>
  report.facets.flatMap((facet) => facet.buckets);

const all = oracleClusters();
const isBuilt = ({ status }: OracleCluster): boolean => status !== 'Planned';
const performanceOf = ({ performance }: OracleCluster): number => performance ?? 0;

/** In service on the last day of a year. */
const inService =
  (year: number) =>
  ({ status, started, ended }: OracleCluster): boolean =>
    started !== '' &&
    started <= `${year}-12-31` &&
    (ended === '' ? status !== 'Decommissioned' : ended > `${year}-12-31`);

const expectValues = (bucket: Bucket | undefined, expected: BySector): void => {
  const cells = Object.fromEntries((bucket?.cells ?? []).map(({ key, value }) => [key, value]));
  for (const key of new Set([...Object.keys(cells), ...Object.keys(expected)])) {
    const [value, recounted] = [cells[key] ?? 0, expected[key] ?? 0];
    expect([key, value / (recounted || 1)]).toEqual([key, recounted === 0 ? 0 : expect.closeTo(1, 9)]);
  }
};

type Variables = Readonly<Record<string, unknown>>;

/** What reports of clusters say of the seeds, recounted from the sheet; `app` answers from a graph that holds them. */
export const clusterCases = (app: () => TestApp): void => {
  // biome-ignore lint/suspicious/noExplicitAny: each test reads the answer that its own document asks for.
  const ask = async (query: string, variables: Variables = {}): Promise<any> => {
    const { data, errors } = await app().ask(query, variables);
    if (errors) throw new Error(JSON.stringify([errors, app().logged.at(-1)]));
    return data;
  };

  describe('clusters in service, over the seeds', () => {
    it.each([
      ['FRACTIONAL', 'PERFORMANCE', false],
      ['FULL', 'PERFORMANCE', false],
      ['FIRST', 'PERFORMANCE', true],
      ['FRACTIONAL', 'CLUSTERS', true],
    ] as const)('are as recounted from the sheet: %s, %s, duplicates: %s', async (attribution, measure, duplicates) => {
      const { clusterShares } = await ask(
        `query ($attribution: Attribution!, $measure: ClusterMeasure!, $duplicates: Boolean!) {
        clusterShares(attribution: $attribution, measure: $measure, includeDuplicates: $duplicates,
          period: { from: 2012, to: 2025 }) { planned duplicates ${envelope} ${buckets} } }`,
        { attribution, measure, duplicates },
      );
      const asked = all.filter((cluster) => isBuilt(cluster) && (duplicates || !cluster.duplicate));
      const counted = asked.filter(({ performance }) => measure === 'CLUSTERS' || performance !== null);
      for (const bucket of bucketsIn(clusterShares)) {
        const there = counted.filter(inService(Number(bucket.label)));
        const amountOf = measure === 'CLUSTERS' ? () => 1 : performanceOf;
        expect(bucket.count).toBe(there.length);
        expectValues(bucket, amountsBySector(there, amountOf, attribution));
      }
      expect(bucketsIn(clusterShares)).toHaveLength(14);
      expect(clusterShares.planned).toBe(all.filter((cluster) => !isBuilt(cluster)).length);
      expect(clusterShares.duplicates).toBe(
        duplicates ? 0 : all.filter((cluster) => isBuilt(cluster) && cluster.duplicate).length,
      );
    });

    it('count what is planned in a last bucket, as if it were built', async () => {
      const { clusterShares } = await ask(
        `{ clusterShares(period: { from: 2024, to: 2024 }, includePlanned: true) { ${envelope} ${buckets} } }`,
      );
      const [year, planned] = bucketsIn(clusterShares);
      const asked = all.filter(({ duplicate, performance }) => !duplicate && performance !== null);
      expectValues(year, amountsBySector(asked.filter(inService(2024)), performanceOf, 'FRACTIONAL'));
      const built = asked.filter((cluster) => !isBuilt(cluster) || inService(2100)(cluster));
      expect([planned?.label, planned?.count]).toEqual(['with all planned', built.length]);
      expectValues(planned, amountsBySector(built, performanceOf, 'FRACTIONAL'));
    });

    it('cover each cluster once, and name their source', async () => {
      const { clusterShares } = await ask(`{ clusterShares { ${envelope} } }`);
      const asked = all.filter((cluster) => isBuilt(cluster) && !cluster.duplicate);
      const { considered, counted, withoutValue, withoutDate } = clusterShares.coverage;
      const lacksDate = asked.filter(
        ({ started, ended, status }) => started === '' || (status === 'Decommissioned' && ended === ''),
      );
      expect(withoutDate).toBe(lacksDate.length);
      expect(counted + withoutValue + withoutDate).toBe(considered);
      expect(counted).toBe(asked.filter((one) => one.performance !== null && !lacksDate.includes(one)).length);
      expect(clusterShares.sources.map(({ key }: { key: string }) => key)).toContain('epoch/clusters@2025-11-03');
      expect(clusterShares.citation.bibtex).toContain('clusters');
    });
  });

  describe('shares of the performance of clusters, over the seeds', () => {
    it('are of what came into service in each year, as recounted from the sheet', async () => {
      const { shares } = await ask(
        `{ shares(of: CLUSTER_PERFORMANCE, by: SECTOR, period: { from: 2016, to: 2024 }) { ${envelope} ${buckets} } }`,
      );
      for (const bucket of bucketsIn(shares)) {
        const began = all.filter(
          (cluster) =>
            isBuilt(cluster) &&
            !cluster.duplicate &&
            cluster.performance !== null &&
            cluster.started.startsWith(bucket.label),
        );
        expect(bucket.count).toBe(began.length);
        expectValues(bucket, amountsBySector(began, performanceOf, 'FRACTIONAL'));
      }
      const codes = shares.warnings.map(({ code }: { code: string }) => code);
      expect(codes).toEqual(expect.arrayContaining(['PLANNED_CLUSTERS', 'DUPLICATE_CLUSTERS', 'WITHOUT_PERFORMANCE']));
    });

    it('have clusters as members, largest first, that add up to the cell, and clusters in what moves it', async () => {
      const { shares } = await ask(
        `{ shares(of: CLUSTER_PERFORMANCE, by: INSTITUTION, top: 3, period: { from: 2020, to: 2020 }) { facets { buckets { cells {
        key label value interval { low high method } missingBounds { low high }
        fragility(first: 1) { change entity { __typename } }
        members(first: 100) { totalCount edges { contribution reason node { __typename name } } } } } } } }`,
      );
      const [first] = shares.facets[0].buckets[0].cells;
      const { edges, totalCount } = first.members;
      expect(edges).toHaveLength(totalCount);
      expect(edges[0].node.__typename).toBe('Cluster');
      expect(
        edges.reduce((sum: number, { contribution }: { contribution: number }) => sum + contribution, 0),
      ).toBeCloseTo(first.value, -3);
      expect(first.fragility[0]).toMatchObject({ change: 'left out', entity: { __typename: 'Cluster' } });
      expect(first.interval.low).toBeLessThan(first.interval.high);
    });

    it('are divided into groups of owners and asked of a filter of clusters', async () => {
      const groups = `[{ label: "firms", institutions: { sector: { eq: INDUSTRY } } }]`;
      const { grouped, plain } = await ask(
        `{ grouped: shares(of: CLUSTER_PERFORMANCE, by: SECTOR, groups: ${groups}, publicResearchAsAcademia: false,
          clusterFilter: { chips: { gte: 1000 } }, facetBy: REGION) { ${buckets} }
        plain: shares(of: CLUSTER_PERFORMANCE, by: SECTOR, publicResearchAsAcademia: false,
          clusterFilter: { chips: { gte: 1000 } }) { ${buckets} } }`,
      );
      const sum = (report: { facets: readonly { buckets: readonly Bucket[] }[] }, key: string): number =>
        bucketsIn(report)
          .flatMap(({ cells }) => cells.filter((cell) => cell.key === key))
          .reduce((total, { value }) => total + value, 0);
      expect(sum(grouped, 'firms') / sum(plain, 'INDUSTRY')).toBeCloseTo(1, 9);
      expect(sum(plain, 'INDUSTRY')).toBeGreaterThan(0);
    });

    it.each([
      ['shares(of: CLUSTER_PERFORMANCE, by: SECTOR, scope: { asOf: { version: 1 } }) { dataVersion }', 'scope'],
      ['shares(of: CLUSTER_PERFORMANCE, by: DOMAIN) { dataVersion }', 'by'],
      [
        'shares(of: CLUSTER_PERFORMANCE, by: SECTOR, paperFilter: { title: { eq: "x" } }) { dataVersion }',
        'paperFilter',
      ],
      ['shares(of: MODELS, by: SECTOR, clusterFilter: { chips: { gte: 1 } }) { dataVersion }', 'clusterFilter'],
      [
        'shares(of: CLUSTER_PERFORMANCE, by: SECTOR, clusterFilter: { firstOperationalDate: { from: "soon" } }) { dataVersion }',
        'clusterFilter.firstOperationalDate',
      ],
      ['clusterShares(period: { from: 2020, to: 2019 }) { dataVersion }', 'period.to'],
      ['clusterShares(period: { from: 2020, rollingYears: 2 }) { dataVersion }', 'period.rollingYears'],
      ['clusterShares(confidenceLevel: 2) { dataVersion }', 'confidenceLevel'],
      ['clusterShares(by: TEAM_CLASS, teamClassRule: AUTHOR_SHARE) { dataVersion }', 'teamClassRule'],
    ])('refuse bad input by name: %s', async (field, argument) => {
      const { errors } = await app().ask(`{ ${field} }`);
      expect(errors?.[0]?.message).toContain(argument);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT' });
    });

    it('have nothing in a year before all clusters, and where the filter lets nothing through', async () => {
      const { early, none } = await ask(
        `{ early: clusterShares(period: { from: 1950, to: 1950 }) { ${envelope} ${buckets} }
        none: clusterShares(clusterFilter: { chips: { gte: 1e12 } }) { ${envelope} ${buckets} } }`,
      );
      expect(bucketsIn(early)[0]).toMatchObject({ total: 0, count: 0 });
      expect(bucketsIn(early)[0]?.cells.every(({ share }) => share === null)).toBe(true);
      for (const { warnings } of [early, none]) {
        expect(warnings.map(({ code }: { code: string }) => code)).toContain('NOTHING_COUNTED');
      }
    });

    it.each([
      ['clusterShares', { period: { from: 2023, to: 2024 } }, 2 * 6],
      ['shares', { of: 'CLUSTER_PERFORMANCE', by: 'SECTOR' }, 6],
    ])('are tables: %s', async (name, args, rows) => {
      const response = await app().inject({ url: `/tables/${name}.csv`, query: { args: JSON.stringify(args) } });
      expect(response.statusCode).toBe(200);
      expect(response.body.trimEnd().split('\r\n')).toHaveLength(rows + 1);
    });
  });

  describe('finding F9, over the seeds', () => {
    it('has the shares of owners, every combination of choices, and the clusters behind each', async () => {
      const { finding } = await ask(`{ finding(id: "F9") { verdict query definition { sentence }
      computed { label value n interval { low high } members(first: 1) { totalCount nodes { __typename } } }
      grid { dimensions value n primary } } }`);
      expect(finding.verdict).toBe('NOT_TESTABLE');
      expect(finding.grid).toHaveLength(2 ** 6);
      const primary = finding.grid.filter((cell: { primary: boolean }) => cell.primary);
      expect(primary.map(({ value, n }: { value: number; n: number }) => [value, n])).toEqual(
        finding.computed.slice(0, 2).map(({ value, n }: { value: number; n: number }) => [value, n]),
      );
      expect(finding.computed[0].members.nodes[0].__typename).toBe('Cluster');
      const { data, errors } = await app().ask(finding.query);
      expect(errors).toBeUndefined();
      expect(data.clusterShares.facets[0].buckets).toHaveLength(1);
    });
  });
};
