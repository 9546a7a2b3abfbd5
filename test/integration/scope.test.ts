import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { admitsBy } from '../../src/analytics/admit/admits-by.ts';
import { modelTable } from '../../src/analytics/admit/frame-tables.ts';
import { findIds } from '../../src/analytics/filter-repository.ts';
import { buildFrame, type FrameRows } from '../../src/analytics/frame/frame-builder.ts';
import { readFrameRows } from '../../src/analytics/repository.ts';
import { scopedGraph } from '../../src/analytics/scope/project-standing.ts';
import { scopedRows } from '../../src/analytics/scope/scoped-rows.ts';
import { recordsAt } from '../../src/analytics/scope-repository.ts';
import { prepareDatabase } from '../../src/curation/schema.ts';
import { curationService } from '../../src/curation/service.ts';
import { nouns } from '../../src/entities/nouns.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { formats } from '../../src/importers/formats.ts';
import { importSheet } from '../../src/importers/pipeline.ts';
import { openSheet } from '../../src/importers/sheet.ts';
import type { RecordInput, SourceDefinition } from '../../src/log/record.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { emptyDatabase, openTestGraph } from '../support/database.ts';
import { projectRoot } from '../support/programs.ts';
import { randomRecord, testSources } from '../support/random-records.ts';
import { seedSource } from '../support/seed.ts';
import { modelFilter } from './scope-filters.ts';
import { loadModelSeeds } from './shares-fixture.ts';

let graph: Graph;

beforeAll(() => {
  graph = openTestGraph();
});
afterAll(() => graph.close());

const start = async (): Promise<void> => {
  await emptyDatabase(graph);
  await prepareDatabase(graph);
};

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] =>
  rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
const sorted = (texts: readonly string[]): readonly string[] => texts.toSorted();

/**
 * What two ways to the same rows have in common: rows and lists without an order of their own are sorted, versions are
 * told in another way, and only references print the names of what nobody describes.
 */
const comparable = ({ models, institutions, hardware }: FrameRows) => ({
  models: byId(models).map((row) => ({
    ...row,
    version: 0,
    keys: sorted(row.keys),
    baseModels: sorted(row.baseModels),
    hardware: byId(row.hardware),
    sources: sorted(row.sources),
  })),
  institutions: byId(institutions).map((row) => ({
    ...row,
    name: row.sources.length > 0 ? row.name : '',
    countries: row.countries
      .toSorted((a, b) => (a.code < b.code ? -1 : 1))
      .map(({ code, region }) => ({ code, region })),
    parents: byId(row.parents),
    sources: sorted(row.sources),
  })),
  hardware: byId(hardware).map(({ name: _, ...row }) => row),
});

const foldedAt = async (version: number): Promise<FrameRows> => {
  const sources = new Map(testSources.map((source) => [source.key, source]));
  return scopedRows(scopedGraph(await recordsAt(graph, version), sources, null), new Map());
};

const framed = new Set(['Model', 'Institution', 'HardwareType', 'Country']);

/** A model of three institutions, one of them part of another that has a country. */
const said = { source: 'alpha/sheet@2024-01-01', origin: 'IMPORT' } as const;
const firstRecords: readonly RecordInput[] = [
  {
    ...{ type: 'STATEMENT', noun: 'Model', keys: ['name:walker|2021', 'label:walker'], ...said },
    fields: {
      name: { value: 'Walker' },
      developers: {
        value: ['openalex:I11', 'epoch:bell', 'name:curie|FR'].map((key, position) => ({
          ...{ key, name: key, properties: { position } },
        })),
      },
    },
  },
  {
    ...{ type: 'STATEMENT', noun: 'Institution', keys: ['epoch:bell'], ...said },
    fields: {
      registryTypes: { value: ['facility'] },
      parents: { value: [{ key: 'openalex:I12', name: 'Above', properties: { from: '1990' } }] },
    },
  },
  {
    ...{ type: 'STATEMENT', noun: 'Institution', keys: ['openalex:I12'], ...said },
    fields: { sector: { value: 'INDUSTRY' }, country: { value: [{ key: 'iso3166:FI', name: 'Finland' }] } },
  },
];

