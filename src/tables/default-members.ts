import { isLeafType } from 'graphql';
import { type Composite, isNode, itemsOf, type Member, memberNames, memberOf } from './member.ts';

/** Of these objects a table shows some members only, unless more are named. */
const brief: Readonly<Record<string, readonly string[]>> = {
  PartialDate: ['text'],
  Quantity: ['best', 'low', 'high', 'unit', 'priceYear', 'confidence'],
  Identifier: ['scheme', 'value'],
};

/** What entities tell about themselves as entries of the graph, long and of little use beside their facts. */
const bookkeeping = new Set(['degrees', 'fields', 'records', 'history']);

/**
 * The connections that a table shows unless others are named: what the row itself states, in a few items. The rest,
 * such as all papers of an institution, may be longer than the table.
 */
export const mainConnections: Readonly<Record<string, readonly string[]>> = {
  Model: ['developers', 'papers', 'baseModels', 'datasets', 'topics'],
  Paper: ['authorships', 'institutions', 'topics'],
  Cluster: ['owners', 'users', 'hardware'],
};

const isLeaf = (type: Composite, name: string): boolean => {
  const member = memberOf(type, name);
  return member !== null && isLeafType(member.type);
};

const leavesOf = (type: Composite): readonly string[] => memberNames(type).filter((name) => isLeaf(type, name));

const named = ['id', 'name'];

/** An entity among the members is shown by its id and name; objects deeper than that are not shown. */
const embedded = (type: Composite): readonly string[] =>
  memberNames(type).flatMap((name) => {
    const member = memberOf(type, name);
    if (!member) return [];
    if (isLeafType(member.type)) return [name];
    return isNode(member.type) ? named.map((one) => `${name}.${one}`) : [];
  });

/** The members that stand for an object where a column names only it, as paths after it. */
export const membersFor = (type: Composite): readonly string[] => {
  const items = itemsOf(type);
  const entity = items?.node ?? type;
  if (isNode(entity)) return named.filter((name) => isLeaf(type, name));
  return brief[type.name] ?? embedded(type);
};

/** The members of an exploded connection's item: its id and name, and what the edge says of it. */
export const itemMembers = (type: Composite): readonly string[] => {
  const items = itemsOf(type);
  if (!items?.edge) return membersFor(type);
  const own = leavesOf(items.edge).filter((name) => name !== 'cursor');
  return [...new Set([...membersFor(type), ...own])];
};

const rowMembers = (entity: string, name: string, { type, steps }: Member): readonly string[] => {
  if (isLeafType(type)) return [name];
  if (bookkeeping.has(name)) return [];
  const isPaged = steps.at(-1)?.pagedOf !== undefined;
  if (isPaged && !mainConnections[entity]?.includes(name)) return [];
  return membersFor(type).map((member) => `${name}.${member}`);
};

/** What every entity has comes first. */
const inOrder = (entity: Composite, names: readonly string[]): readonly string[] => {
  const shared = new Set(entity.getInterfaces().flatMap((one) => Object.keys(one.getFields())));
  return [...names.filter((name) => shared.has(name)), ...names.filter((name) => !shared.has(name))];
};

/** The columns of a table where none are named, in the order of the schema. */
export const defaultColumns = (connection: Composite): readonly string[] => {
  const entity = itemsOf(connection)?.node ?? connection;
  const names = memberNames(connection).filter((name) => name !== 'totalCount' && name !== 'node');
  return inOrder(entity, names).flatMap((name) => {
    const member = memberOf(connection, name);
    return member ? rowMembers(entity.name, name, member) : [];
  });
};
