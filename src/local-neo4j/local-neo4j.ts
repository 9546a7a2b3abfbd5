import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { codeOf } from '../shared/error-code.ts';
import { StartFault } from '../shared/start-fault.ts';
import { readInstance } from './instance.ts';
import { javaSettings } from './java.ts';
import { type Layout, layoutOf } from './layout.ts';
import { type Answer, type Lease, requestLease } from './lease-client.ts';
import { withLock } from './lock-file.ts';
import { readIfThere } from './private-file.ts';
import { startKeeper, stopLeftovers } from './start-keeper.ts';

export interface LocalNeo4jOptions {
  /** The data folder; Neo4j's part of it is `neo4j`. Made where it is missing. */
  readonly dataDir: string;
  /** The folder with Neo4j's jars in `lib`. */
  readonly jars: string;
  readonly java: string;
  /** A data folder has one server at a time, and any number of guests (command line, tests). */
  readonly role: 'server' | 'guest';
  /** Bolt ports to try before any free one; the port of last time comes first. */
  readonly wantedPorts?: readonly number[];
  /** Gives up the start when aborted. */
  readonly signal?: AbortSignal;
  /** Called when the database went away for good while it was needed. */
  readonly onLost?: (error: unknown) => void;
}

/** How to connect to a running local Neo4j, and how to let go of it. */
export interface LocalNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** The last process that lets go waits until the database has stopped. */
  release(): Promise<void>;
}

const longestLock = 150_000;

const makeRoot = async ({ root }: Layout, dataDir: string): Promise<void> => {
  try {
    await mkdir(root, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new StartFault(
      `DATA_DIR: ${dataDir} cannot be written (${codeOf(error)}); set DATA_DIR to a folder that can.`,
    );
  }
};

const ask = async (layout: Layout, exclusive: boolean): Promise<Answer> => {
  const instance = await readInstance(layout);
  return instance === undefined ? { kind: 'nobody' } : requestLease(instance, exclusive);
};

const askOrStart = async (options: LocalNeo4jOptions, layout: Layout): Promise<Answer> => {
  const exclusive = options.role === 'server';
  const answer = await ask(layout, exclusive);
  if (answer.kind !== 'nobody') return answer;
  const { dataDir, wantedPorts = [] } = options;
  await stopLeftovers(dataDir);
  await startKeeper({ dataDir, settings: javaSettings(options), wantedPorts });
  return ask(layout, exclusive);
};

const acquire = async (options: LocalNeo4jOptions, layout: Layout): Promise<Lease> => {
  await makeRoot(layout, options.dataDir);
  for (;;) {
    const answer = await withLock(layout.lock, longestLock, () => askOrStart(options, layout));
    if (answer.kind === 'lease') return answer.lease;
    if (answer.kind === 'stopping') await answer.gone;
    if (answer.kind === 'refused') {
      throw new StartFault(
        `Another server (process ${answer.holder}) already uses the data folder ${options.dataDir}: stop it, or set DATA_DIR to another folder.`,
      );
    }
  }
};

/** Takes a new lease whenever a keeper dies, until the function it returns is called. */
const holdOn = (options: LocalNeo4jOptions, layout: Layout, first: Lease, boltPort: number): (() => Promise<void>) => {
  let lease = first;
  let released = false;
  const follow = async (): Promise<void> => {
    await lease.gone;
    if (released) return;
    lease = await acquire(options, layout);
    if (released) return lease.release();
    if ((await lease.ready) !== boltPort)
      throw new StartFault('The local Neo4j came back on another port; start again.');
    return follow();
  };
  const following = follow().catch((error: unknown) => {
    if (!released) options.onLost?.(error);
  });
  return async () => {
    released = true;
    await lease.release();
    await following;
  };
};

/** The Bolt port, once the database answers; lets go of the lease where it never does, or is no longer wanted. */
const portOf = async ({ ready, release }: Lease, signal: AbortSignal | undefined): Promise<number> => {
  const unwanted = new Promise<never>((_resolve, reject) => {
    const giveUp = (): void => reject(new StartFault('The start was given up.'));
    if (signal?.aborted) giveUp();
    signal?.addEventListener('abort', giveUp, { once: true });
  });
  try {
    return await Promise.race([ready, unwanted]);
  } catch (error) {
    await release();
    throw error;
  }
};

/** Starts the local Neo4j of a data folder, or joins the one that runs already; settles when it answers. */
export const startLocalNeo4j = async (given: LocalNeo4jOptions): Promise<LocalNeo4j> => {
  const options = { ...given, dataDir: resolve(given.dataDir) };
  const layout = layoutOf(options.dataDir);
  const lease = await acquire(options, layout);
  const boltPort = await portOf(lease, options.signal);
  const password = (await readIfThere(layout.password)) ?? '';
  return {
    uri: `bolt://127.0.0.1:${boltPort}`,
    user: 'neo4j',
    password: password.trim(),
    database: 'neo4j',
    release: holdOn(options, layout, lease, boltPort),
  };
};
