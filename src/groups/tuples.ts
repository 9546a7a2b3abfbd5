import { pathBetween } from '../entities/relation.ts';
import { type Cypher, cypher, fixed, join } from '../graph/cypher.ts';
import { groupBy } from '../shared/group-by.ts';
import { type FieldPath, isMany, type Step } from './field-path.ts';
import type { GroupKey } from './group-arguments.ts';
import { groupedValue, storedValue } from './key-cypher.ts';

/** A path, and what its values are grouped by. */
type Grouped = Pick<GroupKey, 'path' | 'binning'>;

const comma = cypher`, `;

/** Every relationship on the ways, once, the nearer before those that go on from it. */
const stepsOf = (paths: readonly FieldPath[]): readonly Step[] => {
  const steps = new Map(paths.flatMap((path) => path.steps.map((step) => [step.name, step] as const)));
  return [...steps.values()].toSorted((a, b) => a.name.split('.').length - b.name.split('.').length);
};

const stepBefore = (name: string): string => name.slice(0, Math.max(name.lastIndexOf('.'), 0));

/** A value at the end of a way; of nobody nothing is known, where of somebody something always is. */
const valueAt = ({ steps, leaf }: FieldPath, node: Cypher): Cypher => {
  const value = storedValue(leaf, node);
  const isComputed = leaf.kind === 'text' || leaf.kind === 'number';
  return steps.length > 0 && isComputed ? cypher`CASE WHEN ${node} IS NOT NULL THEN ${value} END` : value;
};

/** The first in the order in which the API lists them. */
const firstOf = ({ field: { order } }: Step): Cypher => {
  const by = order ? cypher`${order.by}${order.descending ? cypher` DESC` : cypher``}, ` : cypher``;
  return cypher`ORDER BY ${by}child.id LIMIT 1`;
};

/**
 * The different combinations of values that an entity has by keys along one relationship, which belong together: the
 * sector and the country are those of the same developer. One of nulls where there is none. The first only: the first
 * related, and the first of a list.
 */
const combinations = (keys: readonly Grouped[], entity: Cypher, firstOnly: boolean): Cypher => {
  const steps = stepsOf(keys.map(({ path }) => path));
  const variables = new Map([['', entity], ...steps.map(({ name }, index) => [name, fixed(`step${index}`)] as const)]);
  const variableOf = (name: string): Cypher => variables.get(name) ?? entity;

  const matched = steps.map((step, index) => {
    const path = pathBetween(step.field.to, variableOf(stepBefore(step.name)), cypher`child`, 'edge');
    const carried = steps.slice(0, index).map(({ name }) => cypher`${variableOf(name)}, `);
    return cypher`OPTIONAL MATCH ${path}
      WITH ${join(carried, cypher``)}child AS ${variableOf(step.name)} ${firstOnly ? firstOf(step) : cypher``}
      `;
  });
  const values = keys.map(({ path }) => valueAt(path, variableOf(path.steps.at(-1)?.name ?? '')));
  const unwound = keys.flatMap(({ path }, index) =>
    path.leaf.kind === 'texts' && !firstOnly
      ? [
          cypher`UNWIND CASE size(coalesce(${values[index]}, [])) WHEN 0 THEN [null] ELSE ${values[index]} END AS text${fixed(String(index))}
      `,
        ]
      : [],
  );
  const grouped = keys.map(({ path, binning }, index) => {
    const value = values[index] ?? cypher`null`;
    if (path.leaf.kind !== 'texts') return groupedValue(value, binning);
    return firstOnly ? cypher`head(${value})` : cypher`text${fixed(String(index))}`;
  });
  return cypher`COLLECT {
      ${join([...matched, ...unwound], cypher``)}RETURN DISTINCT [${join(grouped, comma)}]
    }`;
};

/** All values that an entity has by a path, each once. */
export const valuesOf = (path: FieldPath, entity: Cypher): Cypher =>
  cypher`[value IN ${combinations([{ path, binning: { kind: 'none' } }], entity, false)} WHERE value[0] IS NOT NULL | value[0]]`;

/** Keys that are found together: those along one relationship, or one list of the entity's own. */
export interface Component {
  /** Lists of values, one for each combination. */
  readonly combinations: Cypher;
  /** Which keys they are values of. */
  readonly keys: readonly number[];
}

/** The ways of an entity's keys to several values; of an entity's key with one value there is none. */
export const componentsOf = (keys: readonly GroupKey[], entity: Cypher, firstOnly: boolean): readonly Component[] => {
  const together = groupBy(
    keys.flatMap(({ path }, index) => (isMany(path) ? [index] : [])),
    (index) => keys[index]?.path.steps[0]?.name ?? index,
  );
  return [...together.values()].map((indexes) => ({
    combinations: combinations(
      indexes.flatMap((index) => keys[index] ?? []),
      entity,
      firstOnly,
    ),
    keys: indexes,
  }));
};
