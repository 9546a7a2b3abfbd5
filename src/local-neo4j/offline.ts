import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { utimes } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { StartFault } from '../shared/start-fault.ts';
import { readInstance } from './instance.ts';
import { javaSettings, offlineCommand } from './java.ts';
import { complaintIn } from './jvm.ts';
import { type Layout, layoutOf } from './layout.ts';
import { requestLease } from './lease-client.ts';
import { withLock } from './lock-file.ts';
import { prepareHome } from './prepare.ts';
import { stopLeftovers } from './start-keeper.ts';

export interface OfflineOptions {
  readonly dataDir: string;
  readonly jars: string;
  readonly java: string;
}

/** Whether the data folder has a database yet, running or not; one that was never started is empty. */
export const hasLocalDatabase = (dataDir: string): boolean =>
  existsSync(join(layoutOf(dataDir).home, 'data', 'databases', 'neo4j'));

const longestLock = 150_000;

/** Waits for a keeper that is stopping; refuses where somebody uses the database. */
const requireStopped = async (layout: Layout, dataDir: string): Promise<void> => {
  const instance = await readInstance(layout);
  if (instance === undefined) return;
  const answer = await requestLease(instance, false);
  if (answer.kind === 'stopping') await answer.gone;
  if (answer.kind !== 'lease') return;
  await answer.lease.release();
  throw new StartFault(`The database in ${dataDir} is in use: stop the server and other commands that work on it.`);
};

const run = (layout: Layout, { program, args }: ReturnType<typeof offlineCommand>, logPath: string): Promise<void> =>
  new Promise((done, fail) => {
    const log = openSync(logPath, 'w', 0o600);
    const child = spawn(program, args, { cwd: layout.root, stdio: ['ignore', log, log] });
    closeSync(log);
    child.once('error', ({ message }) => fail(new StartFault(`${program} cannot be run (${message}).`)));
    child.once('exit', (status, signal) => {
      if (status === 0) return done();
      const end = signal ?? `exit status ${status}`;
      fail(new StartFault(`Neo4j's tool failed (${end}): ${complaintIn(logPath)}; all of it is in ${logPath}.`));
    });
  });

/**
 * Runs Neo4j's administration tool on the local database while nobody uses it: a start that comes meanwhile waits. Throws
 * a `StartFault` where the database is in use or the tool fails.
 */
export const runOffline = async (options: OfflineOptions, args: readonly string[]): Promise<void> => {
  const dataDir = resolve(options.dataDir);
  const layout = layoutOf(dataDir);
  mkdirSync(layout.root, { recursive: true, mode: 0o700 });
  await withLock(layout.lock, longestLock, async () => {
    await requireStopped(layout, dataDir);
    await stopLeftovers(dataDir);
    const settings = javaSettings(options);
    await prepareHome(layout, settings, (await readInstance(layout))?.boltPort ?? 0);
    // The lock of a process that lives is taken over when it is old.
    const renewal = setInterval(() => void utimes(layout.lock, new Date(), new Date()).catch(() => undefined), 30_000);
    try {
      await run(layout, offlineCommand(layout, settings, args), join(layout.root, 'offline.log'));
    } finally {
      clearInterval(renewal);
    }
  });
};
