import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { prepareDatabase } from '../../src/curation/schema.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { emptyDatabase, openTestGraph } from '../support/database.ts';
import { Seed } from '../support/seed.ts';
import {
  type Bucket,
  type Cell,
  loadModelSeeds,
  type Member,
  type Report,
  reportQuery,
  shareArguments,
} from './shares-fixture.ts';
import { type OracleModel, oracleCountries, oracleModels, oracleSectors } from './shares-oracle.ts';

const statements: string[] = [];
let graph: Graph;
let app: TestApp;

beforeAll(async () => {
  graph = openTestGraph({ onStatement: ({ text }) => statements.push(text) });
  await emptyDatabase(graph);
  await prepareDatabase(graph);
  await loadModelSeeds(graph);
  app = await testApp(graph);
}, 300_000);
afterAll(async () => {
  await app?.close();
  await graph.close();
});

const withMembers = reportQuery(
  'members(first: 100) { totalCount edges { contribution reason node { id } } pageInfo { hasNextPage endCursor } }',
);
const withoutMembers = reportQuery('');

const report = async (given: Readonly<Record<string, unknown>>, query = withoutMembers): Promise<Report> => {
  const { data, errors } = await app.ask<{ shares: Report }>(query, given);
  if (errors) throw new Error(JSON.stringify([errors, app.logged.at(-1)]));
  return data.shares;
};
const bucketsOf = ({ facets }: Report): readonly Bucket[] => facets.flatMap(({ buckets }) => buckets);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const close = (found: number, wanted: number): void =>
  expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(wanted)));

const checkCell = ({ value, count, share, members, missingBounds, quantityBounds, interval }: Cell): void => {
  expect(members.totalCount).toBe(count);
  if (!members.pageInfo.hasNextPage) close(sum(members.edges.map(({ contribution }) => contribution)), value);
  for (const bounds of [missingBounds, quantityBounds]) {
    if (!bounds) continue;
    expect(share).toBeGreaterThanOrEqual(bounds.low - 1e-12);
    expect(share).toBeLessThanOrEqual(bounds.high + 1e-12);
  }
  if (interval) expect(interval.low).toBeLessThanOrEqual(interval.high);
};

describe('shares on the real seeds', () => {
  it(
    'add up, and are what their members add up to, for random arguments',
    () =>
      fc.assert(
        fc.asyncProperty(shareArguments, async (given) => {
          for (const { total, count, cells, coverage } of bucketsOf(await report(given, withMembers))) {
            if (total === 0) expect(cells.every(({ share }) => share === null)).toBe(true);
            else close(sum(cells.map(({ share }) => share ?? Number.NaN)), 1);
            close(sum(cells.map(({ value }) => value)), total);
            if (given.of === 'MODELS' && given.attribution !== 'FULL') expect(total).toBe(count);
            expect(coverage.counted).toBe(count);
            expect(coverage.considered).toBe(coverage.counted + coverage.withoutValue + coverage.withoutDate);
            cells.forEach(checkCell);
          }
        }),
        { numRuns: 40 },
      ),
    120_000,
  );

  it('are the same for the arguments that the report itself states', async () => {
    const given = { of: 'TRAINING_COMPUTE', by: 'COUNTRY', top: 3, period: { from: 2018, to: 2020 }, seed: 42 };
    const first = await report(given);
    expect(await report(JSON.parse(first.definition.arguments))).toEqual(first);
  });

  it('are the same however often a query is asked, with variables inside its arguments', async () => {
    const query = `query Often($from: Int, $z: Float) {
      shares(of: MODELS, by: SECTOR, period: { from: $from, to: 2020 }, scale: { zScore: $z }) {
        definition { arguments } facets { buckets { label cells { key value interval { low high } } } }
      }
    }`;
    const first = await app.ask(query, { from: 2019, z: 0.5 });
    expect(first.data.shares.facets[0].buckets).toHaveLength(2);
    for (let again = 0; again < 5; again += 1) {
      expect((await app.ask(query, { from: 2019, z: 0.5 })).data).toEqual(first.data);
    }
  });

  it('have all their members on pages', async () => {
    const page = `query Page($after: String) {
      shares(of: MODELS, by: TEAM_CLASS) { facets { buckets { cells { key value members(first: 100, after: $after) {
        edges { contribution node { id name } reason } pageInfo { hasNextPage endCursor }
      } } } } }
    }`;
    const seen: Member[] = [];
    let after: string | null = null;
    let value = 0;
    do {
      const answer: { data: { shares: Report } } = await app.ask(page, { after });
      const [bucket] = bucketsOf(answer.data.shares);
      const cell = bucket?.cells.find(({ key }) => key === 'INDUSTRY');
      seen.push(...(cell?.members.edges ?? []));
      value = cell?.value ?? 0;
      after = cell?.members.pageInfo.hasNextPage ? cell.members.pageInfo.endCursor : null;
    } while (after !== null);
    expect(value).toBeGreaterThan(500);
    expect(seen).toHaveLength(value);
    expect(new Set(seen.map(({ node }) => node.id)).size).toBe(value);
  });
});

