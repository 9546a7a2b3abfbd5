import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from '../shared/error-code.ts';
import type { ImportJob } from './job.ts';

/** The files of one job. */
export interface JobFolder {
  readonly upload: string;
  /** Problems, as JSON Lines. */
  readonly report: string;
  /** What a dry run would change, as JSON Lines. */
  readonly diff: string;
  save(job: ImportJob): Promise<void>;
  removeUpload(): Promise<void>;
  remove(): Promise<void>;
}

const bookkeeping = 'job.json';

/** What the id of a job begins with. */
export const idPrefix = 'imp_';

/** The files of a job below the folder of all jobs; they need not be there. */
export const jobFolder = (folder: string, id: string): JobFolder => {
  const at = (name: string): string => join(folder, id, name);
  return {
    upload: at('upload'),
    report: at('report.jsonl'),
    diff: at('diff.jsonl'),
    save: async (job) => {
      const beside = at(`${bookkeeping}.part`);
      await writeFile(beside, `${JSON.stringify(job, null, 2)}\n`);
      await rename(beside, at(bookkeeping));
    },
    removeUpload: () => rm(at('upload'), { force: true }),
    remove: () => rm(join(folder, id), { recursive: true, force: true, maxRetries: 3 }),
  };
};

/** Makes the folder of a new job, for its owner alone. */
export const makeJobFolder = async (folder: string, id: string): Promise<JobFolder> => {
  await mkdir(join(folder, id), { recursive: true, mode: 0o700 });
  return jobFolder(folder, id);
};

const namesIn = async (folder: string): Promise<readonly string[]> => {
  try {
    return (await readdir(folder)).filter((name) => name.startsWith(idPrefix));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
};

const readJob = async (folder: string, id: string): Promise<ImportJob | null> => {
  try {
    const job: ImportJob = JSON.parse(await readFile(join(folder, id, bookkeeping), 'utf8'));
    return job.id === id ? job : null;
  } catch {
    return null;
  }
};

/** The jobs of a folder, oldest first. What has no bookkeeping is an upload that was never finished, and is removed. */
export const readJobs = async (folder: string): Promise<readonly ImportJob[]> => {
  const jobs: ImportJob[] = [];
  for (const id of await namesIn(folder)) {
    const job = await readJob(folder, id);
    if (job === null) await jobFolder(folder, id).remove();
    else jobs.push(job);
  }
  return jobs.sort((a, b) => a.queuedAt.localeCompare(b.queuedAt) || a.id.localeCompare(b.id));
};
