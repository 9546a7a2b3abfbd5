import type { Readable } from 'node:stream';
import type { ImportJob, ImportRequest } from './job.ts';

/** Imports of files that are sent: one runs at a time, the others wait. */
export interface ImportJobs {
  /**
   * Stores a file, and enters a job for it. Throws LIMIT_EXCEEDED, STORAGE_FULL or BAD_INPUT where the file cannot be
   * taken and UNAVAILABLE where too many wait; nothing of it is left then.
   */
  submit(request: ImportRequest, body: Readable, announcedBytes?: number): Promise<ImportJob>;
  /** Newest first. */
  list(): readonly ImportJob[];
  /** Throws NOT_FOUND. */
  find(id: string): ImportJob;
  /** Stops a job: at once where it waits, after its batch where it runs. Throws CONFLICT where it has ended otherwise. */
  cancel(id: string): Promise<ImportJob>;
  /** How a job stands now and after each change, up to its end. */
  follow(id: string): AsyncIterable<ImportJob>;
  /** The file of problems: what was found so far. */
  reportOf(id: string): string;
  /** The file of differences. Throws BAD_INPUT where the job is no dry run. */
  diffOf(id: string): string;
  /** Takes no more, and stops what waits or runs. Settles when nothing is under way. */
  close(): Promise<void>;
}
