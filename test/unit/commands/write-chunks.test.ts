import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { writeChunks } from '../../../src/commands/write-chunks.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'graph-chunks-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const never = new AbortController().signal;

describe('a file that is written chunk by chunk', () => {
  it('holds them all, text and bytes, in place of what was there', async () => {
    const file = join(folder, 'graph.gexf');
    await writeFile(file, 'old');
    await writeChunks(
      file,
      (async function* () {
        yield 'één ';
        yield Buffer.from('two');
      })(),
      never,
    );
    expect(await readFile(file, 'utf8')).toBe('één two');
    expect(await readdir(folder)).toEqual(['graph.gexf']);
  });

  it('is as it was when something goes wrong in the middle', async () => {
    const file = join(folder, 'graph.gexf');
    await writeFile(file, 'old');
    const failing = (async function* () {
      yield 'new';
      throw new Error('lost');
    })();
    await expect(writeChunks(file, failing, never)).rejects.toThrow('lost');
    expect(await readFile(file, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['graph.gexf']);
  });

  (existsSync('/dev/full') ? it : it.skip)('is as it was when the disk is full', async () => {
    const file = join(folder, 'graph.gexf');
    await writeFile(file, 'old');
    await symlink('/dev/full', `${file}.part`);
    await expect(writeChunks(file, Readable.from(['new']), never)).rejects.toThrow('ENOSPC');
    expect(await readFile(file, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['graph.gexf']);
  });

  it('is not begun where there is a folder of its name', async () => {
    const unread = Readable.from(['new']);
    await expect(writeChunks(folder, unread, never)).rejects.toThrow('not of a folder');
    expect(unread.readableDidRead).toBe(false);
  });

  it('is stopped by a signal, and lets go of its source', async () => {
    const stop = new AbortController();
    let released = false;
    const endless = (async function* () {
      try {
        for (let count = 0; ; count += 1) {
          if (count === 100) {
            stop.abort();
            // As somebody who waits for a page.
            await new Promise((resolve) => setTimeout(resolve, 100));
          }
          yield 'more';
        }
      } finally {
        released = true;
      }
    })();
    await expect(writeChunks(join(folder, 'graph.gexf'), endless, stop.signal)).rejects.toThrow();
    expect(released).toBe(true);
    expect(await readdir(folder)).toEqual([]);
  });
});
