import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { codeOf } from '../shared/error-code.ts';

const run = promisify(execFile);

/** Whether a process with this id exists (also one that belongs to somebody else). */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
};

/** Sends a signal; a process that is gone already is no error. */
export const signal = (pid: number, name: NodeJS.Signals): void => {
  try {
    process.kill(pid, name);
  } catch {
    // gone already
  }
};

const fromProc = async (): Promise<ReadonlyMap<number, string>> => {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const entries = await Promise.all(
    pids.map(async (pid): Promise<[number, string]> => {
      const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
      return [Number(pid), command.replaceAll('\0', ' ').trim()];
    }),
  );
  return new Map(entries);
};

const fromPs = async (): Promise<ReadonlyMap<number, string>> => {
  const { stdout } = await run('ps', ['-axwwo', 'pid=,command='], { maxBuffer: 16_000_000 });
  return new Map(
    stdout.split('\n').flatMap((line): [number, string][] => {
      const [, pid, command] = /^\s*(\d+)\s+(.*)$/.exec(line) ?? [];
      return pid === undefined || command === undefined ? [] : [[Number(pid), command]];
    }),
  );
};

/** Ids of the other running processes whose command line contains `text`. */
export const processesWith = async (text: string): Promise<readonly number[]> => {
  const commands = await (process.platform === 'linux' ? fromProc() : fromPs());
  return [...commands].flatMap(([pid, command]) => (command.includes(text) && pid !== process.pid ? [pid] : []));
};

/** Waits until a process is gone; false when it still is there after `milliseconds`. */
export const waitUntilGone = async (pid: number, milliseconds: number): Promise<boolean> => {
  const end = performance.now() + milliseconds;
  while (isAlive(pid)) {
    if (performance.now() > end) return false;
    await delay(50);
  }
  return true;
};

/** SIGTERM, and SIGKILL for what has not gone after `milliseconds`. */
export const stopProcess = async (pid: number, milliseconds: number): Promise<void> => {
  signal(pid, 'SIGTERM');
  if (await waitUntilGone(pid, milliseconds)) return;
  signal(pid, 'SIGKILL');
  await waitUntilGone(pid, milliseconds);
};
