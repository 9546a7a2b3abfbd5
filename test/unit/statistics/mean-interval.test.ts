import { describe, expect, it } from '@jest/globals';
import { meanInterval, momentsOf } from '../../../src/statistics/mean-interval.ts';

describe('Student’s interval of a mean', () => {
  it('is mean ± t s / √n', () => {
    // s² = 10 / 4, t of 4 degrees of freedom at 0.975 is 2.776445: 3 ± 2.776445 · √(2.5 / 5).
    const range = meanInterval(momentsOf([1, 2, 3, 4, 5]), 0.95);
    expect(range?.low).toBeCloseTo(1.036757, 6);
    expect(range?.high).toBeCloseTo(4.963243, 6);
  });

  it('is null of none, of one, of equal values, and of what is not finite', () => {
    for (const values of [[], [1], [2, 2, 2], [1, Number.POSITIVE_INFINITY]]) {
      expect(meanInterval(momentsOf(values), 0.95)).toBeNull();
    }
  });
});
