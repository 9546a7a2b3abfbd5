import { type ModelColumns, valueAt } from '../frame/frame.ts';
import { type ScaleColumns, scaleColumnsOf } from './scale-columns.ts';
import type { ScaleRule } from './scale-rule.ts';

/** Where a model stands by its training compute. */
export interface ScalePosition {
  /** Standard deviations of log10(FLOP) above the mean of its contemporaries; null for fewer than 2, or if all are equal. */
  readonly z: number | null;
  /** Percentage of the other contemporaries whose compute is no larger; null if there is no other. */
  readonly percentile: number | null;
  /** Place by compute, the largest first, equals sharing a place. */
  readonly rank: number;
  readonly population: number;
  /** null where the rule cannot tell. */
  readonly largeScale: boolean | null;
}

/** `decide(value)`, or null where the value is not known. */
const whereKnown = (value: number, decide: (value: number) => boolean): boolean | null =>
  Number.isNaN(value) ? null : decide(value);

const roundingError = 1e-12;

/**
 * Whether a model is large-scale by a rule; null where that cannot be told.
 * - all: always.
 * - threshold: training compute of at least so many FLOP.
 * - zScore: z above the value, z = (log10 C − m) / s with m and s the mean and population standard deviation of
 *   log10(FLOP) over all models with known compute published at most 364 days before or after, itself included.
 * - topFraction: not below the quantile 1 − f of the same window.
 * - topK: among the k largest of all models published by its day; equals share a place.
 * @param among how large models are among some; among all where left out
 */
export const isLargeScale = (
  rule: ScaleRule,
  models: ModelColumns,
  model: number,
  among?: ScaleColumns,
): boolean | null => {
  if (rule.rule === 'all') return true;
  if (rule.rule === 'threshold') return whereKnown(valueAt(models.compute, model), (compute) => compute >= rule.value);
  const columns = among ?? scaleColumnsOf(models);
  if (rule.rule === 'zScore') return whereKnown(valueAt(columns.z, model), (z) => z > rule.value);
  if (rule.rule === 'topK') return whereKnown(valueAt(columns.rankAtRelease, model), (rank) => rank <= rule.value);
  return whereKnown(valueAt(columns.reached, model), (reached) => reached >= 1 - rule.value - roundingError);
};

const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);

/**
 * Where a model stands by its training compute; null where its date or compute is not known. Rank and population are
 * those of its contemporaries; under topK those of all models published by its day.
 */
export const scalePosition = (rule: ScaleRule, models: ModelColumns, model: number): ScalePosition | null => {
  const columns = scaleColumnsOf(models);
  if (Number.isNaN(valueAt(columns.population, model))) return null;
  const atRelease = rule.rule === 'topK';
  const reached = orNull(valueAt(columns.reached, model));
  return {
    z: orNull(valueAt(columns.z, model)),
    percentile: reached === null ? null : 100 * reached,
    rank: valueAt(atRelease ? columns.rankAtRelease : columns.rank, model),
    population: valueAt(atRelease ? columns.populationAtRelease : columns.population, model),
    largeScale: isLargeScale(rule, models, model),
  };
};
