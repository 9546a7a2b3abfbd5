import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Instance, readInstance, writeInstance } from '../../src/local-neo4j/instance.ts';
import { layoutOf } from '../../src/local-neo4j/layout.ts';
import { withLock } from '../../src/local-neo4j/lock-file.ts';
import { readIfThere, writePrivateFile } from '../../src/local-neo4j/private-file.ts';
import { runProgram } from '../support/programs.ts';

const longest = 60_000;
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'graph-files-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** The id of a process that has ended. */
const deadProcess = async (): Promise<number> => {
  const program = runProgram('true', []);
  await program.end;
  return program.pid;
};

describe('a lock file', () => {
  it('lets one in at a time', async () => {
    const path = join(folder, 'lock');
    let inside = 0;
    const most: number[] = [];
    const work = async (): Promise<void> => {
      inside += 1;
      most.push(inside);
      await writeFile(join(folder, 'work'), 'done');
      inside -= 1;
    };
    await Promise.all(Array.from({ length: 10 }, () => withLock(path, longest, work)));
    expect(most).toEqual(Array.from({ length: 10 }, () => 1));
    expect(await readIfThere(path)).toBeUndefined();
  });

  it('is let go of when the work fails', async () => {
    const path = join(folder, 'lock');
    await expect(withLock(path, longest, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    await expect(withLock(path, longest, async () => 'in')).resolves.toBe('in');
  });

  it('is taken over from a process that has died', async () => {
    const path = join(folder, 'lock');
    await writeFile(path, `${await deadProcess()}\n`);
    await expect(withLock(path, longest, async () => 'in')).resolves.toBe('in');
    expect(await readdir(folder)).toEqual([]);
  });

  it('is taken over when it is older than any work takes, whoever has the id of its process now', async () => {
    const path = join(folder, 'lock');
    await writeFile(path, `${process.pid}\n`);
    const longAgo = new Date(Date.now() - 2 * longest);
    await utimes(path, longAgo, longAgo);
    await expect(withLock(path, longest, async () => 'in')).resolves.toBe('in');
  });
});

describe('a private file', () => {
  it('is its owner’s alone, and replaced as a whole', async () => {
    const path = join(folder, 'password');
    await writePrivateFile(path, 'first');
    await writePrivateFile(path, 'second');
    expect(await readFile(path, 'utf8')).toBe('second');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(['password']);
  });
});

describe('the record of an instance', () => {
  const instance: Instance = { version: '5', keeper: 1, leasePort: 2, token: 'three', boltPort: 4, jvm: 5 };
  const layout = () => ({ ...layoutOf(folder), instance: join(folder, 'instance.json') });

  it('is read as it was written', async () => {
    await writeInstance(layout(), instance);
    expect(await readInstance(layout())).toEqual(instance);
  });

  it.each(['', '{', 'null', '[]', '{"version":"5"}', JSON.stringify({ ...instance, leasePort: '2' })])(
    'counts as none where the file holds %j',
    async (text) => {
      await writeFile(layout().instance, text);
      expect(await readInstance(layout())).toBeUndefined();
    },
  );

  it('is none where there is no file', async () => {
    expect(await readInstance(layout())).toBeUndefined();
  });
});
