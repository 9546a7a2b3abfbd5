import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

const twoTo32 = 2 ** 32;

/**
 * Draws with replacement from `count` things: each call gives an index from 0 to `count` − 1.
 * @param seed any 32-bit integer
 * Generator: xoroshiro128+ (pure-rand) from the seed; each draw takes its next 32 bits u, and is floor(u · count / 2³²):
 * integer arithmetic only, so equal on every machine.
 */
export const drawsFrom = (seed: number): ((count: number) => number) => {
  const random = xoroshiro128plus(seed);
  return (count) => (((random.next() >>> 0) * count) / twoTo32) >>> 0;
};
