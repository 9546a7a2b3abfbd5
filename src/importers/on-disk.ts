import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { standardInput } from './text.ts';

/** Standard input is read once; an import reads a file twice, so it is kept in a file while the work is done. */
export const onDisk = async <Result>(
  path: string,
  signal: AbortSignal | undefined,
  work: (path: string) => Promise<Result>,
): Promise<Result> => {
  if (path !== standardInput) return work(path);
  const folder = await mkdtemp(join(tmpdir(), 'graph-import-'));
  try {
    const spooled = join(folder, 'input');
    await pipeline(process.stdin, createWriteStream(spooled), { signal });
    return await work(spooled);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
