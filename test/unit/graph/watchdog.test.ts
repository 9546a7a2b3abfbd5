import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { watchdog } from '../../../src/graph/watchdog.ts';

const never = (): Promise<never> => new Promise(() => undefined);

/** What has become of a promise by now. */
const outcomeOf = (work: Promise<unknown>): { state: string } => {
  const outcome = { state: 'pending' };
  work.then(
    () => Object.assign(outcome, { state: 'answered' }),
    (error: { code?: string }) => Object.assign(outcome, { state: error.code ?? 'failed' }),
  );
  return outcome;
};

describe('the watchdog', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('gives an answer, and a failure, as they come', async () => {
    const watched = watchdog(never);
    await expect(watched(Promise.resolve(7))).resolves.toBe(7);
    await expect(watched(Promise.reject(new Error('no')))).rejects.toThrow('no');
  });

  it('gives up within five seconds on a database that shows no sign of life', async () => {
    const watched = watchdog(never);
    const outcome = outcomeOf(watched(never()));
    await jest.advanceTimersByTimeAsync(2_900);
    expect(outcome.state).toBe('pending');
    await jest.advanceTimersByTimeAsync(2_000);
    expect(outcome.state).toBe('DATABASE_UNAVAILABLE');
  });

  it('takes a probe that fails for no sign of life, as where the driver is closed', async () => {
    const outcome = outcomeOf(watchdog(async () => Promise.reject(new Error('Pool is closed')))(never()));
    await jest.advanceTimersByTimeAsync(5_000);
    expect(outcome.state).toBe('DATABASE_UNAVAILABLE');
  });

  it('waits for a slow statement while the database answers the probe', async () => {
    const probe = jest.fn(async () => undefined);
    const outcome = outcomeOf(watchdog(probe)(never()));
    await jest.advanceTimersByTimeAsync(20_000);
    expect(outcome.state).toBe('pending');
    expect(probe).toHaveBeenCalled();
  });

  it('takes a probe that is refused for no sign of life', async () => {
    const outcome = outcomeOf(watchdog(() => Promise.reject(new Error('Pool is closed')))(never()));
    await jest.advanceTimersByTimeAsync(5_000);
    expect(outcome.state).toBe('DATABASE_UNAVAILABLE');
  });

  it('takes the answer to any other statement for a sign of life', async () => {
    const watched = watchdog(never);
    const slow = outcomeOf(watched(never()));
    for (let second = 0; second < 10; second += 1) {
      await jest.advanceTimersByTimeAsync(1_000);
      await watched(Promise.resolve());
    }
    expect(slow.state).toBe('pending');
  });

  it('asks once for all that wait', async () => {
    const probe = jest.fn(never);
    const watched = watchdog(probe);
    const outcomes = [outcomeOf(watched(never())), outcomeOf(watched(never()))];
    await jest.advanceTimersByTimeAsync(5_000);
    expect(outcomes.map(({ state }) => state)).toEqual(['DATABASE_UNAVAILABLE', 'DATABASE_UNAVAILABLE']);
    expect(probe).toHaveBeenCalledTimes(1);
  });
});
