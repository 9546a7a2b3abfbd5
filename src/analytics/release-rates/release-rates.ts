import type { Access } from '../../entities/model/model.ts';
import type { Report } from '../../reports/report.ts';
import { once } from '../../shared/once.ts';
import type { TeamClass } from '../../shared/sector.ts';
import type { Range } from '../../statistics/wilson.ts';
import { checkConfidenceLevel, levelWords } from '../confidence-level.ts';
import { type Frame, idsOf } from '../frame/frame.ts';
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
import { type Rate, rateOf } from '../question/rate.ts';
import {
  byTeamClass,
  classOf,
  resolveTeamRule,
  type TeamRule,
  type TeamRuleInput,
  teamRuleWords,
} from '../question/team-rule.ts';
import type { ReportMembers } from '../report-members.ts';
import { canonicalArguments } from '../shares/definition.ts';
import { isOpen, releaseOutcomes } from './release-outcome.ts';
import { type ReleaseRegression, releaseRegression } from './release-regression.ts';

export interface ReleaseInput extends QuestionInput, TeamRuleInput {
  readonly confidenceLevel?: Given<number>;
}

export interface ReleaseArguments extends Question, TeamRule {
  readonly confidenceLevel: number;
}

/** How many of the models of which that is known were released; the unknown kept apart. */
export interface ReleaseRate extends Rate, ReportMembers {
  readonly released: number;
  readonly known: number;
  readonly unknown: number;
  /** The share of all models with none, or all, of the unknown released; null of no model. */
  readonly bounds: Range | null;
}

export interface ReleaseRates {
  readonly count: number;
  readonly openWeights: ReleaseRate;
  readonly api: ReleaseRate;
  readonly code: ReleaseRate;
}

export interface ReleaseBucket extends BucketHead {
  readonly all: ReleaseRates;
  readonly classes: readonly (ReleaseRates & { readonly teamClass: TeamClass })[];
}

export interface ReleaseReport extends Report {
  readonly buckets: readonly ReleaseBucket[];
  /** Of code, and of weights; computed when asked for, once. */
  readonly regressions: () => readonly ReleaseRegression[];
}

/** @throws DomainError BAD_INPUT that names the argument. */
export const resolveRelease = (given: ReleaseInput): ReleaseArguments => ({
  ...resolveQuestion(given),
  ...resolveTeamRule(given),
  confidenceLevel: checkConfidenceLevel(given.confidenceLevel),
});

/** What counts as released. */
interface Released {
  readonly accessOf: (model: number) => Access;
  readonly isReleased: (access: Access) => boolean;
  readonly level: number;
}

/** The rate among models; an access of UNKNOWN is no answer. */
const releaseRate = (
  frame: Frame,
  models: readonly number[],
  { accessOf, isReleased, level }: Released,
): ReleaseRate => {
  const known = models.filter((model) => accessOf(model) !== 'UNKNOWN');
  const members = known.filter((model) => isReleased(accessOf(model)));
  const [all, released, unknown] = [models.length, members.length, models.length - known.length];
  return {
    released,
    known: known.length,
    unknown,
    ...rateOf(released, known.length, level),
    bounds: all > 0 ? { low: released / all, high: (released + unknown) / all } : null,
    memberIds: idsOf(frame, members),
  };
};

/**
 * How models are released, by class of team: the weights to download under whatever terms, an interface for programs
 * without the weights, and the code. Each share is released / known, with Wilson's interval; its bounds are
 * released / all and (released + unknown) / all.
 * @throws DomainError BAD_INPUT where the period makes too many buckets.
 */
export const releaseReport = (view: View, admits: Admits, given: ReleaseArguments): ReleaseReport => {
  const { frame } = view;
  const asked = askedOf(frame, admits, given);
  const level = given.confidenceLevel;
  const weights = (model: number): Access => frame.models.access[model] ?? 'UNKNOWN';
  const code = (model: number): Access => frame.models.codeAccess[model] ?? 'UNKNOWN';
  const ratesOf = (models: readonly number[]): ReleaseRates => {
    const rate = (accessOf: Released['accessOf'], isReleased: Released['isReleased']): ReleaseRate =>
      releaseRate(frame, models, { accessOf, isReleased, level });
    return {
      count: models.length,
      openWeights: rate(weights, isOpen),
      api: rate(weights, (access) => access === 'API'),
      code: rate(code, isOpen),
    };
  };
  const envelope = envelopeOf(view, asked, {
    sentence: `Share with open weights, behind an interface for programs, and with released code, of ${modelWords(given)} of which that is known, by team class, ${timeWords(given)}; ${teamRuleWords(given)}; intervals are Wilson’s at ${levelWords(level)}, bounds take the unknown as released or not.`,
    arguments: canonicalArguments(given),
    isUnknown: (model) => classOf(frame, given, model) === 'UNKNOWN',
  });
  const models = [...new Set(asked.buckets.flatMap((bucket) => bucket.models))];
  return {
    ...envelope,
    regressions: once(() =>
      releaseOutcomes.map((outcome) => releaseRegression({ frame, models, rule: given, level }, outcome)),
    ),
    buckets: asked.buckets.map(({ head, models }) => ({
      ...head,
      all: ratesOf(models),
      classes: byTeamClass(frame, given, models).map(({ teamClass, models: own }) => ({ teamClass, ...ratesOf(own) })),
    })),
  };
};
