import type { BucketSize, GroupKey } from './group-arguments.ts';
import { notPositive } from './key-cypher.ts';

/** What entities are grouped by, as the database gives it. */
export type RawValue = string | number | null;

/** The value of a key that a group has in common. */
export interface KeyValue {
  readonly field: string;
  /** null where it is not known. */
  readonly value: string | null;
  readonly label: string;
  /** What groups are sorted by: ranges by where they begin, entities by their names; null comes last. */
  readonly place: RawValue;
}

/** Digits that a bound needs to be read, and not those of its rounding. */
const plainNumber = (value: number): string => String(Number(value.toPrecision(12)));

interface Range {
  readonly value: string;
  readonly label: string;
}

const withUnit = (label: string, unit: string | null): string => (unit ? `${label} ${unit}` : label);

const decades = (bin: number, width: number, unit: string | null): Range => {
  if (bin === notPositive) return { value: '(-Infinity, 0]', label: withUnit('0 or less', unit) };
  const [from, to] = [bin * width, (bin + 1) * width].map(plainNumber);
  const [low, high] = [bin * width, (bin + 1) * width].map((power) => plainNumber(10 ** power));
  return { value: `[${low}, ${high})`, label: withUnit(`10^${from} to 10^${to}`, unit) };
};

const between = (bin: number, edges: readonly number[], unit: string | null): Range => {
  const [low, high] = [edges[bin - 1], edges[bin]];
  const value = `${low === undefined ? '(-Infinity' : `[${low}`}, ${high === undefined ? 'Infinity' : high})`;
  if (low === undefined) return { value, label: withUnit(`under ${high}`, unit) };
  const label = high === undefined ? `${low} and more` : `${low} to under ${high}`;
  return { value, label: withUnit(label, unit) };
};

const stretch = (raw: string | number, bucket: BucketSize): Range => {
  if (bucket === 'ALL') return { value: 'ALL', label: 'All' };
  const value = bucket === 'FIVE_YEARS' ? `${raw}–${Number(raw) + 4}` : String(raw);
  return { value, label: value };
};

const rangeOf = ({ path: { leaf }, binning }: GroupKey, raw: string | number, name: string | null): Range => {
  const unit = leaf.kind === 'number' ? leaf.unit : null;
  switch (binning.kind) {
    case 'log10Bin':
      return decades(Number(raw), binning.width, unit);
    case 'edges':
      return between(Number(raw), binning.edges, unit);
    case 'bucket':
      return stretch(raw, binning.bucket);
    case 'none':
      return { value: String(raw), label: name ?? withUnit(String(raw), unit) };
  }
};

/** A key's value as it is shown, from what the database groups by and the name where that is an entity. */
export const keyValue = (key: GroupKey, raw: RawValue, name: string | null): KeyValue => {
  const { field } = key;
  if (raw === null) return { field, value: null, label: 'UNKNOWN', place: null };
  return { field, ...rangeOf(key, raw, name), place: name ?? raw };
};
