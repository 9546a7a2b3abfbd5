import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { dump } from '../../src/curation/dump.ts';
import { rebuild } from '../../src/curation/rebuild.ts';
import { prepareDatabase } from '../../src/curation/schema.ts';
import { nouns } from '../../src/entities/nouns.ts';
import { cypher } from '../../src/graph/cypher.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { SeedReport } from '../../src/importers/seeds.ts';
import type { GraphMatches } from '../../src/matching/match-graph.ts';
import { emptyDatabase, openTestGraph } from '../support/database.ts';
import { loadAndMatchSeeds, seedFolder } from '../support/load-seeds.ts';

jest.setTimeout(300_000);

let graph: Graph;
let first: SeedReport;
let firstDump: readonly string[];
let matched: GraphMatches;

const dumped = async (): Promise<readonly string[]> => {
  const lines: string[] = [];
  for await (const line of dump(graph)) lines.push(line);
  return lines;
};

/** Loads a folder and links what its files say, as the server does. */
const load = async (folder: string): Promise<SeedReport> => {
  const { matches, ...report } = await loadAndMatchSeeds(graph, folder);
  matched = matches;
  return report;
};

const differences = (one: readonly string[], other: readonly string[]) => {
  const [ones, others] = [new Set(one), new Set(other)];
  return { missing: one.filter((line) => !others.has(line)), added: other.filter((line) => !ones.has(line)) };
};

beforeAll(async () => {
  graph = openTestGraph({ timeout: 60_000 });
  await emptyDatabase(graph);
  await prepareDatabase(graph);
  first = await load(seedFolder);
  firstDump = await dumped();
});
afterAll(() => graph.close());

describe('the seeds', () => {
  it('load whole: every record is kept, and every row of every file is accounted for', () => {
    expect(first.rejected).toBe(0);
    expect(first.appended).toBe(first.records);
    expect(first.records).toBeGreaterThan(4_000);
  });

  it('are linked with the registry, but for what it lacks: 638 institutions have no id, 18 of them only a name', async () => {
    expect(matched.institutions).toMatchObject({ looked: 640, matched: 2, ambiguous: 0 });
    const rows = await graph.read<{ key: string; because: string }>(cypher`
      MATCH (record:Current) WHERE record.source STARTS WITH 'matching/institutions@'
      RETURN record.subject AS key, record.citation AS because ORDER BY key
    `);
    expect(rows).toEqual([
      {
        key: 'epoch:european bioinformatics institute',
        because: 'rule NAME: its name; European Bioinformatics Institute',
      },
      { key: 'epoch:university of groningen', because: 'rule NAME: its name; University of Groningen' },
    ]);
    const [open] = await graph.read(cypher`
      MATCH (institution:Institution) WHERE none(key IN institution.keys WHERE key STARTS WITH 'ror:')
      RETURN count(*) AS all, count(institution.stub) AS stubs
    `);
    expect(open).toEqual({ all: 638, stubs: 18 });
  });

  it('append nothing when they are loaded again: the data version stands still', async () => {
    const again = await load(seedFolder);
    expect(matched.institutions).toBeNull();
    const none = { created: 0, changed: 0, rejected: 0, appended: 0 };
    expect(again).toMatchObject({ ...none, rows: first.rows, records: first.records, unchanged: first.rows });
    expect(differences(firstDump, await dumped())).toEqual({ missing: [], added: [] });
  });

  it('follow from the log: a rebuild changes no line of the dump', async () => {
    await rebuild(graph, nouns);
    expect(differences(firstDump, await dumped())).toEqual({ missing: [], added: [] });
  });

  it('give the same dump when the files are loaded in the opposite order', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'seeds-'));
    try {
      await cp(seedFolder, folder, { recursive: true });
      const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
      await writeFile(
        join(folder, 'manifest.json'),
        JSON.stringify({ ...manifest, files: manifest.files.toReversed() }),
      );
      await emptyDatabase(graph);
      await prepareDatabase(graph);
      await load(folder);
      expect(differences(firstDump, await dumped())).toEqual({ missing: [], added: [] });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
