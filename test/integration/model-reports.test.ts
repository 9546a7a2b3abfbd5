import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { prepareDatabase } from '../../src/curation/schema.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { reportRows } from '../../src/tables/reports.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { emptyDatabase, openTestGraph } from '../support/database.ts';
import { clusterCases } from './cluster-cases.ts';
import { loadModelSeeds } from './shares-fixture.ts';
import { type OracleModel, oracleModels, oraclePeak, oracleSectors } from './shares-oracle.ts';

let graph: Graph;
let app: TestApp;

beforeAll(async () => {
  graph = openTestGraph();
  await emptyDatabase(graph);
  await prepareDatabase(graph);
  await loadModelSeeds(graph, { accelerators: true });
  app = await testApp(graph);
}, 300_000);
afterAll(async () => {
  await app?.close();
  await graph.close();
});

// biome-ignore lint/suspicious/noExplicitAny: each test reads the answer that its own document asks for.
const ask = async (query: string): Promise<any> => {
  const { data, errors } = await app.ask(`{ ${query} }`);
  if (errors) throw new Error(JSON.stringify([errors, app.logged.at(-1)]));
  return data;
};
const envelope = 'definition { sentence arguments } dataVersion sources { key } warnings { code } citation { text }';
const coverage = 'coverage { considered counted withoutValue withoutDate }';
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const models = oracleModels();
const of = (year: number): readonly OracleModel[] => models.filter(({ day }) => day.startsWith(String(year)));
const period = 'period: { from: 2020, to: 2020 }';

