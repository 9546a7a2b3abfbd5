import { selected } from '../entities/list/find-page.ts';
import type { ListTable } from '../entities/list/list-table.ts';
import { listTables } from '../entities/list-tables.ts';
import { type Cypher, cypher, fixed, integer, join } from '../graph/cypher.ts';
import type { GroupArguments, GroupKey } from './group-arguments.ts';
import { groupedValue, storedValue } from './key-cypher.ts';
import { isWeighted, type MeasureCypher, measureCypher } from './measure-cypher.ts';
import { type Component, componentsOf } from './tuples.ts';

const entity = cypher`entity`;
const comma = cypher`, `;
const numbered = (name: string, index: number): Cypher => fixed(`${name}${index}`);
const list = (items: readonly Cypher[]): Cypher => cypher`[${join(items, comma)}]`;
const either = (conditions: readonly Cypher[]): Cypher =>
  conditions.length === 0 ? cypher`false` : cypher`(${join(conditions, cypher` OR `)})`;

/** The keys of an entity as they stand in a statement, after one row was made for each of its combinations. */
interface Rows {
  readonly components: readonly Component[];
  /** What each key is grouped by: a value, or a node. */
  readonly keys: readonly Cypher[];
  /** Makes a row for each combination of an entity. */
  readonly unwind: Cypher;
  /** Whether a row is the first of its entity, the only one, and whether any of the entity's has a key without value. */
  readonly isFirst: Cypher;
  readonly isOnly: Cypher;
  readonly isUnknown: Cypher;
  /** The part of the entity that a row stands for. */
  readonly weight: Cypher;
}

const ownKey = ({ path, binning }: GroupKey): Cypher => groupedValue(storedValue(path.leaf, entity), binning);

const rowsOf = ({ by, attribution }: GroupArguments): Rows => {
  const components = componentsOf(by, entity, attribution === 'FIRST');
  const sizes = components.map((_component, index) => cypher`size(${numbered('found', index)})`);
  const places = components.map((_component, index) => numbered('place', index));
  const keyOf = (key: GroupKey, index: number): Cypher => {
    const component = components.findIndex(({ keys }) => keys.includes(index));
    const within = components[component]?.keys.indexOf(index);
    return within === undefined
      ? ownKey(key)
      : cypher`${numbered('found', component)}[${numbered('place', component)}][${fixed(String(within))}]`;
  };
  const single = by.filter((_key, index) => !components.some(({ keys }) => keys.includes(index)));
  const unknowns = components.map(
    (_component, index) => cypher`any(one IN ${numbered('found', index)} WHERE any(value IN one WHERE value IS NULL))`,
  );
  return {
    components,
    keys: by.map(keyOf),
    unwind: join(
      places.map((place, index) => cypher`UNWIND range(0, ${sizes[index]} - 1) AS ${place} `),
      cypher``,
    ),
    isFirst: places.length === 0 ? cypher`true` : cypher`${join(places, cypher` + `)} = 0`,
    isOnly: sizes.length === 0 ? cypher`true` : cypher`${join(sizes, cypher` * `)} = 1`,
    isUnknown: either([...single.map((key) => cypher`${ownKey(key)} IS NULL`), ...unknowns]),
    weight: sizes.length === 0 ? cypher`1.0` : cypher`1.0 / (${join(sizes, cypher` * `)})`,
  };
};

/** The entities that the filter lets through, one row for each combination of their keys. */
const combined = (table: ListTable, { filter }: GroupArguments, rows: Rows, looked: readonly Cypher[]): Cypher => {
  const from = selected({ noun: table.noun, table, tables: listTables, filter });
  const found = rows.components.map(
    ({ combinations }, index) => cypher`${combinations} AS ${numbered('found', index)}`,
  );
  return cypher`${from}
    WITH ${join([entity, ...found, ...looked], comma)}
    ${rows.unwind}`;
};

const countWhere = (condition: Cypher): Cypher => cypher`sum(CASE WHEN ${condition} THEN 1 ELSE 0 END)`;

