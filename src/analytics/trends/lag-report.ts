import { type Report, reportOf } from '../../reports/report.ts';
import { groupBy } from '../../shared/group-by.ts';
import { yearOf } from '../frame/day.ts';
import { type Frame, valueAt } from '../frame/frame.ts';
import type { Admits, View } from '../frame/view.ts';
import { classOf as classIn } from '../question/team-rule.ts';
import { isLargeScale } from '../scale/scale.ts';
import { coverageOf } from '../shares/coverage.ts';
import { extentOf, select } from '../shares/selection.ts';
import { sourcesOf } from '../shares/sources.ts';
import { unknownKey } from '../shares/unknown-key.ts';
import { isWithin } from '../years.ts';
import type { LagArguments } from './lag-arguments.ts';
import { lagDefinition } from './lag-definition.ts';
import { lagWarnings } from './lag-warnings.ts';
import { type LagYear, lagYear } from './lag-year.ts';

export interface LagReport extends Report {
  readonly years: readonly LagYear[];
}

/** Runs of the leader, which are large and of the years, of the follower, and models of which something needed is missing. */
interface LagSelection {
  readonly leader: readonly number[];
  readonly follower: readonly number[];
  readonly withoutValue: readonly number[];
  readonly withoutDate: readonly number[];
  readonly newest: number | null;
}

const selectForLag = (frame: Frame, admits: Admits, given: LagArguments): LagSelection => {
  const { models } = frame;
  const isAsked = (model: number): boolean => {
    if (!admits(model)) return false;
    const teamClass = classIn(frame, given, model);
    if (teamClass !== given.leader) return teamClass === given.follower;
    const day = valueAt(models.day, model);
    return isLargeScale(given.scale, models, model) !== false && (Number.isNaN(day) || isWithin(given, yearOf(day)));
  };
  const { notability } = given;
  const selection = select(frame, isAsked, { of: 'TRAINING_COMPUTE', notability, scale: { rule: 'all' } });
  const ofLeader = selection.counted.filter((model) => classIn(frame, given, model) === given.leader);
  const isLarge = (model: number): boolean => isLargeScale(given.scale, models, model) === true;
  const others = new Set(ofLeader);
  return {
    leader: ofLeader.filter(isLarge),
    follower: selection.counted.filter((model) => !others.has(model)),
    withoutValue: [...selection.withoutValue, ...ofLeader.filter((model) => !isLarge(model))],
    withoutDate: selection.withoutDate,
    newest: extentOf(frame, selection).newest,
  };
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
  const { leader, follower, newest, ...missing } = selectForLag(frame, admits, given);
  const byYear = groupBy(leader, (model) => yearOf(valueAt(models.day, model)));
  const years = [...byYear].map(([year, runs]) => lagYear(models, year, { leader: runs, follower, newest }));
  const counted = [...leader, ...follower];
  const coverage = coverageOf(models, (model) => classIn(frame, given, model) === unknownKey, { counted, ...missing });
  const envelope = reportOf(reading, {
    definition: lagDefinition(given),
    coverage,
    sources: sourcesOf(frame, counted),
    warnings: lagWarnings(given, coverage, years),
  });
  return { ...envelope, years };
};
