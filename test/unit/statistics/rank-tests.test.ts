import { describe, expect, it } from '@jest/globals';
import { mannKendall } from '../../../src/statistics/mann-kendall.ts';
import { ranksOf, tiesOf } from '../../../src/statistics/ranks.ts';
import { spearman } from '../../../src/statistics/spearman.ts';
import { expected, expectNear } from './expected.ts';

describe('ranks', () => {
  it('are shared by equal values', () => {
    expect(ranksOf([30, 10, 30, 20])).toEqual([3.5, 1, 3.5, 2]);
    expect(ranksOf([])).toEqual([]);
    expect(tiesOf([1, 2, 1, 1])).toEqual([3, 1]);
  });
});

describe('Mann and Kendall’s test', () => {
  it('is worked out by hand', () => {
    // 1, 2, 2, 3: pairs up 5, tied 1; variance (4·3·13 − 2·1·9) / 18 = 23/3.
    const test = mannKendall([1, 2, 3, 4], [1, 2, 2, 3]);
    expect(test).toMatchObject({ n: 4, s: 5, tau: 5 / 6, senSlope: expect.closeTo(0.5833333, 6) });
    expectNear(test?.z, 4 / Math.sqrt(23 / 3));
  });

  it('is that of pymannkendall', () => {
    for (const { values, s, tau, z, p, senSlope } of expected.mannKendall.even) {
      const test = mannKendall(
        values.map((_value, time) => time),
        values,
      );
      expect(test?.s).toBe(s);
      expectNear(test?.tau, tau);
      expectNear(test?.z, z);
      expectNear(test?.p, p);
      expectNear(test?.senSlope, senSlope);
    }
  });

  it('has a slope by the times themselves, whatever their order', () => {
    const { times, values, senSlope } = expected.mannKendall.uneven;
    expectNear(mannKendall(times, values)?.senSlope, senSlope);
    expect(mannKendall(times.toReversed(), values.toReversed())).toEqual(mannKendall(times, values));
  });

  it('is null of few values, of equal ones, of times that repeat, and of what is not a number', () => {
    expect(mannKendall([], [])).toBeNull();
    expect(mannKendall([1, 2], [1, 2])).toBeNull();
    expect(mannKendall([1, 2, 3], [4, 4, 4])).toBeNull();
    expect(mannKendall([1, 2, 2], [1, 2, 3])).toBeNull();
    expect(mannKendall([1, 2, 3], [1, Number.NaN, 3])).toBeNull();
  });
});

describe('Spearman’s correlation', () => {
  it('is worked out by hand', () => {
    // Differences of ranks 1, 1, 1, 1 of 4: 1 − 6·4 / (4·15) = 0.6.
    expect(spearman([1, 2, 3, 4], [2, 1, 4, 3])?.rho).toBeCloseTo(0.6, 12);
  });

  it('is that of scipy', () => {
    for (const { first, second, rho, p } of expected.spearman) {
      expectNear(spearman(first, second)?.rho, rho);
      expectNear(spearman(first, second)?.p, p);
    }
  });

  it('is null of few pairs, of equal values, and of what is not a number', () => {
    expect(spearman([1, 2], [1, 2])).toBeNull();
    expect(spearman([1, 1, 1], [1, 2, 3])).toBeNull();
    expect(spearman([1, 2, 3], [1, 2])).toBeNull();
    expect(spearman([1, 2, 3], [1, 2, Number.NaN])).toBeNull();
  });
});
