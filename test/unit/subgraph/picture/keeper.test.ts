import { afterEach, describe, expect, it } from '@jest/globals';
import {
  checkPictureSize,
  type PictureKeeper,
  type PictureKeeperOptions,
  pictureKeeper,
} from '../../../../src/subgraph/picture/keeper.ts';
import type { PictureQuestion } from '../../../../src/subgraph/picture/picture.ts';
import { graphOf } from './graphs.ts';

/** Replies how many it has drawn before; falls over at seed 1, falls silent at seed 2. */
const source = `
  import { parentPort } from 'node:worker_threads';
  let drawn = 0;
  parentPort.on('message', ({ request, question }) => {
    if (question.seed === 1) throw new Error('fell over');
    if (question.seed === 2) return;
    parentPort.postMessage({ request, reply: drawn++ });
  });
`;
const url = new URL(`data:text/javascript,${encodeURIComponent(source)}`);
const crashes: unknown[] = [];
const kept: PictureKeeper[] = [];
const keeperOf = (options: Partial<PictureKeeperOptions> = {}): PictureKeeper => {
  const keeper = pictureKeeper({ url, onCrash: (error) => crashes.push(error), ...options });
  kept.push(keeper);
  return keeper;
};
const question = (seed: number): PictureQuestion => ({
  graph: graphOf(2, [[0, 1]]),
  layout: true,
  communities: false,
  centralities: false,
  seed,
});

describe('the keeper of pictures', () => {
  afterEach(async () => {
    crashes.splice(0);
    await Promise.all(kept.splice(0).map((keeper) => keeper.close()));
  });

  it('draws one after another in one thread', async () => {
    const keeper = keeperOf();
    expect(await Promise.all([3, 4, 5].map((seed) => keeper.draw(question(seed))))).toEqual([0, 1, 2]);
  });

  it('goes on with a new thread where one falls over, and says why', async () => {
    const keeper = keeperOf();
    const [lost, next] = await Promise.allSettled([keeper.draw(question(1)), keeper.draw(question(3))]);
    expect(lost).toMatchObject({ status: 'rejected', reason: { code: 'UNAVAILABLE' } });
    expect(next).toEqual({ status: 'fulfilled', value: 0 });
    expect(crashes).toEqual([expect.objectContaining({ message: 'fell over' })]);
  });

  it('ends what takes too long, and goes on with the next', async () => {
    const keeper = keeperOf({ timeLimit: 2_000 });
    const [late, next] = await Promise.allSettled([keeper.draw(question(2)), keeper.draw(question(3))]);
    expect(late).toMatchObject({ reason: { code: 'TIMEOUT', message: expect.stringContaining('2 s') } });
    expect(next).toEqual({ status: 'fulfilled', value: 0 });
  });

  it('lets so many wait and no more', async () => {
    const keeper = keeperOf({ mostWaiting: 1 });
    const begun = [keeper.draw(question(3)), keeper.draw(question(4))];
    await expect(keeper.draw(question(5))).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(await Promise.all(begun)).toEqual([0, 1]);
    expect(await keeper.draw(question(6))).toBe(2);
  });

  it('gives questions in flight a coded error when it is closed, and takes no more', async () => {
    const keeper = keeperOf();
    await keeper.draw(question(3));
    const inFlight = expect(keeper.draw(question(2))).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await keeper.close();
    await inFlight;
    await expect(keeper.draw(question(3))).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });
});

describe('the size of a picture', () => {
  it('has a limit, which is said', () => {
    const parts = { layout: false, communities: true, centralities: false };
    expect(() => checkPictureSize(parts, 5_000, 50_000)).not.toThrow();
    expect(() => checkPictureSize(parts, 5_001, 7)).toThrow(
      'communities: this has 5001 nodes and 7 edges, and a picture is made of at most 5000 nodes and 50000 edges',
    );
    expect(() => checkPictureSize(parts, 5, 50_001)).toThrow('50001 edges');
    expect(() => checkPictureSize({ ...parts, communities: false }, 5_001, 7)).not.toThrow();
  });
});
