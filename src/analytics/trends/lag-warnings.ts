import type { Coverage } from '../../reports/report.ts';
import { type Warning, warnWhen } from '../../shared/warning.ts';
import { dateWarnings, works } from '../question/warnings.ts';
import type { LagArguments } from './lag-arguments.ts';
import type { LagYear } from './lag-year.ts';
import { namesOf } from './trend-warnings.ts';

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

/** What a reader of lags should know. */
export const lagWarnings = (given: LagArguments, coverage: Coverage, years: readonly LagYear[]): readonly Warning[] => [
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
];
