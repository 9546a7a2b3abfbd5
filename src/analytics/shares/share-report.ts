import { type Coverage, type Report, reportOf } from '../../reports/report.ts';
import { type Frame, valueAt } from '../frame/frame.ts';
import type { Admits, View } from '../frame/view.ts';
import { type Bucket, bucketsOf } from '../period/period.ts';
import { type Part, partsOf } from './attribution.ts';
import { type CellKeys, cellKeysOf } from './cell-keys.ts';
import { cellWords } from './cell-words.ts';
import { coverageOf } from './coverage.ts';
import { definitionOf } from './definition.ts';
import { extentOf, type Selection, select, worksIn } from './selection.ts';
import type { ShareArguments } from './share-arguments.ts';
import { type ShareBucket, shareBucket } from './share-bucket.ts';
import { sourcesOf } from './sources.ts';
import { type Tally, tallyOf, totalsByKey, type Work } from './tally.ts';
import { warningsOf } from './warnings.ts';

export interface ShareFacet {
  readonly key: string | null;
  readonly label: string;
  readonly buckets: readonly ShareBucket[];
}

export interface ShareReport extends Report {
  readonly facets: readonly ShareFacet[];
}

/** The works of one bucket. */
interface Group {
  readonly bucket: Bucket;
  readonly counted: readonly Work[];
  readonly withoutValue: readonly Work[];
}

/** Works by their index, each made once. */
const worksOf = (frame: Frame, given: ShareArguments): ((model: number) => Work) => {
  const made = new Map<number, Work>();
  return (model) => {
    const before = made.get(model);
    if (before) return before;
    const amount = given.of === 'MODELS' ? 1 : valueAt(frame.models.compute, model);
    const work = { model, amount, parts: partsOf(frame, given, model) };
    made.set(model, work);
    return work;
  };
};

const groupsOf = (
  { models }: Frame,
  buckets: readonly Bucket[],
  { counted, withoutValue }: Selection,
  workOf: (model: number) => Work,
): readonly Group[] =>
  buckets.map((bucket) => ({
    bucket,
    counted: worksIn(models, bucket, counted).map(workOf),
    withoutValue: worksIn(models, bucket, withoutValue).map(workOf),
  }));

const modelsOf = (works: readonly Work[]): readonly number[] => [...new Set(works.map(({ model }) => model))];

const bucketsWithCells = (
  frame: Frame,
  given: ShareArguments,
  keys: CellKeys,
  groups: readonly Group[],
  tallies: readonly Tally[],
  coverage: (counted: readonly Work[], withoutValue: readonly Work[], withoutDate: readonly number[]) => Coverage,
): readonly ShareBucket[] => {
  const common = { frame, given, keys, words: cellWords(frame, given, keys) };
  return groups.flatMap(({ bucket, counted, withoutValue }, index) => {
    const tally = tallies[index];
    const absent = tallyOf(
      withoutValue.filter(({ amount }) => !Number.isNaN(amount)),
      keys,
    );
    return tally ? [shareBucket(common, bucket, tally, absent, coverage(counted, withoutValue, []))] : [];
  });
};

/**
 * Who has which share of the models, or of their training compute.
 *
 * In every bucket the shares of the cells, UNKNOWN among them, add up to 1 (null where nothing is counted). Values are
 * works (MODELS) or FLOP (TRAINING_COMPUTE); under FRACTIONAL and FIRST they add up to the bucket's total, under FULL
 * the total is the sum of incidences. Works without a date are in no bucket. The same frame and arguments give the same
 * report, intervals included. Formulas: `isLargeScale`, `partsOf`, `wilsonInterval`, `bootstrapIntervals`,
 * `missingBounds`, `quantityBounds`.
 * @throws DomainError BAD_INPUT where the period makes too many buckets.
 */
export const shareReport = (
  { frame, reading }: Pick<View, 'frame' | 'reading'>,
  admits: Admits,
  given: ShareArguments,
): ShareReport => {
  const selection = select(frame, admits, given);
  const buckets = bucketsOf(given.period, extentOf(frame, selection));
  const workOf = worksOf(frame, given);
  const groups = groupsOf(frame, buckets, selection, workOf);
  const keys = cellKeysOf(given, totalsByKey(groups.map(({ counted }) => counted)));
  const tallies = groups.map(({ counted }) => tallyOf(counted, keys));

  const partsOfModel = (model: number): readonly Part[] => workOf(model).parts;
  const coverageFor = (counted: readonly Work[], withoutValue: readonly Work[], withoutDate: readonly number[]) =>
    coverageOf(frame.models, partsOfModel, {
      counted: modelsOf(counted),
      withoutValue: modelsOf(withoutValue),
      withoutDate,
    });
  const allCounted = groups.flatMap(({ counted }) => counted);
  const coverage = coverageFor(
    allCounted,
    groups.flatMap(({ withoutValue }) => withoutValue),
    selection.withoutDate,
  );
  const envelope = reportOf(reading, {
    definition: definitionOf(given),
    coverage,
    sources: sourcesOf(frame, modelsOf(allCounted)),
    warnings: warningsOf(frame, given, coverage, buckets, tallies),
  });
  const cells = bucketsWithCells(frame, given, keys, groups, tallies, coverageFor);
  return { ...envelope, facets: [{ key: null, label: 'All', buckets: cells }] };
};
