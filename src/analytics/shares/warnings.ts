import type { Coverage } from '../../reports/report.ts';
import { type Warning, warnWhen } from '../../shared/warning.ts';
import type { Frame } from '../frame/frame.ts';
import { dateWarnings, fewWarnings, incompleteWarnings, nothingWarning, works } from '../question/warnings.ts';
import { scopeWarnings } from '../scope/scope-words.ts';
import { effectsOf } from './effects.ts';
import type { ShareArguments } from './share-arguments.ts';
import type { Slice } from './slices.ts';

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

/** Buckets of few works, and those that more works may come to. */
export const bucketWarnings = (slices: readonly Slice[]): readonly Warning[] => [
  ...fewWarnings(
    slices.flatMap(({ key, label, buckets }) =>
      buckets.map(({ bucket, counted }) => ({
        label: key === null ? bucket.label : `${label} ${bucket.label}`,
        count: counted.length,
      })),
    ),
  ),
  ...incompleteWarnings((slices[0]?.buckets ?? []).map(({ bucket }) => bucket)),
];

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
  ...scopeWarnings(given.scope, frame),
  ...withoutEffect(given),
  ...sheetWarnings(frame, given),
  ...nothingWarning(coverage),
  ...valueWarnings(coverage, given),
  ...dateWarnings(coverage),
  ...bucketWarnings(slices),
];
