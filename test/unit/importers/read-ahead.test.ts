import { describe, expect, it } from '@jest/globals';
import { readAhead } from '../../../src/shared/read-ahead.ts';

describe('reading ahead', () => {
  const watched = (log: string[], failing = Number.POSITIVE_INFINITY) =>
    (async function* () {
      try {
        for (let item = 1; item <= 3; item += 1) {
          if (item === failing) throw new Error(`cannot read ${item}`);
          log.push(`read ${item}`);
          yield item;
        }
      } finally {
        log.push('closed');
      }
    })();

  it('reads the next item while one is dealt with, in order, and closes at the end', async () => {
    const log: string[] = [];
    for await (const item of readAhead(watched(log))) {
      await new Promise(setImmediate);
      log.push(`dealt with ${item}`);
    }
    expect(log).toEqual(['read 1', 'read 2', 'dealt with 1', 'read 3', 'dealt with 2', 'closed', 'dealt with 3']);
  });

  it('closes what it reads when nobody wants more', async () => {
    const log: string[] = [];
    for await (const item of readAhead(watched(log))) {
      if (item === 1) break;
    }
    expect(log.at(-1)).toBe('closed');
  });

  it('tells of a fault when its turn comes', async () => {
    const log: string[] = [];
    const read = async (): Promise<void> => {
      for await (const item of readAhead(watched(log, 2))) log.push(`dealt with ${item}`);
    };
    await expect(read()).rejects.toThrow('cannot read 2');
    expect(log).toEqual(['read 1', 'closed', 'dealt with 1']);
  });
});
