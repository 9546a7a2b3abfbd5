import type { ImportProgress, ImportRequest, ImportResult } from './job.ts';

/** A file that was received, and how it is to be imported. */
export interface ReceivedFile extends ImportRequest {
  readonly path: string;
}

/** Who is told what while a file is imported. */
export interface ImportWatch {
  /** Aborted to stop after the current batch. */
  readonly signal: AbortSignal;
  /** Told when the database is away and the import waits for it. */
  readonly onAway: () => void;
  readonly onProgress: (progress: ImportProgress) => void;
  readonly onProblem: (problem: unknown) => void;
  readonly onDifference: (difference: unknown) => void;
}

/** Imports one file through the write path. Throws what is wrong with the file as a `DomainError`. */
export type RunImport = (file: ReceivedFile, watch: ImportWatch) => Promise<ImportResult>;
