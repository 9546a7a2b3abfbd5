import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Graph, type GraphSettings, openGraph } from '../../src/graph/graph.ts';
import { readInstance } from '../../src/local-neo4j/instance.ts';
import { homeArgument } from '../../src/local-neo4j/java.ts';
import { layoutOf } from '../../src/local-neo4j/layout.ts';
import { processesWith, waitUntilGone } from '../../src/local-neo4j/processes.ts';

/** A data folder of a server under test. */
export interface DataFolder {
  readonly path: string;
  /** The process that keeps its database, as the folder's own record says. */
  keeper(): Promise<number>;
  /** The JVMs that run on it, as the system says. */
  databases(): Promise<readonly number[]>;
  /** The keepers and JVMs that run on it, as the system says. */
  processes(): Promise<readonly number[]>;
  /**
   * What of the database is left: JVMs at once, keepers a moment later. A keeper lets go of its guests when its JVM has ended, and has
   * only itself to end then.
   */
  left(): Promise<readonly number[]>;
  /** Waits until none of these processes is left. */
  gone(pids: readonly number[]): Promise<boolean>;
  /** How to connect to its database. */
  connection(): Promise<Pick<GraphSettings, 'uri' | 'user' | 'password' | 'database'>>;
  /** Opens its database, which must be running. */
  open(): Promise<Graph>;
  remove(): Promise<void>;
}

const goneWithin = 60_000;
const keeperGoneWithin = 5_000;

export const makeDataFolder = async (): Promise<DataFolder> => {
  const path = await mkdtemp(join(tmpdir(), 'graph-process-'));
  const layout = layoutOf(path);
  const instance = async () => {
    const found = await readInstance(layout);
    if (found === undefined) throw new Error(`${path} has no instance.`);
    return found;
  };
  const connection = async () => ({
    uri: `bolt://127.0.0.1:${(await instance()).boltPort}`,
    user: 'neo4j',
    password: (await readFile(layout.password, 'utf8')).trim(),
    database: 'neo4j',
  });
  const databases = () => processesWith(`${homeArgument(layout)} `);
  return {
    path,
    keeper: async () => (await instance()).keeper,
    databases,
    processes: () => processesWith(path),
    left: async () => {
      const running = await databases();
      if (running.length > 0) return running;
      await Promise.all((await processesWith(path)).map((pid) => waitUntilGone(pid, keeperGoneWithin)));
      return processesWith(path);
    },
    gone: async (pids) => (await Promise.all(pids.map((pid) => waitUntilGone(pid, goneWithin)))).every(Boolean),
    connection,
    open: async () => openGraph(await connection()),
    remove: () => rm(path, { recursive: true, force: true, maxRetries: 3 }),
  };
};
