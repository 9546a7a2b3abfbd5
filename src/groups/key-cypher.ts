import type { GroupField } from '../entities/list/group-field.ts';
import { type Cypher, cypher, fixed } from '../graph/cypher.ts';
import type { Binning, BucketSize } from './group-arguments.ts';

/** The bin of numbers that have no logarithm. */
export const notPositive = -1_000_000;

/** A date's month as text, `2017-06`; a year alone counts as July, as in all reports. */
const monthOf = (date: Cypher): Cypher =>
  cypher`CASE WHEN size(${date}) > 4 THEN left(${date}, 7) ELSE ${date} + '-07' END`;

/** `2017` and which of the equal parts of so many months in it, from 1. */
const partOf = (date: Cypher, months: number, letter: string): Cypher =>
  cypher`left(${date}, 4) + ${fixed(`' ${letter}'`)} + toString((toInteger(substring(${monthOf(date)}, 5, 2)) + ${fixed(String(months - 1))}) / ${fixed(String(months))})`;

const bucketed: Readonly<Record<BucketSize, (date: Cypher) => Cypher>> = {
  MONTH: monthOf,
  QUARTER: (date) => partOf(date, 3, 'Q'),
  HALF_YEAR: (date) => partOf(date, 6, 'H'),
  YEAR: (date) => cypher`left(${date}, 4)`,
  FIVE_YEARS: (date) => cypher`toInteger(left(${date}, 4)) / 5 * 5`,
  ALL: (date) => cypher`CASE WHEN ${date} IS NOT NULL THEN 'ALL' END`,
};

/** Which bin a number is in. A billionth of a bin is forgiven, so that 10²³ is in the bin that begins there. */
const binned = (number: Cypher, width: number): Cypher =>
  cypher`CASE WHEN ${number} > 0 THEN toInteger(floor(log10(${number}) / ${width} + 1e-9)) WHEN ${number} <= 0 THEN ${fixed(String(notPositive))} END`;

/** How many edges a number has reached. */
const beyondEdges = (number: Cypher, edges: readonly number[]): Cypher =>
  cypher`CASE WHEN ${number} IS NOT NULL THEN size([edge IN ${edges} WHERE ${number} >= edge]) END`;

/** A value as it is stored, of a node: related nodes themselves, dates as they were stated, of lists the whole list. */
export const storedValue = (leaf: GroupField, node: Cypher): Cypher => {
  switch (leaf.kind) {
    case 'related':
      return node;
    case 'texts':
    case 'date':
      return cypher`${node}.${fixed(leaf.property)}`;
    default:
      return leaf.of(node);
  }
};

/** What a value is grouped by: itself, or what its bin or its stretch of time is known by. */
export const groupedValue = (value: Cypher, binning: Binning): Cypher => {
  switch (binning.kind) {
    case 'none':
      return value;
    case 'bucket':
      return bucketed[binning.bucket](value);
    case 'log10Bin':
      return binned(value, binning.width);
    case 'edges':
      return beyondEdges(value, binning.edges);
  }
};
