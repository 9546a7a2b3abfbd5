import { setTimeout as delay } from 'node:timers/promises';
import { DomainError } from '../shared/errors.ts';
import type { Graph } from './graph.ts';

export interface OutageOptions {
  /** Ends the waiting. */
  readonly signal?: AbortSignal | undefined;
  /** Told once, when the waiting begins. */
  readonly onAway?: (() => void) | undefined;
  /** Milliseconds after which the database counts as gone: a restart takes half a minute, on a busy machine two. */
  readonly patience?: number;
  /** Milliseconds before the second attempt; each further wait is twice as long, up to 20 times the first. */
  readonly firstWait?: number;
}

const isAway = (error: unknown): error is DomainError =>
  error instanceof DomainError && error.code === 'DATABASE_UNAVAILABLE';

const goOn = 'What was written stays; when the database answers, the same again goes on from there.';

const gone = (milliseconds: number, cause: DomainError): DomainError => {
  const message = `The database has not answered for ${Math.round(milliseconds / 1_000)} s. ${goOn}`;
  return new DomainError('DATABASE_UNAVAILABLE', message, {}, { cause });
};

const waitOrStop = async (milliseconds: number, signal: AbortSignal | undefined, cause: DomainError): Promise<void> => {
  try {
    await delay(milliseconds, undefined, { signal });
  } catch {
    throw new DomainError('DATABASE_UNAVAILABLE', `Stopped while the database was away. ${goOn}`, {}, { cause });
  }
};

/**
 * Does work that may be done more than once, and does it again where the database was away, with growing waits. Throws
 * DATABASE_UNAVAILABLE when the database stays away for longer than `patience`, or the waiting is ended.
 */
export const throughOutages = async <Result>(
  work: () => Promise<Result>,
  { signal, onAway, patience = 300_000, firstWait = 250 }: OutageOptions = {},
): Promise<Result> => {
  let since: number | undefined;
  for (let wait = firstWait; ; wait = Math.min(wait * 2, firstWait * 20)) {
    try {
      return await work();
    } catch (error) {
      if (!isAway(error)) throw error;
      if (since === undefined) onAway?.();
      since ??= performance.now();
      const away = performance.now() - since;
      if (away >= patience) throw gone(away, error);
      await waitOrStop(wait, signal, error);
    }
  }
};

/**
 * A graph for long work that no request waits for: its reads take as long as they take, and they and its writes wait for
 * a database that is away. A transaction that was committed without
 * an answer is run again: it finds that its work is done, and what it answers says less than was done.
 */
export const patientGraph = (graph: Graph, options: OutageOptions = {}): Graph => ({
  ...graph,
  read: (query) => throughOutages(() => graph.read(query, 'UNLIMITED'), options),
  stream: (query) => graph.stream(query, 'UNLIMITED'),
  write: (work, time) => throughOutages(() => graph.write(work, time), options),
});
