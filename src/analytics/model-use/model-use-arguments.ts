import type { Filter } from '../../entities/list/filter-limits.ts';
import { type ModelUseRole, modelUseRoles } from '../../entities/paper/paper.ts';
import { canonicalJson } from '../../log/canonical.ts';
import type { Definition } from '../../reports/report.ts';
import type { TeamClass } from '../../shared/sector.ts';
import { checkConfidenceLevel, levelWords } from '../confidence-level.ts';
import { checkRoles } from '../model-roles.ts';
import { checkYears, type Years, yearsWords } from '../years.ts';

/** Every argument of a report on used models, checked, with its default where it was not given. */
export interface ModelUseArguments extends Years {
  /** Whose works. */
  readonly teamClass: TeamClass;
  /** What papers use models for, each once, in the order of the enum. */
  readonly roles: readonly ModelUseRole[];
  readonly filter: Filter | null;
  readonly paperFilter: Filter | null;
  readonly confidenceLevel: number;
}

type Given<Value> = Value | null | undefined;
export type ModelUseInput = { readonly [Name in keyof ModelUseArguments]?: Given<ModelUseArguments[Name]> };

/** @throws DomainError BAD_INPUT that names the argument, the value and what is allowed. */
export const resolveModelUseArguments = (given: ModelUseInput): ModelUseArguments => ({
  ...checkYears(given),
  teamClass: given.teamClass ?? 'ACADEMIA',
  roles: checkRoles(given.roles, modelUseRoles),
  filter: given.filter ?? null,
  paperFilter: given.paperFilter ?? null,
  confidenceLevel: checkConfidenceLevel(given.confidenceLevel),
});

const classWords: Readonly<Record<TeamClass, string>> = {
  ACADEMIA: 'academia-only teams',
  INDUSTRY: 'industry-only teams',
  COLLABORATION: 'teams of academia and industry',
  OTHER: 'teams of other sectors',
  UNKNOWN: 'teams of unknown class',
};

export const modelUseDefinition = (given: ModelUseArguments): Definition => {
  const roles = given.roles.length === modelUseRoles.length ? '' : ` (as ${given.roles.join(', ')})`;
  return {
    sentence: `${[
      `Of works by ${classWords[given.teamClass]}${given.filter || given.paperFilter ? ' that the filters let through' : ''}, papers that use a model${roles} and models that are based on one, the share whose models are by developers of each class, and of each access, per year of publication ${yearsWords(given)}`,
      'a team has the class of the set of its institutions’ sectors, public research institutes counting as academia',
      'a work with several models counts once in each cell, so shares may add up to more than 1',
      'models of which nothing but a name is known are UNKNOWN',
      `intervals are Wilson’s at ${levelWords(given.confidenceLevel)}`,
    ].join('; ')}.`,
    arguments: canonicalJson(given),
  };
};
