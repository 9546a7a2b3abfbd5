import { type Interval, type Report, reportOf } from '../../reports/report.ts';
import { type MannKendall, mannKendall } from '../../statistics/mann-kendall.ts';
import { trendOf } from '../../statistics/trend.ts';
import { type Frame, valueAt } from '../frame/frame.ts';
import type { Admits, View } from '../frame/view.ts';
import { type Bucket, bucketsOf } from '../period/period.ts';
import { classOf as classIn } from '../question/team-rule.ts';
import { coverageOf } from '../shares/coverage.ts';
import { extentOf, select, worksIn } from '../shares/selection.ts';
import { sourcesOf } from '../shares/sources.ts';
import { unknownKey } from '../shares/unknown-key.ts';
import { decimalYear } from './decimal-year.ts';
import type { GapArguments } from './gap-arguments.ts';
import { type GapBucket, type GapRatio, gapBucket } from './gap-bucket.ts';
import { gapDefinition } from './gap-definition.ts';
import { gapWarnings } from './gap-warnings.ts';
import { tMethod } from './trend-line.ts';

/** How log10 of a ratio moves from bucket to bucket. */
export interface GapTrend {
  readonly n: number;
  /** Powers of ten per year; null, as the rest, where there are too few ratios. */
  readonly slope: number | null;
  readonly slopeInterval: Interval | null;
  readonly rSquared: number | null;
  readonly monotone: MannKendall | null;
}

export interface GapReport extends Report {
  readonly buckets: readonly GapBucket[];
  readonly medianTrend: GapTrend;
  readonly geometricMeanTrend: GapTrend;
}

interface Placed {
  readonly bucket: Bucket;
  readonly found: GapBucket;
}

const trendOfRatios = (
  buckets: readonly Placed[],
  ratioOf: (found: GapBucket) => GapRatio,
  level: number,
): GapTrend => {
  const known = buckets.flatMap(({ bucket, found }) => {
    const { value } = ratioOf(found);
    return value === null ? [] : [{ x: decimalYear((bucket.from + bucket.to) / 2), y: Math.log10(value) }];
  });
  const [xs, ys] = [known.map(({ x }) => x), known.map(({ y }) => y)];
  const line = trendOf(xs, ys, level);
  return {
    n: known.length,
    slope: line?.slope.estimate ?? null,
    slopeInterval: line?.slope.interval ? { ...line.slope.interval, level, method: tMethod } : null,
    rSquared: line?.rSquared ?? null,
    monotone: mannKendall(xs, ys),
  };
};

/** Each bucket with the ratio of the two classes' models in it. */
const placedOf = (
  frame: Frame,
  given: GapArguments,
  buckets: readonly Bucket[],
  counted: readonly number[],
): readonly Placed[] =>
  buckets.map((bucket) => {
    const models = worksIn(frame.models, bucket, counted);
    const amountsOf = (teamClass: string): readonly number[] =>
      models
        .filter((model) => classIn(frame, given, model) === teamClass)
        .map((model) => valueAt(frame.models.compute, model));
    return { bucket, found: gapBucket(bucket, amountsOf(given.numerator), amountsOf(given.denominator), given) };
  });

/**
 * How many times the training compute of one class of teams that of another is, by medians and by geometric means, in
 * every bucket, and how that moves. Models of other classes are outside of the question. Formulas: `medianRatio`,
 * `geometricMeanRatio`, `trendOf`, `mannKendall`; the trend is of log10 of the ratio at the middle of each bucket.
 * @throws DomainError BAD_INPUT where the period makes too many buckets.
 */
export const gapReport = (
  { frame, reading }: Pick<View, 'frame' | 'reading'>,
  admits: Admits,
  given: GapArguments,
): GapReport => {
  const classOf = (model: number): string => classIn(frame, given, model);
  const asked = new Set<string>([given.numerator, given.denominator]);
  const selection = select(frame, (model) => admits(model) && asked.has(classOf(model)), {
    ...given,
    of: 'TRAINING_COMPUTE',
  });
  const buckets = bucketsOf(given.period, extentOf(frame, selection));
  const within = (models: readonly number[]): readonly number[] => [
    ...new Set(buckets.flatMap((bucket) => worksIn(frame.models, bucket, models))),
  ];
  const placed = placedOf(frame, given, buckets, selection.counted);
  const counted = within(selection.counted);
  const coverage = coverageOf(frame.models, (model) => classOf(model) === unknownKey, {
    ...selection,
    counted,
    withoutValue: within(selection.withoutValue),
  });
  const found = placed.map((one) => one.found);
  return {
    ...reportOf(reading, {
      definition: gapDefinition(given),
      coverage,
      sources: sourcesOf(frame, counted),
      warnings: gapWarnings(given, coverage, found),
    }),
    buckets: found,
    medianTrend: trendOfRatios(placed, ({ medianRatio }) => medianRatio, given.confidenceLevel),
    geometricMeanTrend: trendOfRatios(placed, ({ geometricMeanRatio }) => geometricMeanRatio, given.confidenceLevel),
  };
};
