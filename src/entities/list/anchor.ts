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

/** Related entities that an index finds: by id, by name, or below a topic. */
const seekOf = (related: unknown): Cypher | null => {
  const ids = valuesOf(memberOf(related, 'id'));
  if (ids) return cypher`MATCH (${anchor}:Entity) WHERE ${anchor}.id IN ${ids}`;
  const within = memberOf(related, 'within');
  if (within !== undefined) return cypher`MATCH (:Entity {id: ${within}})<-[:PART_OF*0..10]-(${anchor})`;
  const names = valuesOf(memberOf(related, 'name'));
  return names && cypher`MATCH (${anchor}:Entity) WHERE ${anchor}.nameKey IN ${names.map(normalName)}`;
};

const seekOfField = (field: ListField | undefined, value: unknown): Cypher | null => {
  if (field?.kind === 'related') return seekOf(memberOf(value, 'some'));
  if (field?.kind !== 'relatedText' || field.texts.length > 1 || field.texts[0]?.property !== 'nameKey') return null;
  const names = valuesOf(value);
  return names && cypher`MATCH (${anchor}:Entity) WHERE ${anchor}.nameKey IN ${names.map(normalName)}`;
};

/**
 * Where a filter can begin from: the related entities that it names, from which the way to the node is short. The
 * database would begin with all nodes of the label, because what a filter asks of related ones stands in subqueries.
 * null where the filter names none. The filter itself has still to be asked.
 */
export const anchorOf = ({ noun, fields }: ListTable, filter: Filter, node: Cypher): Cypher | null => {
  for (const [name, value] of Object.entries(filter)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    const seek = seekOfField(field, value);
    if (!seek || (field?.kind !== 'related' && field?.kind !== 'relatedText')) continue;
    return cypher`
      ${seek}
      MATCH ${pathBetween(field.to, cypher`${node}:${fixed(noun.name)}`, anchor)}
      WITH DISTINCT ${node}`;
  }
  return null;
};
