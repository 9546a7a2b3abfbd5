import type { Source } from '../../entities/source/source.ts';
import { type Coverage, type Interval, type Report, reportOf } from '../../reports/report.ts';
import type { Reading } from '../../shared/warning.ts';
import type { Frame } from '../frame/frame.ts';
import { type Bucket, bucketsOf, isoDaysOf } from '../period/period.ts';
import { missingBounds } from '../shares/bounds.ts';
import { type CellKeys, cellKeysOf, groupCellKeys } from '../shares/cell-keys.ts';
import type { CellWords } from '../shares/cell-words.ts';
import type { Fragility } from '../shares/fragility.ts';
import type { ShareBucket, ShareCell } from '../shares/share-bucket.ts';
import type { ShareFacet } from '../shares/share-report.ts';
import { type Slice, slicesOf } from '../shares/slices.ts';
import { type CellTally, type Tally, tallyOf, totalsByKey } from '../shares/tally.ts';
import { unknownKey } from '../shares/unknown-key.ts';
import type { ShakenPapers } from './paper-fragility.ts';
import type { PaperGroup, PaperGroups } from './paper-groups.ts';
import { paperIntervals } from './paper-intervals.ts';
import type { MemberReader } from './paper-members.ts';
import type { PaperShareArguments } from './paper-share-arguments.ts';
import { paperWarnings } from './paper-warnings.ts';
import { paperCellWords, paperDefinition } from './paper-words.ts';

/** A cell whose members stay in the database. */
export interface PaperShareCell extends Omit<ShareCell, 'members' | 'fragility'> {
  readonly readMembers: MemberReader;
  /** So many of the changes that move the share most. */
  readonly readFragility: (most: number) => Promise<readonly Fragility[]>;
}
export interface PaperShareBucket extends Omit<ShareBucket, 'cells'> {
  readonly cells: readonly PaperShareCell[];
}
export interface PaperShareReport extends Report {
  readonly facets: readonly (Omit<ShareFacet, 'buckets'> & { readonly buckets: readonly PaperShareBucket[] })[];
}

/** How to read what stays in the database. */
export interface PaperReaders {
  readonly membersOf: (bucket: Bucket, cell: CellTally) => MemberReader;
  readonly fragilityOf: (
    shaken: Pick<ShakenPapers, 'keys' | 'holds' | 'bucket' | 'groups'>,
    place: number,
  ) => PaperShareCell['readFragility'];
}

/** What a report of papers is made of. */
export interface PaperMaterial {
  readonly frame: Frame;
  readonly groups: PaperGroups;
  /** The first day that the newest paper may be of. */
  readonly newest: number | null;
  /** How many institutions any paper has. */
  readonly institutions: number;
  readonly sources: readonly Source[];
  readonly reading: Reading;
  readonly readers: PaperReaders;
}

const papersOf = (groups: readonly PaperGroup[]): number => groups.reduce((sum, { amount }) => sum + amount, 0);

const coverageOf = (counted: readonly PaperGroup[], withoutDate: number): Coverage => {
  const among = (holds: (group: PaperGroup) => boolean): number => papersOf(counted.filter(holds));
  return {
    considered: papersOf(counted) + withoutDate,
    counted: papersOf(counted),
    withoutValue: 0,
    withoutKey: among(({ parts }) => parts.some(({ key }) => key === unknownKey)),
    withoutDate,
    yearOnly: among(({ precision }) => precision === 'YEAR'),
    monthOnly: among(({ precision }) => precision === 'MONTH'),
  };
};

