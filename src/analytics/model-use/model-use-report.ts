import { type Coverage, type Report, reportOf } from '../../reports/report.ts';
import { type Reading, type Warning, warnWhen } from '../../shared/warning.ts';
import type { Frame } from '../frame/frame.ts';
import type { Admits } from '../frame/view.ts';
import { sourcesOf } from '../shares/sources.ts';
import { teamClassOfModel, yearOfModel } from '../team-class-of-model.ts';
import { isWithin, yearsOf } from '../years.ts';
import { type ModelUseArguments, modelUseDefinition } from './model-use-arguments.ts';
import { type ModelUseBucket, modelUseBucket, type UsedModel, type UsingWork } from './model-use-cells.ts';
import type { PaperUse } from './use-repository.ts';

export interface ModelUseReport extends Report {
  readonly years: readonly ModelUseBucket[];
  readonly all: ModelUseBucket;
}

/** What a report on used models is made of beside its arguments. */
export interface ModelUseReportInput {
  readonly frame: Frame;
  readonly reading: Reading;
  /** The models that a filter lets in as works. */
  readonly admits: Admits;
  readonly uses: readonly PaperUse[];
  /** Keys of the sources that describe the papers. */
  readonly paperSources: ReadonlySet<string>;
}

const usedModel = (frame: Frame, model: number | undefined): UsedModel =>
  model === undefined || model < 0
    ? { developer: 'UNKNOWN', access: 'UNKNOWN' }
    : { developer: teamClassOfModel(frame, model), access: frame.models.access[model] ?? 'UNKNOWN' };

const lettersOf = { YEAR: 4, MONTH: 7, DAY: 10 } as const;

/** Models of a class that are based on others. */
const buildersOf = ({ frame, admits }: ModelUseReportInput, { teamClass }: ModelUseArguments): readonly number[] =>
  frame.models.baseModels.flatMap((bases, model) =>
    bases.length > 0 && admits(model) && teamClassOfModel(frame, model) === teamClass ? [model] : [],
  );

const worksOf = (
  { frame, uses }: ModelUseReportInput,
  { teamClass }: ModelUseArguments,
  builders: readonly number[],
): readonly UsingWork[] => [
  ...uses
    .filter((use) => use.teamClass === teamClass)
    .map(
      ({ id, year, precision, used }): UsingWork => ({
        id,
        kind: 'PAPER',
        year,
        precision,
        used: used.map((model) => usedModel(frame, frame.modelAt.get(model))),
      }),
    ),
  ...builders.map(
    (model): UsingWork => ({
      id: frame.models.ids[model] ?? '',
      kind: 'MODEL',
      year: yearOfModel(frame, model),
      precision: lettersOf[frame.models.precision[model] ?? 'DAY'],
      used: (frame.models.baseModels[model] ?? []).map((base) => usedModel(frame, base)),
    }),
  ),
];

const isUnknown = ({ developer, access }: UsedModel): boolean => developer === 'UNKNOWN' || access === 'UNKNOWN';

const coverageOf = (works: readonly UsingWork[], counted: readonly UsingWork[]): Coverage => {
  const withoutDate = works.filter(({ year }) => year === null).length;
  return {
    considered: counted.length + withoutDate,
    counted: counted.length,
    withoutValue: 0,
    withoutKey: counted.filter(({ used }) => used.some(isUnknown)).length,
    withoutDate,
    yearOnly: counted.filter(({ precision }) => precision === 4).length,
    monthOnly: counted.filter(({ precision }) => precision === 7).length,
  };
};

/** Works that use models, by teams of unknown class: they might be of the class asked about. */
const unclassed = ({ frame, admits, uses }: ModelUseReportInput, { teamClass }: ModelUseArguments): number => {
  if (teamClass === 'UNKNOWN') return 0;
  const papers = uses.filter((use) => use.teamClass === 'UNKNOWN').length;
  const models = frame.models.baseModels.filter(
    (bases, model) => bases.length > 0 && admits(model) && teamClassOfModel(frame, model) === 'UNKNOWN',
  ).length;
  return papers + models;
};

const warningsOf = (input: ModelUseReportInput, given: ModelUseArguments, coverage: Coverage): readonly Warning[] => [
  ...warnWhen(
    input.uses.length === 0,
    'NO_USES',
    'No paper that fits the question is recorded to use a model: the report rests on models that are based on others alone.',
  ),
  ...warnWhen(coverage.counted === 0, 'NOTHING_COUNTED', 'No work fits the question.'),
  ...warnWhen(
    coverage.withoutKey > 0,
    'USED_UNKNOWN',
    `${coverage.withoutKey} of ${coverage.counted} works use a model whose developers or access are not known.`,
  ),
  ...warnWhen(
    unclassed(input, given) > 0,
    'CLASS_UNKNOWN',
    `${unclassed(input, given)} works that use models are by teams of unknown class: not counted.`,
  ),
  ...warnWhen(coverage.withoutDate > 0, 'WITHOUT_DATE', `${coverage.withoutDate} works without a date: in no year.`),
];

/**
 * Whose models, and how open ones, works of one class use and build on. Works without a date are in no year, and not
 * counted. A use is what a source records as one, never a citation.
 */
export const modelUseReport = (input: ModelUseReportInput, given: ModelUseArguments): ModelUseReport => {
  const { frame } = input;
  const builders = buildersOf(input, given);
  const works = worksOf(input, given, builders);
  const counted = works.filter(({ year }) => year !== null && isWithin(given, year));
  const years = yearsOf(
    given,
    counted.flatMap(({ year }) => year ?? []),
  );
  const coverage = coverageOf(works, counted);
  const bases = builders.flatMap((model) => frame.models.baseModels[model] ?? []).filter((base) => base >= 0);
  const used = input.uses.flatMap((use) => use.used.flatMap((id) => frame.modelAt.get(id) ?? []));
  const keys = new Set([
    ...sourcesOf(frame, [...builders, ...bases, ...used]).map(({ key }) => key),
    ...(input.uses.length > 0 ? input.paperSources : []),
  ]);
  const envelope = reportOf(input.reading, {
    definition: modelUseDefinition(given),
    coverage,
    sources: [...frame.sources.values()].filter(({ key }) => keys.has(key)),
    warnings: warningsOf(input, given, coverage),
  });
  const bucket = (label: string, of: readonly UsingWork[]) => modelUseBucket(label, of, given.confidenceLevel);
  return {
    ...envelope,
    years: years.map((year) =>
      bucket(
        String(year),
        counted.filter((work) => work.year === year),
      ),
    ),
    all: bucket('All', counted),
  };
};
