import { describe, expect, it } from '@jest/globals';
import { doublingMonths, doublingRange } from '../../../src/statistics/doubling-time.ts';
import { slopeBootstrap, trendOf } from '../../../src/statistics/trend.ts';
import { expectAllNear, expected, expectNear } from './expected.ts';

const { level } = expected;
const { xs, ys, estimates, standardErrors, low, high, rSquared, at, fit, bandLow, bandHigh } = expected.trend;

describe('a trend', () => {
  const trend = trendOf(xs, ys, level);

  it('has the slope, error, interval and R² of statsmodels', () => {
    expectNear(trend?.slope.estimate, estimates[1]);
    expectNear(trend?.slope.standardError, standardErrors[1]);
    expectNear(trend?.slope.interval?.low, low[1]);
    expectNear(trend?.slope.interval?.high, high[1]);
    expectNear(trend?.rSquared, rSquared);
    expect(trend?.n).toBe(xs.length);
  });

  it('has the line and the band of statsmodels', () => {
    const points = at.map((x) => trend?.at(x));
    expectAllNear(
      points.map((point) => point?.value),
      fit,
    );
    expectAllNear(
      points.map((point) => point?.low),
      bandLow,
    );
    expectAllNear(
      points.map((point) => point?.high),
      bandHigh,
    );
  });

  it('has a bootstrap interval near that of another generator, the same for the same seed', () => {
    const range = slopeBootstrap(xs, ys, level, 1);
    const [wantedLow, wantedHigh] = expected.trend.slopeBootstrap;
    expect(range?.low).toBeCloseTo(wantedLow, 2);
    expect(range?.high).toBeCloseTo(wantedHigh, 2);
    expect(slopeBootstrap(xs, ys, level, 1)).toEqual(range);
    expect(slopeBootstrap(xs, ys, level, 2)).not.toEqual(range);
  });

  it('is a slope without error, interval and band for 2 points', () => {
    const two = trendOf([2010, 2012], [20, 22], level);
    expect(two?.slope).toEqual({ estimate: expect.closeTo(1), standardError: null, interval: null, p: null });
    expect(two?.at(2011)).toBeNull();
  });

  it('is exactly flat, and explains nothing, where all values are equal', () => {
    const flat = trendOf([2010, 2011, 2013.1], [0.1, 0.1, 0.1], level);
    expect(flat?.slope).toMatchObject({ estimate: 0, p: null });
    expect(flat?.rSquared).toBeNull();
    expect(doublingMonths(flat?.slope.estimate ?? Number.NaN)).toBeNull();
  });

  it('is null of fewer than 2 points, of one time, and of what is not a number', () => {
    expect(trendOf([], [], level)).toBeNull();
    expect(trendOf([2010], [1], level)).toBeNull();
    expect(trendOf([2010.1, 2010.1, 2010.1], [1, 2, 3], level)).toBeNull();
    expect(trendOf([2010, 2011, 2012], [1, Number.NaN, 3], level)).toBeNull();
    expect(slopeBootstrap([2010.1, 2010.1], [1, 2], level, 1)).toBeNull();
    expect(slopeBootstrap([2010], [2], level, 1)).toBeNull();
  });
});

describe('a doubling time', () => {
  it('is 6.02 months at 0.6 powers of ten per year', () => expect(doublingMonths(0.6)).toBeCloseTo(6.0206, 4));

  it('has the interval of the slope, turned round', () => {
    const range = doublingRange({ low: 0.3, high: 0.6 });
    expect(range?.low).toBeCloseTo(6.0206, 4);
    expect(range?.high).toBeCloseTo(12.0412, 4);
  });

  it('is null where nothing grows, or where growth cannot be told from none', () => {
    expect(doublingMonths(0)).toBeNull();
    expect(doublingMonths(-0.2)).toBeNull();
    expect(doublingMonths(Number.NaN)).toBeNull();
    expect(doublingMonths(5e-324)).toBeNull();
    expect(doublingRange({ low: 0, high: 0.6 })).toBeNull();
    expect(doublingRange({ low: -0.1, high: 0.6 })).toBeNull();
  });
});
