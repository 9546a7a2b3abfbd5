import { type Report, reportOf, type Warning, warnWhen } from '../../reports/report.ts';
import { groupBy } from '../../shared/group-by.ts';
import { yearOf } from '../frame/day.ts';
import { valueAt } from '../frame/frame.ts';
import type { Admits, View } from '../frame/view.ts';
import { classOf as classIn } from '../question/team-rule.ts';
import { dateWarnings, works } from '../question/warnings.ts';
import { isLargeScale } from '../scale/scale.ts';
import { coverageOf } from '../shares/coverage.ts';
import { extentOf, select } from '../shares/selection.ts';
import { sourcesOf } from '../shares/sources.ts';
import { unknownKey } from '../shares/unknown-key.ts';
import type { LagArguments } from './lag-arguments.ts';
import { lagDefinition } from './lag-definition.ts';
import { type LagYear, lagYear } from './lag-year.ts';
import { namesOf } from './trend-warnings.ts';
import { isWithin } from './years.ts';

export interface LagReport extends Report {
  readonly years: readonly LagYear[];
}

/** Below so many runs of the leader a median says little. */
const fewRuns = 3;

const yearWarnings = (years: readonly LagYear[]): readonly Warning[] => {
  const labels = (some: readonly LagYear[]): string => namesOf(some.map(({ year }) => String(year)));
  const few = years.filter(({ n }) => n < fewRuns);
  const open = years.filter(({ months }) => months === null);
  return [
    ...warnWhen(few.length > 0, 'FEW_WORKS', `The target rests on fewer than ${fewRuns} models in ${labels(few)}.`),
    ...warnWhen(
      open.length > 0,
      'NOT_REACHED',
      `Not reached by the end of the data: the targets of ${labels(open)}. Their lags are longer than the data reach, so that a mean of the known ones is too short.`,
    ),
  ];
};

/**
 * How many months one class of teams is behind another: for each year with a large run of the leader, until the follower's
 * first model with at least their median training compute. Large is by the rule of scale, among models of all classes.
 * Models of other classes, and runs of the leader that are not large or in another year, are outside of the question.
 */
export const lagReport = (
  { frame, reading }: Pick<View, 'frame' | 'reading'>,
  admits: Admits,
  given: LagArguments,
): LagReport => {
  const { models } = frame;
  const classOf = (model: number): string => classIn(frame, given, model);
  const isAsked = (model: number): boolean => {
    if (!admits(model)) return false;
    const teamClass = classOf(model);
    if (teamClass !== given.leader) return teamClass === given.follower;
    const day = valueAt(models.day, model);
    return isLargeScale(given.scale, models, model) !== false && (Number.isNaN(day) || isWithin(given, day));
  };
  const selection = select(frame, isAsked, { ...given, of: 'TRAINING_COMPUTE', scale: { rule: 'all' } });
  const isLarge = (model: number): boolean => isLargeScale(given.scale, models, model) === true;
  const leader = selection.counted.filter((model) => classOf(model) === given.leader && isLarge(model));
  const follower = selection.counted.filter((model) => classOf(model) === given.follower);
  const { newest } = extentOf(frame, selection);
  const byYear = groupBy(leader, (model) => yearOf(valueAt(models.day, model)));
  const years = [...byYear].map(([year, runs]) => lagYear(models, year, { leader: runs, follower, newest }));
  const counted = [...leader, ...follower];
  const known = new Set(counted);
  const coverage = coverageOf(models, (model) => classOf(model) === unknownKey, {
    counted,
    withoutValue: [...selection.withoutValue, ...selection.counted.filter((model) => !known.has(model))],
    withoutDate: selection.withoutDate,
  });
  return {
    ...reportOf(reading, {
      definition: lagDefinition(given),
      coverage,
      sources: sourcesOf(frame, counted),
      warnings: [
        ...warnWhen(
          given.teamClassRule === 'AUTHOR_SHARE' && !given.publicResearchAsAcademia,
          'WITHOUT_EFFECT',
          'publicResearchAsAcademia has no effect under AUTHOR_SHARE.',
        ),
        ...warnWhen(years.length === 0, 'NOTHING_COUNTED', 'No model of the leader fits the question.'),
        ...warnWhen(
          coverage.withoutValue > 0,
          'WITHOUT_VALUE',
          `${works(coverage.withoutValue)} of unknown training compute or scale: not counted. The follower may have reached a target unseen.`,
        ),
        ...dateWarnings(coverage),
        ...yearWarnings(years),
      ],
    }),
    years,
  };
};
