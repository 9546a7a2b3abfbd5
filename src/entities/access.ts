import type { Graph } from '../graph/graph.ts';
import type { Noun } from '../log/noun.ts';
import { type Connection, connectionOf, type PageInput, pageArguments } from '../shared/page.ts';
import type { EntityRead } from './find.ts';
import { entityByKey, type KeyService } from './key-service.ts';
import type { Filter } from './list/filter-limits.ts';
import { countListed, findPage } from './list/find-page.ts';
import { cursorField, isPlaceIn, type OrderInput, sortKeysOf } from './list/order.ts';
import { listTables } from './list-tables.ts';
import type { EntityLoader } from './loaders.ts';

/** The arguments of a list, checked by the schema. */
export interface ListInput extends PageInput {
  readonly filter?: Filter | null;
  readonly orderBy?: readonly OrderInput[] | null;
}

/** The ways in to the entities of one noun: by what names one, and all of them page by page. */
export const entityAccess = <Described extends Noun>(
  graph: Graph,
  loader: EntityLoader<Described>,
  keys: KeyService,
) => ({
  byKey: entityByKey(graph, loader, keys),

  /** Visible entities, filtered and in the order asked for; else in that of their ids. */
  list: async ({
    filter,
    orderBy,
    ...input
  }: ListInput): Promise<Connection<{ readonly node: EntityRead<Described> }>> => {
    const { noun } = loader;
    const table = listTables[noun.name];
    const list = { noun, table, tables: listTables, filter: filter ?? {}, keys: sortKeysOf(table, orderBy ?? []) };
    const field = cursorField(table.list, list.keys);
    const page = pageArguments(input, { field, isPlace: (values) => isPlaceIn(list.keys, values) });
    const found = await findPage(graph, list, page);
    loader.know(found.map(({ entity }) => entity));
    return connectionOf({
      field,
      page,
      items: found,
      edgeOf: ({ entity }) => ({ node: entity }),
      placeOf: ({ place }) => place,
      totalCount: () => countListed(graph, list),
    });
  },
});
