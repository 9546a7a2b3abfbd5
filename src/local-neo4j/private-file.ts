import { randomUUID } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { codeOf } from '../shared/error-code.ts';

const ownerOnly = 0o600;

/** Writes a file that only its owner may read. Readers see the old content or the new, never a part. */
export const writePrivateFile = async (path: string, content: string): Promise<void> => {
  const temporary = `${path}.${randomUUID()}`;
  await writeFile(temporary, content, { mode: ownerOnly, flag: 'wx', flush: true });
  await rename(temporary, path);
};

/** The content of a file, or undefined where there is none. */
export const readIfThere = async (path: string): Promise<string | undefined> => {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
};
