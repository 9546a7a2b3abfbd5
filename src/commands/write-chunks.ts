import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { badInput } from '../shared/errors.ts';

const checkNoFolder = async (file: string): Promise<void> => {
  const there = await stat(file).catch(() => null);
  if (there?.isDirectory()) throw badInput('out', file, 'the name of a file; this is a folder');
};

/**
 * Writes a file beside the one that is there, which is replaced at the end, so that a file that is there is whole. A
 * signal stops it, and leaves what was there.
 */
export const writeChunks = async (
  file: string,
  chunks: AsyncIterable<string | Uint8Array>,
  signal: AbortSignal,
): Promise<void> => {
  await checkNoFolder(file);
  const beside = `${file}.part`;
  const out = createWriteStream(beside);
  await once(out, 'open');
  try {
    await pipeline(Readable.from(chunks, { objectMode: false }), out, { signal });
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
};