describe('the log folded as of a version', () => {
  it('gives what the graph gave at that version, after any edits since', async () => {
    await start();
    const random = fc.sample(randomRecord, { numRuns: 400, seed: 5 }).filter(({ noun }) => framed.has(noun));
    const records = [...firstRecords, ...random];
    const seen: { readonly version: number; readonly rows: FrameRows }[] = [];
    const apply = (some: readonly RecordInput[]) =>
      curationService(graph, nouns).apply({
        title: '',
        reason: '',
        author: 'test',
        sources: testSources,
        records: some,
      });
    for (let from = 0; from < 120; from += 10) {
      const { dataVersion } = await apply(records.slice(from, from + 10));
      seen.push({ version: dataVersion, rows: await readFrameRows(graph) });
    }
    expect(seen.some(({ rows }) => rows.institutions.length > 2)).toBe(true);
    for (const { version, rows } of seen) {
      expect({ version, ...comparable(await foldedAt(version)) }).toEqual({ version, ...comparable(rows) });
    }
  }, 240_000);
});

const query = `query ($by: ShareKey!, $scope: Scope, $filter: ModelFilter, $scale: ScaleRule! = { zScore: 0.76 }) {
  shares(of: MODELS, by: $by, scope: $scope, filter: $filter, scale: $scale, period: { every: FIVE_YEARS }) {
    definition { sentence arguments }
    coverage { considered counted withoutValue withoutKey withoutDate yearOnly monthOnly }
    dataVersion
    sources { key }
    warnings { code text }
    facets { buckets { label total count cells { key label count value share interval { low high } members(first: 100) { edges { contribution reason node { id } } } } } }
  }
}`;

