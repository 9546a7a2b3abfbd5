import type { TeamClassRule } from '../../shared/sector.ts';
import type { RollUp } from '../frame/roll-up.ts';
import type { ScaleRule } from '../scale/scale-rule.ts';

export const shareSubjects = ['MODELS', 'TRAINING_COMPUTE'] as const;
export type ShareSubject = (typeof shareSubjects)[number];

export const shareKeys = ['TEAM_CLASS', 'SECTOR', 'COUNTRY', 'INSTITUTION'] as const;
export type ShareKey = (typeof shareKeys)[number];

export type Attribution = 'FRACTIONAL' | 'FULL' | 'FIRST';
export type NotabilityRule = 'ALL' | 'NOTABLE' | 'PAPER';
export type BucketSize = 'MONTH' | 'QUARTER' | 'HALF_YEAR' | 'YEAR' | 'FIVE_YEARS' | 'ALL';

/** Whole years, both included; null reaches as far as there are works. */
export interface YearRange {
  readonly from: number | null;
  readonly to: number | null;
  readonly label: string | null;
}

/** The periods of a report: either buckets of one size between two years, or the ranges. */
export interface Period {
  readonly from: number | null;
  readonly to: number | null;
  readonly every: BucketSize;
  readonly ranges: readonly YearRange[] | null;
  /** Each yearly bucket reaches back over so many years. */
  readonly rollingYears: number;
}

/** Every argument of a share report, checked, with its default where it was not given. */
export interface ShareArguments {
  readonly of: ShareSubject;
  readonly by: ShareKey;
  readonly top: number;
  readonly period: Period;
  readonly notability: NotabilityRule;
  readonly scale: ScaleRule;
  readonly attribution: Attribution;
  readonly teamClassRule: TeamClassRule;
  readonly publicResearchAsAcademia: boolean;
  readonly rollUp: RollUp;
  readonly confidenceLevel: number;
  readonly seed: number;
}
