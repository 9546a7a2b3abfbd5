import type { NotabilityCriterion } from '../entities/model/model.ts';

/** Which models are notable enough to count. */
export type NotabilityRule = 'ALL' | 'NOTABLE' | 'PAPER';

/** The models that a rule lets in, as a part of a sentence. */
export const notabilityWords: Readonly<Record<NotabilityRule, string>> = {
  ALL: 'models',
  NOTABLE: 'notable models (by any criterion)',
  PAPER: 'notable models (state of the art, historical, or highly cited)',
};

/** What makes a model notable as research; use, cost and discretion do not, since industry has the clients. */
const notableAsPaper: ReadonlySet<NotabilityCriterion> = new Set(['STATE_OF_THE_ART', 'HISTORICAL', 'HIGHLY_CITED']);

/** Whether a rule lets in a model that is notable by these criteria. */
export const isNotable = (rule: NotabilityRule, criteria: readonly NotabilityCriterion[]): boolean =>
  rule === 'ALL' || (rule === 'NOTABLE' ? criteria.length > 0 : criteria.some((one) => notableAsPaper.has(one)));
