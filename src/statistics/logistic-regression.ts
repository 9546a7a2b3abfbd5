import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { covarianceOf, type FactoredDesign, factoredDesign, solveDesign } from './factored-design.ts';
import { allEqual, allFinite } from './finite.ts';
import { separationBy } from './separation.ts';
import type { Range } from './wilson.ts';

/**
 * Why there are no coefficients.
 * - INVALID: lengths differ, or a number is not finite.
 * - TOO_FEW: fewer rows than columns, or none.
 * - ONE_OUTCOME: all outcomes are the same.
 * - COLLINEAR: columns depend on each other.
 * - COMPLETE_SEPARATION, QUASI_COMPLETE_SEPARATION: the columns tell the outcomes apart, of all rows or of some, so that no
 *   finite coefficient is the likeliest.
 * - NOT_CONVERGED: none of these, and yet no solution.
 */
export type LogisticFailure =
  | 'INVALID'
  | 'TOO_FEW'
  | 'ONE_OUTCOME'
  | 'COLLINEAR'
  | 'COMPLETE_SEPARATION'
  | 'QUASI_COMPLETE_SEPARATION'
  | 'NOT_CONVERGED';

export interface LogisticCoefficient {
  /** Change of the log odds per 1 of the column. */
  readonly estimate: number;
  readonly standardError: number;
  /** Wald's. */
  readonly interval: Range;
  /** Wald's, two-sided, of the coefficient being 0. */
  readonly p: number;
}

/** Coefficients in the order of the columns, or null with the reason. */
export type LogisticRegression =
  | {
      readonly n: number;
      readonly coefficients: readonly LogisticCoefficient[];
      readonly logLikelihood: number;
      readonly reason: null;
    }
  | { readonly n: number; readonly coefficients: null; readonly logLikelihood: null; readonly reason: LogisticFailure };

type Rows = readonly (readonly number[])[];

const mostSteps = 30;
const mostHalvings = 30;
/** Near the top, log likelihoods (below 0) differ by less than they are rounded. */
const rounding = 1 + 1e-12;
/** The search is over where no row's log odds move by more. */
const tolerance = 1e-8;

const failed = (n: number, reason: LogisticFailure): LogisticRegression => ({
  n,
  coefficients: null,
  logLikelihood: null,
  reason,
});

const predict = (rows: Rows, coefficients: readonly number[]): readonly number[] =>
  rows.map((row) => row.reduce((sum, entry, column) => sum + entry * (coefficients[column] ?? 0), 0));

/** The chance that log odds stand for. Its rest is `chanceOf(−t)`, which 1 − chance would round to 0. */
const chanceOf = (t: number): number => 1 / (1 + Math.exp(-t));

/** log(1 + eᵗ) without overflow. */
const softPlus = (t: number): number => Math.max(t, 0) + Math.log1p(Math.exp(-Math.abs(t)));

const logLikelihoodOf = (predictors: readonly number[], outcomes: readonly boolean[]): number =>
  predictors.reduce((sum, t, row) => sum - softPlus(outcomes[row] ? -t : t), 0);

/** Where the search is: coefficients, the log odds of each row, and how likely they make the outcomes. */
interface Place {
  readonly coefficients: readonly number[];
  readonly predictors: readonly number[];
  readonly logLikelihood: number;
}

const placeAt = (rows: Rows, outcomes: readonly boolean[], coefficients: readonly number[]): Place => {
  const predictors = predict(rows, coefficients);
  return { coefficients, predictors, logLikelihood: logLikelihoodOf(predictors, outcomes) };
};

/** Newton's step as weighted least squares of the scaled residuals; null where the weighted columns depend on each other. */
const newtonStep = (rows: Rows, outcomes: readonly boolean[], { predictors }: Place) => {
  const misses = predictors.map((t, row) => (outcomes[row] ? chanceOf(-t) : -chanceOf(t)));
  const roots = predictors.map((t) => Math.sqrt(chanceOf(t) * chanceOf(-t)));
  const design = factoredDesign(rows.map((row, index) => row.map((entry) => entry * (roots[index] ?? 0))));
  if (!design) return null;
  const residuals = misses.map((miss, row) => miss / (roots[row] || 1));
  const step = solveDesign(design, residuals);
  return { design, step, movements: predict(rows, step) };
};

