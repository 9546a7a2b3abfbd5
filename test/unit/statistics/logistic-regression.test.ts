import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { logisticRegression } from '../../../src/statistics/logistic-regression.ts';
import { expectCoefficients, expected, expectNear } from './expected.ts';

const { level } = expected;

/** One column beside the intercept: [x, outcome]. */
const along = (pairs: readonly (readonly [x: number, outcome: boolean])[]) =>
  logisticRegression(
    pairs.map(([x]) => [1, x]),
    pairs.map(([, outcome]) => outcome),
    level,
  );

describe('logistic regression', () => {
  it('gives the logarithm of the odds ratio of a two-by-two table', () => {
    // 3 of 4 against 1 of 4: ln(3 / (1/3)) = ln 9, with Woolf's error √(1/3 + 1/1 + 1/1 + 1/3).
    const { coefficients } = along([
      [1, true],
      [1, true],
      [1, true],
      [1, false],
      [0, true],
      [0, false],
      [0, false],
      [0, false],
    ]);
    expectNear(coefficients?.[1]?.estimate, Math.log(9));
    expectNear(coefficients?.[1]?.standardError, Math.sqrt(8 / 3));
  });

  it('is that of statsmodels', () => {
    const { rows, outcomes, logLikelihood } = expected.logistic;
    const fit = logisticRegression(rows, outcomes, level);
    expectCoefficients(fit.coefficients ?? [], expected.logistic, 7);
    expectNear(fit.logLikelihood, logLikelihood);
    expect(fit.reason).toBeNull();
  });

  it('says that outcomes are completely separated', () => {
    const fit = along([
      [1, false],
      [2, false],
      [3, true],
      [4, true],
    ]);
    expect(fit).toEqual({ n: 4, coefficients: null, logLikelihood: null, reason: 'COMPLETE_SEPARATION' });
  });

  it('says that they are separated but for rows on the line', () => {
    const fit = along([
      [1, false],
      [2, false],
      [2, true],
      [4, true],
    ]);
    expect(fit.reason).toBe('QUASI_COMPLETE_SEPARATION');
  });

  it('says that a category has one outcome alone, whatever the other columns', () => {
    const rows = [-2, -1, 0, 1, 2, 3].flatMap((x) => [
      [1, x, 0],
      [1, x, 1],
    ]);
    const outcomes = rows.map(
      ([, x, category], index) => category === 1 || (x === 0 ? index % 2 === 0 : x === 3 || x === -2),
    );
    expect(logisticRegression(rows, outcomes, level).reason).toBe('QUASI_COMPLETE_SEPARATION');
  });

  it('is not misled by columns of very different sizes', () => {
    const { rows, outcomes } = expected.logistic;
    const scaled = logisticRegression(
      rows.map(([one = 0, industry = 0, compute = 0]) => [one, industry * 1e-6, compute * 1e9]),
      outcomes,
      level,
    );
    expectNear((scaled.coefficients?.[1]?.estimate ?? 0) * 1e-6, expected.logistic.estimates[1], 7);
  });

  it('finds separation along one column exactly where there is some', () => {
    const pair = fc.tuple(fc.integer({ min: -5, max: 5 }), fc.boolean());
    fc.assert(
      fc.property(fc.array(pair, { minLength: 3, maxLength: 14 }), (pairs) => {
        const of = (wanted: boolean): number[] => pairs.flatMap(([x, outcome]) => (outcome === wanted ? [x] : []));
        const [yes, no] = [of(true), of(false)];
        fc.pre(yes.length > 0 && no.length > 0 && new Set(pairs.map(([x]) => x)).size > 1);
        const gap = Math.max(Math.min(...yes) - Math.max(...no), Math.min(...no) - Math.max(...yes));
        const separated = gap > 0 ? 'COMPLETE_SEPARATION' : 'QUASI_COMPLETE_SEPARATION';
        expect(along(pairs).reason).toBe(gap < 0 ? null : separated);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['TOO_FEW', [], []],
    ['TOO_FEW', [[1, 2]], [true]],
    ['ONE_OUTCOME', [[1], [1], [1]], [true, true, true]],
    [
      'COLLINEAR',
      [
        [1, 2],
        [1, 2],
        [1, 2],
      ],
      [true, false, true],
    ],
    ['INVALID', [[1], [Number.NaN]], [true, false]],
    ['INVALID', [[1], [2, 3]], [true, false]],
    ['INVALID', [[1], [1]], [true]],
  ])('says %s', (reason, rows, outcomes) => {
    expect(logisticRegression(rows, outcomes, level)).toMatchObject({ coefficients: null, reason });
  });
});