/** Of groups in order of time, those of a bucket. */
const groupsIn = (groups: readonly PaperGroup[], { from, to }: Bucket): readonly PaperGroup[] => {
  const firstFrom = (least: number): number => {
    let [low, high] = [0, groups.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((groups[middle]?.day ?? 0) < least) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return groups.slice(firstFrom(from), firstFrom(to + 1));
};

const once = <Value>(compute: () => Value): (() => Value) => {
  let kept: { readonly value: Value } | undefined;
  return () => {
    kept ??= { value: compute() };
    return kept.value;
  };
};

const shareOf = (value: number, total: number): number | null => (total > 0 ? Math.min(1, value / total) : null);

/** What the buckets of a facet have in common. */
interface Common {
  readonly material: PaperMaterial;
  readonly given: PaperShareArguments;
  readonly keys: CellKeys;
  readonly words: (key: string) => CellWords;
  readonly holds: Slice['holds'];
}

interface Filled {
  readonly bucket: Bucket;
  readonly counted: readonly PaperGroup[];
  readonly tally: Tally;
  /** All papers of the bucket, in whatever facet. */
  readonly all: readonly PaperGroup[];
}

const cellAt = ({ material, keys, words, holds }: Common, filled: Filled, place: number) => {
  const { bucket, tally, all: groups } = filled;
  const [key, unknownPlace] = [keys.keys[place] ?? unknownKey, keys.placeOf(unknownKey)];
  const cell = tally.cells[place] ?? { value: 0, members: [] };
  const unknown = tally.cells[unknownPlace]?.value ?? 0;
  const isUnknown = place === unknownPlace;
  const missing = { total: tally.total, cell: cell.value, unknown, absent: 0, absentInCell: 0, absentUnknown: 0 };
  return {
    key,
    ...words(key),
    count: cell.members.reduce((sum, { work }) => sum + work.amount, 0),
    value: cell.value,
    share: shareOf(cell.value, tally.total),
    shareOfKnown: isUnknown ? null : shareOf(cell.value, tally.total - unknown),
    missingBounds: isUnknown ? null : missingBounds(missing),
    quantityBounds: null,
    readMembers: material.readers.membersOf(bucket, cell),
    readFragility: material.readers.fragilityOf({ keys, holds, bucket, groups }, place),
  };
};

const bucketOf = (common: Common, filled: Filled): PaperShareBucket => {
  const { bucket, counted, tally } = filled;
  const intervals = once((): readonly (Interval | null)[] => paperIntervals(tally, common.given.common));
  return {
    label: bucket.label,
    ...isoDaysOf(bucket),
    total: tally.total,
    count: papersOf(counted),
    complete: bucket.complete,
    coverage: coverageOf(counted, 0),
    cells: tally.cells.map((_cell, place) => ({
      ...cellAt(common, filled, place),
      interval: () => intervals()[place] ?? null,
    })),
  };
};

const keysOf = ({ common }: PaperShareArguments, counted: readonly (readonly PaperGroup[])[]): CellKeys =>
  common.groups ? groupCellKeys(common.groups.map(({ label }) => label)) : cellKeysOf(common, totalsByKey(counted));

/**
 * Who has which share of the papers, as `shareReport` tells it of models: the same keys, groups, facets, attribution,
 * bounds and coverage, over groups of papers that are divided alike. Members, and what moves a share, are read from the
 * database when they are asked for.
 * @throws DomainError BAD_INPUT where the period makes too many buckets.
 */
export const paperShareReport = (given: PaperShareArguments, material: PaperMaterial): PaperShareReport => {
  const { frame, groups, newest, sources, reading } = material;
  const latest = groups.dated.reduce((last, { lastDay }) => Math.max(last, lastDay), Number.NEGATIVE_INFINITY);
  const extent = {
    earliest: groups.dated[0]?.day ?? null,
    latest: groups.dated.length > 0 ? latest : null,
    newest,
  };
  const whole = bucketsOf(given.common.period, extent).map((bucket) => ({
    bucket,
    counted: groupsIn(groups.dated, bucket),
    withoutValue: [],
  }));
  const keys = keysOf(
    given,
    whole.map(({ counted }) => counted),
  );
  const slices = slicesOf<PaperGroup>(frame, given.common, whole).map((slice) => ({
    ...slice,
    filled: slice.buckets.map(({ bucket, counted }, index): Filled => {
      return { bucket, counted, tally: tallyOf(counted, keys), all: whole[index]?.counted ?? [] };
    }),
  }));
  const coverage = coverageOf([...new Set(whole.flatMap(({ counted }) => counted))], groups.withoutDate);
  const words = paperCellWords(frame, given, keys);
  return {
    ...reportOf(reading, {
      definition: paperDefinition(given),
      coverage,
      sources: coverage.counted > 0 ? sources : [],
      warnings: paperWarnings(given, coverage, material.institutions, slices),
    }),
    facets: slices.map(({ key, label, holds, filled }) => ({
      key,
      label,
      buckets: filled.map((one) => bucketOf({ material, given, keys, words, holds }, one)),
    })),
  };
};
