import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { codeOf } from '../shared/error-code.ts';
import { isAlive } from './processes.ts';

const take = async (path: string): Promise<boolean> => {
  try {
    await writeFile(path, `${process.pid}\n`, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
};

/** Dead when its process is gone, or when it is older than the section can take (process ids come round again). */
const isDead = async (path: string, longest: number): Promise<boolean> => {
  try {
    const [text, { mtimeMs }] = await Promise.all([readFile(path, 'utf8'), stat(path)]);
    const age = Date.now() - mtimeMs;
    if (text === '') return age > 1_000;
    return age > longest || !isAlive(Number(text));
  } catch {
    return false;
  }
};

/** Removes a dead lock. It is moved away first, and put back if what was moved turned out to be a new, living one. */
const bury = async (path: string, longest: number): Promise<void> => {
  const grave = `${path}.${randomUUID()}`;
  try {
    await rename(path, grave);
  } catch {
    return;
  }
  if (!(await isDead(grave, longest))) await link(grave, path).catch(() => undefined);
  await rm(grave, { force: true });
};

/**
 * Runs `work` while no other process runs work under the same lock. A lock whose process died, or that is older than
 * `longest` milliseconds, is taken over.
 */
export const withLock = async <Result>(path: string, longest: number, work: () => Promise<Result>): Promise<Result> => {
  while (!(await take(path))) {
    if (await isDead(path, longest)) await bury(path, longest);
    else await delay(50);
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
};
