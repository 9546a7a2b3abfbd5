import { meanInterval } from '../statistics/mean-interval.ts';
import { wilsonInterval } from '../statistics/wilson.ts';
import type { GroupArguments, GroupMeasure } from './group-arguments.ts';
import { type KeyValue, keyValue, type RawValue } from './key-value.ts';

/** The confidence level of a measure's interval. */
export const confidenceLevel = 0.95;

export interface MeasureValue {
  readonly as: string;
  /** null where nothing is known. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** How many entities the value rests on. */
  readonly n: number;
}

/** Entities that have the same values by all keys. */
export interface Group {
  /** Tells it from every other. */
  readonly identity: string;
  readonly keys: readonly KeyValue[];
  /** How many entities are in it, each as a whole. */
  readonly count: number;
  readonly measures: readonly MeasureValue[];
}

type RawNumber = number | null;

/** Of entities whose first group it is: all, those in several groups, with a key that is not known, dated by a year or a month alone. */
export type RawTotals = readonly [
  entities: number,
  overlap: number,
  withoutKey: number,
  yearOnly: number,
  monthOnly: number,
];

/** Of a mean, `deviation` is that of the values (of a geometric one, of their natural logarithms), divided by n. */
type RawMeasure = readonly [value: RawNumber, n: number, deviation?: RawNumber];

/** What the database says of a group. */
export type RawGroup = readonly [
  identity: string,
  keys: readonly (readonly [value: RawValue, label: string | null])[],
  count: number,
  totals: RawTotals,
  measures: readonly RawMeasure[],
];

const finite = (value: RawNumber): number | null => (value !== null && Number.isFinite(value) ? value : null);

const noRange = { low: null, high: null };

/** Student's interval of a mean; of a geometric one, that of its logarithm. */
const rangeOf = (of: GroupMeasure['function'], [value, n, deviation]: RawMeasure) => {
  if (value === null || (deviation ?? null) === null) return noRange;
  const isGeometric = of === 'GEOMETRIC_MEAN';
  const mean = isGeometric ? Math.log(value) : value;
  const range = meanInterval({ n, mean, deviation: deviation ?? 0 }, confidenceLevel);
  if (!range) return noRange;
  return isGeometric ? { low: Math.exp(range.low), high: finite(Math.exp(range.high)) } : range;
};

/** COUNT of nothing is 0, every other function of nothing null. */
const measureValue = ({ as, function: of }: GroupMeasure, raw: RawMeasure): MeasureValue => {
  const [value, n] = raw;
  const none = { as, ...noRange, n };
  if (of === 'COUNT' || of === 'COUNT_DISTINCT') return { ...none, value };
  if (of !== 'COVERAGE') return { ...none, ...rangeOf(of, raw), value: n === 0 ? null : finite(value) };
  const known = value ?? 0;
  const { low, high } = wilsonInterval(known, n, confidenceLevel) ?? noRange;
  return { as, value: n === 0 ? null : known / n, low, high, n };
};

export const groupOf = ({ by, measures }: GroupArguments, [identity, keys, count, , values]: RawGroup): Group => ({
  identity,
  keys: by.map((key, index) => keyValue(key, ...(keys[index] ?? [null, null]))),
  count,
  measures: measures.map((measure, index) => measureValue(measure, values[index] ?? [null, 0])),
});