describe('five cells, counted again from the seed files', () => {
  const models = oracleModels();
  const sectorOf = oracleSectors();
  const countriesOf = oracleCountries();
  const inYears = (from: number, to: number): readonly OracleModel[] =>
    models.filter(({ day }) => day >= `${from}-01-01` && day <= `${to}-12-31`);
  const fractionOf = ({ organizations }: OracleModel, holds: (organization: string) => boolean): number =>
    organizations.length === 0 ? 0 : organizations.filter(holds).length / organizations.length;
  const cellOf = async (key: string, given: Readonly<Record<string, unknown>>): Promise<Cell> => {
    const [bucket] = bucketsOf(await report({ of: 'MODELS', ...given }));
    const cell = bucket?.cells.find((one) => one.key === key || one.label === key);
    if (!cell) throw new Error(`There is no cell ${key}.`);
    return cell;
  };

  it('academia-only teams of 2010 to 2014 among the notable models', async () => {
    const notable = inYears(2010, 2014).filter(({ criteria }) => criteria.length > 0);
    const academic = notable.filter(({ organizations }) => {
      const sectors = new Set(organizations.map(sectorOf).filter((sector) => sector !== 'UNKNOWN'));
      return sectors.size === 1 && sectors.has('ACADEMIA');
    });
    const period = { ranges: [{ from: 2010, to: 2014 }] };
    const cell = await cellOf('ACADEMIA', { by: 'TEAM_CLASS', notability: 'NOTABLE', period });
    expect(academic.length).toBeGreaterThan(20);
    expect(cell.value).toBe(academic.length);
    close(cell.share ?? 0, academic.length / notable.length);
  });

  it('industry’s part of the training compute of 2020', async () => {
    const works = inYears(2020, 2020).filter(({ compute }) => compute !== null);
    const industry = sum(
      works.map((model) => (model.compute ?? 0) * fractionOf(model, (name) => sectorOf(name) === 'INDUSTRY')),
    );
    const cell = await cellOf('INDUSTRY', { of: 'TRAINING_COMPUTE', by: 'SECTOR', period: { from: 2020, to: 2020 } });
    expect(industry).toBeGreaterThan(1e23);
    close(cell.value / industry, 1);
    close(cell.share ?? 0, industry / sum(works.map(({ compute }) => compute ?? 0)));
  });

  it('the United States’ part of the models of 2014', async () => {
    const american = sum(
      inYears(2014, 2014).map(({ organizations }) =>
        sum(
          organizations.map((name) => {
            const countries = countriesOf(name);
            return countries.includes('United States of America') ? 1 / countries.length / organizations.length : 0;
          }),
        ),
      ),
    );
    const cell = await cellOf('US', { by: 'COUNTRY', rollUp: 'NONE', period: { from: 2014, to: 2014 } });
    expect(american).toBeGreaterThan(5);
    close(cell.value, american);
  });

  it('the works of Stanford University from 2019 to 2023, each in full', async () => {
    const works = inYears(2019, 2023).filter(({ organizations }) => organizations.includes('stanford university'));
    const cell = await cellOf('Stanford University', {
      by: 'INSTITUTION',
      top: 100,
      attribution: 'FULL',
      rollUp: 'NONE',
      period: { ranges: [{ from: 2019, to: 2023 }] },
    });
    expect(works.length).toBeGreaterThan(10);
    expect([cell.value, cell.count]).toEqual([works.length, works.length]);
  });

  it('industry-only teams of 2021 among the large-scale models, by z-scores of another computation', async () => {
    const known = models.flatMap(({ day, compute, organizations }) =>
      compute === null || day === ''
        ? []
        : [{ at: Date.parse(day) / 86_400_000, power: Math.log10(compute), day, organizations }],
    );
    const large = known.filter(({ at, power, day }) => {
      if (!day.startsWith('2021')) return false;
      const powers = known.filter((other) => Math.abs(other.at - at) <= 364).map((other) => other.power);
      const mean = sum(powers) / powers.length;
      return (power - mean) / Math.sqrt(sum(powers.map((one) => (one - mean) ** 2)) / powers.length) > 0.76;
    });
    const industry = large.filter(({ organizations }) => {
      const sectors = new Set(organizations.map(sectorOf).filter((sector) => sector !== 'UNKNOWN'));
      return sectors.size === 1 && sectors.has('INDUSTRY');
    });
    const cell = await cellOf('INDUSTRY', {
      by: 'TEAM_CLASS',
      scale: { zScore: 0.76 },
      period: { from: 2021, to: 2021 },
    });
    expect(industry.length).toBeGreaterThan(3);
    expect(cell.value).toBe(industry.length);
    close(cell.share ?? 0, industry.length / large.length);
  });
});

