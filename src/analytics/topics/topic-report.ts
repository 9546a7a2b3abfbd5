import type { Coverage, Report } from '../../reports/report.ts';
import { reportOf } from '../../reports/report.ts';
import type { Reading, Warning } from '../../shared/warning.ts';
import { warnWhen } from '../../shared/warning.ts';
import { leastSquares } from '../../statistics/least-squares.ts';
import { median } from '../../statistics/quantile.ts';
import { type RankCorrelation, spearman } from '../../statistics/spearman.ts';
import { type Frame, valueAt } from '../frame/frame.ts';
import type { Admits } from '../frame/view.ts';
import { sourcesOf } from '../shares/sources.ts';
import { teamClassOfModel, yearOfModel } from '../team-class-of-model.ts';
import { isWithin, yearsOf } from '../years.ts';
import { type TopicArguments, topicDefinition } from './topic-arguments.ts';
import type { TopicRow, TopicWorks } from './topic-rows.ts';
import { type Estimate, slopeOf, type TopicTrend, type TopicWork, topicTrend } from './topic-trend.ts';

/** How the change of topics goes with their intensity. */
export interface TopicRelation {
  /** Topics with both. */
  readonly topics: number;
  /** Change of the share per year, per tenfold compute; null for fewer than 3 topics, or where all are alike. */
  readonly slope: Estimate | null;
  readonly rSquared: number | null;
  readonly spearman: RankCorrelation | null;
}

export interface TopicReport extends Report {
  /** The most works first. */
  readonly topics: readonly TopicTrend[];
  readonly relation: TopicRelation;
}

/** What a report on topics is made of beside its arguments. */
export interface TopicInput {
  readonly frame: Frame;
  readonly reading: Reading;
  readonly works: TopicWorks;
  /** The models that the filter and the subset let in. */
  readonly admits: Admits;
  /** Keys of the sources that describe the papers. */
  readonly paperSources: ReadonlySet<string>;
}

/** Indexes of the admitted models behind ids, each once. */
const admitted = ({ frame, admits }: TopicInput, ids: readonly string[]): readonly number[] =>
  [...new Set(ids)].flatMap((id) => {
    const model = frame.modelAt.get(id);
    return model !== undefined && admits(model) ? [model] : [];
  });

const workOf = (input: TopicInput, given: TopicArguments, row: TopicRow): TopicWork => {
  const { frame } = input;
  const dated = (model: number): readonly (readonly [number, number])[] => {
    const year = yearOfModel(frame, model);
    return year !== null && isWithin(given, year) ? [[model, year]] : [];
  };
  const described = new Set(row.described);
  return {
    id: row.id,
    name: row.name,
    papers: row.papers.filter(({ year }) => year !== null && isWithin(given, year)),
    models: admitted(input, row.models)
      .filter((model) => !described.has(frame.models.ids[model] ?? ''))
      .flatMap(dated)
      .map(([model, year]) => ({ year, teamClass: teamClassOfModel(frame, model) })),
    computes: admitted(input, [...row.models, ...row.described])
      .flatMap(dated)
      .flatMap(([model, year]) => {
        const compute = valueAt(frame.models.compute, model);
        return Number.isNaN(compute) ? [] : [[year, Math.log10(compute)] as const];
      }),
  };
};

/** The median log10 compute of a year's admitted models on any topic, each once. */
const baselineOf = (input: TopicInput): ((year: number) => number | null) => {
  const byYear = new Map<number, number[]>();
  const ids = input.works.topics.flatMap(({ models, described }) => [...models, ...described]);
  for (const model of admitted(input, ids)) {
    const year = yearOfModel(input.frame, model);
    const compute = valueAt(input.frame.models.compute, model);
    if (year !== null && !Number.isNaN(compute)) byYear.set(year, [...(byYear.get(year) ?? []), Math.log10(compute)]);
  }
  const medians = new Map([...byYear].map(([year, values]) => [year, median(values)]));
  return (year) => medians.get(year) ?? null;
};

const fewestTopics = 3;

const relationOf = (topics: readonly TopicTrend[], level: number): TopicRelation => {
  const both = topics.flatMap(({ works, intensity, change }) =>
    intensity === null || change === null ? [] : [{ works, intensity, change: change.value }],
  );
  const [intensities, changes] = [both.map(({ intensity }) => intensity), both.map(({ change }) => change)];
  if (both.length < fewestTopics) return { topics: both.length, slope: null, rSquared: null, spearman: null };
  const middle = intensities.reduce((total, value) => total + value, 0) / both.length;
  const fit = leastSquares(
    intensities.map((intensity) => [1, intensity - middle]),
    changes,
    { level, errors: 'HC3', weights: both.map(({ works }) => works) },
  );
  return {
    topics: both.length,
    slope: slopeOf(fit),
    rSquared: fit?.rSquared ?? null,
    spearman: spearman(intensities, changes),
  };
};

