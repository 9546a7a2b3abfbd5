import type { RollUp } from '../../entities/institution/roll-up.ts';
import type { Filter } from '../../entities/list/filter-limits.ts';
import { badInput } from '../../shared/errors.ts';
import { inRange } from '../../shared/in-range.ts';
import type { TeamClassRule } from '../../shared/sector.ts';
import { checkConfidenceLevel } from '../confidence-level.ts';
import type { NotabilityRule } from '../notability.ts';
import { type PeriodInput, resolvePeriod } from '../period/check-period.ts';
import type { ScalePopulation } from '../scale/scale-population.ts';
import { resolveScale, type ScaleRuleInput } from '../scale/scale-rule.ts';
import type { ScopeInput } from '../scope/check-scope.ts';
import { resolveGroups, type ShareGroupInput } from './check-groups.ts';
import type { Attribution, ShareArguments, ShareKey, ShareSubject } from './share-arguments.ts';

type Given<Value> = Value | null | undefined;

/** The arguments as a client gives them. */
export interface ShareInput {
  readonly of: ShareSubject;
  readonly by: ShareKey;
  readonly groups?: Given<readonly ShareGroupInput[]>;
  readonly facetBy?: Given<ShareKey>;
  readonly top?: Given<number>;
  readonly period?: Given<PeriodInput>;
  readonly filter?: Given<Filter>;
  readonly scope?: Given<ScopeInput>;
  readonly notability?: Given<NotabilityRule>;
  readonly scale?: Given<ScaleRuleInput>;
  readonly scalePopulation?: Given<ScalePopulation>;
  readonly attribution?: Given<Attribution>;
  readonly teamClassRule?: Given<TeamClassRule>;
  readonly publicResearchAsAcademia?: Given<boolean>;
  readonly rollUp?: Given<RollUp>;
  readonly confidenceLevel?: Given<number>;
  readonly seed?: Given<number>;
}

const mostCells = 100;

const checkFacet = ({ by, facetBy }: ShareInput): ShareKey | null => {
  if (facetBy === by) throw badInput('facetBy', facetBy, 'another key than by');
  return facetBy ?? null;
};

/**
 * The arguments of a share report with every default resolved, but for the scope, which the graph resolves.
 * @throws DomainError BAD_INPUT that names the argument, the value and what is allowed.
 */
export const resolveShareArguments = (given: ShareInput): ShareArguments => ({
  of: given.of,
  by: given.by,
  groups: resolveGroups(given.groups),
  facetBy: checkFacet(given),
  top: inRange('top', given.top ?? 10, {
    holds: (value) => Number.isInteger(value) && value >= 1 && value <= mostCells,
    allowed: `a whole number from 1 to ${mostCells}`,
  }),
  period: resolvePeriod(given.period),
  filter: given.filter ?? null,
  scope: null,
  notability: given.notability ?? 'ALL',
  scale: resolveScale(given.scale),
  scalePopulation: given.scalePopulation ?? 'ALL',
  attribution: given.attribution ?? 'FRACTIONAL',
  teamClassRule: given.teamClassRule ?? 'ORGANIZATIONS',
  publicResearchAsAcademia: given.publicResearchAsAcademia ?? true,
  rollUp: given.rollUp ?? 'AT_PUBLICATION',
  confidenceLevel: checkConfidenceLevel(given.confidenceLevel),
  seed: given.seed ?? 1,
});
