import type { Coverage } from '../../reports/report.ts';
import { type Warning, warnWhen } from '../../shared/warning.ts';
import { doublingMonths } from '../../statistics/doubling-time.ts';
import { dateWarnings, works } from '../question/warnings.ts';
import type { TrendArguments } from './trend-arguments.ts';
import type { TrendLine } from './trend-line.ts';
import type { TrendSelection } from './trend-selection.ts';

interface Group extends TrendLine {
  readonly label: string;
}

/** Below so many models a line says little. */
const fewModels = 10;
const mostNamed = 10;

/** The first of some names, and how many more there are. */
export const namesOf = (names: readonly string[]): string => {
  const rest = names.length - mostNamed;
  return `${names.slice(0, mostNamed).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
};

const withoutEffect = ({ by, teamClassRule, publicResearchAsAcademia }: TrendArguments): readonly Warning[] => {
  const byTeam = by === 'TEAM_CLASS';
  const usesAcademia = by === 'SECTOR' || (byTeam && teamClassRule !== 'AUTHOR_SHARE');
  const idle = [
    ...(!byTeam && teamClassRule !== 'ORGANIZATIONS' ? ['teamClassRule'] : []),
    ...(!usesAcademia && !publicResearchAsAcademia ? ['publicResearchAsAcademia'] : []),
  ];
  return idle.map((argument) => ({ code: 'WITHOUT_EFFECT', text: `${argument} has no effect under ${by}.` }));
};

const lineWarnings = (groups: readonly Group[]): readonly Warning[] => {
  const few = groups.filter(({ n }) => n > 0 && n < fewModels);
  const none = groups.filter(({ n, slope }) => n > 0 && slope === null);
  const unbounded = groups.flatMap(({ label, slopeInterval, doublingInterval }) => {
    if (!slopeInterval || doublingInterval) return [];
    const least = doublingMonths(slopeInterval.high);
    return [least === null ? label : `${label} (${least.toFixed(1)} months or more)`];
  });
  return [
    ...warnWhen(
      few.length > 0,
      'FEW_WORKS',
      `Fewer than ${fewModels} models: ${namesOf(few.map(({ label }) => label))}.`,
    ),
    ...warnWhen(
      none.length > 0,
      'NO_TREND',
      `No slope, since there are fewer than 2 days: ${namesOf(none.map(({ label }) => label))}.`,
    ),
    ...warnWhen(
      unbounded.length > 0,
      'GROWTH_UNCERTAIN',
      `The slope may be 0 or less, so that the doubling time has no upper end: ${namesOf(unbounded)}.`,
    ),
  ];
};

/** What a reader of trends should know. */
export const trendWarnings = (
  given: TrendArguments,
  coverage: Coverage,
  { outliers }: TrendSelection,
  groups: readonly Group[],
): readonly Warning[] => [
  ...withoutEffect(given),
  ...warnWhen(coverage.counted === 0, 'NOTHING_COUNTED', 'No work fits the question.'),
  ...warnWhen(
    outliers.length > 0,
    'OUTLIERS_DROPPED',
    `${works(outliers.length)} with z below ${given.dropBelowZ}: not fitted and in no count, shown among the points.`,
  ),
  ...warnWhen(
    coverage.withoutValue > 0,
    'WITHOUT_VALUE',
    `${works(coverage.withoutValue)} of unknown ${given.measure}: not counted. Who discloses it may differ from who does not.`,
  ),
  ...dateWarnings(coverage),
  ...lineWarnings(groups),
];