/** All works on any of the topics: models that no paper on a topic describes, and papers, each once. */
const coverageOf = (input: TopicInput, given: TopicArguments, models: readonly number[]): Coverage => {
  const { frame, works } = input;
  const described = new Set(works.topics.flatMap((topic) => topic.described));
  const alone = models
    .filter((model) => !described.has(frame.models.ids[model] ?? ''))
    .map((model) => ({
      year: yearOfModel(frame, model),
      teamClass: teamClassOfModel(frame, model),
      precision: { YEAR: 4, MONTH: 7, DAY: 10 }[frame.models.precision[model] ?? 'DAY'],
      count: 1,
    }));
  const all = [...works.papers, ...alone];
  const sum = (holds: (work: (typeof all)[number]) => boolean): number =>
    all.reduce((total, work) => (holds(work) ? total + work.count : total), 0);
  const within = ({ year }: (typeof all)[number]): boolean => year !== null && isWithin(given, year);
  const [counted, withoutDate] = [sum(within), sum(({ year }) => year === null)];
  return {
    considered: counted + withoutDate,
    counted,
    withoutValue: 0,
    withoutKey: sum((work) => within(work) && work.teamClass === 'UNKNOWN'),
    withoutDate,
    yearOnly: sum((work) => within(work) && work.precision === 4),
    monthOnly: sum((work) => within(work) && work.precision === 7),
  };
};

const warningsOf = (
  { frame }: TopicInput,
  given: TopicArguments,
  coverage: Coverage,
  relation: TopicRelation,
): readonly Warning[] => [
  ...warnWhen(coverage.counted === 0, 'NOTHING_COUNTED', 'No work fits the question.'),
  ...warnWhen(
    given.subset === 'FOUNDATION_MODELS' && frame.models.approaches.every((approaches) => approaches.length === 0),
    'NO_APPROACHES',
    'No sheet in the graph states how models learn: none can be told to be self-supervised.',
  ),
  ...warnWhen(
    relation.topics < 10,
    'FEW_TOPICS',
    `${relation.topics} ${relation.topics === 1 ? 'topic has' : 'topics have'} both an intensity and a change: the regression says little.`,
  ),
  ...warnWhen(
    coverage.withoutKey > 0,
    'CLASS_UNKNOWN',
    `${coverage.withoutKey} of ${coverage.counted} works are by teams of unknown class: shares are among the others.`,
  ),
  ...warnWhen(coverage.withoutDate > 0, 'WITHOUT_DATE', `${coverage.withoutDate} works without a date: in no year.`),
];

/**
 * Topics over the years, and whether academia leaves those that need much compute.
 * Works without a date are in no year. The same input gives the same report.
 * Formulas: `leastSquares` (weighted, HC3), `spearman`, `wilsonInterval`, `median`.
 */
export const topicReport = (input: TopicInput, given: TopicArguments): TopicReport => {
  const { frame, works, reading } = input;
  const rows = works.topics.map((row) => workOf(input, given, row));
  const years = yearsOf(
    given,
    rows.flatMap(({ papers, models }) => [...papers, ...models].map(({ year }) => year ?? Number.NaN)),
  );
  const baseline = baselineOf(input);
  const topics = rows
    .map((row) => topicTrend(row, given, years, baseline))
    .filter((topic) => topic.works > 0)
    .sort((a, b) => b.works - a.works || (a.topicId < b.topicId ? -1 : 1));
  const relation = relationOf(topics, given.confidenceLevel);
  const models = admitted(
    input,
    works.topics.flatMap((topic) => [...topic.models, ...topic.described]),
  );
  const coverage = coverageOf(input, given, models);
  const keys = new Set([...sourcesOf(frame, models).map(({ key }) => key), ...input.paperSources]);
  const envelope = reportOf(reading, {
    definition: topicDefinition(given),
    coverage,
    sources: [...frame.sources.values()].filter(({ key }) => keys.has(key)),
    warnings: warningsOf(input, given, coverage, relation),
  });
  return { ...envelope, topics, relation };
};
