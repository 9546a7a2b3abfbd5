import { type Cypher, cypher, fixed, integer } from '../../graph/cypher.ts';
import type { Graph } from '../../graph/graph.ts';
import type { Noun } from '../../log/noun.ts';
import type { CursorValue, PageArguments } from '../../shared/page.ts';
import { entityColumns, readEntity } from '../columns.ts';
import type { EntityRead } from '../find.ts';
import { anchorOf } from './anchor.ts';
import { compileFilter, type ListTables } from './compile-filter.ts';
import type { Filter } from './filter-limits.ts';
import type { ListTable } from './list-table.ts';
import { beyondPlace, orderClause, placeColumns, type SortKey } from './order.ts';

/** A list that is asked for: all of it, whatever the page. */
export interface List<Described extends Noun> {
  readonly noun: Described;
  readonly table: ListTable;
  readonly tables: ListTables;
  readonly filter: Filter;
  readonly keys: readonly SortKey[];
}

export interface Listed<Described extends Noun> {
  readonly entity: EntityRead<Described>;
  /** What a cursor to it holds. */
  readonly place: readonly CursorValue[];
}

type Columns = readonly [entity: readonly unknown[], place: readonly CursorValue[]];

const node = cypher`entity`;

/** All entities that a filter lets through, as `entity`: what comes before `ORDER BY`, or before counting. */
export const selected = ({
  noun,
  table,
  tables,
  filter,
}: Pick<List<Noun>, 'noun' | 'table' | 'tables' | 'filter'>): Cypher => {
  const anchor = anchorOf(table, filter, node);
  const start = anchor?.start ?? cypher`MATCH (${node}:${fixed(noun.name)})`;
  return cypher`${start} WHERE ${compileFilter(tables, table, filter, node, anchor?.covered)}`;
};

const readPage = async <Described extends Noun>(
  graph: Graph,
  { noun, keys }: List<Described>,
  from: Cypher,
  order: Cypher,
  most: number,
): Promise<readonly Listed<Described>[]> => {
  const rows = await graph.read<{ columns: Columns }>(cypher`
    ${from}
    WITH ${node} ${order} LIMIT ${integer(most)}
    RETURN [${entityColumns(noun, 'entity')}, ${placeColumns(node, keys)}] AS columns
  `);
  return rows.map(({ columns: [entity, place] }) => ({ entity: readEntity(noun, entity), place }));
};

/** The part of a whole, sorted list whose items have a value for the key, or those that have none: each is in an index. */
const half = (
  { noun }: List<Noun>,
  key: SortKey,
  withValue: boolean,
  { after, backwards }: PageArguments,
): Cypher | null => {
  const value = cypher`${node}.${fixed(key.property)}`;
  const start = cypher`MATCH (${node}:${fixed(noun.name)}) WHERE ${value} ${withValue ? cypher`IS NOT NULL AND ${node}.id IS NOT NULL` : cypher`IS NULL`}`;
  const [at] = after ?? [];
  if (after === null) return start;
  const inThisHalf = (at !== null) === withValue;
  // Values come before nulls: forwards from a null no values follow, backwards from a value no nulls do.
  if (!inThisHalf) return withValue === backwards ? start : null;
  const less = key.descending !== backwards;
  const [id, last] = [cypher`${node}.id`, after[1]];
  const beyondId = less ? cypher`${id} < ${last}` : cypher`${id} > ${last}`;
  if (!withValue) return cypher`${start} AND ${beyondId}`;
  const within = less ? cypher`${value} <= ${at}` : cypher`${value} >= ${at}`;
  const beyond = less ? cypher`${value} < ${at}` : cypher`${value} > ${at}`;
  return cypher`${start} AND ${within} AND (${beyond} OR ${beyondId})`;
};

/** The order inside a half: by value and id, as the index has them, or by id alone. */
const halfOrder = (key: SortKey, withValue: boolean, backwards: boolean): Cypher =>
  withValue
    ? orderClause(node, [{ ...key, nullable: false }], backwards)
    : cypher`ORDER BY ${node}.id ${key.descending !== backwards ? cypher`DESC` : cypher`ASC`}`;

/** A page of a whole list from the index over its one key: a second statement only where the first does not fill it. */
const findIndexed = async <Described extends Noun>(
  graph: Graph,
  list: List<Described>,
  key: SortKey,
  page: PageArguments,
): Promise<readonly Listed<Described>[]> => {
  const halves = key.nullable ? [!page.backwards, page.backwards] : [true];
  const found: Listed<Described>[] = [];
  for (const withValue of halves) {
    const missing = page.first + 1 - found.length;
    const from = missing > 0 ? half(list, key, withValue, page) : null;
    if (!from) continue;
    const order = halfOrder(key, withValue, page.backwards);
    found.push(...(await readPage(graph, list, from, order, missing)));
  }
  return found;
};

/** A page of a list, one item more than asked for where there are more; backwards from its end. */
export const findPage = async <Described extends Noun>(
  graph: Graph,
  list: List<Described>,
  page: PageArguments,
): Promise<readonly Listed<Described>[]> => {
  const [key, ...others] = list.keys;
  const isWhole = Object.keys(list.filter).length === 0;
  if (isWhole && key?.indexed && others.length === 0) return findIndexed(graph, list, key, page);
  // Without a condition on the id the index over it would not be looked at, and all nodes of the label sorted.
  const unbounded = key ? cypher`true` : cypher`${node}.id IS NOT NULL`;
  const beyond = page.after ? beyondPlace(node, list.keys, page.after, page) : unbounded;
  const from = cypher`${selected(list)} AND ${beyond}`;
  return readPage(graph, list, from, orderClause(node, list.keys, page.backwards), page.first + 1);
};

/** How many entities a filter lets through; of a whole noun the database keeps the number. */
export const countListed = async (graph: Graph, list: Omit<List<Noun>, 'keys'>): Promise<number> => {
  const isWhole = Object.keys(list.filter).length === 0;
  const from = isWhole ? cypher`MATCH (${node}:${fixed(list.noun.name)})` : selected(list);
  const [row] = await graph.read<{ count: number }>(cypher`${from} RETURN count(*) AS count`);
  return row?.count ?? 0;
};
