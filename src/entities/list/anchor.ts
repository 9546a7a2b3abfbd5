import { type Cypher, cypher, fixed } from '../../graph/cypher.ts';
import { normalName } from '../../log/key.ts';
import { pathBetween } from '../relation.ts';
import type { Filter } from './filter-limits.ts';
import type { ListField, ListTable } from './list-table.ts';

const anchor = cypher`anchor`;

const isFilter = (value: unknown): value is Filter =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const memberOf = (value: unknown, name: string): unknown => (isFilter(value) ? (value[name] ?? undefined) : undefined);

/** The values of `eq` or `in`, as texts; null where it asks for anything else. */
const valuesOf = (operators: unknown): readonly string[] | null => {
  const [eq, list] = [memberOf(operators, 'eq'), memberOf(operators, 'in')];
  const values = eq === undefined ? list : eq;
  return values === undefined ? null : [values].flat().map(String);
};

/** Where to begin, and whether that is all that the filter's member asks for. */
interface Seek {
  readonly match: Cypher;
  readonly covers: boolean;
}

const hasOnly = (value: unknown, name: string): boolean =>
  isFilter(value) && Object.keys(value).every((given) => given === name || value[given] === undefined);

/** Whether it is nothing but `eq`, or nothing but `in`. */
const isEquality = (operators: unknown): boolean => hasOnly(operators, 'eq') || hasOnly(operators, 'in');

const byName = (operators: unknown): Seek | null => {
  const names = valuesOf(operators);
  if (!names) return null;
  const match = cypher`MATCH (${anchor}:Entity) WHERE ${anchor}.nameKey IN ${names.map(normalName)}`;
  return { match, covers: isEquality(operators) };
};

const byId = (operators: unknown): Seek | null => {
  const ids = valuesOf(operators);
  return ids && { match: cypher`MATCH (${anchor}:Entity) WHERE ${anchor}.id IN ${ids}`, covers: isEquality(operators) };
};

const below = (id: unknown): Seek | null =>
  id === undefined ? null : { match: cypher`MATCH (:Entity {id: ${id}})<-[:PART_OF*0..10]-(${anchor})`, covers: true };

/** Related entities that an index finds: by id, below a topic, or by name. */
const seekOf = (related: unknown): Seek | null => {
  const seeks = { id: byId, within: below, name: byName } as const;
  for (const [name, seek] of Object.entries(seeks)) {
    const found = seek(memberOf(related, name));
    if (found) return { ...found, covers: found.covers && hasOnly(related, name) };
  }
  return null;
};

const seekOfField = (field: ListField | undefined, value: unknown): Seek | null => {
  if (field?.kind === 'related') {
    const found = seekOf(memberOf(value, 'some'));
    return found && { ...found, covers: found.covers && hasOnly(value, 'some') };
  }
  const isByName = field?.kind === 'relatedText' && field.texts.length === 1 && field.texts[0]?.property === 'nameKey';
  return isByName ? byName(value) : null;
};

export interface Anchor {
  /** What leads to the nodes. */
  readonly start: Cypher;
  /** The member of the filter that it answers, so that it need not be asked again; null where more of it has to be. */
  readonly covered: string | null;
}

/** The index knows what changed, of all nouns; the database takes it for a third of everything, and would not use it. */
const changed = ({ noun }: ListTable, node: Cypher): Anchor => ({
  start: cypher`MATCH (${node}:Entity:${fixed(noun.name)}) USING INDEX ${node}:Entity(version)`,
  covered: null,
});

/**
 * Where a filter can begin from: the related entities that it names, from which the way to the node is short, else what
 * changed. The database would begin with all nodes of the label, because what a filter asks of related ones stands in
 * subqueries. null where the filter names neither.
 */
export const anchorOf = (table: ListTable, filter: Filter, node: Cypher): Anchor | null => {
  const { noun, fields } = table;
  for (const [name, value] of Object.entries(filter)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    const seek = seekOfField(field, value);
    if (!seek || (field?.kind !== 'related' && field?.kind !== 'relatedText')) continue;
    const path = pathBetween(field.to, cypher`${node}:${fixed(noun.name)}`, anchor);
    return {
      start: cypher`${seek.match} MATCH ${path} WITH DISTINCT ${node}`,
      covered: seek.covers ? name : null,
    };
  }
  return memberOf(filter, 'changedSince') === undefined ? null : changed(table, node);
};
