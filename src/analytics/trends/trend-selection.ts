import { yearOf } from '../frame/day.ts';
import { type Frame, type ModelColumns, valueAt } from '../frame/frame.ts';
import type { Admits } from '../frame/view.ts';
import { isNotable } from '../notability.ts';
import { scaleColumnsAmong, scaleColumnsOf } from '../scale/scale-columns.ts';
import { isWithin } from '../years.ts';
import type { TrendArguments, TrendMeasure } from './trend-arguments.ts';

/** The models that a trend asks about: indexes among the frame's, in order of time. */
export interface TrendSelection {
  readonly counted: readonly number[];
  /** Dated, and of known amount, but left out of the fit. */
  readonly outliers: readonly number[];
  readonly withoutValue: readonly number[];
  readonly withoutDate: readonly number[];
}

/** The column of a measure. */
export const measureColumn = ({ compute, amounts }: ModelColumns, measure: TrendMeasure): Float64Array =>
  measure === 'trainingCompute' ? compute : amounts[measure];

/** Sorts the models into those that are fitted, outliers, and those of which something needed is missing. An amount counts above 0. */
export const selectForTrend = (
  { models }: Frame,
  admits: Admits,
  given: Pick<TrendArguments, 'from' | 'to' | 'measure' | 'notability' | 'dropBelowZ' | 'scalePopulation'>,
): TrendSelection => {
  const column = measureColumn(models, given.measure);
  const isChosen = (model: number): boolean =>
    admits(model) && isNotable(given.notability, models.notability[model] ?? []);
  const { z } = given.scalePopulation === 'ALL' ? scaleColumnsOf(models) : scaleColumnsAmong(models, isChosen);
  const chosen = Array.from({ length: models.count }, (_, model) => model)
    .filter(isChosen)
    .sort((a, b) => valueAt(models.day, a) - valueAt(models.day, b) || a - b);
  const dated = chosen.filter((model) => isWithin(given, yearOf(valueAt(models.day, model))));
  const isOutlier = (model: number): boolean => given.dropBelowZ !== null && valueAt(z, model) < given.dropBelowZ;
  const measured = dated.filter((model) => valueAt(column, model) > 0);
  return {
    counted: measured.filter((model) => !isOutlier(model)),
    outliers: measured.filter(isOutlier),
    withoutValue: dated.filter((model) => !(valueAt(column, model) > 0)),
    withoutDate: chosen.filter((model) => Number.isNaN(valueAt(models.day, model))),
  };
};
