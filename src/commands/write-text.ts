import { rename, rm, writeFile } from 'node:fs/promises';

/** Writes a file beside the one that is there, which is replaced at the end, so that a file that is there is whole. */
export const writeText = async (file: string, text: string): Promise<void> => {
  const beside = `${file}.part`;
  try {
    await writeFile(beside, text);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
};
