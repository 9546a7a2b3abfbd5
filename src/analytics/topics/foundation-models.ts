import { type Frame, valueAt } from '../frame/frame.ts';
import type { Admits } from '../frame/view.ts';
import { isLargeScale } from '../scale/scale.ts';

const manyParameters = 1e9;

const isSelfSupervised = (approaches: readonly string[]): boolean =>
  approaches.some((approach) => /self[- ]?supervised/i.test(approach));

/** Lets in what counts as a foundation model: self-supervised, with at least 10^9 parameters, or more compute than its time's mean. */
export const foundationModels =
  ({ models }: Frame): Admits =>
  (model) =>
    isSelfSupervised(models.approaches[model] ?? []) &&
    (valueAt(models.amounts.parameters, model) >= manyParameters ||
      isLargeScale({ rule: 'zScore', value: 0 }, models, model) === true);
