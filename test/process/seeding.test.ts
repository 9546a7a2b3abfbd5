import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { dump } from '../../src/curation/dump.ts';
import { cypher } from '../../src/graph/cypher.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { readManifest } from '../../src/importers/seeds.ts';
import { signal } from '../../src/local-neo4j/processes.ts';
import { type DataFolder, makeDataFolder } from '../support/data-folder.ts';
import { npmStart, serves } from '../support/npm-start.ts';
import { endPrograms, type Program, projectRoot } from '../support/programs.ts';

// Real processes on a machine that may be busy.
jest.setTimeout(600_000);

const chosen = ['countries', 'hardware', 'models-frontier'].map((name) => `${name}.csv`);

/** A folder with some of the seeds: enough for several batches. */
const makeSeeds = async (): Promise<string> => {
  const all = join(projectRoot, 'seeds');
  const folder = await mkdtemp(join(tmpdir(), 'graph-seeds-'));
  const files = (await readManifest(all)).filter(({ file }) => chosen.includes(file));
  for (const { file } of files) await copyFile(join(all, file), join(folder, file));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify({ files }));
  return folder;
};

const isServing = (output: string): boolean => output.includes('Serving GraphQL at');

const dumpOf = async (graph: Graph): Promise<readonly string[]> => {
  const lines: string[] = [];
  for await (const line of dump(graph)) lines.push(line);
  return lines;
};

const recordsIn = async (graph: Graph): Promise<readonly number[]> => {
  const rows = await graph.read<{ seq: number }>(cypher`MATCH (record:Record) RETURN record.seq AS seq ORDER BY seq`);
  return rows.map(({ seq }) => seq);
};

describe('loading seeds', () => {
  let seeds = '';
  const folders: DataFolder[] = [];
  const newFolder = async (): Promise<DataFolder> => {
    const folder = await makeDataFolder();
    folders.push(folder);
    return folder;
  };
  beforeAll(async () => {
    seeds = await makeSeeds();
  });
  afterEach(async () => {
    await endPrograms();
    for (const folder of folders) await folder.gone(await folder.processes());
  });
  afterAll(async () => {
    await Promise.all(folders.map((folder) => folder.remove()));
    await rm(seeds, { recursive: true });
  });

  const start = (folder: DataFolder): Program => npmStart(folder, { SEED: seeds });

  /** Lets a start come as far as having written something new, and gives what it has written. */
  const interrupt = async (folder: DataFolder, known: number, kill: (npm: Program) => Promise<void>) => {
    const npm = start(folder);
    await npm.until((output) => output.includes('loading the seeds') || isServing(output));
    const graph = await folder.open();
    let records = await recordsIn(graph);
    while (records.length <= known && !isServing(npm.output())) {
      await delay(20);
      records = await recordsIn(graph);
    }
    await kill(npm);
    // A database that was killed is started again; where that is quick enough, the seeds are loaded after all.
    await npm.until(isServing).catch(() => undefined);
    npm.killGroup('SIGKILL');
    await npm.end;
    await graph.close();
    return records;
  };

  it('gives the graph of an undisturbed start after server, database and everything were killed', async () => {
    const clean = await newFolder();
    const undisturbed = start(clean);
    await serves(undisturbed);
    const cleanGraph = await clean.open();
    const expected = await dumpOf(cleanGraph);
    await cleanGraph.close();
    undisturbed.kill('SIGTERM');
    await undisturbed.end;

    const folder = await newFolder();
    const byServer = await interrupt(folder, 0, async (npm) => npm.killGroup('SIGKILL'));
    const byDatabase = await interrupt(folder, byServer.length, async () => {
      for (const pid of await folder.databases()) signal(pid, 'SIGKILL');
    });
    const byAll = await interrupt(folder, byDatabase.length, async (npm) => {
      for (const pid of await folder.processes()) signal(pid, 'SIGKILL');
      npm.killGroup('SIGKILL');
    });

    await serves(start(folder));
    const graph = await folder.open();
    const kept = new Set(await recordsIn(graph));
    expect(byAll.length).toBeGreaterThan(byServer.length);
    expect([...byServer, ...byDatabase, ...byAll].filter((seq) => !kept.has(seq))).toEqual([]);
    expect(await dumpOf(graph)).toEqual(expected);
    await graph.close();
  });
});
