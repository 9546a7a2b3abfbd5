import type { Filter } from '../entities/list/filter-limits.ts';
import type { FieldPath } from './field-path.ts';

export const groupFunctions = [
  'COUNT',
  'COUNT_DISTINCT',
  'SUM',
  'MEAN',
  'GEOMETRIC_MEAN',
  'MEDIAN',
  'PERCENTILE',
  'MIN',
  'MAX',
  'STANDARD_DEVIATION',
  'COVERAGE',
] as const;
export type GroupFunction = (typeof groupFunctions)[number];

export type Attribution = 'FRACTIONAL' | 'FULL' | 'FIRST';
export type BucketSize = 'MONTH' | 'QUARTER' | 'HALF_YEAR' | 'YEAR' | 'FIVE_YEARS' | 'ALL';

/** How the values of a key fall into groups. */
export type Binning =
  /** Every value is a group. */
  | { readonly kind: 'none' }
  | { readonly kind: 'bucket'; readonly bucket: BucketSize }
  /** Ranges of so many decades, one of them beginning at 1. */
  | { readonly kind: 'log10Bin'; readonly width: number }
  /** Below the first, between two, from the last on; ascending. */
  | { readonly kind: 'edges'; readonly edges: readonly number[] };

/** What entities are grouped by. */
export interface GroupKey {
  readonly field: string;
  readonly path: FieldPath;
  readonly binning: Binning;
}

/** What is computed of every group. */
export interface GroupMeasure {
  readonly as: string;
  readonly function: GroupFunction;
  /** null for COUNT of entities. */
  readonly of: string | null;
  readonly path: FieldPath | null;
  /** 0 to 100; of PERCENTILE only. */
  readonly p: number | null;
}

/** Both ends included; null where there is none. */
export interface GroupHaving {
  readonly measure: string;
  readonly gte: number | null;
  readonly lte: number | null;
}

export interface GroupOrder {
  readonly by: string;
  readonly direction: 'ASC' | 'DESC';
}

/** Every argument of a group report, checked, with its default where it was not given. */
export interface GroupArguments {
  readonly by: readonly GroupKey[];
  readonly measures: readonly GroupMeasure[];
  readonly filter: Filter;
  readonly having: readonly GroupHaving[];
  readonly orderBy: readonly GroupOrder[];
  readonly first: number;
  readonly attribution: Attribution;
}
