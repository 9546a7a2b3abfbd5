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

/** What the database says of a group. */
export type RawGroup = readonly [
  identity: string,
  keys: readonly (readonly [value: RawValue, label: string | null])[],
  count: number,
  totals: RawTotals,
  measures: readonly (readonly [value: RawNumber, n: number])[],
];

const finite = (value: RawNumber): number | null => (value !== null && Number.isFinite(value) ? value : null);

/** COUNT of nothing is 0, every other function of nothing null. */
const measureValue = (
  { as, function: of }: GroupMeasure,
  [value, n]: readonly [value: RawNumber, n: number],
): MeasureValue => {
  const none = { as, low: null, high: null, n };
  if (of === 'COUNT' || of === 'COUNT_DISTINCT') return { ...none, value };
  if (of !== 'COVERAGE') return { ...none, value: n === 0 ? null : finite(value) };
  const known = value ?? 0;
  const { low, high } = wilsonInterval(known, n, confidenceLevel) ?? { low: null, high: null };
  return { as, value: n === 0 ? null : known / n, low, high, n };
};

export const groupOf = ({ by, measures }: GroupArguments, [identity, keys, count, , values]: RawGroup): Group => ({
  identity,
  keys: by.map((key, index) => keyValue(key, ...(keys[index] ?? [null, null]))),
  count,
  measures: measures.map((measure, index) => measureValue(measure, values[index] ?? [null, 0])),
});
