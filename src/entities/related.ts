import type { Graph } from '../graph/graph.ts';
import type { Noun } from '../log/noun.ts';
import { oneByKey, oneByKeyAndArguments } from '../shared/batch.ts';
import { type Connection, connectionOf, type PageArguments, type PageInput, pageArguments } from '../shared/page.ts';
import type { EntityRead } from './find.ts';
import type { EntityLoader } from './loaders.ts';
import { countRelated, findRelated, isPlace, type RelatedEntity, type RelatedPage, type Relation } from './relation.ts';

type Edge<Child extends Noun, Carried> = Carried & { readonly node: EntityRead<Child> };

/** How pages of related are found and counted, where it is not along a relationship. */
interface Finders<Child extends Noun, Carried> {
  readonly find: (
    graph: Graph,
    parentIds: readonly string[],
    page: PageArguments,
  ) => Promise<ReadonlyMap<string, RelatedPage<Child, Carried>>>;
  readonly count: (graph: Graph, parentIds: readonly string[]) => Promise<ReadonlyMap<string, number>>;
}

const along = <Child extends Noun, Carried>(to: Relation<Child, Carried>): Finders<Child, Carried> => ({
  find: (graph, parentIds, page) => findRelated(graph, to, parentIds, page),
  count: (graph, parentIds) => countRelated(graph, to, parentIds),
});

/** A page of a field's related entities: parents that ask with equal arguments share one statement. */
export const relatedPages = <Child extends Noun, Carried>(
  graph: Graph,
  to: Relation<Child, Carried>,
  loader: Pick<EntityLoader<Child>, 'know'>,
  { find, count }: Finders<Child, Carried> = along(to),
) => {
  const pageOf = oneByKeyAndArguments(
    async (parentIds, page: PageArguments) => {
      const pages = await find(graph, parentIds, page);
      for (const { related } of pages.values()) loader.know(related.map(({ node }) => node));
      return pages;
    },
    { related: [], total: 0 },
  );
  const countOf = oneByKey((parentIds) => count(graph, parentIds), 0);

  return async (parentId: string, input: PageInput): Promise<Connection<Edge<Child, Carried>>> => {
    const page = pageArguments(input, { field: to.field, isPlace: (values) => isPlace(to.order, values) });
    const { related, total } = await pageOf(parentId, page);
    return connectionOf({
      field: to.field,
      page,
      items: related,
      edgeOf: ({ node, edge }: RelatedEntity<Child, Carried>) => ({ ...edge, node }),
      placeOf: ({ place }) => place,
      totalCount: () => total ?? countOf(parentId),
    });
  };
};

/** The most that a list without pages holds: the write path keeps no more. */
const most = 20;

/** All related of a field whose number is limited at write. */
export const relatedList = <Child extends Noun, Carried>(
  graph: Graph,
  to: Relation<Child, Carried>,
  loader: Pick<EntityLoader<Child>, 'know'>,
): ((parentId: string) => Promise<readonly RelatedEntity<Child, Carried>[]>) =>
  oneByKey(async (parentIds) => {
    const pages = await findRelated(graph, to, parentIds, { first: most, after: null, backwards: false });
    const lists = new Map([...pages].map(([id, { related }]) => [id, related]));
    for (const related of lists.values()) loader.know(related.map(({ node }) => node));
    return lists;
  }, []);
