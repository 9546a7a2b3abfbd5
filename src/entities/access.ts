import type { Graph } from '../graph/graph.ts';
import type { Noun } from '../log/noun.ts';
import { type Connection, connectionOf, type PageInput, pageArguments } from '../shared/page.ts';
import { countEntities, type EntityRead, listEntities } from './find.ts';
import { entityByKey, type KeyService } from './key-service.ts';
import type { EntityLoader } from './loaders.ts';
import { isPlace } from './relation.ts';

/** The ways in to the entities of one noun: by what names one, and all of them page by page. */
export const entityAccess = <Described extends Noun>(
  graph: Graph,
  loader: EntityLoader<Described>,
  keys: KeyService,
  /** The API's list of all of them, for example `Query.models`. */
  field: string,
) => ({
  byKey: entityByKey(graph, loader, keys),

  /** Visible entities in the order of their ids. */
  list: async (input: PageInput): Promise<Connection<{ readonly node: EntityRead<Described> }>> => {
    const page = pageArguments(input, { field, isPlace: (values) => isPlace(undefined, values) });
    const found = await listEntities(graph, loader.noun, String(page.after?.[0] ?? ''), page.first + 1);
    loader.know(found);
    return connectionOf({
      field,
      page,
      items: found,
      edgeOf: (node) => ({ node }),
      placeOf: ({ id }) => [id],
      totalCount: () => countEntities(graph, loader.noun),
    });
  },
});