describe('the scale of a model', () => {
  it('is told beside its contemporaries, and agrees with the cells', async () => {
    const query = `{ shares(of: MODELS, by: TEAM_CLASS, period: { from: 2021, to: 2021 }, scale: { topK: 3 }) {
      facets { buckets { count cells { members(first: 100) { nodes {
        id ... on Model { scale(rule: { topK: 3 }) { z percentile rank population largeScale } }
      } } } } }
    } }`;
    const { data } = await app.ask(query);
    const [bucket] = data.shares.facets[0].buckets;
    const positions = bucket.cells.flatMap(({ members }: { members: { nodes: { scale: object }[] } }) =>
      members.nodes.map(({ scale }) => scale),
    );
    expect(positions).toHaveLength(bucket.count);
    for (const position of positions) {
      expect(position).toMatchObject({ largeScale: true });
      expect(position.rank).toBeLessThanOrEqual(3);
      expect(position.population).toBeGreaterThan(position.rank);
    }
  });
});

describe('bad arguments of shares', () => {
  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['top', { top: 0 }],
    ['top', { top: 1000 }],
    ['period.to', { period: { from: 2020, to: 2010 } }],
    ['period.ranges', { period: { ranges: [{ from: 2010 }, { from: 2012 }] } }],
    ['confidenceLevel', { confidenceLevel: 1 }],
    ['scale.topK', { scale: { topK: 0 } }],
    ['scale.topFraction', { scale: { topFraction: -0.5 } }],
  ])('get a coded error that names %s', async (argument, given) => {
    const { data, errors } = await app.ask(withoutMembers, { of: 'MODELS', by: 'SECTOR', ...given });
    expect(data).toEqual({ shares: null });
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', argument });
    expect(errors?.[0]?.extensions.allowed).toEqual(expect.any(String));
  });

  it('are refused when two rules of scale are given at once', async () => {
    const { errors } = await app.ask(withoutMembers, { of: 'MODELS', by: 'SECTOR', scale: { zScore: 1, topK: 2 } });
    expect(errors?.length).toBeGreaterThan(0);
  });

  it('are refused where a cursor is of another list', async () => {
    const { data } = await app.ask('{ models(first: 1) { pageInfo { endCursor } } }');
    const after = data.models.pageInfo.endCursor;
    const { errors } = await app.ask(
      `query Foreign($after: String) {
        shares(of: MODELS, by: SECTOR) { facets { buckets { cells { members(after: $after) { totalCount } } } } }
      }`,
      { after },
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_CURSOR', argument: 'after' });
  });
});

describe('the frame', () => {
  const counted = (pattern: RegExp): number => statements.filter((text) => pattern.test(text)).length;
  const ask = (seed: number) => report({ of: 'MODELS', by: 'SECTOR', seed });

  it('is built once for all that ask together, and not again while nothing is written', async () => {
    const seed = new Seed(graph);
    seed.model({ name: 'Newcomer', year: 2020 });
    await seed.save();
    statements.length = 0;
    await Promise.all(Array.from({ length: 4 }, (_, index) => ask(index)));
    expect(counted(/'MODEL' AS kind/)).toBe(1);
    await ask(11);
    expect(counted(/'MODEL' AS kind/)).toBe(1);
  });

  it('holds what was written before the question', async () => {
    const before = await ask(1);
    const seed = new Seed(graph);
    const laboratory = seed.institution({ name: 'Laboratory of tests', sector: 'NONPROFIT' });
    seed.model({ name: 'Latecomer', year: 2021, trainingCompute: 1e21 }).developedBy(laboratory);
    await seed.save();
    const after = await ask(1);
    const nonprofit = (from: Report): number =>
      bucketsOf(from)[0]?.cells.find(({ key }) => key === 'NONPROFIT')?.value ?? Number.NaN;
    expect(nonprofit(after)).toBeCloseTo(nonprofit(before) + 1, 9);
    expect(after.dataVersion).toBeGreaterThan(before.dataVersion);
    expect(after.coverage.counted).toBe(before.coverage.counted + 1);
  });
});
