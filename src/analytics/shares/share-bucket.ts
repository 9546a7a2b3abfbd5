import type { Coverage, Interval } from '../../reports/report.ts';
import type { Range } from '../../statistics/wilson.ts';
import { valueAt } from '../frame/frame.ts';
import { type Bucket, isoDaysOf } from '../period/period.ts';
import { missingBounds, quantityBounds } from './bounds.ts';
import type { CellWords } from './cell-words.ts';
import { type Fragility, fragilityOf, type Shaken } from './fragility.ts';
import { intervalsOf } from './intervals.ts';
import { reasonOf } from './reason.ts';
import { givenBy, type Member, type Tally, type Work } from './tally.ts';
import { unknownKey } from './unknown-key.ts';

/** A model in a cell. The contributions of a cell's members add up to its value. */
export interface ShareMember {
  readonly id: string;
  readonly contribution: number;
  readonly reason: () => string;
}

export interface ShareCell extends CellWords {
  readonly key: string;
  /** Works of which anything is in the cell. */
  readonly count: number;
  /** Works, incidences or FLOP. */
  readonly value: number;
  /** Of the bucket's total; null where that is 0. */
  readonly share: number | null;
  /** Of the total without UNKNOWN; null in UNKNOWN itself. */
  readonly shareOfKnown: number | null;
  /** Computed at the first call, for all cells of the bucket together. */
  readonly interval: () => Interval | null;
  /** The share with every unknown kept from the cell, or given to it; null in UNKNOWN itself. */
  readonly missingBounds: Range | null;
  /** The share with quantities anywhere between their stated bounds; null for counts and where none has bounds. */
  readonly quantityBounds: Range | null;
  /** The largest contributions first. */
  readonly members: readonly ShareMember[];
  /** What moves the share most, the largest change first; computed at the first call. */
  readonly fragility: () => readonly Fragility[];
}

export interface ShareBucket {
  readonly label: string;
  /** ISO days, both included. */
  readonly from: string;
  readonly to: string;
  readonly total: number;
  readonly count: number;
  readonly complete: boolean;
  readonly coverage: Coverage;
  readonly cells: readonly ShareCell[];
}

/** What the buckets of a report have in common. */
export interface Common extends Omit<Shaken, 'works'> {
  readonly words: (key: string) => CellWords;
}

/** What a bucket of a facet is made of. `absent` is what works of unknown scale would add to the tally. */
export interface BucketTally {
  readonly bucket: Bucket;
  readonly tally: Tally;
  readonly absent: Tally;
  readonly coverage: Coverage;
  /** All works of the bucket, in whatever facet. */
  readonly works: readonly Work[];
}

const once = <Value>(compute: () => Value): (() => Value) => {
  let kept: { readonly value: Value } | undefined;
  return () => {
    kept ??= { value: compute() };
    return kept.value;
  };
};

const shareOf = (value: number, total: number): number | null => (total > 0 ? Math.min(1, value / total) : null);

const boundsOfQuantities = (
  { frame: { models }, given }: Common,
  { works }: Tally,
  members: readonly Member[],
): Range | null => {
  if (given.of !== 'TRAINING_COMPUTE') return null;
  const toCell = new Map(members.map(({ work, contribution }) => [work, contribution / work.amount]));
  return quantityBounds(
    works.map((work) => {
      const low = valueAt(models.computeLow, work.model);
      const high = valueAt(models.computeHigh, work.model);
      return {
        best: work.amount,
        low: Number.isNaN(low) ? work.amount : Math.min(low, work.amount),
        high: Number.isNaN(high) ? work.amount : Math.max(high, work.amount),
        toCell: toCell.get(work) ?? 0,
        toAll: givenBy(work) / work.amount,
      };
    }),
  );
};

const cellAt = (
  common: Common,
  { tally, absent, works }: BucketTally,
  place: number,
  interval: () => Interval | null,
): ShareCell => {
  const { frame, given, keys, words } = common;
  const key = keys.keys[place] ?? unknownKey;
  const unknownPlace = keys.placeOf(unknownKey);
  const valueIn = ({ cells }: Tally, at: number): number => cells[at]?.value ?? 0;
  const value = valueIn(tally, place);
  const unknown = valueIn(tally, unknownPlace);
  const members = tally.cells[place]?.members ?? [];
  const missing = {
    total: tally.total,
    cell: value,
    unknown,
    absent: absent.total,
    absentInCell: valueIn(absent, place),
    absentUnknown: valueIn(absent, unknownPlace),
  };
  return {
    key,
    ...words(key),
    count: members.length,
    value,
    share: shareOf(value, tally.total),
    shareOfKnown: place === unknownPlace ? null : shareOf(value, tally.total - unknown),
    interval,
    missingBounds: place === unknownPlace ? null : missingBounds(missing),
    quantityBounds: boundsOfQuantities(common, tally, members),
    members: members.map((member) => ({
      id: frame.models.ids[member.work.model] ?? '',
      contribution: member.contribution,
      reason: () => reasonOf(frame, given, member),
    })),
    fragility: once(() => fragilityOf({ ...common, works }, place)),
  };
};

/** A bucket with its cells. */
export const shareBucket = (common: Common, made: BucketTally): ShareBucket => {
  const { bucket, tally, coverage } = made;
  const intervals = once(() => intervalsOf(tally, common.given));
  return {
    label: bucket.label,
    ...isoDaysOf(bucket),
    total: tally.total,
    count: tally.works.length,
    complete: bucket.complete,
    coverage,
    cells: tally.cells.map((_cell, place) => cellAt(common, made, place, () => intervals()[place] ?? null)),
  };
};
