import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cypher } from '../../src/graph/cypher.ts';
import { signal } from '../../src/local-neo4j/processes.ts';
import { type DataFolder, makeDataFolder } from '../support/data-folder.ts';
import { endPrograms, type Program, projectRoot, runProgram } from '../support/programs.ts';

const acknowledgedBy = ({ output }: Program): readonly number[] =>
  [...output().matchAll(/^wrote (\d+)$/gm)].map(([, value]) => Number(value));

/** Settles when the writer has had this many more writes acknowledged than now. */
const writesMore = async (writer: Program, more: number): Promise<void> => {
  const wanted = acknowledgedBy(writer).length + more;
  await writer.until(() => acknowledgedBy(writer).length >= wanted);
};

// Real processes on a machine that may be busy.
jest.setTimeout(300_000);

describe('a local Neo4j', () => {
  let folder: DataFolder;
  beforeAll(async () => {
    folder = await makeDataFolder();
  });
  afterEach(async () => {
    await endPrograms();
    await folder.gone(await folder.processes());
  });
  afterAll(() => folder.remove());

  const startWriter = (role: 'server' | 'guest' = 'server'): Program =>
    runProgram(process.execPath, [join(projectRoot, 'test', 'process', 'writer.mjs'), folder.path, role]);

  /** The acknowledged numbers that the running database does not hold. */
  const lostOf = async (acknowledged: readonly number[]): Promise<readonly number[]> => {
    const graph = await folder.open();
    try {
      const rows = await graph.read<{ value: number }>(cypher`MATCH (n:Number) RETURN n.value AS value`);
      const stored = new Set(rows.map(({ value }) => value));
      return acknowledged.filter((value) => !stored.has(value));
    } finally {
      await graph.close();
    }
  };

  it('is back on the same port, with every acknowledged write, after it was killed under load', async () => {
    const writer = startWriter();
    await writesMore(writer, 30);
    const [killed, ...others] = await folder.databases();
    expect(others).toEqual([]);
    signal(killed ?? 0, 'SIGKILL');
    expect(await folder.gone([killed ?? 0])).toBe(true);
    await writesMore(writer, 30);
    expect(await lostOf(acknowledgedBy(writer))).toEqual([]);
    expect(await folder.databases()).toHaveLength(1);
    expect(await folder.databases()).not.toContain(killed);
  });

  it('is taken over by a new keeper, one database at a time, after its keeper was killed', async () => {
    const writer = startWriter();
    await writesMore(writer, 30);
    const keeper = await folder.keeper();
    const before = await folder.databases();
    signal(keeper, 'SIGKILL');
    expect(await folder.gone([keeper, ...before])).toBe(true);
    await writesMore(writer, 30);
    expect(await folder.databases()).toHaveLength(1);
    expect(await lostOf(acknowledgedBy(writer))).toEqual([]);
  });

  it('has every acknowledged write after everything was killed at once', async () => {
    const first = startWriter();
    await writesMore(first, 30);
    const all = await folder.processes();
    expect(all.length).toBeGreaterThanOrEqual(3);
    for (const pid of all) signal(pid, 'SIGKILL');
    await first.end;
    const second = startWriter();
    await writesMore(second, 1);
    expect(await lostOf(acknowledgedBy(first))).toEqual([]);
    expect(await folder.databases()).toHaveLength(1);
  });

  it('stops by itself when the server was killed', async () => {
    const writer = startWriter();
    await writesMore(writer, 1);
    const left = (await folder.processes()).filter((pid) => pid !== writer.pid);
    writer.kill('SIGKILL');
    expect(await folder.gone(left)).toBe(true);
    expect(await folder.processes()).toEqual([]);
  });

  it('stops by itself when server and keeper were killed', async () => {
    const writer = startWriter();
    await writesMore(writer, 1);
    const left = await folder.databases();
    signal(await folder.keeper(), 'SIGKILL');
    writer.kill('SIGKILL');
    expect(await folder.gone(left)).toBe(true);
    expect(await folder.processes()).toEqual([]);
  });

  it('serves one of two servers that start at once, and the other says so and ends with status 1', async () => {
    const servers = [startWriter(), startWriter()];
    const refused = await Promise.race(servers.map(async (server) => ({ server, end: await server.end })));
    expect(refused.end).toBe(1);
    const [winner] = servers.filter((server) => server !== refused.server);
    expect(refused.server.output()).toBe(
      `Another server (process ${winner?.pid}) already uses the data folder ${folder.path}: stop it, or set DATA_DIR to another folder.\n`,
    );
    if (winner !== undefined) await writesMore(winner, 1);
    expect(await folder.databases()).toHaveLength(1);
  });

  it('is shared by guests, and has stopped when the last of them has ended', async () => {
    const [one, two] = [startWriter('guest'), startWriter('guest')];
    await Promise.all([writesMore(one, 1), writesMore(two, 1)]);
    expect(await folder.databases()).toHaveLength(1);
    one.kill('SIGTERM');
    expect(await one.end).toBe(0);
    await writesMore(two, 1);
    two.kill('SIGTERM');
    expect(await two.end).toBe(0);
    expect(await folder.left()).toEqual([]);
  });
});