/** The step, halved until it makes the outcomes no less likely. */
const advance = (rows: Rows, outcomes: readonly boolean[], place: Place, step: readonly number[]): Place => {
  for (let part = 1; part > 2 ** -mostHalvings; part /= 2) {
    const coefficients = place.coefficients.map((value, column) => value + part * (step[column] ?? 0));
    const next = placeAt(rows, outcomes, coefficients);
    if (next.logLikelihood >= place.logLikelihood * rounding) return next;
  }
  return place;
};

const reasonBefore = (rows: Rows, outcomes: readonly boolean[]): LogisticFailure | null => {
  const width = rows[0]?.length ?? 0;
  if (outcomes.length !== rows.length || !rows.every((row) => row.length === width && allFinite(row))) return 'INVALID';
  if (width === 0 || rows.length < width) return 'TOO_FEW';
  if (!factoredDesign(rows)) return 'COLLINEAR';
  return allEqual(outcomes.map(Number)) ? 'ONE_OUTCOME' : null;
};

const fitted = (place: Place, design: FactoredDesign, level: number): LogisticRegression => {
  const n = place.predictors.length;
  const covariance = covarianceOf(
    design,
    place.predictors.map(() => 1),
  );
  const reach = normalQuantile((1 + level) / 2, 0, 1);
  const coefficients = place.coefficients.map((estimate, column): LogisticCoefficient => {
    const standardError = Math.sqrt(covariance[column]?.[column] ?? Number.NaN);
    return {
      estimate,
      standardError,
      interval: { low: estimate - reach * standardError, high: estimate + reach * standardError },
      p: 2 * normalCdf(-Math.abs(estimate / standardError), 0, 1),
    };
  });
  const numbers = coefficients.flatMap(({ interval, p }) => [interval.low, interval.high, p]);
  if (!allFinite(numbers)) return failed(n, 'NOT_CONVERGED');
  return { n, coefficients, logLikelihood: place.logLikelihood, reason: null };
};

const reasonAfter = (
  { predictors }: Place,
  movements: readonly number[],
  outcomes: readonly boolean[],
): LogisticFailure => {
  const separation = separationBy(predictors, outcomes) === 'COMPLETE' ? 'COMPLETE' : separationBy(movements, outcomes);
  return separation ? `${separation}_SEPARATION` : 'NOT_CONVERGED';
};

/**
 * Logistic regression of outcomes on the columns of rows, by maximum likelihood (Newton's method, that is, iteratively
 * reweighted least squares, with halved steps).
 * @param rows n rows of k numbers, a 1 among them for an intercept
 * @param level confidence level of Wald's intervals, between 0 and 1
 * @returns null coefficients with the reason where there is no solution. Separation is proven, not guessed: under it the
 * search runs off along a direction in which no row moves away from its outcome, and that direction is checked.
 * Sources: P. McCullagh, J. A. Nelder, Generalized Linear Models (1989), chapter 4; separation as in `separationBy`.
 */
export const logisticRegression = (
  rows: readonly (readonly number[])[],
  outcomes: readonly boolean[],
  level: number,
): LogisticRegression => {
  const reason = reasonBefore(rows, outcomes);
  if (reason) return failed(rows.length, reason);
  let place = placeAt(rows, outcomes, rows[0]?.map(() => 0) ?? []);
  let movements = place.predictors;
  for (let count = 0; count < mostSteps; count += 1) {
    const newton = newtonStep(rows, outcomes, place);
    if (!newton) break;
    movements = newton.movements;
    if (movements.every((movement) => Math.abs(movement) < tolerance)) return fitted(place, newton.design, level);
    place = advance(rows, outcomes, place, newton.step);
  }
  return failed(rows.length, reasonAfter(place, movements, outcomes));
};
