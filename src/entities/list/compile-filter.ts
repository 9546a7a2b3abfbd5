import { type Cypher, cypher, fixed, join } from '../../graph/cypher.ts';
import type { NounName } from '../../log/noun.ts';
import { badInput } from '../../shared/errors.ts';
import { idOfNoun } from '../entity-id.ts';
import { pathBetween } from '../relation.ts';
import { type Filter, type FilterBudget, filterBudget, givenMembers } from './filter-limits.ts';
import type { ListField, ListTable } from './list-table.ts';
import { type Conditions, conditionsOf, mostValues, relatedTextConditions } from './operators.ts';

export type ListTables = Readonly<Record<NounName, ListTable>>;

/** Where in a filter the compiler is. */
interface Place {
  readonly tables: ListTables;
  readonly budget: FilterBudget;
  readonly table: ListTable;
  /** The variable of the node that is asked about; related ones are named by their level. */
  readonly node: Cypher;
  readonly level: number;
  readonly argument: string;
}

const all = (conditions: readonly Cypher[]): Cypher =>
  conditions.length === 0 ? cypher`true` : cypher`(${join(conditions, cypher` AND `)})`;

/** Whether it holds, where it may be unknown: what is unknown does not hold, so that a filter and its `not` make the whole. */
const holds = (condition: Cypher): Cypher => cypher`coalesce(${condition}, false)`;

const operatorsOf = (value: unknown, { argument, budget }: Place, conditions: Conditions): readonly Cypher[] =>
  givenMembers(value as Filter, argument).flatMap(([name, operand]) => {
    budget.spend(`${argument}.${name}`);
    return conditions[name]?.(operand, `${argument}.${name}`) ?? [];
  });

const idConditions = ({ table, node }: Place): Conditions => ({
  eq: (value, argument) => cypher`${node}.id = ${idOfNoun(table.noun, String(value), argument)}`,
  in: (value, argument) => {
    const ids = [value].flat();
    if (ids.length > mostValues) throw badInput(argument, ids.length, `at most ${mostValues} values`);
    return cypher`${node}.id IN ${ids.map((id, index) => idOfNoun(table.noun, String(id), `${argument}[${index}]`))}`;
  },
});

const variableAt = (level: number): Cypher => fixed(`related${level}`);

const compileRelatedText = (
  value: unknown,
  place: Place,
  field: Extract<ListField, { kind: 'relatedText' }>,
): Cypher => {
  const { within, comparisons, isNull } = relatedTextConditions(place.node, field, variableAt(place.level + 1));
  const { isNull: absent, ...compared } = value as Filter;
  const found = operatorsOf(compared, place, comparisons);
  const presence = absent === undefined ? [] : operatorsOf({ isNull: absent }, place, { isNull });
  return all([...(found.length > 0 ? [within(all(found))] : []), ...presence]);
};

/** `some`, `none` and `every` of related entities. */
const compileRelated = (value: unknown, place: Place, { to }: Extract<ListField, { kind: 'related' }>): Cypher => {
  const other = variableAt(place.level + 1);
  const path = pathBetween(to, place.node, other);
  const inner = (filter: unknown, argument: string): Cypher =>
    compileAt(filter as Filter, {
      ...place,
      table: place.tables[to.child.name],
      node: other,
      level: place.level + 1,
      argument,
    });
  return all(
    operatorsOf(value, place, {
      some: (filter, argument) => cypher`EXISTS { MATCH ${path} WHERE ${inner(filter, argument)} }`,
      none: (filter, argument) => cypher`NOT EXISTS { MATCH ${path} WHERE ${inner(filter, argument)} }`,
      every: (filter, argument) => cypher`NOT EXISTS { MATCH ${path} WHERE NOT ${holds(inner(filter, argument))} }`,
    }),
  );
};

const compileField = (value: unknown, place: Place, field: ListField): Cypher => {
  switch (field.kind) {
    case 'related':
      return compileRelated(value, place, field);
    case 'relatedText':
      return compileRelatedText(value, place, field);
    case 'id':
      return all(operatorsOf(value, place, idConditions(place)));
    case 'changedSince':
      place.budget.spend(place.argument);
      return cypher`${place.node}.version > ${value}`;
    case 'within':
      place.budget.spend(place.argument);
      return cypher`EXISTS { MATCH (${place.node})-[:PART_OF*0..10]->(:Entity {id: ${idOfNoun(place.table.noun, String(value), place.argument)}}) }`;
    default:
      return all(operatorsOf(value, place, conditionsOf(place.node, field)));
  }
};

/** The filters of `and` or `or`, each a level deeper. */
const compileEach = (value: unknown, place: Place): readonly Cypher[] =>
  [value]
    .flat()
    .map((filter, index) =>
      compileAt(filter as Filter, { ...place, level: place.level + 1, argument: `${place.argument}[${index}]` }),
    );

const compileMember = (name: string, value: unknown, place: Place): Cypher => {
  if (name === 'and') return all(compileEach(value, place));
  if (name === 'or') {
    const alternatives = compileEach(value, place);
    return alternatives.length === 0 ? cypher`false` : cypher`(${join(alternatives, cypher` OR `)})`;
  }
  if (name === 'not') return cypher`NOT ${holds(compileAt(value as Filter, { ...place, level: place.level + 1 }))}`;
  const field = Object.hasOwn(place.table.fields, name) ? place.table.fields[name] : undefined;
  if (!field) throw new Error(`${place.table.noun.name} has no filter ${name}, though its schema has.`);
  return compileField(value, place, field);
};

/** The condition of each member, by its name. */
const compileMembers = (filter: Filter, place: Place): ReadonlyMap<string, Cypher> => {
  const members = givenMembers(filter, place.argument);
  place.budget.enter(place.level, place.argument);
  if (members.length === 0) place.budget.spend(place.argument);
  return new Map(
    members.map(([name, value]) => [
      name,
      compileMember(name, value, { ...place, argument: `${place.argument}.${name}` }),
    ]),
  );
};

const compileAt = (filter: Filter, place: Place): Cypher => all([...compileMembers(filter, place).values()]);

/**
 * The condition that a filter puts on the node of a variable. Its text follows from the filter's shape alone, every
 * value is a parameter. Members of one filter hold together; one without members holds always, `or: []` never. A
 * `covered` member is checked as the others are, and left out.
 * @throws DomainError BAD_INPUT or BAD_ID for a value, LIMIT_EXCEEDED for a filter that is too large: each names its place.
 */
export const compileFilter = (
  tables: ListTables,
  table: ListTable,
  filter: Filter,
  node: Cypher,
  covered: string | null = null,
  argument = 'filter',
): Cypher => {
  const place: Place = { tables, table, node, budget: filterBudget(), level: 1, argument };
  const conditions = compileMembers(filter, place);
  return all([...conditions].flatMap(([name, condition]) => (name === covered ? [] : [condition])));
};
