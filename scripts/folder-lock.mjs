// One work of a kind at a time in one checkout, such as its set-up. Plain JavaScript without dependencies.
import {
  appendFileSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { uptime } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Fault, isAlive } from './programs.mjs';

/** The processes that a lock names and that still run; none when it is from before the machine was started. */
const holdersOf = (path) => {
  try {
    if (statSync(path).mtimeMs < Date.now() - uptime() * 1_000) return [];
    return readFileSync(path, 'utf8')
      .split('\n')
      .map(Number)
      .filter((pid) => pid > 0 && isAlive(pid));
  } catch {
    return [];
  }
};

/** Takes the lock whole: nobody may find one that names no process yet. */
const take = (path) => {
  const own = `${path}.${process.pid}`;
  try {
    writeFileSync(own, `${process.pid}\n`);
    linkSync(own, path);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw new Fault(`${path} cannot be written (${error.code}): the project's folder must be writable.`);
  } finally {
    rmSync(own, { force: true });
  }
};

/** Moves a dead lock away; one that another process has taken since it was looked at is put back. */
const bury = (path) => {
  const grave = `${path}.${process.pid}`;
  try {
    renameSync(path, grave);
    if (holdersOf(grave).length > 0) linkSync(grave, path);
  } catch {
    // another process was faster
  } finally {
    rmSync(grave, { force: true });
  }
};

/**
 * Waits for the lock `name`, and returns how to name a further process that works under it (one that may outlive us) and
 * how to let go. A lock none of whose processes runs any more is taken over.
 */
export const takeFolderLock = async (root, name) => {
  const folder = join(root, '.cache');
  const path = join(folder, `${name}.lock`);
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new Fault(`${folder} cannot be made (${error.code}): the project's folder must be writable.`);
  }
  let told = false;
  while (!take(path)) {
    const holders = holdersOf(path);
    if (holders.length === 0) bury(path);
    else if (!told) process.stdout.write(`  waiting for another ${name} in this folder (process ${holders[0]}) …\n`);
    told ||= holders.length > 0;
    await delay(200);
  }
  return { name: (pid) => appendFileSync(path, `${pid}\n`), letGo: () => rmSync(path, { force: true }) };
};
