import { describe, expect, it } from '@jest/globals';
import { turns } from '../../../src/shared/turns.ts';

/** Work that ends when it is told to, and tells when it began. */
const world = (atOnce: number, mostWaiting: number) => {
  const inTurn = turns({ what: 'things', atOnce, mostWaiting });
  const begun: string[] = [];
  const ends = new Map<string, { end: () => void; fall: (error: Error) => void }>();
  const work = (name: string): Promise<string> =>
    inTurn(
      () =>
        new Promise<string>((resolve, reject) => {
          begun.push(name);
          ends.set(name, { end: () => resolve(name), fall: reject });
        }),
    );
  return { begun, ends, work };
};
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('turns', () => {
  it('are given to so many at once, and then one for each that ends, in the order of coming', async () => {
    const { begun, ends, work } = world(2, 10);
    const all = ['a', 'b', 'c', 'd'].map(work);
    await settled();
    expect(begun).toEqual(['a', 'b']);
    ends.get('b')?.end();
    await settled();
    expect(begun).toEqual(['a', 'b', 'c']);
    ends.get('a')?.fall(new Error('fell over'));
    await expect(all[0]).rejects.toThrow('fell over');
    await settled();
    expect(begun).toEqual(['a', 'b', 'c', 'd']);
    ends.get('c')?.end();
    ends.get('d')?.end();
    expect(await Promise.all(all.slice(1))).toEqual(['b', 'c', 'd']);
  });

  it('are free again when all have ended', async () => {
    const { begun, ends, work } = world(1, 0);
    const first = work('a');
    await settled();
    await expect(work('b')).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: '0 things wait for their turn already; try again shortly.',
    });
    ends.get('a')?.end();
    await first;
    const next = work('c');
    await settled();
    ends.get('c')?.end();
    expect(await next).toBe('c');
    expect(begun).toEqual(['a', 'c']);
  });
});
