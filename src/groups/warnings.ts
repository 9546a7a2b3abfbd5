import type { Coverage } from '../reports/report.ts';
import { type Warning, warnWhen } from '../shared/warning.ts';
import { isMany } from './field-path.ts';
import type { GroupArguments } from './group-arguments.ts';

/** What a report found, in numbers. */
export interface Findings {
  readonly words: string;
  readonly coverage: Coverage;
  readonly overlap: number;
  /** Groups that fit the conditions, and how many of them are shown. */
  readonly found: number;
  readonly shown: number;
}

/** Stretches of time within a year. */
const withinYear = new Set(['MONTH', 'QUARTER', 'HALF_YEAR']);

const isWithinYear = ({ by }: GroupArguments): boolean =>
  by.some(({ binning }) => binning.kind === 'bucket' && withinYear.has(binning.bucket));

/** What a reader of the groups should know. */
export const warningsOf = (
  given: GroupArguments,
  { words, coverage, overlap, found, shown }: Findings,
): readonly Warning[] => [
  ...warnWhen(
    found > shown,
    'GROUPS_LEFT_OUT',
    `${found - shown} of ${found} groups are left out: first is ${given.first}. Ask for more, or for coarser groups.`,
  ),
  ...warnWhen(coverage.counted === 0, 'NOTHING_COUNTED', `No ${words} fit the question.`),
  ...warnWhen(
    overlap > 0 && given.attribution === 'FULL',
    'OVERLAP',
    `${overlap} of ${coverage.counted} ${words} are in several groups: counts add up to incidences, not to ${words}.`,
  ),
  ...warnWhen(
    coverage.yearOnly > 0 && isWithinYear(given),
    'YEAR_ONLY_DATES',
    `${coverage.yearOnly} ${words} are dated by a year alone: counted in July.`,
  ),
  ...warnWhen(
    given.attribution !== 'FULL' && !given.by.some(({ path }) => isMany(path)),
    'WITHOUT_EFFECT',
    'attribution has no effect: every key has one value.',
  ),
];
