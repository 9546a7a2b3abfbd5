import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { bulkLoad } from '../../src/bulk/bulk-files.ts';
import { readConfig } from '../../src/config.ts';
import { dump } from '../../src/curation/dump.ts';
import { rebuild } from '../../src/curation/rebuild.ts';
import { prepareDatabase } from '../../src/curation/schema.ts';
import { type CurationService, curationService } from '../../src/curation/service.ts';
import { nouns } from '../../src/entities/nouns.ts';
import { type Graph, openGraph } from '../../src/graph/graph.ts';
import type { ImportKind } from '../../src/importers/file-source.ts';
import { importFile } from '../../src/importers/import-file.ts';
import type { RecordInput } from '../../src/log/record.ts';
import { toEntry } from '../../src/log/to-entry.ts';
import { emptyDatabase, openTestGraph, testDatabase } from '../support/database.ts';
import { randomRecord, testSources } from '../support/random-records.ts';
import { whatDumpsLeaveOut } from '../support/whole-graph.ts';

jest.setTimeout(600_000);

type BulkImport = typeof import('../../src/bulk-import.ts');
type LocalNeo4j = typeof import('../../src/local-neo4j/local-neo4j.ts');

/** A module as it was built: the database is kept by a process of built code. */
const built = async <Module>(path: string): Promise<Module> =>
  import(new URL(`../../dist/${path}`, import.meta.url).href);

const root = fileURLToPath(new URL('../..', import.meta.url));
const fixtures = join(root, 'test', 'fixtures', 'importers');
const papers = join(root, '..', 'shared', 'data', 'papers', 'works.jsonl.gz');
if (!existsSync(papers)) console.warn('The conference papers are not loaded in bulk: ../shared/data is absent.');

/** Every fortieth conference paper, where they are there. */
const somePapers = async (folder: string): Promise<readonly string[]> => {
  if (!existsSync(papers)) return [];
  const lines = gunzipSync(await readFile(papers))
    .toString('utf8')
    .split('\n');
  const file = join(folder, 'papers.jsonl');
  await writeFile(file, lines.filter((_, index) => index % 40 === 0).join('\n'));
  return [file];
};

const kinds: readonly (readonly [kind: ImportKind, file: string])[] = [
  ['openalex-works', 'works.jsonl'],
  ['ror', 'ror.jsonl'],
  ['epoch-models', 'models-2022.csv'],
  ['epoch-models', 'models-2026.csv'],
  ['epoch-clusters', 'clusters.csv'],
  ['openalex-topics', 'openalex-topics.csv'],
];

/** The last record of each slot: a bulk load keeps no history. */
const lastOfEach = (records: readonly RecordInput[]): readonly RecordInput[] => {
  const slots = new Map<string, RecordInput>();
  for (const record of records) {
    const outcome = toEntry(nouns, record);
    if ('entry' in outcome) slots.set(outcome.entry.slot, record);
  }
  return [...slots.values()];
};

/** Loads whatever there is: random records of every type, the fixtures of every kind, conference papers. */
const readEverything =
  (folder: string) =>
  async (curation: CurationService): Promise<boolean> => {
    const about = { title: 'test', reason: 'test', author: 'test', sources: testSources };
    const records = lastOfEach(fc.sample(randomRecord, { numRuns: 400, seed: 3 }));
    await curation.apply({ ...about, records: records.slice(0, 150) });
    await curation.apply({ ...about, records: records.slice(100) });
    const author = 'command line';
    for (const [index, [kind, file]] of kinds.entries())
      await importFile(curation, { kind, path: join(fixtures, file), edition: `2026-01-0${index + 1}`, author });
    for (const file of await somePapers(folder))
      await importFile(curation, { kind: 'conference-papers', path: file, edition: '2026-02-01', author });
    return true;
  };

const dumped = async (graph: Graph): Promise<readonly string[]> => {
  const lines: string[] = [];
  for await (const line of dump(graph)) lines.push(line);
  return lines;
};

const differences = (one: readonly string[], other: readonly string[]) => {
  const [ones, others] = [new Set(one), new Set(other)];
  const some = (lines: readonly string[]) => lines.slice(0, 20);
  return {
    missing: some(one.filter((line) => !others.has(line))),
    added: some(other.filter((line) => !ones.has(line))),
  };
};
const none = { missing: [], added: [] };

