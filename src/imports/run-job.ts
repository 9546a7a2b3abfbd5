import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { codeOf } from '../shared/error-code.ts';
import { DomainError } from '../shared/errors.ts';
import { type LinesFile, linesFile } from '../shared/lines-file.ts';
import { ended, type ImportJob, type ImportResult, mayHaveWritten, progressed, started, withResult } from './job.ts';
import type { JobBook } from './job-book.ts';
import type { JobFolder } from './job-folder.ts';
import type { RunImport } from './run-import.ts';

/** Why a job is stopped: somebody cancelled it, or the server ends. */
export type StopReason = 'CANCELLED' | 'STOPPED';

export interface RunDependencies {
  readonly book: JobBook;
  readonly run: RunImport;
  readonly log: Pick<Logger, 'info' | 'warn' | 'error'>;
}

/** Writes how a job stands. Without that the job goes on all the same: it is for the next server. */
export const saveJob = async (log: RunDependencies['log'], files: JobFolder, job: ImportJob): Promise<void> => {
  try {
    await files.save(job);
  } catch (err) {
    log.warn({ err, import: job.id }, 'How an import stands could not be written');
  }
};

const goOn = (job: ImportJob): string =>
  mayHaveWritten(job) ? 'What was applied stays; send the same file again to go on.' : 'Nothing was written.';

/** What a client is told of a job that was stopped. */
export const stopped = (job: ImportJob, reason: unknown): string =>
  `${reason === 'STOPPED' ? 'The server was stopped' : 'Cancelled'} after ${job.rows} rows. ${goOn(job)}`;

/** What a client is told of a fault; one that is ours is logged under an id. */
const explained = (log: RunDependencies['log'], job: ImportJob, error: unknown): string => {
  if (error instanceof DomainError) {
    return mayHaveWritten(job) && error.code !== 'DATABASE_UNAVAILABLE'
      ? `${error.message} ${goOn(job)}`
      : error.message;
  }
  if (codeOf(error) === 'ENOSPC') return `The disk under DATA_DIR is full. ${goOn(job)}`;
  const errorId = randomUUID();
  log.error({ errorId, err: error, import: job.id }, 'An import met a fault of the server');
  return `Something went wrong here. It was logged under ${errorId}. ${goOn(job)}`;
};

/** Imports the file of a job; every step of it is entered in the book. */
const runFile = async (
  { book, run }: RunDependencies,
  files: JobFolder,
  job: ImportJob,
  signal: AbortSignal,
): Promise<ImportResult> => {
  const opened: LinesFile[] = [];
  const lines = (path: string): LinesFile => {
    const file = linesFile(path, 0o600);
    opened.push(file);
    return file;
  };
  try {
    const report = lines(files.report);
    const diff = job.dryRun ? lines(files.diff) : undefined;
    const { kind, name, edition, dryRun, retireMissing, maxRejected } = job;
    const result = await run(
      { path: files.upload, kind, name, edition, dryRun, retireMissing, maxRejected },
      {
        signal,
        onAway: () => book.set({ ...book.find(job.id), databaseAway: true }),
        onProgress: (progress) => {
          for (const file of opened) file.flush();
          book.set(progressed(book.find(job.id), progress, new Date()));
        },
        onProblem: report.add,
        onDifference: (difference) => diff?.add(difference),
      },
    );
    for (const file of opened) file.flush();
    return result;
  } finally {
    for (const file of opened) file.close();
  }
};

const endOf = async (
  dependencies: RunDependencies,
  files: JobFolder,
  job: ImportJob,
  signal: AbortSignal,
): Promise<ImportJob> => {
  const { book, log } = dependencies;
  try {
    const result = await runFile(dependencies, files, job, signal);
    const done = withResult(book.find(job.id), result);
    if (!result.stopped) return ended(done, 'SUCCEEDED', new Date());
    return ended(done, 'CANCELLED', new Date(), stopped(done, signal.reason));
  } catch (error) {
    const now = book.find(job.id);
    if (signal.aborted) return ended(now, 'CANCELLED', new Date(), stopped(now, signal.reason));
    return ended(now, 'FAILED', new Date(), explained(log, now, error));
  }
};

/** Runs a job to its end. Its upload is gone when its end is told. */
export const runJob = async (
  dependencies: RunDependencies,
  files: JobFolder,
  id: string,
  signal: AbortSignal,
): Promise<void> => {
  const { book, log } = dependencies;
  const job = book.set(started(book.find(id), new Date()));
  await saveJob(log, files, job);
  const done = await endOf(dependencies, files, job, signal);
  await files.removeUpload();
  await saveJob(log, files, done);
  book.set(done);
  const { state, kind, source, rows, error } = done;
  log.info({ import: id, state, kind, source, rows, error }, 'An import ended');
};