/** Entities whose own dates among the keys are known as precisely as their texts are long. */
const countImprecise = (by: readonly GroupKey[], isFirst: Cypher, length: Cypher): Cypher => {
  const dates = by.filter(({ path }) => path.leaf.kind === 'date' && path.steps.length === 0);
  const imprecise = dates.map(({ path }) => cypher`size(${storedValue(path.leaf, entity)}) = ${length}`);
  return imprecise.length === 0 ? cypher`0` : countWhere(cypher`${isFirst} AND ${either(imprecise)}`);
};

/** What stands for a key's value outside the database, and its name where it is an entity. */
const shownKey = ({ path: { leaf } }: GroupKey, key: Cypher): readonly [value: Cypher, label: Cypher] => {
  if (leaf.kind !== 'related') return [key, cypher`null`];
  const code = cypher`coalesce(${key}.code, last(split(${key}.keys[0], ':')))`;
  return [leaf.value === 'code' ? code : cypher`${key}.id`, cypher`${key}.name`];
};

/** One text that tells a combination of values from every other. */
const identityOf = (by: readonly GroupKey[], keys: readonly Cypher[]): Cypher =>
  join(
    by.map((key, index) => cypher`coalesce('=' + toString(${shownKey(key, keys[index] ?? cypher`null`)[0]}), '-')`),
    cypher` + '\u001F' + `,
  );

const keyAliases = (by: readonly GroupKey[]): readonly Cypher[] => by.map((_key, index) => numbered('key', index));

/**
 * All groups, a row each: `columns` are its identity, its keys (value, label), how many entities are in it, of how many
 * of these it is the first group (all; in several groups; with a key that is not known; dated by a year; by a month),
 * and its measures (value, n). The text depends on the keys, the functions, the attribution and the filter's shape.
 */
export const groupStatement = (table: ListTable, given: GroupArguments): Cypher => {
  const { by, measures, attribution } = given;
  const rows = rowsOf(given);
  const weight = isWeighted(attribution) ? rows.weight : null;
  const parts = measures.map(
    (measure, index): MeasureCypher => measureCypher(measure, { entity, looked: numbered('of', index), weight }),
  );
  const looked = parts.flatMap(({ ofEntity }, index) =>
    ofEntity ? [cypher`${ofEntity} AS ${numbered('of', index)}`] : [],
  );
  const keys = keyAliases(by);
  const totals = [
    countWhere(rows.isFirst),
    countWhere(cypher`${rows.isFirst} AND NOT (${rows.isOnly})`),
    countWhere(cypher`${rows.isFirst} AND ${rows.isUnknown}`),
    countImprecise(by, rows.isFirst, cypher`4`),
    countImprecise(by, rows.isFirst, cypher`7`),
  ];
  const aggregated = [
    ...rows.keys.map((key, index) => cypher`${key} AS ${keys[index]}`),
    cypher`count(*) AS number`,
    cypher`${list(totals)} AS totals`,
    ...parts.map(({ aggregate }, index) => cypher`${aggregate} AS measure${fixed(String(index))}`),
  ];
  const shown = by.map((key, index) => list(shownKey(key, keys[index] ?? cypher`null`)));
  const results = parts.map(({ result }, index) => result(numbered('measure', index)));
  return cypher`
    ${combined(table, given, rows, looked)}
    WITH ${join(aggregated, comma)}
    RETURN [${identityOf(by, keys)}, ${list(shown)}, number, totals, ${list(results)}] AS columns
  `;
};

/** Pages of ids of the entities in groups, by the groups' identities and in the order of the ids: one more than asked for. */
export const memberStatement = (
  table: ListTable,
  given: GroupArguments,
  identities: readonly string[],
  page: { readonly first: number; readonly after: string | null },
): Cypher => {
  const rows = rowsOf(given);
  const keys = keyAliases(given.by);
  const named = rows.keys.map((key, index) => cypher`${key} AS ${keys[index]}`);
  const beyond = page.after === null ? cypher`` : cypher` AND id > ${page.after}`;
  return cypher`
    ${combined(table, given, rows, [])}
    WITH entity.id AS id, ${join(named, comma)}
    WITH id, ${identityOf(given.by, keys)} AS identity
    WHERE identity IN ${identities}${beyond}
    WITH identity, id ORDER BY id
    RETURN identity, collect(id)[..${integer(page.first + 1)}] AS ids
  `;
};
