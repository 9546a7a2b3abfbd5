import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { prepareDatabase } from '../../src/curation/schema.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { emptyDatabase, openTestGraph, testDatabase } from '../support/database.ts';
import { endPrograms, type Program, runProgram } from '../support/programs.ts';
import { Seed } from '../support/seed.ts';
import { type TcpProxy, tcpProxy } from '../support/tcp-proxy.ts';

// Real processes on a machine that may be busy.
jest.setTimeout(300_000);

let graph: Graph;
let app: TestApp;
let proxy: TcpProxy;
let folder: string;

beforeAll(async () => {
  graph = openTestGraph();
  await emptyDatabase(graph);
  await prepareDatabase(graph);
  const seed = new Seed(graph);
  const lab = seed.institution({ name: 'R&D <Lab>' });
  const ada = seed.author({ name: 'Ada', openalex: 'A100' });
  for (let at = 0; at < 20; at += 1)
    seed.paper({ title: `Paper ${at}`, openalex: `W${1000 + at}`, year: 2020 }).by(ada, [lab]);
  await seed.save();
  app = await testApp(graph);
  const { hostname, port } = new URL(testDatabase().uri);
  proxy = await tcpProxy({ host: hostname, port: Number(port) });
});
afterAll(async () => {
  await proxy.close();
  await app.close();
  await graph.close();
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'graph-export-'));
});
afterEach(async () => {
  proxy.release();
  await endPrograms();
  await rm(folder, { recursive: true });
});

const exportWhole = (format: string, out: string): Program => {
  const { user, password, database } = testDatabase();
  const args = ['scripts/graph.mjs', 'export', 'whole', '--format', format, '--out', out];
  return runProgram(process.execPath, args, {
    NEO4J_URI: `bolt://127.0.0.1:${proxy.port}`,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  });
};

describe('graph export whole', () => {
  it.each(['gexf', 'graphml', 'cyjs', 'node-link.json'])('writes as %s what the server sends', async (format) => {
    const out = join(folder, `whole.${format}`);
    await writeFile(out, 'old');
    const program = exportWhole(format, out);
    expect([program.output(), await program.end]).toEqual([expect.any(String), 0]);
    expect(program.output()).toMatch(/\d+ nodes and edges in /);
    const sent = await app.inject(`/graph/whole.${format}`);
    expect(await readFile(out, 'utf8')).toBe(sent.payload);
    expect(await readdir(folder)).toEqual([`whole.${format}`]);
  });

  it.each([
    ['SIGINT', 130, 'the page comes', (): void => proxy.release()],
    ['SIGTERM', 143, 'the database says nothing more', (): void => undefined],
  ] as const)(
    'ends at %s in the middle with status %i, when %s, and leaves what was there',
    async (name, status, _when, then) => {
      const out = join(folder, 'whole.csv.zip');
      await writeFile(out, 'old');
      // The first page of edges is asked for, and does not come.
      const inTheMiddle = proxy.hold('AS ends');
      const program = exportWhole('csv.zip', out);
      await Promise.race([inTheMiddle, program.end]);
      expect((await readdir(folder)).sort()).toEqual(['whole.csv.zip', 'whole.csv.zip.part']);
      program.killGroup(name);
      then();
      expect(await program.end).toBe(status);
      expect(program.output()).toContain('stopped; nothing was written');
      expect(await readFile(out, 'utf8')).toBe('old');
      expect(await readdir(folder)).toEqual(['whole.csv.zip']);
    },
  );

  it('says before it reads anything that a folder is no file', async () => {
    const program = exportWhole('gexf', folder);
    expect(await program.end).toBe(1);
    expect(program.output()).toContain(
      `--out: "${folder}" is not allowed; expected the name of a file, not of a folder.`,
    );
  });

  it('says that a folder is not there', async () => {
    const out = join(folder, 'nowhere', 'whole.gexf');
    const program = exportWhole('gexf', out);
    expect(await program.end).toBe(1);
    expect(program.output()).toContain(`--out: "${out}" is not allowed; expected a file that can be written (ENOENT).`);
    expect(await readdir(folder)).toEqual([]);
  });
});