describe('a report of a scope, on the real seeds', () => {
  let app: TestApp;
  beforeAll(async () => {
    await start();
    await loadModelSeeds(graph);
    app = await testApp(graph);
  }, 300_000);
  afterAll(() => app?.close());

  const ask = async (given: Readonly<Record<string, unknown>>) => {
    const { data, errors } = await app.ask(query, { by: 'INSTITUTION', ...given });
    if (errors) throw new Error(JSON.stringify([errors, app.logged.at(-1)]));
    return data.shares;
  };
  const numbersOf = ({ definition: _, ...numbers }: { definition: unknown }) => numbers;
  const edit = (records: readonly RecordInput[]) =>
    curationService(graph, nouns).apply({ title: '', reason: '', author: 'test', records });

  it('lets a frame’s filters through what the list lets through, for random filters', async () => {
    const frame = buildFrame(await readFrameRows(graph));
    const table = modelTable(frame, true);
    let matched = 0;
    await fc.assert(
      fc.asyncProperty(modelFilter(frame), async (filter) => {
        const admits = admitsBy(table, filter);
        const admitted = frame.models.ids.filter((_, model) => admits(model));
        const listed = [...(await findIds(graph, 'Model', filter))].filter((id) => frame.modelAt.has(id));
        expect(admitted).toEqual(listed.toSorted());
        matched += admitted.length > 0 && admitted.length < frame.models.count ? 1 : 0;
      }),
      { numRuns: 200 },
    );
    expect(matched).toBeGreaterThan(60);
  }, 240_000);

  it('as of a version is the report that was given at that version, whatever was edited since', async () => {
    const before = await Promise.all([ask({}), ask({ by: 'TEAM_CLASS' })]);
    const [{ dataVersion }] = before;
    const { models } = buildFrame(await readFrameRows(graph));
    const keyOf = (model: number): string => models.keys[model]?.[0] ?? '';
    const human = { source: 'curators', origin: 'HUMAN' } as const;
    await edit([
      { type: 'STATEMENT', noun: 'Model', keys: [keyOf(10)], fields: { trainingCompute: { value: 3e25 } }, ...human },
      { type: 'RETIREMENT', noun: 'Model', key: keyOf(20), reason: 'A duplicate.', ...human },
      { type: 'REDIRECT', noun: 'Institution', key: 'name:openai|', target: 'name:google|', ...human },
      { type: 'REDIRECT', noun: 'Model', key: keyOf(30), target: keyOf(31), ...human },
    ]);
    const now = await ask({});
    expect(numbersOf(now)).not.toEqual(numbersOf(before[0]));
    const scope = { asOf: { version: dataVersion } };
    const then = await Promise.all([ask({ scope }), ask({ by: 'TEAM_CLASS', scope })]);
    expect(then.map(numbersOf)).toEqual(before.map(numbersOf));
    expect(then[0].definition.sentence).toContain(`as of data version ${dataVersion}`);
    await edit([
      { type: 'STATEMENT', noun: 'Model', keys: [keyOf(10)], fields: null, ...human },
      { type: 'RETIREMENT', noun: 'Model', key: keyOf(20), reason: null, ...human },
      { type: 'REDIRECT', noun: 'Institution', key: 'name:openai|', target: null, ...human },
      { type: 'REDIRECT', noun: 'Model', key: keyOf(30), target: null, ...human },
    ]);
  }, 120_000);

  const refused = async (scope: unknown, filter?: unknown) => {
    const { errors = [] } = await app.ask(query, { by: 'SECTOR', scope, filter });
    return errors.map(({ message, extensions }) => `${extensions.code} ${message}`).join();
  };

  it('gives the same answer when its definition is given back, and as of a time that of the version then', async () => {
    const given = await ask({
      scope: { asOf: { time: new Date().toISOString() }, sources: ['epoch/notable@2026-05-02'] },
    });
    const { scope } = JSON.parse(given.definition.arguments);
    expect(scope.asOf).toEqual({ version: given.dataVersion });
    await edit([
      {
        type: 'RETIREMENT',
        noun: 'Model',
        key: 'name:alexnet|2012',
        reason: 'To be shown again.',
        source: 'curators',
        origin: 'HUMAN',
      },
    ]);
    expect(await ask({ scope })).toEqual(given);
    await edit([
      {
        type: 'RETIREMENT',
        noun: 'Model',
        key: 'name:alexnet|2012',
        reason: null,
        source: 'curators',
        origin: 'HUMAN',
      },
    ]);
  }, 60_000);

  it('believes of models only the chosen sources, and has no other models', async () => {
    const key = 'epoch/frontier@2026-05-02';
    const { coverage, facets, sources, definition } = await ask({ scope: { sources: [key] }, scale: { all: true } });
    const rows = parse(readFileSync(join(projectRoot, 'seeds', 'models-frontier.csv')), { bom: true, columns: true });
    expect(coverage.considered).toBe(rows.length);
    expect(facets[0].buckets.map(({ count }: { count: number }) => count).reduce((a: number, b: number) => a + b)).toBe(
      coverage.counted,
    );
    expect(sources.map((source: { key: string }) => source.key)).not.toContain('epoch/notable@2026-05-02');
    expect(definition.sentence).toContain(`of models only what ${key} says is believed`);
  }, 60_000);

  it('rests on assumptions that it names', async () => {
    const { models, institutionAt } = buildFrame(await readFrameRows(graph));
    const [model = ''] = models.ids;
    const [institution = ''] = institutionAt.keys();
    const scope = {
      assume: [
        { sector: { institution, value: 'GOVERNMENT' } },
        { exclude: model },
        { quantity: { entity: models.ids[1], field: 'trainingCompute', best: 1e30 } },
      ],
    };
    const [whole, assumed] = [await ask({ scale: { all: true } }), await ask({ scope, scale: { all: true } })];
    expect(assumed.coverage.considered).toBe(whole.coverage.considered - 1);
    expect(assumed.warnings[0]).toMatchObject({ code: 'ASSUMED', text: expect.stringContaining(model) });
    expect(assumed.definition.sentence).toContain(`assuming that the sector of ${institution} is GOVERNMENT`);
  }, 60_000);

  it('refuses scopes that name nothing there is, and says what there is', async () => {
    expect(await refused({ sources: ['epoch/notable@2026-05-20'] })).toMatch(
      /BAD_INPUT scope.sources\[0\].*never loaded.*epoch\/notable@2026-05-02/,
    );
    expect(await refused({ sources: [] })).toMatch(/BAD_INPUT scope.sources/);
    expect(await refused({ asOf: { version: 0 } })).toMatch(
      /BAD_INPUT scope.asOf.version: 0 .*from 1, the first record/,
    );
    expect(await refused({ asOf: { version: 9_999_999 } })).toMatch(/BAD_INPUT scope.asOf.version/);
    expect(await refused({ asOf: { time: '1999-01-01T00:00:00Z' } })).toMatch(
      /BAD_INPUT scope.asOf.time.*a time from 2/,
    );
    expect(await refused({ asOf: { time: '2999-01-01T00:00:00Z' } })).toMatch(/BAD_INPUT scope.asOf.time/);
    expect(await refused({ assume: [{ exclude: 'mdl_0000000000000000' }] })).toMatch(
      /NOT_FOUND scope.assume\[0\].exclude/,
    );
    expect(await refused({ assume: [{ sector: { institution: 'ins_0000000000000000', value: 'OTHER' } }] })).toMatch(
      /NOT_FOUND scope.assume\[0\].sector.institution/,
    );
    expect(await refused({ asOf: { version: 9 } }, { papers: { some: {} } })).toMatch(
      /BAD_INPUT filter.papers: papers cannot be combined with scope/,
    );
    expect(await refused({ asOf: { version: 9 } }, { changedSince: 3 })).toMatch(/BAD_INPUT filter.changedSince/);
  }, 60_000);

  it('tells the facts of a model as of then, and refuses its relations', async () => {
    const { models } = buildFrame(await readFrameRows(graph));
    const [id, [key = ''] = [], before] = [models.ids[40] ?? '', models.keys[40], models.names[40]];
    const { dataVersion } = await ask({});
    const statement = { type: 'STATEMENT', noun: 'Model', keys: [key], source: 'curators', origin: 'HUMAN' } as const;
    await edit([{ ...statement, fields: { name: { value: 'Another name' } } }]);
    const node = `query ($id: ID!, $scope: Scope) { node(id: $id, scope: $scope) { ... on Model { id name status access } } }`;
    const nameIn = async (scope?: unknown) => (await app.ask(node, { id, scope })).data.node?.name;
    expect(await nameIn()).toBe('Another name');
    expect(await nameIn({ asOf: { version: dataVersion } })).toBe(before);
    expect(await nameIn({ sources: ['curators'] })).toBe('Another name');
    expect(await nameIn({ sources: ['iso/countries@2026-05-02'] })).toBeUndefined();
    const related = `query ($id: ID!, $scope: Scope) { node(id: $id, scope: $scope) { ... on Model { developers { totalCount } } } }`;
    const { errors } = await app.ask(related, { id, scope: { asOf: { version: dataVersion } } });
    expect(errors?.[0]?.message).toMatch(/developers cannot be combined with scope/);
    await edit([{ ...statement, fields: null }]);
  }, 60_000);

  const load = async (path: string, sheet: string, edition: string): Promise<string> => {
    const source: SourceDefinition = {
      ...seedSource,
      key: `sheets/${sheet}@${edition}`,
      dataset: 'sheets',
      sheet,
      edition,
    };
    const { apply } = curationService(graph, nouns);
    await importSheet({
      sheet: await openSheet(path, formats['epoch-models']),
      source,
      apply,
      author: 'test',
      reason: sheet,
    });
    return source.key;
  };
  const compared = `query ($left: [String!]!, $right: [String!]!) {
    snapshotComparison(left: $left, right: $right, leftRule: AUTHOR_SHARE) {
      both
      left { models withCompute classes { teamClass count } }
      onlyLeft { nodes { name date } totalCount }
      onlyRight { nodes { name } totalCount }
      classChanges { nodes { name before after } }
      computeChanges { nodes { name before after factor } totalCount }
      warnings { code }
    }
  }`;

  it('compares two sheets: what both describe, and whose class or compute changed', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sheets-'));
    const [old, young] = [join(folder, 'old.csv'), join(folder, 'young.csv')];
    await writeFile(
      old,
      'System,Organization(s),Organization Categorization,Publication date,Year,Reference,Link,Training compute (FLOPs)\n' +
        'Heron of tests,OpenAI,Academia,01/02/2019,2019,,,1.0E+20\nEgret of tests,OpenAI,Industry,01/03/2019,2019,,,\nStork of tests,OpenAI,Industry,04/03/2019,2019,,,2E+20\n',
    );
    await writeFile(
      young,
      'Model,Organization,Publication date,Training compute (FLOP)\n' +
        'Heron of tests,OpenAI,2019-02-01,1e+22\nEgret of tests,OpenAI,2019-03-01,5e+20\nIbis of tests,OpenAI,2020-01-05,\n',
    );
    const [left, right] = [await load(old, 'old', '2022-09-04'), await load(young, 'young', '2026-05-02')];
    await rm(folder, { recursive: true });
    const { data, errors } = await app.ask(compared, { left: [left], right: [right] });
    expect(errors).toBeUndefined();
    expect(data.snapshotComparison).toMatchObject({
      both: 2,
      left: { models: 3, withCompute: 2 },
      onlyLeft: { nodes: [{ name: 'Stork of tests', date: '2019-03-04' }], totalCount: 1 },
      onlyRight: { nodes: [{ name: 'Ibis of tests' }], totalCount: 1 },
      classChanges: { nodes: [{ name: 'Heron of tests', before: 'ACADEMIA', after: 'INDUSTRY' }] },
      computeChanges: {
        nodes: [
          { name: 'Heron of tests', before: 1e20, after: 1e22, factor: 100 },
          { name: 'Egret of tests', before: null, after: 5e20, factor: null },
        ],
        totalCount: 2,
      },
      warnings: [{ code: 'DIFFERENT_RULES' }],
    });
    const wrong = await app.ask(compared, { left: [left], right: ['sheets/yuong@2026-05-02'] });
    expect(wrong.errors?.[0]?.message).toMatch(/^right\[0\].*sheets\/young@2026-05-02/);
  }, 60_000);

  const sheet2022 = join(projectRoot, '..', 'shared', 'data', 'epoch', 'notable_ml_systems_2022-09-04.csv');
  if (!existsSync(sheet2022)) console.warn('No shared sheet is pinned: ../shared/data is absent.');

  (existsSync(sheet2022) ? it : it.skip)(
    'gives of a pinned sheet what its file says, reckoned by other means',
    async () => {
      const key = await load(sheet2022, 'notable-2022', '2022-09-04');
      const rows: readonly Readonly<Record<string, string>>[] = parse(readFileSync(sheet2022), {
        bom: true,
        columns: true,
      });
      const counted = new Map<string, number>();
      const seen = new Set<string>();
      for (const row of rows) {
        const year = row['Publication date']?.slice(-4) ?? '';
        const name = `${row.System || row.Reference}|${year}`.toLowerCase();
        if (year === '' || seen.has(name)) continue;
        seen.add(name);
        const label = row['Organization Categorization']?.toLowerCase() ?? '';
        const both = label.includes('collaboration');
        const known: Readonly<Record<string, string>> = {
          academia: 'ACADEMIA',
          industry: 'INDUSTRY',
          'research collective': 'OTHER',
        };
        const cell = `${year} ${both ? 'COLLABORATION' : (known[label] ?? 'UNKNOWN')}`;
        counted.set(cell, (counted.get(cell) ?? 0) + 1);
      }
      const { data } = await app.ask(
        `query ($scope: Scope) { shares(of: MODELS, by: TEAM_CLASS, teamClassRule: AUTHOR_SHARE, period: { every: YEAR }, scope: $scope) {
        facets { buckets { label cells { key count } } } } }`,
        { scope: { sources: [key] } },
      );
      const told = new Map<string, number>();
      for (const { label, cells } of data.shares.facets[0].buckets) {
        for (const { key: cell, count } of cells) if (count > 0) told.set(`${label} ${cell}`, count);
      }
      expect([...told].sort()).toEqual([...counted].sort());
    },
    240_000,
  );
});
