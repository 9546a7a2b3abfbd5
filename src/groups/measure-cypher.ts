import { type Cypher, cypher } from '../graph/cypher.ts';
import { isMany } from './field-path.ts';
import type { Attribution, GroupFunction, GroupMeasure } from './group-arguments.ts';
import { storedValue } from './key-cypher.ts';
import { valuesOf } from './tuples.ts';

/** How a measure is computed, as parts of a statement. */
export interface MeasureCypher {
  /** What is looked up of every entity, under a name of its own; null for nothing. */
  readonly ofEntity: Cypher | null;
  /** Its value, how many entities it rests on and, of means, how these scatter, as a list, over the entities of a group. */
  readonly aggregate: Cypher;
  /** The same from what `aggregate` gave. */
  readonly result: (aggregated: Cypher) => Cypher;
}

const asIs = (aggregated: Cypher): Cypher => aggregated;

type Numeric = Exclude<GroupFunction, 'COUNT' | 'COUNT_DISTINCT' | 'COVERAGE'>;

/** A function of the numbers of a group. Its null, and what it makes of no number at all, is told by n. */
const numeric = (of: Numeric, value: Cypher, p: number | null, weight: Cypher | null): Cypher => {
  const positive = cypher`CASE WHEN ${value} > 0 THEN ${value} END`;
  switch (of) {
    case 'SUM':
      return cypher`[sum(${value}${weight ? cypher` * ${weight}` : cypher``}), count(${value})]`;
    case 'MEAN':
      return cypher`[avg(toFloat(${value})), count(${value}), stDevP(${value})]`;
    case 'GEOMETRIC_MEAN':
      return cypher`[exp(avg(log(${positive}))), count(${positive}), stDevP(log(${positive}))]`;
    case 'MEDIAN':
      return cypher`[percentileCont(${value}, 0.5), count(${value})]`;
    case 'PERCENTILE':
      return cypher`[percentileCont(${value}, ${(p ?? 0) / 100}), count(${value})]`;
    case 'MIN':
      return cypher`[min(${value}), count(${value})]`;
    case 'MAX':
      return cypher`[max(${value}), count(${value})]`;
    case 'STANDARD_DEVIATION':
      return cypher`[stDevP(${value}), count(${value})]`;
  }
};

/** Different values among lists: the lists are put together only when all of a group are there. */
const distinctInLists = (aggregated: Cypher): Cypher =>
  cypher`[COUNT { UNWIND ${aggregated}[0] AS list UNWIND list AS value RETURN DISTINCT value }, ${aggregated}[1]]`;

/**
 * A measure of the groups. `entity` and `looked` are the variables of an entity and of what was looked up of it; `weight`
 * is the part of an entity that a row stands for, null for the whole.
 */
export const measureCypher = (
  { function: of, path, p }: GroupMeasure,
  { entity, looked, weight }: { readonly entity: Cypher; readonly looked: Cypher; readonly weight: Cypher | null },
): MeasureCypher => {
  if (!path)
    return {
      ofEntity: null,
      aggregate: cypher`[${weight ? cypher`sum(${weight})` : cypher`count(*)`}, count(*)]`,
      result: asIs,
    };
  const many = isMany(path);
  const ofEntity = many ? valuesOf(path, entity) : storedValue(path.leaf, entity);
  const known = many
    ? cypher`CASE WHEN size(${looked}) > 0 THEN 1 END`
    : cypher`CASE WHEN ${looked} IS NOT NULL THEN 1 END`;
  switch (of) {
    case 'COUNT':
      return {
        ofEntity,
        aggregate: cypher`[sum(${weight ? cypher`${known} * ${weight}` : known}), count(${known})]`,
        result: asIs,
      };
    case 'COVERAGE':
      return { ofEntity, aggregate: cypher`[count(${known}), count(*)]`, result: asIs };
    case 'COUNT_DISTINCT':
      return many
        ? { ofEntity, aggregate: cypher`[collect(${looked}), count(${known})]`, result: distinctInLists }
        : { ofEntity, aggregate: cypher`[count(DISTINCT ${looked}), count(${looked})]`, result: asIs };
    default:
      return { ofEntity, aggregate: numeric(of, looked, p, weight), result: asIs };
  }
};

/** Whether a row counts for a part of its entity only. */
export const isWeighted = (attribution: Attribution): boolean => attribution === 'FRACTIONAL';
