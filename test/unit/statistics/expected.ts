import { readFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import type { TwoByTwo } from '../../../src/statistics/fisher-exact.ts';
import type { Range } from '../../../src/statistics/wilson.ts';

type Numbers = readonly number[];

/** Coefficients, in the order of the columns. */
interface Coefficients {
  readonly estimates: Numbers;
  readonly standardErrors: Numbers;
  readonly low: Numbers;
  readonly high: Numbers;
  readonly p: Numbers;
}
interface Regression extends Coefficients {
  readonly rSquared: number;
}
interface Points {
  readonly xs: Numbers;
  readonly ys: Numbers;
}

/** What expected.py prints: inputs, and what scipy, statsmodels and pymannkendall make of them. */
interface Expected {
  readonly level: number;
  readonly leastSquares: {
    readonly rows: readonly Numbers[];
    readonly values: Numbers;
    readonly weights: Numbers;
    readonly classical: Regression;
    readonly hc3: Regression;
    readonly weighted: Regression;
    readonly weightedHc3: Regression;
  };
  readonly trend: Points &
    Regression & {
      readonly at: Numbers;
      readonly fit: Numbers;
      readonly bandLow: Numbers;
      readonly bandHigh: Numbers;
      readonly slopeBootstrap: readonly [low: number, high: number];
    };
  readonly slopeDifference: {
    readonly first: Points;
    readonly second: Points;
    readonly estimates: number;
    readonly standardErrors: number;
    readonly low: number;
    readonly high: number;
    readonly p: number;
  };
  readonly ratios: {
    readonly above: Numbers;
    readonly below: Numbers;
    readonly medians: number;
    readonly geometricMeans: number;
    readonly log10Medians: readonly [low: number, high: number];
    readonly log10GeometricMeans: readonly [low: number, high: number];
  };
  readonly mannKendall: {
    readonly even: readonly {
      readonly values: Numbers;
      readonly s: number;
      readonly tau: number;
      readonly z: number;
      readonly p: number;
      readonly senSlope: number;
    }[];
    readonly uneven: { readonly times: Numbers; readonly values: Numbers; readonly senSlope: number };
  };
  readonly spearman: readonly {
    readonly first: Numbers;
    readonly second: Numbers;
    readonly rho: number;
    readonly p: number;
  }[];
  readonly logistic: Coefficients & {
    readonly rows: readonly Numbers[];
    readonly outcomes: readonly boolean[];
    readonly logLikelihood: number;
  };
  readonly concentration: {
    readonly amounts: Numbers;
    readonly gini: number;
    readonly herfindahl: number;
    readonly largestFour: number;
  };
  readonly logOdds: {
    readonly first: Numbers;
    readonly second: Numbers;
    readonly prior: Numbers;
    readonly logOdds: Numbers;
    readonly z: Numbers;
    readonly low: Numbers;
    readonly high: Numbers;
  };
  readonly fisher: readonly {
    readonly table: TwoByTwo;
    readonly p: number;
    readonly oddsRatio: number | null;
    readonly low: number | null;
    readonly high: number | null;
  }[];
  readonly quantiles: {
    readonly values: Numbers;
    readonly probabilities: Numbers;
    readonly quantiles: Numbers;
    readonly geometricMean: number;
  };
}

export const expected = JSON.parse(
  readFileSync(new URL('../../fixtures/statistics/expected.json', import.meta.url), 'utf8'),
) as Expected;

/** Equal in `digits` significant digits; null and undefined are equal to nothing but themselves. */
export const expectNear = (value: number | null | undefined, wanted: number | null | undefined, digits = 9): void => {
  if (typeof value !== 'number' || typeof wanted !== 'number') expect(value).toBe(wanted);
  else expect(Math.abs(value - wanted)).toBeLessThanOrEqual(10 ** -digits * Math.max(Math.abs(wanted), 1e-6));
};

export const expectAllNear = (
  values: readonly (number | null | undefined)[],
  wanted: readonly (number | null)[],
  digits = 9,
): void => {
  expect(values).toHaveLength(wanted.length);
  for (const [index, value] of values.entries()) expectNear(value, wanted[index], digits);
};

/** Estimates, standard errors, intervals and p of a regression beside those that were expected. */
export const expectCoefficients = (
  found: readonly {
    readonly estimate: number;
    readonly standardError: number | null;
    readonly interval: Range | null;
    readonly p: number | null;
  }[],
  wanted: Coefficients,
  digits = 8,
): void => {
  const of = <Key extends 'estimate' | 'standardError' | 'p'>(key: Key) => found.map((one) => one[key]);
  expectAllNear(of('estimate'), wanted.estimates, digits);
  expectAllNear(of('standardError'), wanted.standardErrors, digits);
  expectAllNear(
    found.map(({ interval }) => interval?.low),
    wanted.low,
    digits,
  );
  expectAllNear(
    found.map(({ interval }) => interval?.high),
    wanted.high,
    digits,
  );
  expectAllNear(of('p'), wanted.p, digits - 1);
};

const numbersIn = (value: unknown): readonly number[] => {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
};

/** A result of any shape holds no NaN and nothing infinite. */
export const expectFinite = (result: unknown): void => {
  expect(numbersIn(result).filter((value) => !Number.isFinite(value))).toEqual([]);
};
