import type { Interval, Report } from '../../reports/report.ts';
import { groupBy } from '../../shared/group-by.ts';
import type { TeamClass } from '../../shared/sector.ts';
import { type Reading, type Warning, warnWhen } from '../../shared/warning.ts';
import { meanInterval, momentsOf } from '../../statistics/mean-interval.ts';
import { developersOf, type Frame } from '../frame/frame.ts';
import type { Admits } from '../frame/view.ts';
import { type Proportion, proportionOf } from '../proportion.ts';
import { askedOf, type BucketHead, envelopeOf } from '../question/asked.ts';
import { byTeamClass, classOf } from '../question/team-rule.ts';
import { works } from '../question/warnings.ts';
import type { ReportMembers } from '../report-members.ts';
import { canonicalArguments } from '../shares/definition.ts';
import type { Evaluation } from './evaluation-repository.ts';
import { type ScrutinyArguments, scrutinySentence } from './scrutiny-arguments.ts';

/** How much independent scrutiny some models have had. Its members are the papers. */
export interface Scrutiny extends ReportMembers {
  readonly models: number;
  /** Pairs of a model and a paper by others. */
  readonly evaluations: number;
  /** Pairs of which it is not known whether the paper is by others. */
  readonly inDoubt: number;
  /** Pairs of a model and a paper by one of its developers. */
  readonly own: number;
  /** Independent ones per model; null of no model, and where the graph records no evaluation at all. */
  readonly perModel: number | null;
  readonly perModelInterval: Interval | null;
  /** Models with any independent evaluation. */
  readonly scrutinised: Proportion;
}

export interface ClassScrutiny extends Scrutiny {
  readonly teamClass: TeamClass;
}

export interface ScrutinyBucket extends BucketHead {
  readonly all: Scrutiny;
  readonly classes: readonly ClassScrutiny[];
}

export interface ScrutinyReport extends Report {
  readonly buckets: readonly ScrutinyBucket[];
}

/** What a report on scrutiny is made of beside its arguments. */
export interface ScrutinyInputs {
  readonly frame: Frame;
  readonly reading: Reading;
  readonly admits: Admits;
  readonly evaluations: readonly Evaluation[];
}

type Standing = 'INDEPENDENT' | 'OWN' | 'IN_DOUBT';

const standingOf = ({ models, institutions }: Frame, model: number, evaluation: Evaluation): Standing => {
  const developers = new Set([...developersOf(models, model)].map((place) => institutions[place]?.id));
  if (evaluation.institutions.some((id) => developers.has(id))) return 'OWN';
  return developers.size > 0 && evaluation.institutions.length > 0 ? 'INDEPENDENT' : 'IN_DOUBT';
};

/** The papers that evaluate each model, by its index and how they stand to it. */
type Evaluated = (model: number, standing: Standing) => readonly string[];

const evaluatedIn = (frame: Frame, evaluations: readonly Evaluation[]): Evaluated => {
  const known = groupBy(evaluations, ({ model }) => frame.modelAt.get(model) ?? -1);
  return (model, standing) =>
    (known.get(model) ?? [])
      .filter((evaluation) => standingOf(frame, model, evaluation) === standing)
      .map(({ paper }) => paper);
};

/** Where nothing at all is recorded, to count no evaluation says nothing: `isRecorded` is false. */
const scrutinyOf = (
  evaluated: Evaluated,
  models: readonly number[],
  { level, isRecorded }: { readonly level: number; readonly isRecorded: boolean },
): Scrutiny => {
  const counts = models.map((model) => evaluated(model, 'INDEPENDENT').length);
  const countOf = (standing: Standing): number =>
    models.reduce((sum, model) => sum + evaluated(model, standing).length, 0);
  const moments = momentsOf(counts);
  const range = meanInterval(moments, level);
  return {
    models: models.length,
    evaluations: countOf('INDEPENDENT'),
    inDoubt: countOf('IN_DOUBT'),
    own: countOf('OWN'),
    perModel: isRecorded && models.length > 0 ? moments.mean : null,
    perModelInterval: range && { ...range, level, method: 'Student’s t over models' },
    scrutinised: proportionOf(counts.filter((count) => count > 0).length, isRecorded ? models.length : 0, level),
    memberIds: () => [...new Set(models.flatMap((model) => evaluated(model, 'INDEPENDENT')))],
  };
};

const warningsOf = (evaluations: readonly Evaluation[], inDoubt: number): readonly Warning[] => [
  ...warnWhen(
    evaluations.length === 0,
    'NO_EVALUATIONS',
    'No paper that fits the question is recorded to evaluate a model: how much models are evaluated is not known.',
  ),
  ...warnWhen(
    inDoubt > 0,
    'INDEPENDENCE_UNKNOWN',
    `${works(inDoubt)} that evaluate a model, of which the institutions are not known on one side: not counted as independent.`,
  ),
];

/**
 * How many papers by others evaluate models, by the class of the models' teams. A paper is by others where none of its
 * institutions is among the model's developers; what the graph records as an evaluation counts, never a citation.
 * @throws DomainError BAD_INPUT where the period makes too many buckets.
 */
export const scrutinyReport = (
  { frame, reading, admits, evaluations }: ScrutinyInputs,
  given: ScrutinyArguments,
): ScrutinyReport => {
  const asked = askedOf(frame, admits, given);
  const evaluated = evaluatedIn(frame, evaluations);
  const how = { level: given.confidenceLevel, isRecorded: evaluations.length > 0 };
  const scrutiny = (models: readonly number[]): Scrutiny => scrutinyOf(evaluated, models, how);
  const buckets = asked.buckets.map(({ head, models }) => ({
    ...head,
    all: scrutiny(models),
    classes: byTeamClass(frame, given, models).map(({ teamClass, models: own }) => ({ teamClass, ...scrutiny(own) })),
  }));
  const envelope = envelopeOf({ frame, reading }, asked, {
    sentence: scrutinySentence(given),
    arguments: canonicalArguments(given),
    isUnknown: (model) => classOf(frame, given, model) === 'UNKNOWN',
    warnings: warningsOf(
      evaluations,
      buckets.reduce((sum, { all }) => sum + all.inDoubt, 0),
    ),
  });
  return { ...envelope, buckets };
};
