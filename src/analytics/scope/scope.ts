import type { Sector } from '../../shared/sector.ts';

/** Quantities of models that can be assumed. */
export const assumedFields = [
  'trainingCompute',
  'parameters',
  'datasetSize',
  'trainingTime',
  'trainingCost',
  'powerDraw',
] as const;
export type AssumedField = (typeof assumedFields)[number];

/** Something that is taken to be otherwise than the graph has it. */
export type Assumption =
  | { readonly sector: { readonly institution: string; readonly value: Sector } }
  /** Id of a model that is left out. */
  | { readonly exclude: string }
  | { readonly quantity: { readonly entity: string; readonly field: AssumedField; readonly best: number } };

/** Of which graph a report is made: checked, and of a time the version. */
export interface Scope {
  readonly asOf: { readonly version: number } | null;
  /** Keys of the sources that are believed about models, sorted; null for all. */
  readonly sources: readonly string[] | null;
  readonly assume: readonly Assumption[];
}
