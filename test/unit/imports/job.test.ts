import { describe, expect, it } from '@jest/globals';
import {
  ended,
  hasEnded,
  type ImportJob,
  type ImportRequest,
  leftBehind,
  progressed,
  queued,
  started,
} from '../../../src/imports/job.ts';
import { jobBook } from '../../../src/imports/job-book.ts';

const at = (second: number): Date => new Date(Date.UTC(2026, 0, 1, 0, 0, second));
const request: ImportRequest = {
  kind: 'ror',
  name: 'ror-2026-01-01.jsonl',
  edition: null,
  dryRun: false,
  retireMissing: false,
  maxRejected: null,
};
const waiting = queued('imp_1', request, 12, at(0));
const running = started(waiting, at(1));

describe('a job', () => {
  it('tells rows a second of its phase, and how many there are once that is known', () => {
    const first = progressed(running, { phase: 'CHECKING', rows: 100, total: null }, at(2));
    expect(first).toMatchObject({ phase: 'CHECKING', rows: 100, total: null, rate: null });
    const second = progressed(first, { phase: 'CHECKING', rows: 500, total: null }, at(4));
    expect(second).toMatchObject({ rows: 500, rate: 250 });
    const third = progressed(second, { phase: 'WRITING', rows: 10, total: 800 }, at(6));
    expect(third).toMatchObject({ phase: 'WRITING', rows: 10, total: 800, rate: null });
    expect(progressed(third, { phase: 'WRITING', rows: 40, total: null }, at(8))).toMatchObject({
      total: 800,
      rate: 20,
    });
  });

  it('has ended in three of its states', () => {
    const ends = (['SUCCEEDED', 'FAILED', 'CANCELLED'] as const).map((state) => ended(running, state, at(3)));
    expect([waiting, running, ...ends].map(hasEnded)).toEqual([false, false, true, true, true]);
  });

  it('has failed when a server that stopped leaves it behind, unless it had ended', () => {
    const done = ended(running, 'SUCCEEDED', at(3));
    expect(leftBehind(done, at(9))).toBe(done);
    expect(leftBehind(running, at(9))).toMatchObject({
      state: 'FAILED',
      error: 'The server stopped; send the file again, what was applied stays.',
    });
    expect(leftBehind(waiting, at(9))).toMatchObject({
      state: 'FAILED',
      error: expect.stringContaining('Nothing was written'),
    });
  });
});

describe('the book of jobs', () => {
  const read = async (jobs: AsyncIterable<ImportJob>): Promise<readonly string[]> => {
    const seen: string[] = [];
    for await (const { state, rows } of jobs) seen.push(`${state} ${rows}`);
    return seen;
  };

  it('lists the newest first', () => {
    const book = jobBook([waiting, { ...waiting, id: 'imp_2' }]);
    book.set({ ...waiting, id: 'imp_3' });
    expect(book.list().map(({ id }) => id)).toEqual(['imp_3', 'imp_2', 'imp_1']);
    expect(() => book.find('imp_4')).toThrow('There is no import "imp_4"');
  });

  it('tells who follows a job of each change up to its end, and who is busy of the newest only', async () => {
    const book = jobBook([waiting]);
    const slow = book.follow('imp_1');
    expect((await slow.next()).value).toBe(waiting);
    const whole = read(book.follow('imp_1'));
    await Promise.resolve();
    book.set(running);
    book.set(progressed(running, { phase: 'WRITING', rows: 5, total: 9 }, at(2)));
    book.set(ended(book.find('imp_1'), 'SUCCEEDED', at(3)));
    expect((await whole).at(-1)).toBe('SUCCEEDED 5');
    expect(await read(slow)).toEqual(['SUCCEEDED 5']);
  });

  it('ends at once for a job that has ended', async () => {
    const book = jobBook([ended(running, 'FAILED', at(3))]);
    expect(await read(book.follow('imp_1'))).toEqual(['FAILED 0']);
  });
});
