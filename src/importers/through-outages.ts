import { setTimeout as delay } from 'node:timers/promises';
import { DomainError } from '../shared/errors.ts';
import type { Apply } from './pipeline.ts';

export interface OutageOptions {
  /** Ends the waiting. */
  readonly signal?: AbortSignal | undefined;
  /** Told before each new attempt is waited for. */
  readonly onAway?: (() => void) | undefined;
  /** Milliseconds after which the database counts as gone: a restart takes ten to thirty seconds. */
  readonly patience?: number;
  /** Milliseconds before the second attempt; each further wait is twice as long, up to 20 times the first. */
  readonly firstWait?: number;
}

const isAway = (error: unknown): error is DomainError =>
  error instanceof DomainError && error.code === 'DATABASE_UNAVAILABLE';

const gone = (cause: DomainError, milliseconds: number): DomainError =>
  new DomainError(
    'DATABASE_UNAVAILABLE',
    `The database has not answered for ${Math.round(milliseconds / 1_000)} s. What was applied stays; ` +
      'import the same file again when the database answers, and it goes on from there.',
    {},
    { cause },
  );

/**
 * Does work that may be done more than once, and again where the database was away meanwhile, with growing waits. Throws
 * DATABASE_UNAVAILABLE when the database stays away for longer than `patience`, and AbortError when the wait is ended.
 */
export const throughOutages = async <Result>(
  work: () => Promise<Result>,
  { signal, onAway, patience = 120_000, firstWait = 250 }: OutageOptions = {},
): Promise<Result> => {
  let since: number | undefined;
  for (let wait = firstWait; ; wait = Math.min(wait * 2, firstWait * 20)) {
    try {
      return await work();
    } catch (error) {
      if (!isAway(error)) throw error;
      since ??= performance.now();
      const away = performance.now() - since;
      if (away >= patience) throw gone(error, away);
      onAway?.();
      await delay(wait, undefined, { signal });
    }
  }
};

/**
 * A write path that waits for a database that is away. A batch that was committed without an answer is sent again and
 * found unchanged: the graph is the same, only its counts say less than was done.
 */
export const patientApply =
  (apply: Apply, options: OutageOptions = {}): Apply =>
  (changeSet) =>
    throughOutages(() => apply(changeSet), options);
