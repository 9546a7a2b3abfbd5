import { describe, expect, it } from '@jest/globals';
import { geometricMean } from '../../../src/statistics/geometric-mean.ts';
import { median, quantile } from '../../../src/statistics/quantile.ts';
import { expectAllNear, expected, expectNear } from './expected.ts';

describe('a quantile', () => {
  it('lies linearly between the values beside it', () => {
    expect(quantile(Float64Array.of(1, 2, 3, 4), 0.25)).toBe(1.75);
    expect(quantile(Float64Array.of(1, 2, 3, 4), 1)).toBe(4);
    expect(quantile(Float64Array.of(1, 2, 3, 4), 0)).toBe(1);
  });

  it('is that of numpy', () => {
    const { values, probabilities, quantiles } = expected.quantiles;
    const ascending = Float64Array.from(values).sort();
    expectAllNear(
      probabilities.map((probability) => quantile(ascending, probability)),
      quantiles,
    );
  });
});

describe('a median', () => {
  it('is the value in the middle, or the mean of both', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([9, 1, 5, 4])).toBe(4.5);
    expect(median([7])).toBe(7);
  });

  it('is null of nothing, and of what is not a number', () => {
    expect(median([])).toBeNull();
    expect(median([1, Number.NaN])).toBeNull();
  });
});

describe('a geometric mean', () => {
  it('is the root of the product', () => {
    expectNear(geometricMean([1, 100]), 10);
    expectNear(geometricMean(expected.quantiles.values), expected.quantiles.geometricMean);
  });

  it('does not overflow where the product would', () => expectNear(geometricMean([1e300, 1e300, 1e300]), 1e300));

  it('is null of nothing, of zero, and of what is not a number', () => {
    expect(geometricMean([])).toBeNull();
    expect(geometricMean([1, 0])).toBeNull();
    expect(geometricMean([1, Number.NaN])).toBeNull();
    expect(geometricMean([1, Number.POSITIVE_INFINITY])).toBeNull();
  });
});
