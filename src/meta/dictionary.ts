import { nouns } from '../entities/nouns.ts';
import type { EntityType, Field } from '../log/noun.ts';

export interface FieldDescription {
  readonly type: EntityType;
  readonly field: string;
  /** null for what is not measured. */
  readonly unit: string | null;
  readonly nullMeans: string;
}

const unitOf = (field: Field): string | null => ('unit' in field && field.unit !== undefined ? field.unit : null);

/** Every field that statements can be about, as the nouns declare it. */
export const dictionary: readonly FieldDescription[] = Object.values(nouns).flatMap(({ type, fields }) =>
  Object.entries(fields).map(([name, field]) => ({
    type,
    field: name,
    unit: unitOf(field),
    nullMeans: field.nullMeans,
  })),
);
