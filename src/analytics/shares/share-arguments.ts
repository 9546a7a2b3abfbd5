import type { RollUp } from '../../entities/institution/roll-up.ts';
import type { Filter } from '../../entities/list/filter-limits.ts';
import type { TeamClassRule } from '../../shared/sector.ts';
import type { NotabilityRule } from '../notability.ts';
import type { Period } from '../period/period.ts';
import type { ScalePopulation } from '../scale/scale-population.ts';
import type { ScaleRule } from '../scale/scale-rule.ts';
import type { Scope } from '../scope/scope.ts';

export const shareSubjects = ['MODELS', 'TRAINING_COMPUTE'] as const;
export type ShareSubject = (typeof shareSubjects)[number];

export const shareKeys = ['TEAM_CLASS', 'SECTOR', 'COUNTRY', 'REGION', 'INSTITUTION', 'DOMAIN', 'ACCESS'] as const;
export type ShareKey = (typeof shareKeys)[number];

/** A cell that a client named, and the filters that say what is in it; null lets all in. */
export interface ShareGroup {
  readonly label: string;
  readonly models: Filter | null;
  /** Only where papers are divided. */
  readonly papers?: Filter | null;
  readonly institutions: Filter | null;
}

export type Attribution = 'FRACTIONAL' | 'FULL' | 'FIRST';

/** Every argument of a share report, checked, with its default where it was not given. */
export interface ShareArguments {
  readonly of: ShareSubject;
  /** Among whom; with groups, only by what works are divided. */
  readonly by: ShareKey;
  /** Cells of the client's own instead of those of `by`. */
  readonly groups: readonly ShareGroup[] | null;
  /** One facet for each key of this; null for one of everything. */
  readonly facetBy: ShareKey | null;
  readonly top: number;
  readonly period: Period;
  /** A filter of the list of models; null for all. */
  readonly filter: Filter | null;
  /** Of which graph; null for the whole graph of now. */
  readonly scope: Scope | null;
  readonly notability: NotabilityRule;
  readonly scale: ScaleRule;
  readonly scalePopulation: ScalePopulation;
  readonly attribution: Attribution;
  readonly teamClassRule: TeamClassRule;
  readonly publicResearchAsAcademia: boolean;
  readonly rollUp: RollUp;
  readonly confidenceLevel: number;
  readonly seed: number;
}
