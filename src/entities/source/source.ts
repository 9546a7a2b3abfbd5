import { sourceIdOf } from '../../log/id.ts';
import type { SourceDefinition } from '../../log/record.ts';

/** Where statements come from: one edition of one sheet of one data set. Not an entity: nothing is stated about it. */
export interface Source extends SourceDefinition {
  readonly id: string;
}

export const sourceOf = (definition: SourceDefinition): Source => ({ ...definition, id: sourceIdOf(definition.key) });
