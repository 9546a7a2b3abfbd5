import type { Filter } from '../../entities/list/filter-limits.ts';
import { type NotabilityRule, notabilityWords } from '../notability.ts';
import { type PeriodInput, resolvePeriod } from '../period/check-period.ts';
import type { Period } from '../period/period.ts';
import { periodWords } from '../period/period-words.ts';
import { resolveScale, type ScaleRule, type ScaleRuleInput } from '../scale/scale-rule.ts';
import { scaleWords } from '../scale/scale-words.ts';

export type Given<Value> = Value | null | undefined;

/** Which models a report is about, and in which steps of time; every default resolved. */
export interface Question {
  readonly period: Period;
  readonly filter: Filter | null;
  readonly notability: NotabilityRule;
  readonly scale: ScaleRule;
}

export interface QuestionInput {
  readonly period?: Given<PeriodInput>;
  readonly filter?: Given<Filter>;
  readonly notability?: Given<NotabilityRule>;
  readonly scale?: Given<ScaleRuleInput>;
}

/**
 * The question that was asked: by year, of all models, where nothing else is said.
 * @throws DomainError BAD_INPUT that names the argument.
 */
export const resolveQuestion = ({ period, filter, notability, scale }: QuestionInput): Question => ({
  period: resolvePeriod(period ?? {}),
  filter: filter ?? null,
  notability: notability ?? 'ALL',
  scale: resolveScale(scale),
});

/** The models and the time of a question, as parts of a sentence. */
export const modelWords = ({ notability, filter, scale }: Question): string =>
  `${notabilityWords[notability]}${filter ? ' that the filter lets through' : ''}${scaleWords(scale)}`;
export const timeWords = ({ period }: Question): string => periodWords(period);