describe('reports on models, over the seeds', () => {
  it('tell the concentration of models among institutions', async () => {
    const { concentration } = await ask(
      `concentration(${period}, rollUp: NONE) { ${envelope} ${coverage} buckets {
        count total holders herfindahl herfindahlInterval { low high method } effectiveNumber gini topFourShare
        largest { key label share } } }`,
    );
    const [bucket] = concentration.buckets;
    const held = new Map<string, number>();
    for (const { organizations } of of(2020)) {
      for (const name of organizations) held.set(name, (held.get(name) ?? 0) + 1 / organizations.length);
    }
    const amounts = [...held.values()].sort((a, b) => b - a);
    const total = sum(amounts);
    expect(bucket).toMatchObject({
      holders: held.size,
      count: of(2020).filter((one) => one.organizations.length > 0).length,
    });
    expect(bucket.herfindahl).toBeCloseTo(sum(amounts.map((amount) => (amount / total) ** 2)), 9);
    expect(bucket.topFourShare).toBeCloseTo(sum(amounts.slice(0, 4)) / total, 9);
    expect(bucket.herfindahlInterval.low).toBeLessThan(bucket.herfindahlInterval.high);
    expect(concentration.coverage.counted).toBe(of(2020).length);
    expect(concentration.citation.text).toContain('Concentration of models among institutions');
  });

  it('tell of how many models the compute is known', async () => {
    const { disclosure } = await ask(
      `disclosure(${period}) { ${envelope} ${coverage} buckets {
        all { count known share interval { low high } } classes { teamClass count known share } } }`,
    );
    const [{ all, classes }] = disclosure.buckets;
    expect(all).toMatchObject({
      count: of(2020).length,
      known: of(2020).filter(({ compute }) => compute !== null).length,
    });
    expect(sum(classes.map(({ count }: { count: number }) => count))).toBe(all.count);
  });

  it('tell how many are released with their weights', async () => {
    const { releaseRates } = await ask(
      `releaseRates(${period}) { ${envelope} ${coverage} buckets { all {
        openWeights { released known unknown share bounds { low high } } api { released } code { released known } }
        classes { teamClass count openWeights { released interval { low } } } } }`,
    );
    const levels = of(2020).map(({ accessibility }) => accessibility);
    expect(releaseRates.buckets[0].all).toMatchObject({
      openWeights: {
        released: levels.filter((level) => level.startsWith('Open')).length,
        unknown: levels.filter((level) => level === '').length,
      },
      api: { released: levels.filter((level) => level === 'API access').length },
    });
  });

  it('tell how long the runs of a year take on a few accelerators', async () => {
    const { affordability } = await ask(
      `affordability(${period}, scale: { all: true }, devices: [8]) { ${envelope} ${coverage} buckets {
        accelerator { name } peak runs { run count compute days { devices days price } } } }`,
    );
    const [{ accelerator, peak, runs }] = affordability.buckets;
    const known = of(2020)
      .flatMap(({ compute }) => compute ?? [])
      .sort((a, b) => a - b);
    expect(peak).toBe(oraclePeak('2020-12-31'));
    expect(accelerator.name).toEqual(expect.any(String));
    expect(runs[1]).toMatchObject({ run: 'LARGEST', count: known.length, compute: known.at(-1) });
    expect(runs[1].days[0].days).toBeCloseTo((known.at(-1) ?? 0) / (8 * peak * 0.3) / 86_400, 6);
    const middle = (known.length - 1) / 2;
    const median = ((known[Math.floor(middle)] ?? 0) + (known[Math.ceil(middle)] ?? 0)) / 2;
    expect(runs[0].compute / median).toBeCloseTo(1, 9);
  });

  it('tell who develops together', async () => {
    const { collaborationMatrix, countries } = await ask(
      `collaborationMatrix(${period}) { ${envelope} ${coverage} keys { key label } buckets {
        count cells { row column count fractional together } } }
      countries: collaborationMatrix(${period}, by: COUNTRY, top: 3) { keys { key } buckets { count cells { fractional } } }`,
    );
    const [bucket] = collaborationMatrix.buckets;
    const sectorOf = oracleSectors();
    const both = of(2020).filter(({ organizations }) => {
      const found = new Set(organizations.map(sectorOf));
      return found.has('ACADEMIA') && found.has('INDUSTRY');
    });
    expect(bucket.cells).toContainEqual(
      expect.objectContaining({ row: 'ACADEMIA', column: 'INDUSTRY', count: both.length }),
    );
    for (const { count, cells } of [bucket, countries.buckets[0]]) {
      expect(sum(cells.map(({ fractional }: { fractional: number }) => fractional))).toBeCloseTo(count, 9);
    }
    expect(countries.keys).toHaveLength(5);
  });

  it('tell on whose models others are based', async () => {
    const { lineageDependence } = await ask(
      `lineageDependence(period: { from: 2023, to: 2023 }) { ${envelope} ${coverage} buckets { classes {
        teamClass count based basedRate { share interval { low } }
        bases { teamClass count share interval { high } fractional access { access count } } } } }`,
    );
    const { classes } = lineageDependence.buckets[0];
    const based = sum(classes.map((one: { based: number }) => one.based));
    expect(based).toBe(of(2023).filter(({ bases }) => bases.length > 0).length);
    for (const { bases, based: own } of classes) {
      expect(sum(bases.map(({ fractional }: { fractional: number }) => fractional))).toBeCloseTo(own, 9);
    }
  });

  it('find the one label, and the one model, that academia’s compute of 2021 hangs on', async () => {
    const { shares } = await ask(
      `shares(of: TRAINING_COMPUTE, by: TEAM_CLASS, period: { from: 2021, to: 2021 }) { facets { buckets { cells { key share
        fragility(first: 20) { entity { type name } change shareBefore shareAfter } } } } }`,
    );
    const { share, fragility } = shares.facets[0].buckets[0].cells[0];
    const total = sum(of(2021).map(({ compute }) => compute ?? 0));
    const one = of(2021).find(({ name }) => name === 'Wu Dao 2.0')?.compute ?? Number.NaN;
    const changeOf = (name: string) =>
      fragility.find(({ entity }: { entity: { name: string } }) => entity.name.includes(name));
    expect(changeOf('Wu Dao 2.0')).toMatchObject({ entity: { type: 'MODEL' }, change: 'left out' });
    expect(changeOf('Wu Dao 2.0').shareAfter).toBeCloseTo((share * total - one) / (total - one), 9);
    expect(changeOf('BAAI')).toMatchObject({
      entity: { type: 'INSTITUTION' },
      change: 'counted as INDUSTRY instead of ACADEMIA',
    });
    expect(changeOf('BAAI').shareAfter).toBeCloseTo(share - one / total, 9);
    const effects = fragility.map((change: { shareBefore: number; shareAfter: number }) =>
      Math.abs(change.shareAfter - change.shareBefore),
    );
    expect(effects).toEqual(effects.toSorted((x: number, y: number) => y - x));
  });

  it('divide by groups of one’s own, in facets, and refuse what makes none', async () => {
    const { shares } = await ask(
      `shares(of: MODELS, by: INSTITUTION, facetBy: REGION, top: 2, ${period}, rollUp: NONE, groups: [
        { label: "Firms", institutions: { sector: { eq: INDUSTRY } } }, { label: "Vision", models: { domain: { some: "Vision" } } }
      ]) { facets { key buckets { cells { key value } } } }`,
    );
    expect(shares.facets.map(({ key }: { key: string }) => key)).toContain('OTHER');
    const firms = sum(
      shares.facets.map(
        (facet: { buckets: { cells: { value: number }[] }[] }) => facet.buckets[0]?.cells[0]?.value ?? 0,
      ),
    );
    expect(firms).toBeGreaterThan(10);

    const refused = async (given: string): Promise<unknown> => {
      const { errors } = await app.ask(`{ shares(of: MODELS, by: SECTOR, ${given}) { dataVersion } }`);
      return errors?.map(({ extensions }) => [extensions.code, extensions.argument]);
    };
    expect(await refused('facetBy: SECTOR')).toEqual([['BAD_INPUT', 'facetBy']]);
    expect(await refused('groups: [{ label: "a", papers: {} }]')).toEqual([['BAD_INPUT', 'groups[0].papers']]);
    expect(await refused('groups: [{ label: "a", models: { name: null } }]')).toEqual([
      ['BAD_INPUT', 'groups[0].models.name'],
    ]);
  });
});

describe('tables of reports', () => {
  it.each(Object.keys(reportRows))('give rows of %s', async (name) => {
    const { disclosure } = await ask('disclosure { sources { key } }');
    const sheet: string = disclosure.sources[0].key;
    const args = name.endsWith('Groups')
      ? { by: [{ field: 'status' }] }
      : name === 'shares'
        ? { of: 'MODELS', by: 'SECTOR' }
        : name === 'snapshotComparison'
          ? { left: [sheet], right: [sheet] }
          : {};
    const response = await app.inject({ url: `/tables/${name}.csv`, query: { args: JSON.stringify(args) } });
    expect(response.body).toMatch(/^[\w.]+(,[\w.]+)+\r\n/);
    expect(response.statusCode).toBe(200);
  });
});

clusterCases(() => app);
