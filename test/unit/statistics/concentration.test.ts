import { describe, expect, it } from '@jest/globals';
import { concentrationRatio, gini, herfindahl } from '../../../src/statistics/concentration.ts';
import { expected, expectNear } from './expected.ts';

describe('concentration', () => {
  it('is worked out by hand', () => {
    // 1, 2, 3, 4: mean absolute difference 1.25 over twice the mean of 2.5; shares 0.1 to 0.4.
    expectNear(gini([4, 1, 3, 2]), 0.25);
    expectNear(herfindahl([4, 1, 3, 2]), 0.3);
    expectNear(concentrationRatio([4, 1, 3, 2], 2), 0.7);
  });

  it('is that of numpy, by the definitions', () => {
    const { amounts, gini: wanted, herfindahl: index, largestFour } = expected.concentration;
    expectNear(gini(amounts), wanted);
    expectNear(herfindahl(amounts), index);
    expectNear(concentrationRatio(amounts, 4), largestFour);
  });

  it('is least where all are equal, and greatest where one has everything', () => {
    expectNear(gini([5, 5, 5, 5]), 0);
    expectNear(gini([0, 0, 0, 5]), 0.75);
    expectNear(herfindahl([5, 5, 5, 5]), 0.25);
    expect(herfindahl([5])).toBe(1);
    expect(concentrationRatio([1, 2], 4)).toBe(1);
  });

  it('is null of nothing, of zeros, of debts, and of what is not a number', () => {
    for (const amounts of [[], [0, 0], [1, -1, 3], [1, Number.NaN], [1, Number.POSITIVE_INFINITY]]) {
      expect([gini(amounts), herfindahl(amounts), concentrationRatio(amounts, 4)]).toEqual([null, null, null]);
    }
    expect(gini([5])).toBeNull();
  });
});
