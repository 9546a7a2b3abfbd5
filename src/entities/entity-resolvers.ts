import type { Context } from '../context.ts';
import type { EntityHeader } from '../log/noun.ts';
import type { PageInput } from '../shared/page.ts';
import { nounNameOf } from './entity-id.ts';
import { identifiersOf } from './identifier.ts';
import { nouns } from './nouns.ts';
import { statusOf } from './status.ts';

type Nothing = Record<never, never>;

/** The fields of the interface `Entity`, the same for every noun. */
export const entityResolvers = {
  status: (entity: EntityHeader) => statusOf(entity),
  identifiers: ({ type, keys }: EntityHeader) => identifiersOf(nouns[nounNameOf(type)], keys),
  formerIds: ({ id }: EntityHeader, _none: Nothing, { header }: Context) => header.formerIds(id),
  degrees: (entity: EntityHeader, _none: Nothing, { header }: Context) => header.degrees(entity),
  fields: (entity: EntityHeader, { names }: { readonly names?: readonly string[] | null }, { records }: Context) =>
    records.fields(entity, names),
  records: ({ id }: EntityHeader, page: PageInput, { records }: Context) => records.list(id, page),
  history: (entity: EntityHeader, page: PageInput, { records }: Context) => records.history(entity, page),
};
