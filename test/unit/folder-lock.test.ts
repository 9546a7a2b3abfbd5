import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it } from '@jest/globals';

const run = promisify(execFile);
const lockModule = new URL('../../scripts/folder-lock.mjs', import.meta.url).href;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'graph-lock-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Takes the lock `times` times, and writes a line when it has it and one when it lets go. */
const program = `
  import { appendFileSync } from 'node:fs';
  const { takeFolderLock } = await import(${JSON.stringify(lockModule)});
  const [root, times] = process.argv.slice(1);
  for (let time = 0; time < times; time++) {
    const lock = await takeFolderLock(root, 'work');
    appendFileSync(root + '/lines', 'has ' + process.pid + '\\n');
    await new Promise((resolve) => setTimeout(resolve, 1));
    appendFileSync(root + '/lines', 'had ' + process.pid + '\\n');
    lock.letGo();
  }
`;
const takes = (times: number) =>
  run(process.execPath, ['--input-type=module', '-e', program, folder, String(times)], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
  });

const linesOf = async (): Promise<readonly (readonly string[])[]> => {
  const text = await readFile(join(folder, 'lines'), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
};

it('is held by one process at a time, and leaves nothing', async () => {
  await Promise.all([takes(10), takes(10), takes(10), takes(10)]);
  const lines = await linesOf();
  expect(lines).toHaveLength(80);
  for (let at = 0; at < lines.length; at += 2) {
    expect([lines[at]?.[0], lines[at + 1]?.[0]]).toEqual(['has', 'had']);
    expect(lines[at + 1]?.[1]).toBe(lines[at]?.[1]);
  }
  expect(new Set(lines.map(([, pid]) => pid)).size).toBe(4);
  expect(await readdir(join(folder, '.cache'))).toEqual([]);
});

it('is taken over from a process that is gone, by one of those that wait', async () => {
  const gone = run(process.execPath, ['-e', '']);
  const pid = gone.child.pid;
  await gone;
  await mkdir(join(folder, '.cache'));
  await writeFile(join(folder, '.cache', 'work.lock'), `${pid}\n`);
  await Promise.all([takes(1), takes(1), takes(1)]);
  const lines = await linesOf();
  expect(lines.map(([what]) => what)).toEqual(['has', 'had', 'has', 'had', 'has', 'had']);
  expect(await readdir(join(folder, '.cache'))).toEqual([]);
});
