import { nounOfId } from '../entities/entity-id.ts';
import type { NounName } from '../log/noun.ts';

/** The GraphQL type of what has the id, which the id's prefix tells. */
export const typeNameOf = (id: string): NounName | 'Record' | 'Source' =>
  nounOfId(id)?.name ?? (id.startsWith('rec_') ? 'Record' : 'Source');
