import type { Filter } from '../../entities/list/filter-limits.ts';
import type { TeamClass, TeamClassRule } from '../../shared/sector.ts';
import type { NotabilityRule } from '../notability.ts';
import { resolveScale, type ScaleRule, type ScaleRuleInput } from '../scale/scale-rule.ts';
import { checkYears, type Years } from '../years.ts';
import { otherClass } from './gap-arguments.ts';

type Given<Value> = Value | null | undefined;

/** The arguments as a client gives them. */
export interface LagInput {
  readonly leader?: Given<TeamClass>;
  readonly follower?: Given<TeamClass>;
  readonly from?: Given<number>;
  readonly to?: Given<number>;
  readonly filter?: Given<Filter>;
  readonly notability?: Given<NotabilityRule>;
  readonly scale?: Given<ScaleRuleInput>;
  readonly teamClassRule?: Given<TeamClassRule>;
  readonly publicResearchAsAcademia?: Given<boolean>;
}

/** Every argument of a lag, checked, with its default where it was not given. */
export interface LagArguments extends Years {
  readonly leader: TeamClass;
  readonly follower: TeamClass;
  readonly filter: Filter | null;
  readonly notability: NotabilityRule;
  /** Which of the leader's runs are large. */
  readonly scale: ScaleRule;
  readonly teamClassRule: TeamClassRule;
  readonly publicResearchAsAcademia: boolean;
}

/** The z above which methods call a model large-scale. */
const largeScaleZ = 0.76;

/**
 * The arguments of a lag with every default resolved.
 * @throws DomainError BAD_INPUT that names the argument, the value and what is allowed.
 */
export const resolveLagArguments = (given: LagInput): LagArguments => {
  const leader = given.leader ?? 'INDUSTRY';
  return {
    leader,
    follower: otherClass('follower', given.follower ?? 'ACADEMIA', leader),
    ...checkYears(given),
    filter: given.filter ?? null,
    notability: given.notability ?? 'ALL',
    scale: resolveScale(given.scale ?? { zScore: largeScaleZ }),
    teamClassRule: given.teamClassRule ?? 'ORGANIZATIONS',
    publicResearchAsAcademia: given.publicResearchAsAcademia ?? true,
  };
};
