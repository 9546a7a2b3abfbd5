import type { Filter } from '../../entities/list/filter-limits.ts';
import { badInput } from '../../shared/errors.ts';
import { inRange } from '../../shared/in-range.ts';
import type { TeamClassRule } from '../../shared/sector.ts';
import { checkConfidenceLevel } from '../confidence-level.ts';
import type { NotabilityRule } from '../notability.ts';
import type { ScalePopulation } from '../scale/scale-population.ts';
import { checkYears, type Years } from '../years.ts';

type Given<Value> = Value | null | undefined;

/** What models of one line have in common. */
export type TrendKey = 'NONE' | 'TEAM_CLASS' | 'SECTOR' | 'COUNTRY' | 'DOMAIN' | 'ACCESS';

/** Quantities that grow by orders of magnitude. */
export const trendMeasures = ['trainingCompute', 'parameters', 'datasetSize', 'trainingCost'] as const;
export type TrendMeasure = (typeof trendMeasures)[number];

/** The arguments as a client gives them. */
export interface TrendInput {
  readonly by?: Given<TrendKey>;
  readonly from?: Given<number>;
  readonly to?: Given<number>;
  readonly measure?: Given<string>;
  readonly filter?: Given<Filter>;
  readonly notability?: Given<NotabilityRule>;
  /** −2 where it is left out; none are dropped where it is null. */
  readonly dropBelowZ?: Given<number>;
  readonly scalePopulation?: Given<ScalePopulation>;
  readonly teamClassRule?: Given<TeamClassRule>;
  readonly publicResearchAsAcademia?: Given<boolean>;
  readonly confidenceLevel?: Given<number>;
  readonly seed?: Given<number>;
}

/** Every argument of a trend, checked, with its default where it was not given. */
export interface TrendArguments extends Years {
  readonly by: TrendKey;
  readonly measure: TrendMeasure;
  readonly filter: Filter | null;
  readonly notability: NotabilityRule;
  /** Models of less training compute than so many standard deviations from the mean are outliers; null for none. */
  readonly dropBelowZ: number | null;
  readonly scalePopulation: ScalePopulation;
  readonly teamClassRule: TeamClassRule;
  readonly publicResearchAsAcademia: boolean;
  readonly confidenceLevel: number;
  readonly seed: number;
}

const checkMeasure = (given: string): TrendMeasure => {
  const measure = trendMeasures.find((one) => one === given);
  if (!measure) throw badInput('measure', given, `one of ${trendMeasures.join(', ')}`);
  return measure;
};

const checkZ = (given: Given<number>): number | null => {
  if (given === null) return null;
  return inRange('dropBelowZ', given ?? -2, { holds: Number.isFinite, allowed: 'a finite number, or null for none' });
};

/**
 * The arguments of a trend with every default resolved.
 * @throws DomainError BAD_INPUT that names the argument, the value and what is allowed.
 */
export const resolveTrendArguments = (given: TrendInput): TrendArguments => ({
  by: given.by ?? 'NONE',
  ...checkYears(given),
  measure: checkMeasure(given.measure ?? 'trainingCompute'),
  filter: given.filter ?? null,
  notability: given.notability ?? 'ALL',
  dropBelowZ: checkZ(given.dropBelowZ),
  scalePopulation: given.scalePopulation ?? 'ALL',
  teamClassRule: given.teamClassRule ?? 'ORGANIZATIONS',
  publicResearchAsAcademia: given.publicResearchAsAcademia ?? true,
  confidenceLevel: checkConfidenceLevel(given.confidenceLevel),
  seed: given.seed ?? 1,
});
