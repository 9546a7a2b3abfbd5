import { type GroupField, groupFieldsOf } from '../entities/list/group-field.ts';
import type { ListTable } from '../entities/list/list-table.ts';
import { listTables } from '../entities/list-tables.ts';
import { pathBetween } from '../entities/relation.ts';
import { cypher } from '../graph/cypher.ts';
import { DomainError } from '../shared/errors.ts';
import { nearest } from '../shared/nearest.ts';

type RelatedField = Extract<GroupField, { kind: 'related' }>;

/** A relationship on the way from an entity to a value, with its name in full: `developers.country`. */
export interface Step {
  readonly name: string;
  readonly field: RelatedField;
}

/** Where a dotted name leads: along relationships, to a value of the last entity, or to that entity itself. */
export interface FieldPath {
  readonly steps: readonly Step[];
  readonly leaf: GroupField;
}

/** A value is at most so many relationships away. */
const mostSteps = 2;

/** After a relationship: how many there are. */
const count = 'count';

/** How many are related, without reading them. */
const numberOf = ({ to }: RelatedField): GroupField => ({
  kind: 'number',
  of: (node) => cypher`COUNT { ${pathBetween(to, node, cypher``)} }`,
  unit: null,
});

const namesAfter = (steps: readonly Step[], table: ListTable): readonly string[] => {
  const names = [...groupFieldsOf(table)].flatMap(([name, { kind }]) =>
    kind === 'related' && steps.length === mostSteps ? [] : [name],
  );
  return steps.length > 0 ? [count, ...names] : names;
};

const unknown = (argument: string, field: string, prefix: string, known: readonly string[]): DomainError => {
  const value = field.slice(0, 200);
  const near = nearest(field.slice(prefix.length).split('.', 1)[0] ?? '', known);
  const meant = near === undefined ? '' : `; did you mean "${prefix}${near}"?`;
  const allowed = known.map((name) => prefix + name).join(', ') || `nothing after ${prefix.slice(0, -1)}`;
  const message = `${argument}: there is no field ${JSON.stringify(value)}${meant || '.'} Expected ${allowed}.`;
  const details = { argument, value, allowed };
  return new DomainError('BAD_INPUT', message, near === undefined ? details : { ...details, nearest: prefix + near });
};

/** One name further; null where the table has none of that name. */
const follow = (steps: readonly Step[], table: ListTable, part: string, name: string): FieldPath | null => {
  if (!namesAfter(steps, table).includes(part)) return null;
  const last = steps.at(-1);
  if (part === count && last) return { steps: steps.slice(0, -1), leaf: numberOf(last.field) };
  const leaf = groupFieldsOf(table).get(part);
  if (!leaf) return null;
  return { steps: leaf.kind === 'related' ? [...steps, { name, field: leaf }] : steps, leaf };
};

/**
 * Where a name leads from the entities of a list: `access`, `developers`, `developers.country`, `developers.count`.
 * @throws DomainError BAD_INPUT for a name that is not there, with the nearest that is and all that are.
 */
export const fieldPath = (list: ListTable, field: string, argument: string): FieldPath => {
  let path: FieldPath | null = null;
  let table: ListTable | null = list;
  let prefix = '';
  for (const part of field.split('.')) {
    const steps: readonly Step[] = path?.steps ?? [];
    path = table && follow(steps, table, part, prefix + part);
    if (!path) throw unknown(argument, field, prefix, table ? namesAfter(steps, table) : []);
    table = path.leaf.kind === 'related' ? listTables[path.leaf.to.child.name] : null;
    prefix += `${part}.`;
  }
  if (!path) throw unknown(argument, field, '', namesAfter([], list));
  return path;
};

/** Whether an entity may have several values. */
export const isMany = ({ steps, leaf }: FieldPath): boolean => steps.length > 0 || leaf.kind === 'texts';