let folder: string;
let bulkImport: BulkImport['bulkImport'];
let local: Parameters<BulkImport['bulkImport']>[0];
let ordinary: Graph;
let bulk: Graph;
let close: () => Promise<void>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'graph-bulk-'));
  ordinary = openTestGraph({ timeout: 60_000 });
  await emptyDatabase(ordinary);
  await prepareDatabase(ordinary);
  ({ bulkImport } = await built<BulkImport>('bulk-import.js'));
  local = readConfig({ DATA_DIR: folder, BOLT_PORT: '0', JAVA_HOME: process.env.JAVA_HOME }).neo4j;
  if (local.kind !== 'local') throw new Error('not local');
  const managed = local.local;
  await bulkImport(local, '', readEverything(folder));
  await readEverything(folder)(curationService(ordinary, nouns));
  const { startLocalNeo4j } = await built<LocalNeo4j>('local-neo4j/local-neo4j.js');
  const database = await startLocalNeo4j({ ...managed, role: 'guest' });
  bulk = openGraph({ ...database, timeout: 60_000 });
  close = async () => {
    await bulk.close();
    await database.release();
  };
});
afterAll(async () => {
  await Promise.all([ordinary.close(), close()]);
  await rm(folder, { recursive: true, force: true });
});

describe('a bulk load', () => {
  it('gives the dump of the ordinary path', async () => {
    const lines = await dumped(ordinary);
    expect(lines.length).toBeGreaterThan(300);
    expect(differences(lines, await dumped(bulk))).toEqual(none);
  });

  it('keeps what dumps leave out: records, sources, identifiers, affiliations, the counter, and every type', async () => {
    const lines = await whatDumpsLeaveOut(ordinary);
    expect(differences(lines, await whatDumpsLeaveOut(bulk))).toEqual(none);
  });

  it('is followed by ordinary imports: the same files append nothing', async () => {
    let [read, appended] = [0, 0];
    const service = curationService(bulk, nouns);
    const apply: CurationService['apply'] = async (changeSet) => {
      const report = await service.apply(changeSet);
      read += report.read;
      appended += report.appended;
      return report;
    };
    await readEverything(folder)({ ...service, apply });
    expect(read).toBeGreaterThan(200);
    expect(appended).toBe(0);
  });

  it('is followed by edits and their undoing as on the ordinary path, and by a rebuild', async () => {
    const before = await dumped(bulk);
    const records = fc.sample(randomRecord, { numRuns: 60, seed: 99 });
    const set = { title: 'edit', reason: 'test', author: 'test', sources: testSources, records };
    const { changeSet } = await curationService(bulk, nouns).apply(set);
    await curationService(ordinary, nouns).apply(set);
    expect(differences(await dumped(ordinary), await dumped(bulk))).toEqual(none);
    await curationService(bulk, nouns).revert(changeSet, { author: 'test', reason: 'undo' });
    expect(differences(before, await dumped(bulk))).toEqual(none);
    await rebuild(bulk, nouns);
    expect(differences(before, await dumped(bulk))).toEqual(none);
  });

  it('is refused where the database is not empty, and leaves no files behind', async () => {
    await expect(bulkImport(local, '', async () => true)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(readdirSync(join(folder, 'neo4j'))).not.toContain('bulk');
  });

  it('of two different statements of one source about one subject is refused', async () => {
    const [source] = testSources;
    const named = (value: string): RecordInput => ({
      type: 'STATEMENT',
      noun: 'Model',
      keys: ['name:walker|2021'],
      source: source?.key ?? '',
      origin: 'IMPORT',
      fields: { name: { value } },
    });
    const load = bulkLoad(nouns, join(folder, 'two'));
    const said = (value: string) =>
      load.apply({ title: '', reason: '', author: '', sources: testSources, records: [named(value)] });
    expect(await said('Walker')).toMatchObject({ appended: 1, unchanged: 0 });
    expect(await said('Walker')).toMatchObject({ appended: 0, unchanged: 1 });
    await expect(said('Runner')).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('for a Neo4j elsewhere is a folder of files and the command that imports them', async () => {
    await emptyDatabase(ordinary);
    const write = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    const files = join(folder, 'elsewhere');
    try {
      await bulkImport({ kind: 'remote', remote: testDatabase() }, files, readEverything(folder));
      const told = write.mock.calls.map(([text]) => String(text)).join('');
      expect(told).toContain('neo4j-admin');
      for (const name of readdirSync(files)) expect(told).toContain(join(files, name));
    } finally {
      write.mockRestore();
    }
  });
});
