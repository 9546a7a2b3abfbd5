import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { FrameRows } from '../../src/analytics/frame/frame-builder.ts';
import { readFrameRows } from '../../src/analytics/repository.ts';
import { scopedGraph } from '../../src/analytics/scope/project-standing.ts';
import { scopedRows } from '../../src/analytics/scope/scoped-rows.ts';
import { recordsAt } from '../../src/analytics/scope-repository.ts';
import { prepareDatabase } from '../../src/curation/schema.ts';
import { curationService } from '../../src/curation/service.ts';
import { nouns } from '../../src/entities/nouns.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { RecordInput } from '../../src/log/record.ts';
import { emptyDatabase, openTestGraph } from '../support/database.ts';
import { randomRecord, testSources } from '../support/random-records.ts';

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

describe('the log folded as of a version', () => {
  it('gives what the graph gave at that version, after any edits since', async () => {
    await start();
    const records = fc
      .sample(randomRecord, { numRuns: 200, seed: 5 })
      .filter(({ noun }) => noun !== 'Paper' && noun !== 'Cluster');
    const seen: { readonly version: number; readonly rows: FrameRows }[] = [];
    const apply = (some: readonly RecordInput[]) =>
      curationService(graph, nouns).apply({
        title: '',
        reason: '',
        author: 'test',
        sources: testSources,
        records: some,
      });
    for (let from = 0; from < records.length; from += 12) {
      const { dataVersion } = await apply(records.slice(from, from + 12));
      seen.push({ version: dataVersion, rows: await readFrameRows(graph) });
    }
    expect(seen.at(-1)?.rows.institutions.length).toBeGreaterThan(2);
    for (const { version, rows } of seen) {
      const used = new Set(rows.models.flatMap(({ hardware }) => hardware.map(({ id }) => id)));
      const described = { ...rows, hardware: rows.hardware.filter(({ id }) => used.has(id)) };
      const folded = await foldedAt(version);
      const wanted = { ...folded, hardware: folded.hardware.filter(({ id }) => used.has(id)) };
      expect({ version, ...comparable(wanted) }).toEqual({ version, ...comparable(described) });
    }
  }, 240_000);
});
