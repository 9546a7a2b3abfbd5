import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { StartFault } from '../shared/start-fault.ts';
import { homeArgument } from './java.ts';
import type { KeeperOptions } from './keeper.ts';
import { layoutOf } from './layout.ts';
import { processesWith, signal, stopProcess } from './processes.ts';

const program = fileURLToPath(new URL('./keeper.js', import.meta.url));

/**
 * Ends what an earlier keeper of this data folder left: a keeper that does not answer, a JVM without a keeper.
 * To be called under the lock, and only when no keeper answers.
 */
export const stopLeftovers = async (dataDir: string): Promise<void> => {
  const keepers = await processesWith(`{"dataDir":${JSON.stringify(dataDir)},`);
  for (const pid of keepers) signal(pid, 'SIGKILL');
  const servers = await processesWith(`${homeArgument(layoutOf(dataDir))} `);
  await Promise.all(servers.map((pid) => stopProcess(pid, 30_000)));
};

/** Starts a keeper that outlives this process; settles when it hands out leases. */
export const startKeeper = (options: KeeperOptions): Promise<void> => {
  const { keeperLog } = layoutOf(options.dataDir);
  const log = openSync(keeperLog, 'w', 0o600);
  const keeper = spawn(process.execPath, [program, JSON.stringify(options)], {
    detached: true,
    stdio: ['ignore', log, log, 'ipc'],
  });
  closeSync(log);
  return new Promise((resolve, reject) => {
    const fail = (why: string): void =>
      reject(new StartFault(`The process that keeps Neo4j alive did not start (${why}); see ${keeperLog}.`));
    keeper.once('error', ({ message }) => fail(message));
    keeper.once('exit', (status, name) => fail(name ?? `exit status ${status}`));
    keeper.once('message', () => {
      keeper.unref();
      resolve();
    });
  });
};
