import { describe, it } from '@jest/globals';
import fc from 'fast-check';
import { concentrationRatio, gini, herfindahl } from '../../../src/statistics/concentration.ts';
import { doublingMonths, doublingRange } from '../../../src/statistics/doubling-time.ts';
import { fisherExact } from '../../../src/statistics/fisher-exact.ts';
import { geometricMean } from '../../../src/statistics/geometric-mean.ts';
import { leastSquares } from '../../../src/statistics/least-squares.ts';
import { logOdds } from '../../../src/statistics/log-odds.ts';
import { logisticRegression } from '../../../src/statistics/logistic-regression.ts';
import { mannKendall } from '../../../src/statistics/mann-kendall.ts';
import { median } from '../../../src/statistics/quantile.ts';
import { medianRatio } from '../../../src/statistics/ratio.ts';
import { slopeDifference } from '../../../src/statistics/slope-difference.ts';
import { spearman } from '../../../src/statistics/spearman.ts';
import { slopeBootstrap, trendOf } from '../../../src/statistics/trend.ts';
import { expectFinite } from './expected.ts';

/** Numbers of every kind, those that break arithmetic often. */
const awkward = fc.oneof(
  fc.double(),
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, 0, -0, 5e-324, 1e-300, 1e300, -1e300, Number.MAX_VALUE),
);
const values = fc.oneof(
  fc.array(awkward, { maxLength: 6 }),
  fc.tuple(awkward, fc.integer({ min: 0, max: 6 })).map(([value, count]) => new Array<number>(count).fill(value)),
);
const level = fc.double({ min: 0.001, max: 0.999, noNaN: true });
const count = fc.integer({ min: 0, max: 30 });

describe('whatever the input, no statistic throws, is NaN or infinite', () => {
  it('of one sample', () => {
    fc.assert(
      fc.property(values, awkward, (sample, slope) => {
        expectFinite([median(sample), geometricMean(sample), gini(sample), herfindahl(sample)]);
        expectFinite([
          concentrationRatio(sample, 4),
          doublingMonths(slope),
          doublingRange({ low: slope, high: slope }),
        ]);
      }),
      { numRuns: 500 },
    );
  });

  it('of two samples', () => {
    fc.assert(
      fc.property(values, values, level, (first, second, confidence) => {
        const trend = trendOf(first, second, confidence);
        expectFinite([trend, trend?.at(1e300), trend?.at(0), mannKendall(first, second), spearman(first, second)]);
        expectFinite(slopeDifference({ xs: first, ys: second }, { xs: second, ys: first }, confidence));
        expectFinite(logOdds(first, second, first, confidence));
      }),
      { numRuns: 500 },
    );
  });

  it('of resamples', () => {
    fc.assert(
      fc.property(values, values, (first, second) => {
        expectFinite([medianRatio(first, second, 0.9, 1), slopeBootstrap(first, second, 0.9, 1)]);
      }),
      { numRuns: 15 },
    );
  });

  it('of rows', () => {
    const rows = fc.array(fc.array(awkward, { minLength: 1, maxLength: 3 }), { maxLength: 6 });
    fc.assert(
      fc.property(rows, values, level, (given, sample, confidence) => {
        const weights = sample.slice(0, given.length);
        expectFinite(leastSquares(given, sample, { level: confidence, errors: 'HC3' }));
        expectFinite(leastSquares(given, sample, { level: confidence, weights }));
        const outcomes = given.map((_row, index) => (sample[index] ?? 0) > 0);
        expectFinite(logisticRegression(given, outcomes, confidence));
      }),
      { numRuns: 500 },
    );
  });

  it('of tables', () => {
    fc.assert(
      fc.property(count, count, count, count, level, (a, b, c, d, confidence) => {
        const table = [
          [a, b],
          [c, d],
        ] as const;
        expectFinite(fisherExact(table, confidence));
      }),
    );
  });
});
