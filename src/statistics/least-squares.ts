import tCdf from '@stdlib/stats-base-dists-t-cdf';
import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import { covarianceOf, type FactoredDesign, factoredDesign, solveDesign } from './factored-design.ts';
import { allEqual, allFinite, finiteOrNull } from './finite.ts';
import type { Range } from './wilson.ts';

/** CLASSICAL: one variance for all values. HC3: each value has its own, told from its residual. */
export type StandardErrors = 'CLASSICAL' | 'HC3';

export interface Coefficient {
  readonly estimate: number;
  /** null, as are interval and p, where it cannot be told: no degree of freedom is left, or (HC3) a row alone decides its own fit. */
  readonly standardError: number | null;
  /** Student's t interval. */
  readonly interval: Range | null;
  /** Two-sided, of the coefficient being 0; null also where the standard error is 0. */
  readonly p: number | null;
}

export interface LeastSquares {
  readonly n: number;
  /** n less the number of columns. */
  readonly degreesOfFreedom: number;
  /** In the order of the columns. */
  readonly coefficients: readonly Coefficient[];
  /** Of the coefficients; null where their standard errors are. */
  readonly covariance: readonly (readonly number[])[] | null;
  /** 1 − residual / total sum of squares about the (weighted) mean: a column of ones is assumed. null where all values are equal. */
  readonly rSquared: number | null;
}

export interface LeastSquaresOptions {
  /** Confidence level, between 0 and 1. */
  readonly level: number;
  readonly errors?: StandardErrors;
  /** One above 0 per row, in inverse proportion to the variance of its value. */
  readonly weights?: readonly number[];
}

const sumOfSquares = (values: readonly number[]): number => values.reduce((sum, value) => sum + value ** 2, 0);

/** The half-width of Student's interval in standard errors. */
export const tReach = (level: number, degreesOfFreedom: number): number => tQuantile((1 + level) / 2, degreesOfFreedom);

const variancesOf = (
  errors: StandardErrors,
  { leverages }: FactoredDesign,
  residuals: readonly number[],
  degreesOfFreedom: number,
): readonly number[] => {
  if (errors === 'HC3') return residuals.map((residual, row) => (residual / (1 - (leverages[row] ?? 0))) ** 2);
  const variance = sumOfSquares(residuals) / degreesOfFreedom;
  return residuals.map(() => variance);
};

/** A row of leverage 1 is fitted exactly, whatever its value: HC3 divides nothing by nothing. */
const decidesItself = (leverage: number): boolean => leverage > 1 - 1e-10;

const coefficientOf = (estimate: number, variance: number | null, reach: number, degrees: number): Coefficient => {
  const standardError = variance === null ? null : finiteOrNull(Math.sqrt(Math.max(0, variance)));
  if (standardError === null) return { estimate, standardError, interval: null, p: null };
  const interval = { low: estimate - reach * standardError, high: estimate + reach * standardError };
  return {
    estimate,
    standardError,
    interval: allFinite([interval.low, interval.high]) ? interval : null,
    p: finiteOrNull(2 * tCdf(-Math.abs(estimate / standardError), degrees)),
  };
};

const rSquaredOf = (values: readonly number[], weights: readonly number[], residuals: readonly number[]) => {
  if (allEqual(values)) return null;
  const mean =
    values.reduce((sum, value, row) => sum + value * (weights[row] ?? 0), 0) / weights.reduce((sum, w) => sum + w, 0);
  const total = values.reduce((sum, value, row) => sum + (weights[row] ?? 0) * (value - mean) ** 2, 0);
  return finiteOrNull(1 - sumOfSquares(residuals) / total);
};

/**
 * Least squares of values on the columns of rows, ordinary, or weighted where weights are given (each row and value
 * times the root of its weight; residuals and leverages are then those of the weighted rows).
 * @param rows n rows of k numbers, a 1 among them for an intercept
 * @param values n numbers
 * @returns null where n < k, columns depend on each other, lengths differ, or a number is not finite (a weight not above 0)
 * Sources: HC3 in J. G. MacKinnon, H. White, "Some heteroskedasticity-consistent covariance matrix estimators with
 * improved finite sample properties", Journal of Econometrics 29 (1985) 305–325: (XᵀX)⁻¹ Xᵀ diag(eᵢ² / (1 − hᵢ)²) X (XᵀX)⁻¹.
 * Intervals of both kinds take Student's t of n − k degrees of freedom.
 */
export const leastSquares = (
  rows: readonly (readonly number[])[],
  values: readonly number[],
  { level, errors = 'CLASSICAL', weights = rows.map(() => 1) }: LeastSquaresOptions,
): LeastSquares | null => {
  if (values.length !== rows.length || weights.length !== rows.length || !allFinite(values)) return null;
  if (!weights.every((weight) => weight > 0 && Number.isFinite(weight))) return null;
  const roots = weights.map(Math.sqrt);
  const design = factoredDesign(rows.map((row, index) => row.map((entry) => entry * (roots[index] ?? 0))));
  if (!design) return null;
  const scaled = values.map((value, index) => value * (roots[index] ?? 0));
  const estimates = solveDesign(design, scaled);
  if (!allFinite(estimates)) return null;
  const residuals = rows.map((row, index) => {
    const fitted = row.reduce((sum, entry, column) => sum + entry * (estimates[column] ?? 0), 0);
    return ((values[index] ?? 0) - fitted) * (roots[index] ?? 0);
  });
  const degreesOfFreedom = rows.length - estimates.length;
  const known = degreesOfFreedom > 0 && !(errors === 'HC3' && design.leverages.some(decidesItself));
  const covariance = known ? covarianceOf(design, variancesOf(errors, design, residuals, degreesOfFreedom)) : null;
  const told = covariance?.every(allFinite) ? covariance : null;
  const reach = known ? tReach(level, degreesOfFreedom) : 0;
  return {
    n: rows.length,
    degreesOfFreedom,
    coefficients: estimates.map((estimate, place) =>
      coefficientOf(estimate, told?.[place]?.[place] ?? null, reach, degreesOfFreedom),
    ),
    covariance: told,
    rSquared: rSquaredOf(values, weights, residuals),
  };
};
