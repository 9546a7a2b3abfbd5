import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
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
import type { RecordInput } from '../../src/log/record.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { emptyDatabase, openTestGraph } from '../support/database.ts';
import { randomRecord, testSources } from '../support/random-records.ts';
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

describe('the log folded as of a version', () => {
  it('gives what the graph gave at that version, after any edits since', async () => {
    await start();
    const records = fc.sample(randomRecord, { numRuns: 400, seed: 5 }).filter(({ noun }) => framed.has(noun));
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
  }, 120_000);
});
