import { type Cypher, cypher, fixed, join } from '../../graph/cypher.ts';
import { normalName } from '../../log/key.ts';
import { badInput } from '../../shared/errors.ts';
import { partialDate } from '../../shared/partial-date.ts';
import { type Confidence, confidences } from '../../shared/quantity.ts';
import { pathBetween } from '../relation.ts';
import type { ListField, TextProperty } from './list-table.ts';

/** A condition on a node, of one operator and its value. `argument` is its place in the question, for messages. */
export type Condition = (value: unknown, argument: string) => Cypher;
export type Conditions = Readonly<Record<string, Condition>>;

const longestText = 1_000;
export const mostValues = 500;

/** A text as it is compared; not too long. */
export const checkedText = (value: unknown, argument: string): string => {
  const text = String(value);
  if (text.length > longestText) throw badInput(argument, text.length, `at most ${longestText} characters`);
  return normalName(text);
};

/** The values of an `in`, of which there may be so many. */
export const listOf = (value: unknown, argument: string): readonly unknown[] => {
  const values = Array.isArray(value) ? value : [value];
  if (values.length > mostValues) throw badInput(argument, values.length, `at most ${mostValues} values`);
  return values;
};

const isNull =
  (expression: Cypher): Condition =>
  (value) =>
    value ? cypher`${expression} IS NULL` : cypher`${expression} IS NOT NULL`;

const comparable = (node: Cypher, { property, folded }: TextProperty): Cypher =>
  folded ? cypher`${node}.${fixed(property)}` : cypher`toLower(${node}.${fixed(property)})`;

/** Comparisons of texts, as text: no pattern is read into them. */
const textComparisons = (expression: Cypher): Conditions => ({
  eq: (value, argument) => cypher`${expression} = ${checkedText(value, argument)}`,
  in: (value, argument) => cypher`${expression} IN ${listOf(value, argument).map((one) => checkedText(one, argument))}`,
  contains: (value, argument) => cypher`${expression} CONTAINS ${checkedText(value, argument)}`,
  startsWith: (value, argument) => cypher`${expression} STARTS WITH ${checkedText(value, argument)}`,
});

const textConditions = (node: Cypher, text: TextProperty): Conditions => ({
  ...textComparisons(comparable(node, text)),
  isNull: isNull(cypher`${node}.${fixed(text.property)}`),
});

/** A bound may be as imprecise as the dates themselves: a year begins with its first day and ends with its last. */
export const bound = (value: unknown, argument: string, end: 'from' | 'to'): string => {
  const date = partialDate(String(value));
  if (!date) throw badInput(argument, value, 'a date: YYYY, YYYY-MM or YYYY-MM-DD');
  return date[end];
};

/** A year as dates begin with it. */
export const yearOf = (value: unknown, argument: string): string => {
  const year = Number(value);
  if (!Number.isInteger(year) || year < 1 || year > 9_999) throw badInput(argument, value, 'a year from 1 to 9999');
  return String(year).padStart(4, '0');
};

const dateConditions = (day: Cypher): Conditions => ({
  from: (value, argument) => cypher`${day} >= ${bound(value, argument, 'from')}`,
  to: (value, argument) => cypher`${day} <= ${bound(value, argument, 'to')}`,
  year: (value, argument) => {
    const year = yearOf(value, argument);
    return cypher`(${day} >= ${`${year}-01-01`} AND ${day} <= ${`${year}-12-31`})`;
  },
  isNull: isNull(day),
});

const numberConditions = (number: Cypher): Conditions => ({
  eq: (value) => cypher`${number} = ${value}`,
  lt: (value) => cypher`${number} < ${value}`,
  lte: (value) => cypher`${number} <= ${value}`,
  gt: (value) => cypher`${number} > ${value}`,
  gte: (value) => cypher`${number} >= ${value}`,
  isNull: isNull(number),
});

const equalities = (expression: Cypher): Conditions => ({
  eq: (value) => cypher`${expression} = ${value}`,
  in: (value, argument) => cypher`${expression} IN ${listOf(value, argument)}`,
});

/** `some` and `none` of a list on the node; `holds` says what an item has to be. */
const listConditions = (holds: Condition): Conditions => ({
  some: holds,
  none: (value, argument) => cypher`NOT ${holds(value, argument)}`,
});

/** The confidences that are no weaker. */
export const atLeast = (value: unknown): readonly Confidence[] =>
  confidences.slice(0, confidences.indexOf(value as Confidence) + 1);

const confidenceConditions = (confidence: Cypher): Conditions => ({
  ...equalities(confidence),
  atLeast: (value) => cypher`${confidence} IN ${atLeast(value)}`,
});

const booleanConditions = (stored: Cypher): Conditions => ({
  eq: (value) => cypher`${stored} = ${value}`,
  isNull: isNull(stored),
});

/** All operators given hold of one related entity, each of any of its texts. */
export const relatedTextConditions = (
  node: Cypher,
  { to, texts }: Extract<ListField, { kind: 'relatedText' }>,
  other: Cypher,
): {
  readonly within: (conditions: Cypher) => Cypher;
  readonly comparisons: Conditions;
  readonly isNull: Condition;
} => {
  const path = pathBetween(to, node, other);
  const each = texts.map((text) => textComparisons(comparable(other, text)));
  const anyOf =
    (name: string): Condition =>
    (value, argument) => {
      const alternatives = each.flatMap((comparisons) => comparisons[name]?.(value, argument) ?? []);
      return cypher`(${join(alternatives, cypher` OR `)})`;
    };
  const names = Object.keys(each[0] ?? {});
  return {
    within: (conditions) => cypher`EXISTS { MATCH ${path} WHERE ${conditions} }`,
    comparisons: Object.fromEntries(names.map((name) => [name, anyOf(name)])),
    isNull: (value) => (value ? cypher`NOT EXISTS { MATCH ${path} }` : cypher`EXISTS { MATCH ${path} }`),
  };
};

type Simple = Exclude<ListField['kind'], 'related' | 'relatedText' | 'within' | 'changedSince' | 'id'>;

/** The operators of a field that is on the node itself. */
export const conditionsOf = (node: Cypher, field: Extract<ListField, { kind: Simple }>): Conditions => {
  switch (field.kind) {
    case 'text':
      return textConditions(node, field);
    case 'number':
      return numberConditions(cypher`${node}.${fixed(field.property)}`);
    case 'date':
      return dateConditions(cypher`${node}.${fixed(`${field.property}From`)}`);
    case 'boolean':
      return booleanConditions(cypher`${node}.${fixed(field.property)}`);
    case 'flag':
      return { eq: (value) => cypher`${field.of(node)} = ${value}` };
    case 'choice':
      return equalities(field.of(node));
    case 'confidence':
      return confidenceConditions(cypher`coalesce(${node}.${fixed(`${field.property}Confidence`)}, 'UNKNOWN')`);
    case 'choices':
      return listConditions((value) => cypher`${value} IN coalesce(${node}.${fixed(field.property)}, [])`);
    case 'texts':
      return listConditions(
        (value, argument) =>
          cypher`any(text IN coalesce(${node}.${fixed(field.property)}, []) WHERE toLower(text) = ${checkedText(value, argument)})`,
      );
    case 'schemes':
      return listConditions(
        (value, argument) =>
          cypher`any(key IN coalesce(${node}.keys, []) WHERE key STARTS WITH ${`${checkedText(value, argument)}:`})`,
      );
  }
};
