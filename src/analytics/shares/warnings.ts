import { type Coverage, type Warning, warnWhen } from '../../reports/report.ts';
import type { Frame } from '../frame/frame.ts';
import { effectsOf } from './effects.ts';
import type { ShareArguments } from './share-arguments.ts';
import type { Slice } from './slices.ts';

/** So many periods are named in a warning; of more, only how many. */
const mostNamed = 10;

/** Below this many works a share says little. */
export const fewWorks = 10;

const works = (count: number): string => (count === 1 ? '1 work' : `${count} works`);

const labels = (named: readonly Named[]): string => {
  const rest = named.length - mostNamed;
  const first = named
    .slice(0, mostNamed)
    .map(({ label }) => label)
    .join(', ');
  return rest > 0 ? `${first} and ${rest} more` : first;
};

/** Arguments that were given and change nothing. */
export const withoutEffect = (given: ShareArguments): readonly Warning[] => {
  const matters = effectsOf(given);
  const isGiven = {
    attribution: given.attribution !== 'FRACTIONAL',
    rollUp: given.rollUp !== 'AT_PUBLICATION',
    teamClassRule: given.teamClassRule !== 'ORGANIZATIONS',
    publicResearchAsAcademia: !given.publicResearchAsAcademia,
    top: given.top !== 10,
  };
  const keys = [given.groups ? `groups of ${given.by}` : given.by, ...(given.facetBy ? [given.facetBy] : [])];
  return (Object.keys(isGiven) as (keyof typeof isGiven)[])
    .filter((argument) => isGiven[argument] && !matters[argument])
    .map((argument) => ({
      code: 'WITHOUT_EFFECT',
      text: `${argument} has no effect under ${keys.join(' and ')}.`,
    }));
};

/** Dates that are not known, or not precise. */
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

const valueWarnings = ({ withoutValue }: Coverage, { of }: ShareArguments): readonly Warning[] =>
  of === 'TRAINING_COMPUTE'
    ? warnWhen(
        withoutValue > 0,
        'WITHOUT_COMPUTE',
        `${works(withoutValue)} of unknown training compute or scale: not counted. Where the compute is unknown it has no bound, and missingBounds leave it out.`,
      )
    : warnWhen(
        withoutValue > 0,
        'SCALE_UNKNOWN',
        `${works(withoutValue)} of unknown scale: not counted; missingBounds take them in.`,
      );

interface Named {
  readonly label: string;
}

/** Periods of few works, and those that are not over. */
export const periodWarnings = (few: readonly Named[], incomplete: readonly Named[]): readonly Warning[] => [
  ...warnWhen(few.length > 0, 'FEW_WORKS', `Fewer than ${fewWorks} works in ${labels(few)}: their shares say little.`),
  ...warnWhen(
    incomplete.length > 0,
    'INCOMPLETE_PERIOD',
    `Works may still be missing in ${labels(incomplete)}: not over at the newest publication, or cut short by the period.`,
  ),
];

const bucketWarnings = (slices: readonly Slice[]): readonly Warning[] => {
  const few = slices.flatMap(({ key, label, buckets }) =>
    buckets
      .filter(({ counted }) => counted.length > 0 && counted.length < fewWorks)
      .map(({ bucket }) => ({ label: key === null ? bucket.label : `${label} ${bucket.label}` })),
  );
  const incomplete = (slices[0]?.buckets ?? []).flatMap(({ bucket }) => (bucket.complete ? [] : [bucket]));
  return periodWarnings(few, incomplete);
};

const sheetWarnings = ({ models }: Frame, given: ShareArguments): readonly Warning[] =>
  warnWhen(
    effectsOf(given).teamClassRule &&
      given.teamClassRule === 'AUTHOR_SHARE' &&
      models.authorShareClass.every((stated) => stated === null),
    'NO_AUTHOR_SHARE',
    'No sheet in the graph states a class by authors: under AUTHOR_SHARE every work is UNKNOWN.',
  );

/** What a reader of the numbers should know: arguments without effect, missing and imprecise values, thin and unfinished periods. */
export const warningsOf = (
  frame: Frame,
  given: ShareArguments,
  coverage: Coverage,
  slices: readonly Slice[],
): readonly Warning[] => [
  ...withoutEffect(given),
  ...sheetWarnings(frame, given),
  ...warnWhen(coverage.counted === 0, 'NOTHING_COUNTED', 'No work fits the question.'),
  ...valueWarnings(coverage, given),
  ...dateWarnings(coverage),
  ...bucketWarnings(slices),
];
