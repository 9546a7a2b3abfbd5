import type { Filter } from '../../entities/list/filter-limits.ts';
import { badInput } from '../../shared/errors.ts';
import type { TeamClass, TeamClassRule } from '../../shared/sector.ts';
import { checkConfidenceLevel } from '../confidence-level.ts';
import type { NotabilityRule } from '../notability.ts';
import { type PeriodInput, resolvePeriod } from '../period/check-period.ts';
import type { Period } from '../period/period.ts';
import type { ScaleRule } from '../scale/scale-rule.ts';
import { resolveScale, type ScaleRuleInput } from '../scale/scale-rule.ts';

type Given<Value> = Value | null | undefined;

/** The arguments as a client gives them. */
export interface GapInput {
  readonly numerator?: Given<TeamClass>;
  readonly denominator?: Given<TeamClass>;
  readonly period?: Given<PeriodInput>;
  readonly filter?: Given<Filter>;
  readonly notability?: Given<NotabilityRule>;
  readonly scale?: Given<ScaleRuleInput>;
  readonly teamClassRule?: Given<TeamClassRule>;
  readonly publicResearchAsAcademia?: Given<boolean>;
  readonly confidenceLevel?: Given<number>;
  readonly seed?: Given<number>;
}

/** Every argument of a gap, checked, with its default where it was not given. */
export interface GapArguments {
  readonly numerator: TeamClass;
  readonly denominator: TeamClass;
  readonly period: Period;
  readonly filter: Filter | null;
  readonly notability: NotabilityRule;
  readonly scale: ScaleRule;
  readonly teamClassRule: TeamClassRule;
  readonly publicResearchAsAcademia: boolean;
  readonly confidenceLevel: number;
  readonly seed: number;
}

/**
 * The second of two team classes that are compared.
 * @throws DomainError BAD_INPUT where it is the first.
 */
export const otherClass = (argument: string, given: TeamClass, first: TeamClass): TeamClass => {
  if (given === first) throw badInput(argument, given, `another class than ${first}`);
  return given;
};

/**
 * The arguments of a gap with every default resolved; years where no period is given.
 * @throws DomainError BAD_INPUT that names the argument, the value and what is allowed.
 */
export const resolveGapArguments = (given: GapInput): GapArguments => {
  const numerator = given.numerator ?? 'INDUSTRY';
  return {
    numerator,
    denominator: otherClass('denominator', given.denominator ?? 'ACADEMIA', numerator),
    period: resolvePeriod(given.period ?? {}),
    filter: given.filter ?? null,
    notability: given.notability ?? 'ALL',
    scale: resolveScale(given.scale),
    teamClassRule: given.teamClassRule ?? 'ORGANIZATIONS',
    publicResearchAsAcademia: given.publicResearchAsAcademia ?? true,
    confidenceLevel: checkConfidenceLevel(given.confidenceLevel),
    seed: given.seed ?? 1,
  };
};
