import type { Interval } from '../../reports/report.ts';
import { resamples } from '../../statistics/bootstrap.ts';
import { geometricMean } from '../../statistics/geometric-mean.ts';
import { median } from '../../statistics/quantile.ts';
import { geometricMeanRatio, medianRatio, type Ratio } from '../../statistics/ratio.ts';
import { type Bucket, isoDaysOf } from '../period/period.ts';
import type { GapArguments } from './gap-arguments.ts';

/** The models of one class in a stretch of time: amounts in FLOP, null where there is none. */
export interface GapSide {
  readonly n: number;
  readonly median: number | null;
  readonly geometricMean: number | null;
}

/** A ratio with its interval, both null where a side has no model, the interval also where one has a single model. */
export interface GapRatio {
  readonly value: number | null;
  /** Computed when it is asked for. */
  readonly interval: () => Interval | null;
}

export interface GapBucket {
  readonly label: string;
  readonly from: string;
  readonly to: string;
  readonly complete: boolean;
  readonly numerator: GapSide;
  readonly denominator: GapSide;
  readonly medianRatio: GapRatio;
  readonly geometricMeanRatio: GapRatio;
}

const sideOf = (amounts: readonly number[]): GapSide => ({
  n: amounts.length,
  median: median(amounts),
  geometricMean: geometricMean(amounts),
});

const quotient = (numerator: number | null, denominator: number | null): number | null => {
  if (numerator === null || denominator === null) return null;
  const value = numerator / denominator;
  return value > 0 && Number.isFinite(value) ? value : null;
};

/** Computes once, when it is first asked for. */
const once = <Value>(compute: () => Value): (() => Value) => {
  let kept: { readonly value: Value } | undefined;
  return () => {
    kept ??= { value: compute() };
    return kept.value;
  };
};

/** The ratios of two samples of FLOP. */
export const gapBucket = (
  bucket: Bucket,
  above: readonly number[],
  below: readonly number[],
  { confidenceLevel: level, seed }: Pick<GapArguments, 'confidenceLevel' | 'seed'>,
): GapBucket => {
  const method = `percentile bootstrap over the models of each side, ${resamples} resamples, xoroshiro128+ from seed ${seed}`;
  const [numerator, denominator] = [sideOf(above), sideOf(below)];
  const ratio = (value: number | null, compute: typeof medianRatio): GapRatio => ({
    value,
    interval: once(() => {
      const found: Ratio | null = compute(above, below, level, seed);
      return found?.interval ? { ...found.interval, level, method } : null;
    }),
  });
  return {
    label: bucket.label,
    ...isoDaysOf(bucket),
    complete: bucket.complete,
    numerator,
    denominator,
    medianRatio: ratio(quotient(numerator.median, denominator.median), medianRatio),
    geometricMeanRatio: ratio(quotient(numerator.geometricMean, denominator.geometricMean), geometricMeanRatio),
  };
};
