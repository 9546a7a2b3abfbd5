import { type Cypher, cypher, fixed, integer, join } from '../graph/cypher.ts';
import type { Graph } from '../graph/graph.ts';
import type { Noun, Relationship } from '../log/noun.ts';
import type { PageArguments } from '../shared/page.ts';
import { entityColumns, readEntity } from './columns.ts';
import type { EntityRead } from './find.ts';

/** What the related are sorted by before their ids; never null. Its value goes into cursors. */
export interface RelatedOrder {
  readonly by: Cypher;
  readonly descending?: boolean;
}

/** A way from parents to children. Every part is ours: nothing of it comes from input. */
export interface RelationPath {
  readonly relationship: Relationship;
  /** OUT: from the parent to the child. */
  readonly direction: 'OUT' | 'IN';
  readonly child: Noun;
  /** The relationship leads to children of several nouns: only those with this one's label are meant. */
  readonly mixed?: boolean;
  /** Properties of the relationship that come with the child. */
  readonly edge: readonly string[];
}

/** How one field leads from entities to others. */
export interface Relation<Child extends Noun, Edge> extends RelationPath {
  /** The API's field, for example `Model.developers`. */
  readonly field: string;
  readonly child: Child;
  readonly edge: readonly (keyof Edge & string)[];
  readonly order?: RelatedOrder;
}

/** Declares a field's relation; `Edge` names and types what the relationship carries. */
export const relation = <Child extends Noun, Edge = Record<never, never>>(
  definition: Relation<Child, Edge>,
): Relation<Child, Edge> => definition;

/** Newest first, those without a date last. */
export const newestFirst: RelatedOrder = {
  by: cypher`coalesce(child.publicationDateFrom, '')`,
  descending: true,
};
export const byName: RelatedOrder = { by: cypher`coalesce(child.nameKey, '')` };
/** By the source's ranking, those without a rank last. */
export const byRank: RelatedOrder = { by: cypher`coalesce(edge.rank, ${integer(Number.MAX_SAFE_INTEGER)})` };
export const byPosition: RelatedOrder = { by: cypher`coalesce(edge.position, 0)` };

/** A place in the order: the sort value, where there is one, and the id. */
export type Place = readonly (string | number)[];

export type RelatedEntity<Child extends Noun, Edge> = {
  readonly node: EntityRead<Child>;
  readonly edge: Edge;
  /** What a cursor to it holds. */
  readonly place: Place;
};

export interface RelatedPage<Child extends Noun, Edge> {
  /** One more than asked for, where there are more. */
  readonly related: readonly RelatedEntity<Child, Edge>[];
  /** The number of all related; null where it has to be counted (`countRelated`). */
  readonly total: number | null;
}

type RelatedColumns = readonly [edge: readonly unknown[], child: readonly unknown[], sortedBy: string | number | null];
/** What a statement for pages of related returns. */
export interface RelatedRow {
  readonly parentId: string;
  readonly related: readonly RelatedColumns[];
  readonly total: number | null;
}

const arrow = ({ direction, relationship }: RelationPath, edge: string): string =>
  direction === 'OUT' ? `-[${edge}:${relationship}]->` : `<-[${edge}:${relationship}]-`;

const labelOf = ({ mixed, child }: RelationPath): string => (mixed ? `:${child.name}` : '');

/** `(from)-[:TYPE]->(child)`, between variables of ours; the relationship has one where it is given. */
export const pathBetween = (to: RelationPath, from: Cypher, child: Cypher, edge = ''): Cypher =>
  cypher`(${from})${fixed(arrow(to, edge))}(${child}${fixed(labelOf(to))})`;

/** `(parent)-[edge:TYPE]->(child)`. */
const pathOf = (to: RelationPath): Cypher => fixed(`(parent)${arrow(to, 'edge')}(child${labelOf(to)})`);

const numberOf = (to: RelationPath): Cypher => fixed(`COUNT { (parent)${arrow(to, '')}(${labelOf(to)}) }`);

