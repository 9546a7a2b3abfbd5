import { type Cypher, cypher, fixed, join } from '../../graph/cypher.ts';
import { badInput } from '../../shared/errors.ts';
import type { CursorValue } from '../../shared/page.ts';
import type { ListTable, SortProperty } from './list-table.ts';

export interface OrderInput {
  readonly field: string;
  readonly direction?: 'ASC' | 'DESC' | null;
}

/** One key of an order. */
export interface SortKey extends SortProperty {
  readonly field: string;
  readonly descending: boolean;
}

const mostKeys = 3;

/**
 * The keys of an order; none where nobody asked for one: then it is by id.
 * @throws DomainError BAD_INPUT for more than three keys, and for one that is repeated.
 */
export const sortKeysOf = ({ sorts }: ListTable, orderBy: readonly OrderInput[]): readonly SortKey[] => {
  if (orderBy.length > mostKeys) throw badInput('orderBy', orderBy.length, `at most ${mostKeys} keys`);
  return orderBy.map(({ field, direction }, index) => {
    const sort = sorts[field];
    if (!sort) throw badInput(`orderBy[${index}].field`, field, `one of ${Object.keys(sorts).join(', ')}`);
    if (orderBy.findIndex((other) => other.field === field) < index) {
      throw badInput(`orderBy[${index}].field`, field, 'each key once');
    }
    return { ...sort, field, descending: direction === 'DESC' };
  });
};

/** What a cursor is bound to: the list and its order. */
export const cursorField = (list: string, keys: readonly SortKey[]): string =>
  keys.length === 0
    ? list
    : `${list} by ${keys.map(({ field, descending }) => `${field} ${descending ? 'DESC' : 'ASC'}`).join(', ')}`;

const isValueOf = ({ type, nullable }: SortKey, value: CursorValue | undefined): boolean =>
  value === null ? nullable : typeof value === type;

/** Whether values can be a place in an order: those of its keys, and an id. */
export const isPlaceIn = (keys: readonly SortKey[], values: readonly CursorValue[]): boolean =>
  values.length === keys.length + 1 &&
  keys.every((key, index) => isValueOf(key, values[index])) &&
  typeof values[keys.length] === 'string';

/** Which way ids go that tie: as the last key does, so that an index over key and id serves the order either way. */
const idDescends = (keys: readonly SortKey[]): boolean => keys.at(-1)?.descending ?? false;

const propertyOf = (node: Cypher, { property }: SortProperty): Cypher => cypher`${node}.${fixed(property)}`;

const way = (descending: boolean): Cypher => (descending ? cypher`DESC` : cypher`ASC`);

/** `ORDER BY …`: nulls last; backwards everything the other way round, nulls first. */
export const orderClause = (node: Cypher, keys: readonly SortKey[], backwards: boolean): Cypher => {
  const parts = keys.flatMap((key) => {
    const value = propertyOf(node, key);
    const sorted = cypher`${value} ${way(key.descending !== backwards)}`;
    // Of itself the database puts nulls last when it ascends, and first when it descends.
    return key.nullable && key.descending ? [cypher`${value} IS NULL ${way(backwards)}`, sorted] : [sorted];
  });
  return cypher`ORDER BY ${join([...parts, cypher`${node}.id ${way(idDescends(keys) !== backwards)}`], cypher`, `)}`;
};

interface Side {
  readonly backwards: boolean;
}

const beyondKey = (value: Cypher, key: SortKey, at: unknown, { backwards }: Side): Cypher => {
  const less = key.descending !== backwards;
  const further = less ? cypher`${value} < ${at}` : cypher`${value} > ${at}`;
  if (!key.nullable) return further;
  return backwards
    ? cypher`(${further} OR (${value} IS NOT NULL AND ${at} IS NULL))`
    : cypher`(${further} OR (${value} IS NULL AND ${at} IS NOT NULL))`;
};

const sameKey = (value: Cypher, key: SortKey, at: unknown): Cypher =>
  key.nullable ? cypher`(${value} = ${at} OR (${value} IS NULL AND ${at} IS NULL))` : cypher`${value} = ${at}`;

/** Everything that comes after a place in the order (before it, when `backwards`). The text does not depend on the values. */
export const beyondPlace = (
  node: Cypher,
  keys: readonly SortKey[],
  place: readonly CursorValue[],
  side: Side,
): Cypher => {
  const id = cypher`${node}.id`;
  const lessId = idDescends(keys) !== side.backwards;
  const last = place[keys.length];
  const beyondId = lessId ? cypher`${id} < ${last}` : cypher`${id} > ${last}`;
  return keys.reduceRight((rest, key, index) => {
    const [value, at] = [propertyOf(node, key), place[index]];
    return cypher`(${beyondKey(value, key, at, side)} OR (${sameKey(value, key, at)} AND ${rest}))`;
  }, beyondId);
};

/** The sort values of a node and its id, as a cursor holds them. */
export const placeColumns = (node: Cypher, keys: readonly SortKey[]): Cypher =>
  cypher`[${join([...keys.map((key) => propertyOf(node, key)), cypher`${node}.id`], cypher`, `)}]`;
