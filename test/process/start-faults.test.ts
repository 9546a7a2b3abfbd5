import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cypher } from '../../src/graph/cypher.ts';
import { freePort } from '../../src/local-neo4j/ports.ts';
import { processesWith } from '../../src/local-neo4j/processes.ts';
import { type DataFolder, makeDataFolder } from '../support/data-folder.ts';
import { endPrograms, type Program, projectRoot, runProgram } from '../support/programs.ts';

// Real processes on a machine that may be busy.
jest.setTimeout(300_000);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'graph-faults-'));
});
afterEach(endPrograms);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A folder to put on the PATH, with one program in it. */
const programOf = async (name: string, script: string): Promise<string> => {
  const bin = await mkdtemp(join(folder, 'bin-'));
  await writeFile(join(bin, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return bin;
};

const whereIs = async (name: string): Promise<string> => {
  const path = (process.env.PATH ?? '').split(':').map((part) => join(part, name));
  return realpath(path.find((candidate) => existsSync(candidate)) ?? name);
};

const start = async (environment: Readonly<Record<string, string>>) => {
  const defaults = {
    DATA_DIR: join(folder, 'data'),
    PORT: '0',
    BOLT_PORT: '0',
    SEED: 'none',
    JAVA_HOME: '',
    NEO4J_URI: '',
  };
  const program = runProgram(process.execPath, ['scripts/start.mjs'], { ...defaults, ...environment });
  const status = await program.end;
  return { status, lines: program.output().trimEnd().split('\n') };
};

/** Only the lines of what was done before the fault may stand before it. */
const fault = ({ lines }: { lines: readonly string[] }): readonly string[] =>
  lines.filter((line) => !line.startsWith('  '));

describe('npm start where something is wrong', () => {
  const java = 'install Java 17 or 21 (or point JAVA_HOME at it), or set NEO4J_URI to use a Neo4j that runs elsewhere.';

  it('says that there is no Java', async () => {
    const result = await start({ PATH: dirname(process.execPath), JAVA_HOME: join(folder, 'no-jdk') });
    expect(fault(result)).toEqual([`Java cannot be run (no ${join(folder, 'no-jdk', 'bin', 'java')}): ${java}`]);
    expect(result.status).toBe(1);
  });

  it('says that it is the wrong Java', async () => {
    const bin = await programOf('java', `echo 'openjdk version "11.0.22" 2024-01-16' >&2`);
    const result = await start({ PATH: `${bin}:${process.env.PATH}` });
    expect(fault(result)).toEqual([`Java 11 (java) is not one that Neo4j runs on: ${java}`]);
    expect(result.status).toBe(1);
  });

  it('says which settings are wrong, a line each', async () => {
    const result = await start({ PORT: '70000', LOG_LEVEL: 'loud' });
    expect(fault(result)).toEqual([
      'PORT: "70000" is not allowed; expected a port from 1 to 65535, or 0 for any free one.',
      'LOG_LEVEL: "loud" is not allowed; expected one of fatal, error, warn, info, debug, trace, silent.',
    ]);
    expect(result.status).toBe(1);
  });

  it('says that the data folder cannot be written', async () => {
    await writeFile(join(folder, 'file'), '');
    const dataDir = join(folder, 'file', 'data');
    const result = await start({ DATA_DIR: dataDir });
    expect(fault(result)).toEqual([
      `DATA_DIR: ${dataDir} cannot be written (ENOTDIR); set DATA_DIR to a folder that can.`,
    ]);
    expect(result.status).toBe(1);
  });

  it('says that nothing answers at NEO4J_URI', async () => {
    const uri = `bolt://127.0.0.1:${await freePort([])}`;
    const result = await start({ NEO4J_URI: uri, NEO4J_PASSWORD: 'secret' });
    expect(fault(result)).toEqual([
      expect.stringMatching(
        /^NEO4J_URI: bolt:\S+ cannot be reached \(.*\); start that Neo4j, or correct the address\.$/,
      ),
    ]);
    expect(result.status).toBe(1);
  });

  it('says that what listens at NEO4J_URI does not answer', async () => {
    const silent = createServer();
    await new Promise<void>((resolve) => {
      silent.listen(0, '127.0.0.1', resolve);
    });
    const { port } = silent.address() as { port: number };
    const result = await start({ NEO4J_URI: `bolt://127.0.0.1:${port}`, NEO4J_PASSWORD: 'secret' });
    silent.close();
    expect(fault(result)).toEqual([expect.stringMatching(/^NEO4J_URI: bolt:\S+ (cannot be reached|does not answer)/)]);
    expect(result.status).toBe(1);
  });
});

describe('npm start on a Neo4j that runs elsewhere', () => {
  let elsewhere: DataFolder;
  beforeAll(async () => {
    elsewhere = await makeDataFolder();
  });
  afterAll(async () => {
    await elsewhere.gone(await elsewhere.processes());
    await elsewhere.remove();
  });

  it('says that the password is wrong, that the database is missing, and that it holds data of others', async () => {
    const owner = runProgram(process.execPath, [
      join(projectRoot, 'test', 'process', 'writer.mjs'),
      elsewhere.path,
      'guest',
    ]);
    await owner.until((output) => output.includes('wrote'));
    const { uri, password } = await elsewhere.connection();

    const wrongPassword = await start({ NEO4J_URI: uri, NEO4J_PASSWORD: 'wrong' });
    expect(fault(wrongPassword)).toEqual([
      `NEO4J_USER, NEO4J_PASSWORD: ${uri} does not let neo4j in; correct the user or the password.`,
    ]);
    expect(wrongPassword.status).toBe(1);

    const missing = await start({ NEO4J_URI: uri, NEO4J_PASSWORD: password, NEO4J_DATABASE: 'elsewhere' });
    expect(fault(missing)).toEqual([`NEO4J_DATABASE: ${uri} has no database elsewhere; make it, or name another.`]);
    expect(missing.status).toBe(1);

    const foreign = await start({ NEO4J_URI: uri, NEO4J_PASSWORD: password });
    expect(fault(foreign)).toEqual([expect.stringMatching(/^The database holds data that is not ours/)]);
    expect(foreign.status).toBe(1);
    const graph = await elsewhere.open();
    const labels = await graph.read<{ label: string }>(cypher`CALL db.labels() YIELD label RETURN label`);
    await graph.close();
    expect(labels).toEqual([{ label: 'Number' }]);
  });
});

describe('the set-up', () => {
  /** A checkout that has everything but Neo4j's jars. */
  const makeCheckout = async (): Promise<string> => {
    const checkout = await mkdtemp(join(folder, 'checkout-'));
    for (const part of ['node_modules', 'package.json', 'package-lock.json', 'src']) {
      await symlink(join(projectRoot, part), join(checkout, part));
    }
    await cp(join(projectRoot, 'scripts'), join(checkout, 'scripts'), { recursive: true });
    return checkout;
  };
  const startIn = (checkout: string, PATH: string): Program =>
    runProgram(process.execPath, ['scripts/start.mjs'], { NEO4J_URI: '', PATH }, checkout);
  /** A PATH on which `mvn` is this script. */
  const pathWithMaven = async (script: string): Promise<string> =>
    `${await programOf('mvn', script)}:${process.env.PATH}`;
  // A Maven that never ends, and that is told from other processes by its odd duration.
  const hangs = 'exec sleep 7654.321';
  const fetches = (program: Program): Promise<void> => program.until((output) => output.includes('fetching Neo4j'));

  it('says that there is no Maven', async () => {
    const bin = await mkdtemp(join(folder, 'bin-'));
    await symlink(await whereIs('java'), join(bin, 'java'));
    const program = startIn(await makeCheckout(), bin);
    expect(await program.end).toBe(1);
    expect(program.output()).toMatch(/^Maven \(mvn\) is not installed.*: install Maven .*\.$/m);
  });

  it('says why Maven failed, and leaves nothing half-made', async () => {
    const checkout = await makeCheckout();
    const failing = await pathWithMaven("echo '[ERROR] Could not resolve the host'; exit 1");
    const program = startIn(checkout, failing);
    expect(await program.end).toBe(1);
    expect(program.output()).toMatch(/^Maven could not fetch Neo4j \(Could not resolve the host\): .*start again\.$/m);
    expect(await readdir(join(checkout, '.cache'))).toEqual([]);
  });

  it('ends what it began when it is told to', async () => {
    const checkout = await makeCheckout();
    const program = startIn(checkout, await pathWithMaven(hangs));
    await fetches(program);
    program.kill('SIGTERM');
    expect(await program.end).toBe(143);
    expect(await processesWith('sleep 7654.321')).toEqual([]);
    expect(await readdir(join(checkout, '.cache'))).toEqual([]);
  });

  it('waits for another one in the same folder, and goes on when that was killed with all it had begun', async () => {
    const checkout = await makeCheckout();
    const first = startIn(checkout, await pathWithMaven(hangs));
    await fetches(first);
    const second = startIn(checkout, await pathWithMaven("echo '[ERROR] No such host'; exit 1"));
    await second.until((output) =>
      output.includes(`waiting for another set-up in this folder (process ${first.pid}) …`),
    );
    first.killGroup('SIGKILL');
    expect(await second.end).toBe(1);
    expect(second.output()).toContain('Maven could not fetch Neo4j (No such host)');
    expect(await readdir(join(checkout, '.cache'))).toEqual([]);
  });
});
