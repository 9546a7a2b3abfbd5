import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { StartFault } from '../shared/start-fault.ts';
import { type JavaSettings, serverCommand } from './java.ts';
import type { Layout } from './layout.ts';
import { stopProcess } from './processes.ts';

/** A running Neo4j. */
export interface Jvm {
  readonly pid: number;
  /** Its exit status, or the signal that ended it. Never rejects. */
  readonly exited: Promise<string>;
  /** What it has printed; not what one before it has. */
  printed(): string;
  /** Stops it cleanly; one that does not stop is killed after a minute. */
  stop(): Promise<void>;
}

const stopWithin = 60_000;

/** A shell that stops the JVM when the keeper dies without having done so: the kernel then closes its standard input. */
const startGuard = (pid: number): ChildProcess =>
  spawn('sh', ['-c', 'read -r _; kill -TERM "$1"', 'neo4j-guard', String(pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
  });

const spawned = (child: ChildProcess, program: string): Promise<number> =>
  new Promise((resolve, reject) => {
    child.once('spawn', () => resolve(child.pid ?? 0));
    child.once('error', ({ message }) =>
      reject(new StartFault(`${program} cannot be run (${message}): install Java 17 or 21.`)),
    );
  });

/** Starts Neo4j in the background; its output goes to the console log. */
export const startJvm = async (layout: Layout, settings: JavaSettings): Promise<Jvm> => {
  const { program, args } = serverCommand(layout, settings);
  const log = openSync(layout.consoleLog, 'a', 0o600);
  const before = fstatSync(log).size;
  const child = spawn(program, args, { stdio: ['ignore', log, log] });
  closeSync(log);
  const ended = new Promise<string>((resolve) => {
    child.once('exit', (status, signal) => resolve(signal ?? `exit status ${status}`));
  });
  const pid = await spawned(child, program);
  const guard = startGuard(pid);
  const exited = ended.finally(() => guard.kill('SIGKILL'));
  return {
    pid,
    exited,
    printed: () => readFileSync(layout.consoleLog).subarray(before).toString('utf8'),
    stop: async () => {
      await stopProcess(pid, stopWithin);
      await exited;
    },
  };
};

/** What Neo4j complained of in a log, on one line: the first error, and the root of its cause. */
export const complaintIn = (log: string): string => {
  const lines = readFileSync(log, 'utf8').split('\n');
  const error = lines.find((line) => /\bERROR\b|^Exception|^Error/.test(line));
  const cause = lines.findLast((line) => line.startsWith('Caused by:'));
  const complaints = [error, cause].filter((line) => line !== undefined).map((line) => line.trim().slice(0, 300));
  return complaints.length > 0 ? complaints.join(' … ') : 'it gave no reason';
};

export const complaintOf = ({ consoleLog }: Layout): string => complaintIn(consoleLog);
