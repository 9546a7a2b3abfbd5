import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { dump } from '../../src/curation/dump.ts';
import { prepareDatabase } from '../../src/curation/schema.ts';
import { cypher } from '../../src/graph/cypher.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { emptyDatabase, openTestGraph } from '../support/database.ts';
import { modelRows, writeModels } from '../support/model-files.ts';
import { endPrograms, type Program, runProgram } from '../support/programs.ts';

// Real processes on a machine that may be busy.
jest.setTimeout(600_000);

const importer = fileURLToPath(new URL('importer.mjs', import.meta.url));
const batches = (output: string): number => output.split('WRITING').length - 1;

let graph: Graph;
let folder = '';
beforeAll(async () => {
  graph = openTestGraph();
  folder = await mkdtemp(join(tmpdir(), 'graph-killed-'));
  await emptyDatabase(graph);
  await prepareDatabase(graph);
});
afterEach(endPrograms);
afterAll(async () => {
  await graph.close();
  await rm(folder, { recursive: true });
});

const dumped = async (): Promise<string> => {
  const lines: string[] = [];
  for await (const line of dump(graph)) lines.push(line);
  return lines.join('\n');
};

describe('an import that is killed', () => {
  it('ends, after five kills and the same command, in the dump of a clean run, as one change set', async () => {
    const older = await writeModels(folder, 'notable 2025-01-01.csv', modelRows(6, 5));
    const newer = await writeModels(folder, 'notable 2026-01-01.csv', modelRows(60).slice(3));
    const start = (path: string): Program => runProgram(process.execPath, [importer, path, '8']);
    const toEnd = async (path: string): Promise<string> => {
      const program = start(path);
      expect(await program.end).toBe(0);
      return program.output();
    };
    await toEnd(older);
    await toEnd(newer);
    const clean = await dumped();

    await emptyDatabase(graph);
    await prepareDatabase(graph);
    await toEnd(older);
    // Batches that are nothing new are quick, so each kill comes a little later than the one before.
    const moments = fc.sample(fc.record({ more: fc.nat(1), milliseconds: fc.nat(10) }), { numRuns: 5, seed: 13 });
    let wanted = 0;
    for (const { more, milliseconds } of moments) {
      wanted += 1 + more;
      const program = start(newer);
      await program.until((output) => batches(output) >= wanted || output.includes('done'));
      await delay(milliseconds);
      program.killGroup('SIGKILL');
      expect(await program.end).toBe('SIGKILL');
    }
    expect(await dumped()).not.toBe(clean);
    const output = await toEnd(newer);
    expect(output).toContain('"rejected":0');
    expect(await dumped()).toBe(clean);
    const sets = await graph.read<{ status: string; operations: number }>(cypher`
      MATCH (changeSet:ChangeSet) RETURN changeSet.status AS status, changeSet.operations AS operations ORDER BY operations
    `);
    expect(sets).toEqual([
      { status: 'APPLIED', operations: 6 },
      { status: 'APPLIED', operations: 60 },
    ]);
  });
});
