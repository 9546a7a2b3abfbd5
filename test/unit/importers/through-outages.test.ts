import { describe, expect, it } from '@jest/globals';
import { patientApply, throughOutages } from '../../../src/importers/through-outages.ts';
import type { ChangeReport, ChangeSetInput } from '../../../src/log/change-set.ts';
import { badInput, DomainError } from '../../../src/shared/errors.ts';

const away = (): DomainError => new DomainError('DATABASE_UNAVAILABLE', 'The database cannot be reached.');

/** Work that fails some times, and then gives the number of its attempts. */
const failing = (times: number, fault: () => Error = away) => {
  let attempts = 0;
  return async (): Promise<number> => {
    attempts += 1;
    if (attempts <= times) throw fault();
    return attempts;
  };
};

describe('work that meets an outage of the database', () => {
  it('is done again until the database answers', async () => {
    let told = 0;
    const onAway = (): void => {
      told += 1;
    };
    await expect(throughOutages(failing(4), { firstWait: 1, onAway })).resolves.toBe(5);
    expect(told).toBe(4);
  });

  it('gives up when the database stays away, and says how to go on', async () => {
    const work = throughOutages(failing(1_000), { firstWait: 1, patience: 20 });
    await expect(work).rejects.toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
      message: expect.stringMatching(/^The database has not answered for 0 s\. .*import the same file again/),
    });
  });

  it('is not done again for any other fault', async () => {
    const work = failing(1, () => badInput('file', 'x', 'y'));
    await expect(throughOutages(work, { firstWait: 1 })).rejects.toMatchObject({ code: 'BAD_INPUT' });
    await expect(work()).resolves.toBe(2);
  });

  it('is waited for no longer when the wait is ended', async () => {
    const stop = new AbortController();
    const work = throughOutages(failing(1), { firstWait: 60_000, signal: stop.signal, onAway: () => stop.abort() });
    await expect(work).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('is a batch as well, which is sent again as it was', async () => {
    const sent: ChangeSetInput[] = [];
    const batch = { title: 'One', reason: 'why', author: 'who', records: [] };
    const answer = { appended: 3 } as ChangeReport;
    const apply = patientApply(
      async (changeSet) => {
        sent.push(changeSet);
        if (sent.length === 1) throw away();
        return answer;
      },
      { firstWait: 1 },
    );
    await expect(apply(batch)).resolves.toBe(answer);
    expect(sent).toEqual([batch, batch]);
  });
});
