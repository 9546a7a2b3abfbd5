import type { Report } from '../../reports/report.ts';
import { warnWhen } from '../../shared/warning.ts';
import { medianOfReached } from '../../statistics/median-of-reached.ts';
import { type Frame, idsOf } from '../frame/frame.ts';
import type { Admits, View } from '../frame/view.ts';
import { askedOf, type BucketHead, envelopeOf } from '../question/asked.ts';
import { modelWords, type Question, type QuestionInput, resolveQuestion, timeWords } from '../question/question.ts';
import { works } from '../question/warnings.ts';
import { isOpen } from '../release-rates/release-outcome.ts';
import type { ReportMembers } from '../report-members.ts';
import { canonicalArguments } from '../shares/definition.ts';
import { extentOf, select } from '../shares/selection.ts';
import { type LagYear, lagYear } from '../trends/lag-year.ts';

/** How long a closed model's training compute stayed beyond open weights: the lag behind a class of one run. */
export interface OpenWeightsLag extends Omit<LagYear, 'year' | 'n'> {
  /** Id of the closed model. */
  readonly id: string;
}

export interface OpenWeightsLagBucket extends BucketHead, ReportMembers {
  /** Closed models. */
  readonly n: number;
  /** Of these, the ones whose compute a model with open weights has had. */
  readonly reached: number;
  /** Months; null where half or more are not reached, and of none. */
  readonly medianMonths: number | null;
  /** In order of time. */
  readonly lags: readonly OpenWeightsLag[];
}

export interface OpenWeightsLagReport extends Report {
  readonly buckets: readonly OpenWeightsLagBucket[];
}

/** The ten largest at their release: methods call them frontier. */
const frontier = { topK: 10 } as const;

/** @throws DomainError BAD_INPUT that names the argument. */
export const resolveOpenWeightsLag = (given: QuestionInput): Question =>
  resolveQuestion({ ...given, scale: given.scale ?? frontier });

/** Models of known compute with open weights, in order of time. */
const openModels = (frame: Frame): readonly number[] =>
  select(frame, (model) => isOpen(frame.models.access[model] ?? 'UNKNOWN'), {
    of: 'TRAINING_COMPUTE',
    notability: 'ALL',
    scale: { rule: 'all' },
  }).counted;

/** Models that a source says are not to be downloaded. */
const isClosed = ({ models }: Frame, model: number): boolean => {
  const access = models.access[model] ?? 'UNKNOWN';
  return access !== 'UNKNOWN' && !isOpen(access);
};

const sentenceOf = (given: Question): string =>
  `Months from the publication of a model without open weights to the first model with open weights, of any, that has at least its training compute (FLOP), over ${modelWords(given)} that a source says is closed, ${timeWords(given)}; below 0 where open weights had it before; a median counts what is not reached as longer than what is.`;

/**
 * How many months open weights are behind closed models of the same training compute: for each closed model that is large
 * by the rule of scale, until the first model with open weights and at least its compute. That model may be any of the
 * graph; the filter, notability and scale are of the closed ones.
 * @throws DomainError BAD_INPUT where the period makes too many buckets.
 */
export const openWeightsLagReport = (view: View, admits: Admits, given: Question): OpenWeightsLagReport => {
  const { frame } = view;
  const { models } = frame;
  const asked = askedOf(frame, (model) => admits(model) && isClosed(frame, model), given, 'TRAINING_COMPUTE');
  const isUnknown: Admits = (model) => admits(model) && models.access[model] === 'UNKNOWN';
  const unknown = askedOf(frame, isUnknown, given, 'TRAINING_COMPUTE').buckets.flatMap((bucket) => bucket.models);
  const follower = openModels(frame);
  const { newest } = extentOf(frame, asked.selection);
  const lagOf = (model: number): OpenWeightsLag => {
    const { year: _year, n: _n, ...lag } = lagYear(models, 0, { leader: [model], follower, newest });
    return { id: models.ids[model] ?? '', ...lag };
  };
  const buckets = asked.buckets.map(({ head, models: closed }): OpenWeightsLagBucket => {
    const lags = closed.map(lagOf);
    const months = lags.flatMap((lag) => lag.months ?? []);
    return {
      ...head,
      n: closed.length,
      reached: months.length,
      medianMonths: medianOfReached(months, closed.length),
      lags,
      memberIds: idsOf(frame, closed),
    };
  });
  const open = buckets.flatMap(({ lags }) => lags.filter(({ months }) => months === null)).length;
  const envelope = envelopeOf(view, asked, {
    sentence: sentenceOf(given),
    arguments: canonicalArguments(given),
    isUnknown: () => false,
    warnings: [
      ...warnWhen(
        unknown.length > 0,
        'ACCESS_UNKNOWN',
        `${works(unknown.length)} of which no source tells whether the weights are open: not counted.`,
      ),
      ...warnWhen(
        open > 0,
        'NOT_REACHED',
        `${works(open)} whose compute no open weights had by the end of the data: their lags are longer than the data reach.`,
      ),
    ],
  });
  return { ...envelope, buckets };
};
