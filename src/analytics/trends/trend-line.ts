import type { Interval } from '../../reports/report.ts';
import { resamples } from '../../statistics/bootstrap.ts';
import { doublingMonths, doublingRange } from '../../statistics/doubling-time.ts';
import { type MannKendall, mannKendall } from '../../statistics/mann-kendall.ts';
import { median } from '../../statistics/quantile.ts';
import { type Trend as Line, slopeBootstrap, trendOf } from '../../statistics/trend.ts';
import type { Range } from '../../statistics/wilson.ts';
import { dayOf, isoDay, yearOf } from '../frame/day.ts';
import { decimalYear } from './decimal-year.ts';

/** A model on a line. */
export interface TrendPoint {
  readonly id: string;
  /** ISO day that it counts for. */
  readonly date: string;
  /** In the unit of the measure, above 0. */
  readonly value: number;
  readonly outlier: boolean;
}

/** The fitted line at a day, with its confidence band, in the unit of the measure. */
export interface TrendFit extends Range {
  readonly date: string;
  readonly value: number;
}

/** What is measured: days since 1970 and amounts above 0, at the same places. */
export interface Measured {
  readonly days: readonly number[];
  readonly amounts: readonly number[];
}

/** Growth over time, in powers of ten per year. */
export interface TrendLine {
  readonly n: number;
  readonly slope: number | null;
  readonly slopeInterval: Interval | null;
  readonly slopeBootstrap: () => Interval | null;
  readonly doublingMonths: number | null;
  readonly doublingInterval: Interval | null;
  readonly rSquared: number | null;
  readonly fit: readonly TrendFit[];
  /** Of the medians of log10 amount per year. */
  readonly yearly: MannKendall | null;
}

/** Decimal years and logarithms of what is measured. */
export const pointsOf = ({ days, amounts }: Measured) => ({
  xs: days.map(decimalYear),
  ys: amounts.map(Math.log10),
});

export const tMethod = 'Student’s t of the least-squares slope';
const bootstrapMethod = (seed: number): string =>
  `percentile bootstrap over models, ${resamples} resamples, xoroshiro128+ from seed ${seed}`;

const intervalOf = (range: Range | null, level: number, method: string): Interval | null =>
  range && { low: range.low, high: range.high, level, method };

/** The first and the last day, and every New Year's Day between. */
const daysOfFit = (days: readonly number[]): readonly number[] => {
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const years = Array.from({ length: yearOf(last) - yearOf(first) }, (_, index) =>
    dayOf(yearOf(first) + index + 1, 1, 1),
  );
  return [...new Set([first, ...years, last])];
};

/** Where the band is so wide that an end of it is no number, the line is left out. */
const fitOf = (line: Line, days: readonly number[]): readonly TrendFit[] =>
  daysOfFit(days).flatMap((day) => {
    const at = line.at(decimalYear(day));
    if (!at) return [];
    const [value, low, high] = [10 ** at.value, 10 ** at.low, 10 ** at.high];
    return Number.isFinite(high) ? [{ date: isoDay(day), value, low, high }] : [];
  });

/** Years with a model, and the median of log10 amount in each. */
const yearlyMedians = ({ days, amounts }: Measured) => {
  const years = days.map(yearOf);
  const distinct = [...new Set(years)].sort((a, b) => a - b);
  const medians = distinct.map((year) =>
    median(amounts.flatMap((amount, at) => (years[at] === year ? [Math.log10(amount)] : []))),
  );
  return { years: distinct, medians: medians.map((value) => value ?? Number.NaN) };
};

/** The growth of what is measured: every number is null that the models are too few, or too much alike, to give. */
export const trendLine = (measured: Measured, level: number, seed: number): TrendLine => {
  const { xs, ys } = pointsOf(measured);
  const line = trendOf(xs, ys, level);
  const { years, medians } = yearlyMedians(measured);
  const range = line?.slope.interval ?? null;
  return {
    n: xs.length,
    slope: line?.slope.estimate ?? null,
    slopeInterval: intervalOf(range, level, tMethod),
    slopeBootstrap: () => intervalOf(slopeBootstrap(xs, ys, level, seed), level, bootstrapMethod(seed)),
    doublingMonths: line ? doublingMonths(line.slope.estimate) : null,
    doublingInterval: intervalOf(range && doublingRange(range), level, tMethod),
    rSquared: line?.rSquared ?? null,
    fit: line ? fitOf(line, measured.days) : [],
    yearly: mannKendall(years, medians),
  };
};
