import { setTimeout as delay } from 'node:timers/promises';
import neo4j, { type Driver, Neo4jError } from 'neo4j-driver';
import { StartFault } from '../shared/start-fault.ts';
import type { JavaSettings } from './java.ts';
import { complaintOf, type Jvm, startJvm } from './jvm.ts';
import type { Layout } from './layout.ts';
import type { KeeperState } from './lease-messages.ts';
import { freePort, isFree } from './ports.ts';
import { prepareHome } from './prepare.ts';

export interface Supervision {
  readonly layout: Layout;
  readonly settings: JavaSettings;
  /** Bolt ports to try before any free one. */
  readonly wantedPorts: readonly number[];
  /** Aborted when the database is to be stopped. */
  readonly signal: AbortSignal;
  readonly publish: (state: KeeperState) => void;
  /** Writes down which JVM runs on which port. */
  readonly record: (jvm: number, boltPort: number) => Promise<void>;
}

const answersWithin = 120_000;
const attemptsToRestart = 3;

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });

/**
 * Another database may have taken the port since it was found free: ours says that it listens. Before that the password is
 * shown to nobody: after a few wrong ones a database lets its own user in no more.
 */
const listens = (jvm: Jvm, boltPort: number): boolean =>
  new RegExp(`Bolt enabled on \\S+:${boltPort}\\b`).test(jvm.printed());

const answers = async (driver: Driver, layout: Layout): Promise<boolean> => {
  const { password } = layout;
  try {
    await driver.verifyConnectivity({ database: 'neo4j' });
    return true;
  } catch (error) {
    if (error instanceof Neo4jError && error.code.startsWith('Neo.ClientError.Security.')) {
      throw new StartFault(
        `The local Neo4j does not accept the password in ${password}: put back the file that belongs to this data folder.`,
      );
    }
    return false;
  }
};

/** Waits until the database answers; false when `over` settles first. */
const untilItAnswers = async (layout: Layout, jvm: Jvm, boltPort: number, password: string, over: Promise<unknown>) => {
  const driver = neo4j.driver(`bolt://127.0.0.1:${boltPort}`, neo4j.auth.basic('neo4j', password), {
    connectionTimeout: 1_000,
    connectionAcquisitionTimeout: 2_000,
    telemetryDisabled: true,
  });
  let waiting = true;
  let ours = false;
  void over.then(() => {
    waiting = false;
  });
  try {
    while (waiting) {
      ours ||= listens(jvm, boltPort);
      if (ours && (await answers(driver, layout))) return true;
      await delay(100);
    }
    return false;
  } finally {
    await driver.close();
  }
};

/** One life of the JVM, from start to end; tells whether the database ever answered, and how it ended. */
const live = async (supervision: Supervision, boltPort: number): Promise<{ answered: boolean; end: string }> => {
  const { layout, settings, signal, publish, record } = supervision;
  const password = await prepareHome(layout, settings, boltPort);
  if (signal.aborted) return { answered: false, end: 'stopped' };
  const jvm: Jvm = await startJvm(layout, settings);
  try {
    await record(jvm.pid, boltPort);
    const over = Promise.race([jvm.exited, aborted(signal), delay(answersWithin, undefined, { ref: false })]);
    const answered = await untilItAnswers(layout, jvm, boltPort, password, over);
    if (answered) {
      publish({ state: 'ready', boltPort });
      await Promise.race([jvm.exited, aborted(signal)]);
    }
    if (signal.aborted) publish({ state: 'stopping' });
    await jvm.stop();
    return { answered, end: await jvm.exited };
  } finally {
    await jvm.stop();
  }
};

/**
 * Keeps Neo4j running until `signal` is aborted: a JVM that dies is started again on the same port. Rejects with a
 * `StartFault` where it does not come up: at once the first time, after three attempts later.
 */
export const supervise = async (supervision: Supervision): Promise<void> => {
  const { layout, signal, publish, wantedPorts } = supervision;
  let boltPort = await freePort(wantedPorts);
  let attempts = 1;
  while (!signal.aborted) {
    publish({ state: 'starting' });
    const { answered, end } = await live(supervision, boltPort);
    if (signal.aborted) return;
    if (answered) {
      attempts = attemptsToRestart;
      continue;
    }
    const taken = attempts === 1 && !(await isFree(boltPort, '127.0.0.1'));
    if (taken) boltPort = await freePort([]);
    else attempts -= 1;
    if (attempts === 0) {
      throw new StartFault(
        `Neo4j did not start (${end}): ${complaintOf(layout)}; all of it is in ${layout.consoleLog}.`,
      );
    }
  }
};
