import { type Coverage, type Warning, warnWhen } from '../../reports/report.ts';
import type { Frame } from '../frame/frame.ts';
import type { Bucket } from '../period/period.ts';
import { scopeWarnings } from '../scope/scope-words.ts';
import type { ShareArguments } from './share-arguments.ts';
import type { Tally } from './tally.ts';

/** So many periods are named in a warning; of more, only how many. */
const mostNamed = 10;

/** Below this many works a share says little. */
const fewWorks = 10;

const works = (count: number): string => (count === 1 ? '1 work' : `${count} works`);

const labels = (named: readonly Bucket[]): string => {
  const rest = named.length - mostNamed;
  const first = named
    .slice(0, mostNamed)
    .map(({ label }) => label)
    .join(', ');
  return rest > 0 ? `${first} and ${rest} more` : first;
};

const withoutEffect = ({ by, attribution, rollUp, teamClassRule, publicResearchAsAcademia, top }: ShareArguments) => {
  const byTeam = by === 'TEAM_CLASS';
  const byClass = byTeam || by === 'SECTOR';
  const idle = [
    ...(byTeam && attribution !== 'FRACTIONAL' ? ['attribution'] : []),
    ...(byClass && rollUp !== 'AT_PUBLICATION' ? ['rollUp'] : []),
    ...(!byTeam && teamClassRule !== 'ORGANIZATIONS' ? ['teamClassRule'] : []),
    ...((!byClass || (byTeam && teamClassRule === 'AUTHOR_SHARE')) && !publicResearchAsAcademia
      ? ['publicResearchAsAcademia']
      : []),
    ...(byClass && top !== 10 && top >= (byTeam ? 3 : 4) ? ['top'] : []),
  ];
  return idle.map((argument) => ({ code: 'WITHOUT_EFFECT', text: `${argument} has no effect under ${by}.` }));
};

const dateWarnings = ({ withoutDate, yearOnly, monthOnly }: Coverage): readonly Warning[] => [
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

const bucketWarnings = (buckets: readonly Bucket[], tallies: readonly Tally[]): readonly Warning[] => {
  const few = buckets.filter((_bucket, index) => {
    const counted = tallies[index]?.works.length ?? 0;
    return counted > 0 && counted < fewWorks;
  });
  const incomplete = buckets.filter(({ complete }) => !complete);
  return [
    ...warnWhen(
      few.length > 0,
      'FEW_WORKS',
      `Fewer than ${fewWorks} works in ${labels(few)}: their shares say little.`,
    ),
    ...warnWhen(
      incomplete.length > 0,
      'INCOMPLETE_PERIOD',
      `Works may still be missing in ${labels(incomplete)}: not over at the newest publication, or cut short by the period.`,
    ),
  ];
};

const sheetWarnings = ({ models }: Frame, { by, teamClassRule }: ShareArguments): readonly Warning[] =>
  warnWhen(
    by === 'TEAM_CLASS' &&
      teamClassRule === 'AUTHOR_SHARE' &&
      models.authorShareClass.every((stated) => stated === null),
    'NO_AUTHOR_SHARE',
    'No sheet in the graph states a class by authors: under AUTHOR_SHARE every work is UNKNOWN.',
  );

/** What a reader of the numbers should know: arguments without effect, missing and imprecise values, thin and unfinished periods. */
export const warningsOf = (
  frame: Frame,
  given: ShareArguments,
  coverage: Coverage,
  buckets: readonly Bucket[],
  tallies: readonly Tally[],
): readonly Warning[] => [
  ...scopeWarnings(given.scope, frame),
  ...withoutEffect(given),
  ...sheetWarnings(frame, given),
  ...warnWhen(coverage.counted === 0, 'NOTHING_COUNTED', 'No work fits the question.'),
  ...valueWarnings(coverage, given),
  ...dateWarnings(coverage),
  ...bucketWarnings(buckets, tallies),
];
