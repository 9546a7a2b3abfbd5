import type { Source } from '../../entities/source/source.ts';
import { type Coverage, type Interval, type Reading, type Report, reportOf, warnWhen } from '../../reports/report.ts';
import type { Frame } from '../frame/frame.ts';
import { type Bucket, bucketsOf, isoDaysOf } from '../period/period.ts';
import { dateWarnings, fewWarnings, incompleteWarnings, nothingWarning } from '../question/warnings.ts';
import { missingBounds } from '../shares/bounds.ts';
import { type CellKeys, cellKeysOf } from '../shares/cell-keys.ts';
import type { CellWords } from '../shares/cell-words.ts';
import type { ShareBucket, ShareCell } from '../shares/share-bucket.ts';
import type { ShareFacet } from '../shares/share-report.ts';
import { type CellTally, type Tally, tallyOf, totalsByKey } from '../shares/tally.ts';
import { unknownKey } from '../shares/unknown-key.ts';
import { withoutEffect } from '../shares/warnings.ts';
import type { PaperGroup, PaperGroups } from './paper-groups.ts';
import { hasIntervals, paperIntervals } from './paper-intervals.ts';
import type { MemberReader } from './paper-members.ts';
import type { PaperShareArguments } from './paper-share-arguments.ts';
import { idleWarnings, paperCellWords, paperDefinition } from './paper-words.ts';

/** A cell whose members stay in the database. */
export interface PaperShareCell extends Omit<ShareCell, 'members'> {
  readonly readMembers: MemberReader;
}
export interface PaperShareBucket extends Omit<ShareBucket, 'cells'> {
  readonly cells: readonly PaperShareCell[];
}
export interface PaperShareReport extends Report {
  readonly facets: readonly (Omit<ShareFacet, 'buckets'> & { readonly buckets: readonly PaperShareBucket[] })[];
}

/** What a report of papers is made of. */
export interface PaperMaterial {
  readonly frame: Frame;
  readonly groups: PaperGroups;
  /** The first day that the newest paper may be of. */
  readonly newest: number | null;
  readonly sources: readonly Source[];
  readonly reading: Reading;
  /** How to read the members of a cell in a bucket. */
  readonly readerOf: (bucket: Bucket, cell: CellTally, frame: Frame) => MemberReader;
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

const cellOf = (
  tally: Tally,
  keys: CellKeys,
  words: (key: string) => CellWords,
  place: number,
): Omit<PaperShareCell, 'interval' | 'readMembers'> => {
  const [key, unknownPlace] = [keys.keys[place] ?? unknownKey, keys.placeOf(unknownKey)];
  const { value, members } = tally.cells[place] ?? { value: 0, members: [] };
  const unknown = tally.cells[unknownPlace]?.value ?? 0;
  const isUnknown = place === unknownPlace;
  const missing = { total: tally.total, cell: value, unknown, absent: 0, absentInCell: 0, absentUnknown: 0 };
  return {
    key,
    ...words(key),
    count: members.reduce((sum, { work }) => sum + work.amount, 0),
    value,
    share: shareOf(value, tally.total),
    shareOfKnown: isUnknown ? null : shareOf(value, tally.total - unknown),
    missingBounds: isUnknown ? null : missingBounds(missing),
    quantityBounds: null,
    fragility: () => [],
  };
};

interface Filled {
  readonly bucket: Bucket;
  readonly counted: readonly PaperGroup[];
  readonly tally: Tally;
}

const bucketOf = (
  { frame, readerOf }: PaperMaterial,
  given: PaperShareArguments,
  keys: CellKeys,
  { bucket, counted, tally }: Filled,
): PaperShareBucket => {
  const intervals = once((): readonly (Interval | null)[] => paperIntervals(tally, given.common));
  const words = paperCellWords(frame, given, keys);
  return {
    label: bucket.label,
    ...isoDaysOf(bucket),
    total: tally.total,
    count: papersOf(counted),
    complete: bucket.complete,
    coverage: coverageOf(counted, 0),
    cells: tally.cells.map((cell, place) => ({
      ...cellOf(tally, keys, words, place),
      interval: () => intervals()[place] ?? null,
      readMembers: readerOf(bucket, cell, frame),
    })),
  };
};

const warningsOf = (given: PaperShareArguments, coverage: Coverage, filled: readonly Filled[]) => {
  const byAuthors = given.common.by === 'TEAM_CLASS' && given.common.teamClassRule === 'AUTHOR_SHARE';
  return [
    ...withoutEffect({ ...given.common, ...(byAuthors && { publicResearchAsAcademia: true }) }),
    ...idleWarnings(given),
    ...nothingWarning(coverage),
    ...dateWarnings(coverage),
    ...fewWarnings(filled.map(({ bucket, counted }) => ({ label: bucket.label, count: papersOf(counted) }))),
    ...incompleteWarnings(filled.map(({ bucket }) => bucket)),
    ...warnWhen(
      filled.some(({ tally }) => !hasIntervals(tally)),
      'NO_INTERVAL',
      'So many papers are each divided in a way of its own that intervals would take too long: there are none where it is so.',
    ),
  ];
};

/**
 * Who has which share of the papers, as `shareReport` tells it of models: the same keys, attribution, bounds and
 * coverage, over groups of papers that are divided alike. Members are read from the database when they are asked for.
 * @throws DomainError BAD_INPUT where the period makes too many buckets.
 */
export const paperShareReport = (given: PaperShareArguments, material: PaperMaterial): PaperShareReport => {
  const { groups, newest, sources, reading } = material;
  const extent = {
    earliest: groups.dated[0]?.day ?? null,
    latest:
      groups.dated.length > 0 ? groups.dated.reduce((last, { lastDay }) => Math.max(last, lastDay), -Infinity) : null,
    newest,
  };
  const inBuckets = bucketsOf(given.common.period, extent).map((bucket) => ({
    bucket,
    counted: groupsIn(groups.dated, bucket),
  }));
  const keys = cellKeysOf(given.common, totalsByKey(inBuckets.map(({ counted }) => counted)));
  const filled = inBuckets.map((one): Filled => ({ ...one, tally: tallyOf(one.counted, keys) }));
  const coverage = coverageOf([...new Set(filled.flatMap(({ counted }) => counted))], groups.withoutDate);
  const envelope = reportOf(reading, {
    definition: paperDefinition(given),
    coverage,
    sources: coverage.counted > 0 ? sources : [],
    warnings: warningsOf(given, coverage, filled),
  });
  const buckets = filled.map((one) => bucketOf(material, given, keys, one));
  return { ...envelope, facets: [{ key: null, label: 'All', buckets }] };
};
