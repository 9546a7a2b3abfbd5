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
  /** The share of rows, 0 to 1, above which so many rejected ones keep the file from being written; null for the usual. */
  readonly maxRejected: number | null;
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

export type ImportPhase = 'CHECKING' | 'WRITING';

/** Entities that only older editions list: all of them, those retired, those that others describe; and those listed again. */
export interface GoneCounts {
  readonly listed: number;
  readonly retired: number;
  readonly kept: number;
  readonly back: number;
}

/** An import as it is told to clients. Moments are ISO 8601 in UTC. */
export interface ImportJob extends ImportRequest, ImportCounts {
  readonly id: string;
  readonly state: JobState;
  /** CHECKING reads the file without writing; WRITING follows. null before it runs. */
  readonly phase: ImportPhase | null;
  readonly phaseAt: string | null;
  /** Whether it waits for a database that is away. */
  readonly databaseAway: boolean;
  /** The source that its statements are of, told at the end; and where its edition was found. */
  readonly source: string | null;
  readonly editionFrom: string | null;
  /** What was written, to be reverted by; null where nothing was. */
  readonly changeSet: string | null;
  /** What an older edition lists and this file does not. */
  readonly gone: GoneCounts | null;
  /** Size of the file as it was sent. */
  readonly bytes: number;
  /** Rows of the whole file, known once it was checked. */
  readonly total: number | null;
  /** Rows a second in this phase; null before the first. */
  readonly rate: number | null;
  readonly queuedAt: string;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  /** Why it failed or was cancelled, and how to go on. */
  readonly error: string | null;
}

/** How far an import is. */
export interface ImportProgress extends Partial<ImportCounts> {
  readonly phase: ImportPhase;
  /** Rows of the file that this phase is done with. */
  readonly rows: number;
  readonly total: number | null;
}

/** What an import came to. */
export interface ImportResult extends ImportCounts {
  readonly source: string;
  readonly edition: string;
  readonly editionFrom: string;
  readonly changeSet: string | null;
  readonly gone: GoneCounts | null;
  /** Whether it stopped, as it was told to, before the end of the file. */
  readonly stopped: boolean;
}

const none: ImportCounts = { rows: 0, created: 0, changed: 0, unchanged: 0, rejected: 0, doubtful: 0 };

export const hasEnded = ({ state }: Pick<ImportJob, 'state'>): boolean => state !== 'QUEUED' && state !== 'RUNNING';

/** A job that waits for its turn. */
export const queued = (id: string, request: ImportRequest, bytes: number, at: Date): ImportJob => ({
  id,
  state: 'QUEUED',
  ...request,
  phase: null,
  phaseAt: null,
  databaseAway: false,
  source: null,
  editionFrom: null,
  changeSet: null,
  gone: null,
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

const rateOf = (rows: number, since: string, at: Date): number | null => {
  const milliseconds = at.getTime() - Date.parse(since);
  return rows > 0 && milliseconds > 0 ? Math.round((rows / milliseconds) * 1_000) : null;
};

export const progressed = (job: ImportJob, progress: ImportProgress, at: Date): ImportJob => {
  const since = job.phase === progress.phase && job.phaseAt !== null ? job.phaseAt : at.toISOString();
  const total = progress.total ?? job.total;
  return { ...job, ...progress, total, phaseAt: since, databaseAway: false, rate: rateOf(progress.rows, since, at) };
};

/** A job with what it came to; its end is yet to be told. */
export const withResult = (job: ImportJob, { stopped: _, ...result }: ImportResult): ImportJob => ({
  ...job,
  ...result,
});

export const ended = (
  job: ImportJob,
  state: 'SUCCEEDED' | 'FAILED' | 'CANCELLED',
  at: Date,
  error: string | null = null,
): ImportJob => ({
  ...job,
  state,
  databaseAway: false,
  total: state === 'SUCCEEDED' ? job.rows : job.total,
  endedAt: at.toISOString(),
  error,
});

/** Whether some of the file may be in the graph. */
export const mayHaveWritten = ({ phase, dryRun }: ImportJob): boolean => phase === 'WRITING' && !dryRun;

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
