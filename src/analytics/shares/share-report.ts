import { type Coverage, type Report, reportOf } from '../../reports/report.ts';
import { type Frame, valueAt } from '../frame/frame.ts';
import type { Admits, View } from '../frame/view.ts';
import { type Bucket, bucketsOf } from '../period/period.ts';
import { partsOf } from './attribution.ts';
import { cellKeysOf, groupCellKeys } from './cell-keys.ts';
import { cellWords } from './cell-words.ts';
import { coverageOf } from './coverage.ts';
import { definitionOf } from './definition.ts';
import type { AdmittedGroup } from './groups.ts';
import { extentOf, type Selection, select, worksIn } from './selection.ts';
import type { ShareArguments } from './share-arguments.ts';
import { type Common, type ShareBucket, shareBucket } from './share-bucket.ts';
import { type BucketWorks, type Slice, slicesOf } from './slices.ts';
import { sourcesOf } from './sources.ts';
import { tallyOf, totalsByKey, type Work } from './tally.ts';
import { unknownKey } from './unknown-key.ts';
import { warningsOf } from './warnings.ts';

export interface ShareFacet {
  readonly key: string | null;
  readonly label: string;
  readonly buckets: readonly ShareBucket[];
}

export interface ShareReport extends Report {
  readonly facets: readonly ShareFacet[];
}

/** Works by their index, each made once. */
const worksOf = (frame: Frame, given: ShareArguments, groups: readonly AdmittedGroup[]): ((model: number) => Work) => {
  const made = new Map<number, Work>();
  return (model) => {
    const before = made.get(model);
    if (before) return before;
    const amount = given.of === 'MODELS' ? 1 : valueAt(frame.models.compute, model);
    const work = { model, amount, parts: partsOf(frame, given, model, groups) };
    made.set(model, work);
    return work;
  };
};

/** What counts in one stretch of time, and what would if its value were known: indexes among the frame's models. */
export interface BucketModels {
  readonly bucket: Bucket;
  readonly counted: readonly number[];
  readonly withoutValue: readonly number[];
}

const modelsByBucket = (
  { models }: Frame,
  buckets: readonly Bucket[],
  { counted, withoutValue }: Selection,
): readonly BucketModels[] =>
  buckets.map((bucket) => ({
    bucket,
    counted: worksIn(models, bucket, counted),
    withoutValue: worksIn(models, bucket, withoutValue),
  }));

const modelsOf = (works: readonly Work[]): readonly number[] => [...new Set(works.map(({ model }) => model))];

const coverageFor = (
  { models }: Frame,
  counted: readonly Work[],
  withoutValue: readonly Work[],
  withoutDate: readonly number[],
): Coverage => {
  const unknown = new Set(
    counted.filter(({ parts }) => parts.some(({ key }) => key === unknownKey)).map(({ model }) => model),
  );
  return coverageOf(models, (model) => unknown.has(model), {
    counted: modelsOf(counted),
    withoutValue: modelsOf(withoutValue),
    withoutDate,
  });
};

/** The buckets of a facet; `whole` are those of everything, in the same order. */
const bucketsIn = (common: Common, slice: Slice, whole: readonly BucketWorks[]): readonly ShareBucket[] =>
  slice.buckets.map(({ bucket, counted, withoutValue }, index) => {
    const measured = withoutValue.filter(({ amount }) => !Number.isNaN(amount));
    return shareBucket(common, {
      bucket,
      tally: tallyOf(counted, common.keys),
      absent: tallyOf(measured, common.keys),
      coverage: coverageFor(common.frame, counted, withoutValue, []),
      works: whole[index]?.counted ?? [],
    });
  });

/** How what is in the buckets is divided. */
export interface Division {
  readonly facets: readonly ShareFacet[];
  readonly coverage: Coverage;
  readonly slices: readonly Slice[];
  /** What was counted in any bucket: indexes among the frame's models. */
  readonly counted: readonly number[];
}

/** What is divided, and by which rules. */
export interface Dividing {
  readonly frame: Frame;
  readonly given: ShareArguments;
  readonly groups: readonly AdmittedGroup[];
  readonly buckets: readonly BucketModels[];
  readonly withoutDate: readonly number[];
}

/** Divides what is in each bucket among the keys; a model may be in several buckets, and coverage counts it once. */
export const divide = ({ frame, given, groups, buckets, withoutDate }: Dividing): Division => {
  const workOf = worksOf(frame, given, groups);
  const whole = buckets.map(({ bucket, counted, withoutValue }) => ({
    bucket,
    counted: counted.map(workOf),
    withoutValue: withoutValue.map(workOf),
  }));
  const counted = whole.flatMap((bucket) => bucket.counted);
  const keys = given.groups
    ? groupCellKeys(given.groups.map(({ label }) => label))
    : cellKeysOf(given, totalsByKey(whole.map((bucket) => bucket.counted)));
  const slices = slicesOf(frame, given, whole);
  const common = { frame, given, groups, keys, words: cellWords(frame, given, keys) };
  return {
    coverage: coverageFor(
      frame,
      counted,
      whole.flatMap(({ withoutValue }) => withoutValue),
      withoutDate,
    ),
    slices,
    counted: modelsOf(counted),
    facets: slices.map((slice) => ({
      key: slice.key,
      label: slice.label,
      buckets: bucketsIn({ ...common, holds: slice.holds }, slice, whole),
    })),
  };
};

/**
 * Who has which share of the models, or of their training compute.
 *
 * In every bucket the shares of the cells, UNKNOWN among them, add up to 1 (null where nothing is counted). Values are
 * works (MODELS) or FLOP (TRAINING_COMPUTE); under FRACTIONAL and FIRST they add up to the bucket's total, under FULL
 * the total is the sum of incidences. The cells are the same in all buckets and facets; under FRACTIONAL and FIRST the
 * facets add up to the report without them. Works without a date are in no bucket. The same frame and arguments give
 * the same report, intervals included. Formulas: `isLargeScale`, `partsOf`, `wilsonInterval`, `bootstrapIntervals`,
 * `missingBounds`, `quantityBounds`, `fragilityOf`.
 * @param groups what the filters of the groups that are given let through, in their order
 * @throws DomainError BAD_INPUT where the period makes too many buckets.
 */
export const shareReport = (
  { frame, reading }: Pick<View, 'frame' | 'reading'>,
  admits: Admits,
  given: ShareArguments,
  groups: readonly AdmittedGroup[] = [],
): ShareReport => {
  const selection = select(frame, admits, given);
  const { withoutDate } = selection;
  const buckets = modelsByBucket(frame, bucketsOf(given.period, extentOf(frame, selection)), selection);
  const { facets, coverage, slices, counted } = divide({ frame, given, groups, buckets, withoutDate });
  return {
    ...reportOf(reading, {
      definition: definitionOf(given),
      coverage,
      sources: sourcesOf(frame, counted),
      warnings: warningsOf(frame, given, coverage, slices),
    }),
    facets,
  };
};
