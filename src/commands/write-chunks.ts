import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { closed } from '../shared/closed.ts';
import { codeOf } from '../shared/error-code.ts';
import { badInput } from '../shared/errors.ts';

const isFolder = async (path: string): Promise<boolean> => {
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() ?? false;
};

/**
 * Writes a file beside the one that is there, which is replaced at the end, so that a file that is there is whole. A
 * signal stops it, and leaves what was there. Either way nothing is read any more when it is done.
 * @throws DomainError BAD_INPUT where a folder has its name, and where it cannot be written.
 */
export const writeChunks = async (
  file: string,
  chunks: AsyncIterable<string | Uint8Array>,
  signal: AbortSignal,
): Promise<void> => {
  if (await isFolder(file)) throw badInput('--out', file, 'the name of a file, not of a folder');
  const beside = `${file}.part`;
  const out = createWriteStream(beside);
  try {
    await once(out, 'open');
  } catch (error) {
    throw badInput('--out', file, `a file that can be written (${codeOf(error)})`);
  }
  const source = Readable.from(chunks, { objectMode: false });
  try {
    await pipeline(source, out, { signal });
    await rename(beside, file);
  } catch (error) {
    await closed(source);
    await rm(beside, { force: true });
    throw error;
  }
};
