import { canonicalJson } from '../../log/canonical.ts';
import type { Report } from '../../reports/report.ts';
import type { TeamClass } from '../../shared/sector.ts';
import { checkConfidenceLevel, levelWords } from '../confidence-level.ts';
import { type AmountName, idsOf, type ModelColumns, valueAt } from '../frame/frame.ts';
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

export type DisclosedAmount = 'TRAINING_COMPUTE' | 'PARAMETERS' | 'DATASET_SIZE';

export interface DisclosureInput extends Omit<QuestionInput, 'scale'>, TeamRuleInput {
  readonly of?: Given<DisclosedAmount>;
  readonly confidenceLevel?: Given<number>;
}

export interface DisclosureArguments extends Omit<Question, 'scale'>, TeamRule {
  readonly of: DisclosedAmount;
  readonly confidenceLevel: number;
}

/** Of how many models an amount is known. */
export interface DisclosureRate extends Rate, ReportMembers {
  readonly count: number;
  readonly known: number;
}

export interface DisclosureClass extends DisclosureRate {
  readonly teamClass: TeamClass;
}

export interface DisclosureBucket extends BucketHead {
  readonly all: DisclosureRate;
  readonly classes: readonly DisclosureClass[];
}

export interface DisclosureReport extends Report {
  readonly buckets: readonly DisclosureBucket[];
}

/** @throws DomainError BAD_INPUT that names the argument. */
export const resolveDisclosure = (given: DisclosureInput): DisclosureArguments => {
  const { scale: _all, ...question } = resolveQuestion(given);
  return {
    ...question,
    ...resolveTeamRule(given),
    of: given.of ?? 'TRAINING_COMPUTE',
    confidenceLevel: checkConfidenceLevel(given.confidenceLevel),
  };
};

export const disclosureArguments = (given: DisclosureArguments): string => canonicalJson(given);

const amountWords: Readonly<Record<DisclosedAmount, string>> = {
  TRAINING_COMPUTE: 'training compute',
  PARAMETERS: 'number of parameters',
  DATASET_SIZE: 'size of dataset',
};
const amounts: Readonly<Record<Exclude<DisclosedAmount, 'TRAINING_COMPUTE'>, AmountName>> = {
  PARAMETERS: 'parameters',
  DATASET_SIZE: 'datasetSize',
};

const columnOf = (models: ModelColumns, of: DisclosedAmount): Float64Array =>
  of === 'TRAINING_COMPUTE' ? models.compute : models.amounts[amounts[of]];

/**
 * Of which share of the models an amount is known, by class of team: known / all, with Wilson's interval. Known means that
 * a source states or estimates it. Scale is no part of the question, since it is judged by what may be unknown.
 * @throws DomainError BAD_INPUT where the period makes too many buckets.
 */
export const disclosureReport = (view: View, admits: Admits, given: DisclosureArguments): DisclosureReport => {
  const { frame } = view;
  const question: Question = { ...given, scale: { rule: 'all' } };
  const asked = askedOf(frame, admits, question);
  const column = columnOf(frame.models, given.of);
  const rate = (models: readonly number[]): DisclosureRate => {
    const known = models.filter((model) => !Number.isNaN(valueAt(column, model)));
    return {
      count: models.length,
      known: known.length,
      ...rateOf(known.length, models.length, given.confidenceLevel),
      memberIds: idsOf(frame, known),
    };
  };
  const envelope = envelopeOf(view, asked, {
    sentence: `Share of ${modelWords(question)} whose ${amountWords[given.of]} is known, by team class, ${timeWords(question)}; ${teamRuleWords(given)}; intervals are Wilson’s at ${levelWords(given.confidenceLevel)}.`,
    arguments: disclosureArguments(given),
    isUnknown: (model) => classOf(frame, given, model) === 'UNKNOWN',
  });
  return {
    ...envelope,
    buckets: asked.buckets.map(({ head, models }) => ({
      ...head,
      all: rate(models),
      classes: byTeamClass(frame, given, models).map(({ teamClass, models: own }) => ({ teamClass, ...rate(own) })),
    })),
  };
};
