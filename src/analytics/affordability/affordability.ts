import type { Report } from '../../reports/report.ts';
import { badInput } from '../../shared/errors.ts';
import { inRange } from '../../shared/in-range.ts';
import { quantile } from '../../statistics/quantile.ts';
import { type Frame, type FrameHardware, type ModelColumns, valueAt } from '../frame/frame.ts';
import type { Admits, View } from '../frame/view.ts';
import { askedOf, type BucketHead, envelopeOf } from '../question/asked.ts';
import {
  type Given,
  modelWords,
  type Question,
  type QuestionInput,
  resolveQuestion,
  timeWords,
} from '../question/question.ts';
import { classOf, resolveTeamRule, type TeamRule, type TeamRuleInput, teamRuleWords } from '../question/team-rule.ts';
import { canonicalArguments } from '../shares/definition.ts';

export interface AffordabilityInput extends QuestionInput, TeamRuleInput {
  readonly devices?: Given<readonly number[]>;
  readonly utilization?: Given<number>;
}

export interface AffordabilityArguments extends Question, TeamRule {
  readonly devices: readonly number[];
  /** Part of the peak that training reaches, above 0 and at most 1. */
  readonly utilization: number;
}

export type AffordedRun = 'MEDIAN' | 'LARGEST' | 'ACADEMIA_MEDIAN';

export interface AffordedDays {
  readonly devices: number;
  /** null where the run or the accelerator is not known. */
  readonly days: number | null;
  /** Of so many accelerators at their release, USD. */
  readonly price: number | null;
}

export interface Affordability {
  readonly run: AffordedRun;
  /** Runs that it is the median, or the largest, of. */
  readonly count: number;
  /** Training compute, FLOP; null of none. */
  readonly compute: number | null;
  readonly days: readonly AffordedDays[];
}

export interface AffordabilityBucket extends BucketHead {
  /** The accelerator of the largest peak that was released by the end of the bucket. */
  readonly best: FrameHardware | null;
  readonly runs: readonly Affordability[];
}

export interface AffordabilityReport extends Report {
  readonly buckets: readonly AffordabilityBucket[];
}

const mostSizes = 10;
const mostDevices = 1_000_000;

const resolveDevices = (given: Given<readonly number[]>): readonly number[] => {
  const devices = given ?? [4, 8];
  if (devices.length === 0 || devices.length > mostSizes) {
    throw badInput('devices', devices.length, `1 to ${mostSizes} numbers of devices`);
  }
  const allowed = `a whole number from 1 to ${mostDevices}`;
  const holds = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= mostDevices;
  return devices.map((count, index) => inRange(`devices[${index}]`, count, { holds, allowed }));
};

/**
 * The arguments with every default resolved: large-scale models (z above 0.76), 4 and 8 devices at 0.3 of their peak.
 * @throws DomainError BAD_INPUT that names the argument.
 */
export const resolveAffordability = (given: AffordabilityInput): AffordabilityArguments => ({
  ...resolveQuestion({ ...given, scale: given.scale ?? { zScore: 0.76 } }),
  ...resolveTeamRule(given),
  devices: resolveDevices(given.devices),
  utilization: inRange('utilization', given.utilization ?? 0.3, {
    holds: (value) => value > 0 && value <= 1,
    allowed: 'a number above 0 and at most 1',
  }),
});

/** The accelerator of the largest peak released by a day; ties by id. null where none is known. */
export const bestAccelerator = ({ hardware }: Pick<Frame, 'hardware'>, day: number): FrameHardware | null =>
  hardware
    .filter(({ peak, releaseDay }) => !Number.isNaN(peak) && releaseDay <= day)
    .reduce<FrameHardware | null>((best, one) => (best && best.peak >= one.peak ? best : one), null);

const secondsPerDay = 86_400;

const affordedOn = (
  devices: number,
  compute: number | null,
  best: FrameHardware | null,
  utilization: number,
): AffordedDays => ({
  devices,
  days: best && compute !== null ? compute / (devices * best.peak * utilization) / secondsPerDay : null,
  price: best && !Number.isNaN(best.price) ? devices * best.price : null,
});

const quantileOf = ({ compute }: ModelColumns, models: readonly number[], probability: number): number | null =>
  models.length === 0
    ? null
    : quantile(Float64Array.from(models, (model) => valueAt(compute, model)).sort(), probability);

/**
 * How many days the median and the largest training run of a time, and the median one of academia, take on a few of the
 * best accelerators of that time: days = FLOP / (devices × peak FLOP/s × utilization) / 86,400. The best one is of the
 * largest peak in the format that models are trained in (16-bit tensor cores, else 16 bits, else 32) released by the end of
 * the bucket. Medians interpolate linearly. Runs of unknown compute are not counted.
 * @throws DomainError BAD_INPUT where the period makes too many buckets.
 */
export const affordabilityReport = (view: View, admits: Admits, given: AffordabilityArguments): AffordabilityReport => {
  const { frame } = view;
  const asked = askedOf(frame, admits, given, 'TRAINING_COMPUTE');
  const isAcademic = (model: number): boolean => classOf(frame, given, model) === 'ACADEMIA';
  const runOf = (
    run: AffordedRun,
    models: readonly number[],
    probability: number,
    best: FrameHardware | null,
  ): Affordability => {
    const compute = quantileOf(frame.models, models, probability);
    const days = given.devices.map((devices) => affordedOn(devices, compute, best, given.utilization));
    return { run, count: models.length, compute, days };
  };
  const envelope = envelopeOf(view, asked, {
    sentence: `Days that the median and the largest training run of ${modelWords(given)}, and the median one of academia, take on ${given.devices.join(', ')} of the accelerators of the largest peak released by then, at ${given.utilization} of their peak, ${timeWords(given)}; ${teamRuleWords(given)}.`,
    arguments: canonicalArguments(given),
    isUnknown: (model) => classOf(frame, given, model) === 'UNKNOWN',
  });
  return {
    ...envelope,
    buckets: asked.buckets.map(({ head, bucket, models }) => {
      const best = bestAccelerator(frame, bucket.to);
      return {
        ...head,
        best,
        runs: [
          runOf('MEDIAN', models, 0.5, best),
          runOf('LARGEST', models, 1, best),
          runOf('ACADEMIA_MEDIAN', models.filter(isAcademic), 0.5, best),
        ],
      };
    }),
  };
};