const edgeColumns = (to: RelationPath): Cypher =>
  cypher`[${join(
    to.edge.map((property) => fixed(`edge.${property}`)),
    cypher`, `,
  )}]`;

const isText = (value: unknown): value is string => typeof value === 'string';

/** Whether a cursor holds a place in the order: made-up ones are of the right form and need not. */
export const isPlace = (order: RelatedOrder | undefined, values: readonly unknown[]): boolean =>
  order ? values.length === 2 && values[0] !== null && isText(values[1]) : values.length === 1 && isText(values[0]);

/** Everything that comes after a place in the order. */
export const beyond = (order: RelatedOrder | undefined, id: Cypher, after: PageArguments['after']): Cypher => {
  if (after === null) return cypher``;
  if (!order) return cypher`WHERE ${id} > ${after[0]}`;
  const further = order.descending ? cypher`<` : cypher`>`;
  return cypher`WHERE ${order.by} ${further} ${after[0]} OR (${order.by} = ${after[0]} AND ${id} > ${after[1]})`;
};

export const sorting = (order: RelatedOrder | undefined, id: Cypher): Cypher =>
  order ? cypher`ORDER BY ${order.by} ${order.descending ? cypher`DESC` : cypher`ASC`}, ${id}` : cypher`ORDER BY ${id}`;

const readRelated = <Child extends Noun, Edge>(
  to: Relation<Child, Edge>,
  [edge, child, sortedBy]: RelatedColumns,
): RelatedEntity<Child, Edge> => {
  const node = readEntity(to.child, child);
  return {
    node,
    edge: Object.fromEntries(to.edge.map((property, index) => [property, edge[index] ?? null])) as Edge,
    place: sortedBy === null ? [node.id] : [sortedBy, node.id],
  };
};

/** Pages of the rows of a statement that returns `parentId`, `related` (edge, child, sort value) and `total`. */
export const readRelatedPages = <Child extends Noun, Edge>(
  to: Relation<Child, Edge>,
  rows: readonly RelatedRow[],
): ReadonlyMap<string, RelatedPage<Child, Edge>> =>
  new Map(
    rows.map(({ parentId, related, total }) => [
      parentId,
      { related: related.map((columns) => readRelated(to, columns)), total },
    ]),
  );

/**
 * A page of the related of each parent, in one statement: one row per parent, the children's columns in it. The number
 * of all comes with it where the database reads it off the node, which it cannot for children of a certain label.
 */
export const findRelated = async <Child extends Noun, Edge>(
  graph: Graph,
  to: Relation<Child, Edge>,
  parentIds: readonly string[],
  { first, after }: PageArguments,
) => {
  const id = cypher`child.id`;
  const rows = await graph.read<RelatedRow>(cypher`
    UNWIND ${parentIds} AS parentId
    MATCH (parent:Entity {id: parentId})
    RETURN parentId, COLLECT {
      MATCH ${pathOf(to)}
      ${beyond(to.order, id, after)}
      WITH edge, child ${sorting(to.order, id)} LIMIT ${integer(first + 1)}
      RETURN [${edgeColumns(to)}, ${entityColumns(to.child, 'child')}, ${to.order?.by ?? cypher`null`}]
    } AS related, ${to.mixed ? cypher`null` : numberOf(to)} AS total
  `);
  return readRelatedPages(to, rows);
};

export interface CountRow {
  readonly parentId: string;
  readonly count: number;
}

export const readCounts = (rows: readonly CountRow[]): ReadonlyMap<string, number> =>
  new Map(rows.map(({ parentId, count }) => [parentId, count]));

/** How many related each parent has. */
export const countRelated = async (graph: Graph, to: RelationPath, parentIds: readonly string[]) =>
  readCounts(
    await graph.read<CountRow>(cypher`
      UNWIND ${parentIds} AS parentId
      MATCH (parent:Entity {id: parentId})
      RETURN parentId, ${numberOf(to)} AS count
    `),
  );
