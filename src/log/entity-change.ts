import type { NounName } from './noun.ts';

/** A value as a difference shows it: of references the names as printed, in their order. */
export type ShownValue = string | number | boolean | readonly string[] | null;

/** A field that will show something else; null where it shows nothing. Bounds and methods of quantities are fields of their own (`parameters.low`). */
export interface FieldChange {
  readonly field: string;
  readonly before: ShownValue;
  readonly after: ShownValue;
}

/** What a change does to one entity, as it is shown. */
export interface EntityChange {
  readonly kind: 'CREATED' | 'CHANGED' | 'RETIRED' | 'BACK';
  readonly id: string;
  readonly noun: NounName;
  readonly name: string;
  readonly fields: readonly FieldChange[];
}

/** An entity that an older edition of a sheet lists, and this one does not. */
export interface GoneEntity {
  readonly id: string;
  readonly noun: NounName;
  readonly name: string;
  /** Keys of the older editions that list it. */
  readonly listedBy: readonly string[];
  /** Keys of other sources that describe it; it is not retired while there are any. */
  readonly describedBy: readonly string[];
  /** LISTED: only told of. KEPT: others describe it. RETIRED: now, before, or in a dry run it would be. */
  readonly outcome: 'LISTED' | 'KEPT' | 'RETIRED';
}
