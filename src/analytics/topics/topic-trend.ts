import type { TeamClass } from '../../shared/sector.ts';
import { type LeastSquares, leastSquares } from '../../statistics/least-squares.ts';
import { median } from '../../statistics/quantile.ts';
import type { Range } from '../../statistics/wilson.ts';
import { type Proportion, proportionOf } from '../proportion.ts';
import type { TopicArguments } from './topic-arguments.ts';
import type { PaperCount } from './topic-rows.ts';

/** A work as a topic counts it. */
export interface TopicModel {
  readonly year: number;
  readonly teamClass: TeamClass;
}

/** What is known of one topic within the period. */
export interface TopicWork {
  readonly id: string;
  readonly name: string;
  /** Papers of known year. */
  readonly papers: readonly PaperCount[];
  /** Models on the topic that no paper on it describes. */
  readonly models: readonly TopicModel[];
  /** Known training compute: the year, and log10 FLOP. */
  readonly computes: readonly (readonly [year: number, logCompute: number])[];
}

export interface TopicYear {
  readonly year: number;
  readonly works: number;
  readonly models: number;
  readonly papers: number;
  /** Median log10 training FLOP; null under the minimum. */
  readonly intensity: number | null;
  /** How many known amounts there are. */
  readonly computes: number;
  /** Among works of known class. */
  readonly academicOnly: Proportion;
}

/** An estimate with what it rests on. */
export interface Estimate {
  readonly value: number;
  readonly standardError: number | null;
  readonly interval: Range | null;
  readonly p: number | null;
  readonly n: number;
}

export interface TopicTrend {
  readonly topicId: string;
  readonly name: string;
  readonly works: number;
  /** Over the years that have one; null where none has. */
  readonly intensity: number | null;
  /** Of the academia-only share, per year; null for fewer than 3 years with a work of known class. */
  readonly change: Estimate | null;
  readonly years: readonly TopicYear[];
}

/** The slope of a straight line; null where there is none. */
export const slopeOf = (fit: LeastSquares | null): Estimate | null => {
  const slope = fit?.coefficients[1];
  if (!fit || !slope) return null;
  const { estimate, standardError, interval, p } = slope;
  return { value: estimate, standardError, interval, p, n: fit.n };
};

const sum = (counts: readonly { readonly count: number }[]): number =>
  counts.reduce((total, { count }) => total + count, 0);

const yearOfTopic = ({ papers, models, computes }: TopicWork, given: TopicArguments, year: number): TopicYear => {
  const ownPapers = papers.filter((paper) => paper.year === year);
  const ownModels = models.filter((model) => model.year === year).map(({ teamClass }) => ({ teamClass, count: 1 }));
  const known = [...ownPapers, ...ownModels].filter(({ teamClass }) => teamClass !== 'UNKNOWN');
  const amounts = computes.flatMap(([when, amount]) => (when === year ? [amount] : []));
  const [paperCount, modelCount] = [sum(ownPapers), ownModels.length];
  return {
    year,
    works: paperCount + modelCount,
    models: modelCount,
    papers: paperCount,
    intensity: amounts.length >= given.minimum ? median(amounts) : null,
    computes: amounts.length,
    academicOnly: proportionOf(
      sum(known.filter(({ teamClass }) => teamClass === 'ACADEMIA')),
      sum(known),
      given.confidenceLevel,
    ),
  };
};

const leastYears = 3;

const changeOf = (years: readonly TopicYear[], level: number): Estimate | null => {
  const told = years.flatMap(({ year, academicOnly: { share, n } }) => (share === null ? [] : [{ year, share, n }]));
  if (told.length < leastYears) return null;
  const middle = told.reduce((total, { year }) => total + year, 0) / told.length;
  return slopeOf(
    leastSquares(
      told.map(({ year }) => [1, year - middle]),
      told.map(({ share }) => share),
      { level, errors: 'HC3', weights: told.map(({ n }) => n) },
    ),
  );
};

/** Over years that have a median; `baseline` gives the median of a year's models on any topic. */
const intensityOf = (
  years: readonly TopicYear[],
  { intensity: kind }: TopicArguments,
  baseline: (year: number) => number | null,
): number | null => {
  const values = years.flatMap(({ year, intensity }) => {
    const less = kind === 'ABOVE_YEAR' ? baseline(year) : 0;
    return intensity === null || less === null ? [] : [intensity - less];
  });
  return values.length > 0 ? values.reduce((total, value) => total + value, 0) / values.length : null;
};

/** One topic by year: how many works, how compute-intensive, which share by academia alone, and how that changes. */
export const topicTrend = (
  topic: TopicWork,
  given: TopicArguments,
  years: readonly number[],
  baseline: (year: number) => number | null,
): TopicTrend => {
  const rows = years.map((year) => yearOfTopic(topic, given, year));
  return {
    topicId: topic.id,
    name: topic.name,
    works: rows.reduce((total, { works }) => total + works, 0),
    intensity: intensityOf(rows, given, baseline),
    change: changeOf(rows, given.confidenceLevel),
    years: rows,
  };
};
