import { describe, expect, it } from '@jest/globals';
import { leastSquares } from '../../../src/statistics/least-squares.ts';
import { slopeDifference } from '../../../src/statistics/slope-difference.ts';
import { expectCoefficients, expected, expectNear } from './expected.ts';

const { level } = expected;
const { rows, values, weights, classical, hc3, weighted, weightedHc3 } = expected.leastSquares;

describe('least squares', () => {
  it('fit a line by hand', () => {
    // x 0, 1, 2, 3 and y 1, 3, 2, 5: slope 5.5/5, residuals −0.1, 0.8, −1.3, 0.6, s² = 2.7/2, se² = 1.35/5; t(0.975; 2) = 4.3027.
    const fit = leastSquares(
      [
        [1, 0],
        [1, 1],
        [1, 2],
        [1, 3],
      ],
      [1, 3, 2, 5],
      { level: 0.95 },
    );
    const [intercept, slope] = fit?.coefficients ?? [];
    expect(intercept?.estimate).toBeCloseTo(1.1, 12);
    expect(slope?.estimate).toBeCloseTo(1.1, 12);
    expect(slope?.standardError).toBeCloseTo(Math.sqrt(0.27), 12);
    expect(slope?.interval?.high).toBeCloseTo(1.1 + 4.302653 * Math.sqrt(0.27), 6);
    expect(fit?.rSquared).toBeCloseTo(1 - 2.7 / 8.75, 12);
    expect(fit?.degreesOfFreedom).toBe(2);
  });

  it('are those of statsmodels, with classical and with HC3 errors', () => {
    const plain = leastSquares(rows, values, { level });
    expectCoefficients(plain?.coefficients ?? [], classical);
    expectNear(plain?.rSquared, classical.rSquared);
    expectCoefficients(leastSquares(rows, values, { level, errors: 'HC3' })?.coefficients ?? [], hc3);
  });

  it('are those of statsmodels where rows are weighted', () => {
    const fit = leastSquares(rows, values, { level, weights });
    expectCoefficients(fit?.coefficients ?? [], weighted);
    expectNear(fit?.rSquared, weighted.rSquared);
    expectCoefficients(leastSquares(rows, values, { level, weights, errors: 'HC3' })?.coefficients ?? [], weightedHc3);
  });

  it('leave errors out where no degree of freedom is left', () => {
    const fit = leastSquares(
      [
        [1, 0],
        [1, 2],
      ],
      [3, 7],
      { level },
    );
    expect(fit?.coefficients[1]).toEqual({ estimate: expect.closeTo(2), standardError: null, interval: null, p: null });
    expect(fit?.covariance).toBeNull();
  });

  it('leave HC3 errors out where a row decides its own fit', () => {
    const alone = [
      [1, 0],
      [1, 0],
      [1, 1],
    ];
    expect(leastSquares(alone, [1, 2, 3], { level, errors: 'HC3' })?.coefficients[0]?.standardError).toBeNull();
    expect(leastSquares(alone, [1, 2, 3], { level })?.coefficients[0]?.standardError).toBeGreaterThan(0);
  });

  it.each([
    ['nothing', [], []],
    ['fewer rows than columns', [[1, 2]], [1]],
    [
      'dependent columns',
      [
        [1, 2],
        [1, 2],
        [1, 2],
      ],
      [1, 2, 3],
    ],
    [
      'a missing value',
      [
        [1, 1],
        [1, 2],
        [1, 3],
      ],
      [1, Number.NaN, 2],
    ],
    [
      'a missing entry',
      [
        [1, 1],
        [1, Number.NaN],
        [1, 3],
      ],
      [1, 2, 2],
    ],
    ['rows of unequal length', [[1, 1], [1], [1, 3]], [1, 2, 2]],
  ])('are null of %s', (_case, degenerate, wanted) => {
    expect(leastSquares(degenerate, wanted, { level })).toBeNull();
  });

  it('are null where a weight is not above 0', () =>
    expect(leastSquares([[1], [1]], [1, 2], { level, weights: [1, 0] })).toBeNull());
});

describe('the difference of two slopes', () => {
  it('is the interaction that statsmodels finds', () => {
    const { first, second, estimates, standardErrors, low, high, p } = expected.slopeDifference;
    const found = slopeDifference(first, second, level);
    expectCoefficients(found ? [found] : [], {
      estimates: [estimates],
      standardErrors: [standardErrors],
      low: [low],
      high: [high],
      p: [p],
    });
  });

  it('turns its sign with the order', () => {
    const { first, second } = expected.slopeDifference;
    expectNear(slopeDifference(second, first, level)?.estimate, -expected.slopeDifference.estimates);
  });

  it('is null where one of them has no line', () => {
    const { first } = expected.slopeDifference;
    expect(slopeDifference(first, { xs: [], ys: [] }, level)).toBeNull();
    expect(slopeDifference({ xs: [2020, 2020], ys: [1, 2] }, first, level)).toBeNull();
    expect(slopeDifference(first, { xs: [2020, 2021], ys: [1, 2] }, level)?.interval).toBeNull();
  });
});
