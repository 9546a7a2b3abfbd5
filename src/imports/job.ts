/** What becomes of an import that was accepted. The last three are ends. */
export type JobState = 'QUEUED' | 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'CANCELLED';

/** What is asked for beside the file itself. */
export interface ImportRequest {
  readonly kind: string;
  /** The file's own name, from which the edition is read; null where none was given. */
  readonly name: string | null;
  /** Day of the edition as given, `YYYY-MM-DD`. */
  readonly edition: string | null;
  readonly dryRun: boolean;
  readonly retireMissing: boolean;
}

/** Rows, and what became of them. */
export interface ImportCounts {
  readonly rows: number;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly rejected: number;
  /** Values that were not taken over as they stand. */
  readonly doubtful: number;
}

/** An import as it is told to clients. Moments are ISO 8601 in UTC. */
export interface ImportJob extends ImportRequest, ImportCounts {
  readonly id: string;
  readonly state: JobState;
  /** The source that its statements are of, once it is known. */
  readonly source: string | null;
  /** Size of the file as it was sent. */
  readonly bytes: number;
  /** Rows of the whole file, once that is known. */
  readonly total: number | null;
  /** Rows a second; null before the first. */
  readonly rate: number | null;
  readonly queuedAt: string;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  /** Why it failed or was cancelled, and how to go on. */
  readonly error: string | null;
}

/** How far an import is. */
export interface ImportProgress extends ImportCounts {
  readonly total?: number | null;
}

const none: ImportCounts = { rows: 0, created: 0, changed: 0, unchanged: 0, rejected: 0, doubtful: 0 };

export const hasEnded = ({ state }: Pick<ImportJob, 'state'>): boolean => state !== 'QUEUED' && state !== 'RUNNING';

/** A job that waits for its turn. */
export const queued = (id: string, request: ImportRequest, bytes: number, at: Date): ImportJob => ({
  id,
  state: 'QUEUED',
  ...request,
  source: null,
  bytes,
  ...none,
  total: null,
  rate: null,
  queuedAt: at.toISOString(),
  startedAt: null,
  endedAt: null,
  error: null,
});

export const started = (job: ImportJob, at: Date): ImportJob => ({
  ...job,
  state: 'RUNNING',
  startedAt: at.toISOString(),
});

const rateOf = (rows: number, startedAt: string | null, at: Date): number | null => {
  const milliseconds = startedAt === null ? 0 : at.getTime() - Date.parse(startedAt);
  return rows > 0 && milliseconds > 0 ? Math.round((rows / milliseconds) * 1_000) : null;
};

export const progressed = (job: ImportJob, { total, ...counts }: ImportProgress, at: Date): ImportJob => ({
  ...job,
  ...counts,
  total: total ?? job.total,
  rate: rateOf(counts.rows, job.startedAt, at),
});

export const ended = (
  job: ImportJob,
  state: 'SUCCEEDED' | 'FAILED' | 'CANCELLED',
  at: Date,
  error: string | null = null,
): ImportJob => ({
  ...job,
  state,
  total: state === 'SUCCEEDED' ? job.rows : job.total,
  endedAt: at.toISOString(),
  error,
});

/** What a new server makes of a job that an earlier one left behind: what had not ended never will. */
export const leftBehind = (job: ImportJob, at: Date): ImportJob =>
  hasEnded(job)
    ? job
    : ended(
        job,
        'FAILED',
        at,
        job.state === 'QUEUED' || job.dryRun
          ? 'The server stopped; send the file again. Nothing was written.'
          : 'The server stopped; send the file again, what was applied stays.',
      );
