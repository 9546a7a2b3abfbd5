import { describe, expect, it } from '@jest/globals';
import { bootstrapIntervals, type Contributions } from '../../../src/statistics/bootstrap.ts';

/** Works that give one amount each to one cell. */
const single = (cells: readonly number[], amounts: readonly number[] = cells.map(() => 1)): Contributions => ({
  works: cells.length,
  cellCount: Math.max(...cells) + 1,
  starts: Uint32Array.from({ length: cells.length + 1 }, (_, index) => index),
  cells: Uint32Array.from(cells),
  amounts: Float64Array.from(amounts),
});

describe('the bootstrap', () => {
  const half = single(Array.from({ length: 100 }, (_, index) => index % 2));

  it('gives the same ranges for the same seed, on every machine', () => {
    expect(bootstrapIntervals(half, 0.95, 1)).toEqual([
      { low: 0.4, high: 0.6 },
      { low: 0.4, high: 0.6 },
    ]);
    expect(bootstrapIntervals(single([0, 1, 1, 0, 1], [5, 1, 2, 3, 4]), 0.9, 7)).toEqual(
      bootstrapIntervals(single([0, 1, 1, 0, 1], [5, 1, 2, 3, 4]), 0.9, 7),
    );
  });

  it('gives other ranges for another seed', () => {
    const works = single([0, 1, 1, 0, 1, 0, 1], [5.1, 1.7, 2.3, 3.9, 4.2, 8.8, 0.3]);
    expect(bootstrapIntervals(works, 0.95, 1)).not.toEqual(bootstrapIntervals(works, 0.95, 2));
  });

  it('comes close to the exact distribution of resampled shares', () => {
    // 4 works of 10 in cell 0: the count in a resample is binomial(10, 0.4); its 5 % and 95 % quantiles are 2 and 7.
    const [first] = bootstrapIntervals(single([0, 0, 0, 0, 1, 1, 1, 1, 1, 1]), 0.9, 3);
    expect(first).toEqual({ low: 0.2, high: 0.7 });
  });

  it('keeps the cells of one resample together', () => {
    const [first, second] = bootstrapIntervals(single([0, 0, 1, 1, 1], [3, 1, 4, 1, 5]), 0.8, 11);
    expect((first?.low ?? 0) + (second?.high ?? 0)).toBeCloseTo(1, 12);
  });

  it('draws works, not parts of works', () => {
    const alike: Contributions = {
      works: 4,
      cellCount: 2,
      starts: Uint32Array.from([0, 2, 4, 6, 8]),
      cells: Uint32Array.from([0, 1, 0, 1, 0, 1, 0, 1]),
      amounts: Float64Array.from([1, 3, 1, 3, 1, 3, 1, 3]),
    };
    expect(bootstrapIntervals(alike, 0.95, 1)).toEqual([
      { low: 0.25, high: 0.25 },
      { low: 0.75, high: 0.75 },
    ]);
  });

  it('claims nothing about a single work', () => {
    expect(bootstrapIntervals(single([0]), 0.95, 1)).toEqual([null]);
  });
});
