import type { Filter } from '../../entities/list/filter-limits.ts';
import type { ModelUseRole } from '../../entities/paper/paper.ts';
import { checkConfidenceLevel, levelWords } from '../confidence-level.ts';
import { checkRoles } from '../model-roles.ts';
import {
  type Given,
  modelWords,
  type Question,
  type QuestionInput,
  resolveQuestion,
  timeWords,
} from '../question/question.ts';
import { resolveTeamRule, type TeamRule, type TeamRuleInput, teamRuleWords } from '../question/team-rule.ts';

export interface ScrutinyInput extends QuestionInput, TeamRuleInput {
  readonly roles?: Given<readonly ModelUseRole[]>;
  readonly paperFilter?: Given<Filter>;
  readonly confidenceLevel?: Given<number>;
}

/** Every argument of a report on scrutiny, checked, with its default where it was not given. */
export interface ScrutinyArguments extends Question, TeamRule {
  /** What a paper must use a model for, each once, in the order of the enum. */
  readonly roles: readonly ModelUseRole[];
  /** Which papers may be evaluations. */
  readonly paperFilter: Filter | null;
  readonly confidenceLevel: number;
}

const evaluating: readonly ModelUseRole[] = ['EVALUATION', 'AUDIT'];

/** @throws DomainError BAD_INPUT that names the argument. */
export const resolveScrutiny = (given: ScrutinyInput): ScrutinyArguments => ({
  ...resolveQuestion(given),
  ...resolveTeamRule(given),
  roles: checkRoles(given.roles, evaluating),
  paperFilter: given.paperFilter ?? null,
  confidenceLevel: checkConfidenceLevel(given.confidenceLevel),
});

export const scrutinySentence = (given: ScrutinyArguments): string =>
  `Independent evaluations of ${modelWords(given)}, by team class, ${timeWords(given)} of the model: papers of any time${given.paperFilter ? ' that the filter lets through' : ''} that use it (as ${given.roles.join(', ')}) and none of whose institutions is one of its developers; a paper or a model without institutions is in doubt, and counted apart; ${teamRuleWords(given)}; intervals at ${levelWords(given.confidenceLevel)} are Wilson’s of the share of models with any, Student’s of evaluations per model.`;
