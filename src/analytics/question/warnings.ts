import type { Coverage } from '../../reports/report.ts';
import { type Warning, warnWhen } from '../../shared/warning.ts';

/** So many periods are named in a warning; of more, only how many. */
const mostNamed = 10;

/** Below this many works a share says little. */
const fewWorks = 10;

/** So many works, in words. */
export const works = (count: number): string => (count === 1 ? '1 work' : `${count} works`);

const labels = (named: readonly { readonly label: string }[]): string => {
  const rest = named.length - mostNamed;
  const first = named
    .slice(0, mostNamed)
    .map(({ label }) => label)
    .join(', ');
  return rest > 0 ? `${first} and ${rest} more` : first;
};

/** Works that fit the question, or a warning that there are none. */
export const nothingWarning = ({ counted }: Coverage): readonly Warning[] =>
  warnWhen(counted === 0, 'NOTHING_COUNTED', 'No work fits the question.');

/** Dates that are imprecise or missing. */
export const dateWarnings = ({ withoutDate, yearOnly, monthOnly }: Coverage): readonly Warning[] => [
  ...warnWhen(
    yearOnly > 0,
    'YEAR_ONLY_DATES',
    `${works(yearOnly)} with only a year of publication: counted on 1 July.`,
  ),
  ...warnWhen(
    monthOnly > 0,
    'MONTH_ONLY_DATES',
    `${works(monthOnly)} with only a month of publication: counted on the 15th.`,
  ),
  ...warnWhen(withoutDate > 0, 'WITHOUT_DATE', `${works(withoutDate)} without a date: in no period.`),
];

/** Periods, or parts of them, of few works. */
export const fewWarnings = (
  periods: readonly { readonly label: string; readonly count: number }[],
): readonly Warning[] => {
  const few = periods.filter(({ count }) => count > 0 && count < fewWorks);
  return warnWhen(
    few.length > 0,
    'FEW_WORKS',
    `Fewer than ${fewWorks} works in ${labels(few)}: their shares say little.`,
  );
};

/** Periods that more works may come to. */
export const incompleteWarnings = (
  periods: readonly { readonly label: string; readonly complete: boolean }[],
): readonly Warning[] => {
  const incomplete = periods.filter(({ complete }) => !complete);
  return warnWhen(
    incomplete.length > 0,
    'INCOMPLETE_PERIOD',
    `Works may still be missing in ${labels(incomplete)}: not over at the newest publication, or cut short by the period.`,
  );
};
