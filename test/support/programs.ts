import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { signal } from '../../src/local-neo4j/processes.ts';

/** The project's folder. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** A program under test, with what it has printed so far. */
export interface Program {
  readonly pid: number;
  output(): string;
  /** Settles when what it has printed fulfils the condition; rejects when it ends before. */
  until(condition: (output: string) => boolean): Promise<void>;
  /** How it ended: an exit status, or the name of a signal. */
  readonly end: Promise<number | NodeJS.Signals>;
  /** Sends a signal to it alone. */
  kill(signal: NodeJS.Signals): void;
  /** Sends a signal to it and all that it started in its process group, as a terminal does; nothing where all ended. */
  killGroup(signal: NodeJS.Signals): void;
}

const running = new Set<Program>();

const endOf = (child: ChildProcess): Promise<number | NodeJS.Signals> =>
  new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status, signal) => resolve(signal ?? status ?? -1));
  });

const printedBy = (child: ChildProcess): Pick<Program, 'output' | 'until'> => {
  let output = '';
  let closed = false;
  child.once('close', () => {
    closed = true;
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
      child.emit('printed');
    });
  }
  return {
    output: () => output,
    until: (condition) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (!condition(output)) return;
          child.off('printed', look);
          resolve();
        };
        const giveUp = (): void => reject(new Error(`It ended too early, after printing:\n${output.slice(-5_000)}`));
        child.on('printed', look);
        child.once('close', giveUp);
        look();
        if (closed) giveUp();
      }),
  };
};

/** Starts a program in a process group of its own, in the project's folder, with these additions to the environment. */
export const runProgram = (
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  cwd = projectRoot,
): Program => {
  const child = spawn(program, args, {
    cwd,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  });
  const pid = child.pid ?? 0;
  const started: Program = {
    pid,
    ...printedBy(child),
    end: endOf(child),
    kill: (signal) => void child.kill(signal),
    killGroup: (name) => void signal(-pid, name),
  };
  running.add(started);
  void started.end.finally(() => running.delete(started)).catch(() => undefined);
  return started;
};

/** Ends what a failed test left running. */
export const endPrograms = async (): Promise<void> => {
  await Promise.all(
    [...running].map(async (program) => {
      program.killGroup('SIGTERM');
      await program.end;
    }),
  );
};
