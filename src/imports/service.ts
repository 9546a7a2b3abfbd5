import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { Logger } from 'pino';
import { shortHash } from '../log/id.ts';
import { DomainError } from '../shared/errors.ts';
import type { ImportJobs } from './import-jobs.ts';
import { ended, hasEnded, type ImportJob, type ImportRequest, leftBehind, queued } from './job.ts';
import { type JobBook, jobBook } from './job-book.ts';
import { idPrefix, jobFolder, makeJobFolder, readJobs } from './job-folder.ts';
import type { RunImport } from './run-import.ts';
import { runJob, type StopReason, saveJob, stopped } from './run-job.ts';
import { turns } from './turns.ts';
import { receiveUpload, storageFault, tooLarge, type UploadOptions } from './upload.ts';

export interface ImportSettings {
  /** Where uploads, reports and the bookkeeping of jobs lie. */
  readonly folder: string;
  readonly mostBytes: number;
  /** Jobs that wait or run, uploads under way included. */
  readonly mostAtOnce?: number;
  /** Jobs that are remembered. */
  readonly mostRemembered?: number;
}

export interface ImportDependencies {
  readonly settings: ImportSettings;
  readonly run: RunImport;
  /** Opens the file that an upload is written to. */
  readonly create?: UploadOptions['create'] | undefined;
  readonly log: Pick<Logger, 'info' | 'warn' | 'error'>;
}

const usualAtOnce = 8;
const usuallyRemembered = 50;

/** The book as an earlier server left it: what had not ended has failed, and its upload is removed. */
const openBook = async (folder: string, log: ImportDependencies['log']): Promise<JobBook> => {
  const jobs = await readJobs(folder);
  for (const job of jobs.filter((each) => !hasEnded(each))) {
    const files = jobFolder(folder, job.id);
    await files.removeUpload();
    await saveJob(log, files, leftBehind(job, new Date()));
  }
  return jobBook(jobs.map((job) => leftBehind(job, new Date())));
};

const refuse = (message: string): DomainError => new DomainError('UNAVAILABLE', message);

/** The service over a folder of jobs. */
export const openImportService = async ({ settings, run, create, log }: ImportDependencies): Promise<ImportJobs> => {
  const { folder, mostBytes, mostAtOnce = usualAtOnce, mostRemembered = usuallyRemembered } = settings;
  const book = await openBook(folder, log);
  const line = turns((err) => log.error({ err }, 'The bookkeeping of an import broke off'));
  const receiving = new Map<Readable, Promise<ImportJob>>();
  const stops = new Map<string, AbortController>();
  let isClosing = false;

  const forgetOldest = async (): Promise<void> => {
    for (const { id } of book.list().slice(mostRemembered).filter(hasEnded)) {
      book.delete(id);
      await jobFolder(folder, id).remove();
    }
  };

  const requirePlace = (): void => {
    if (isClosing) throw refuse('The server is being stopped; send the file again when it is back.');
    if (line.length() + receiving.size < mostAtOnce) return;
    throw refuse(
      `${mostAtOnce} imports run, wait or are being received already; send the file again when one has ended.`,
    );
  };

  /** Stores the body of a job. */
  const store = async (id: string, request: ImportRequest, body: Readable): Promise<ImportJob> => {
    const files = await makeJobFolder(folder, id);
    try {
      const job = queued(id, request, await receiveUpload(body, files.upload, { mostBytes, create }), new Date());
      await files.save(job);
      if (isClosing) throw refuse('The server was stopped; send the file again when it is back.');
      return job;
    } catch (error) {
      await files.remove();
      throw error;
    }
  };

  const enter = (job: ImportJob): ImportJob => {
    const stop = new AbortController();
    stops.set(job.id, stop);
    book.set(job);
    line.add(job.id, async () => {
      await runJob({ book, run, log }, jobFolder(folder, job.id), job.id, stop.signal);
      stops.delete(job.id);
      await forgetOldest();
    });
    return job;
  };

  /** Ends a job that waits, or has the one that runs stop after its batch. */
  const stop = async (id: string, reason: StopReason): Promise<void> => {
    if (!line.withdraw(id)) {
      stops.get(id)?.abort(reason);
      return;
    }
    stops.delete(id);
    const job = ended(book.find(id), 'CANCELLED', new Date(), stopped(book.find(id), reason));
    const files = jobFolder(folder, id);
    book.set(job);
    await files.removeUpload();
    await saveJob(log, files, job);
  };

  return {
    submit: async (request, body, announcedBytes = 0) => {
      if (announcedBytes > mostBytes) throw tooLarge(mostBytes);
      requirePlace();
      const entered = store(`${idPrefix}${shortHash(randomUUID())}`, request, body)
        .then(enter)
        .finally(() => receiving.delete(body));
      receiving.set(body, entered);
      return entered.catch((error: unknown) => {
        throw storageFault(error);
      });
    },

    cancel: async (id) => {
      const { state } = book.find(id);
      if (state === 'SUCCEEDED' || state === 'FAILED') {
        throw new DomainError(
          'CONFLICT',
          `Import ${id} has ended (${state}); only one that waits or runs can be cancelled.`,
        );
      }
      await stop(id, 'CANCELLED');
      return book.find(id);
    },

    diffOf: (id) => {
      if (!book.find(id).dryRun) {
        throw new DomainError(
          'BAD_INPUT',
          `Import ${id} was no dry run: only one with dryRun=true tells what it would change.`,
        );
      }
      return jobFolder(folder, id).diff;
    },

    list: book.list,
    find: book.find,
    follow: book.follow,
    reportOf: (id) => jobFolder(folder, book.find(id).id).report,

    close: async () => {
      isClosing = true;
      for (const body of receiving.keys()) body.destroy();
      await Promise.allSettled(receiving.values());
      for (const { id } of book.list().filter((job) => !hasEnded(job))) await stop(id, 'STOPPED');
      await line.idle();
    },
  };
};
