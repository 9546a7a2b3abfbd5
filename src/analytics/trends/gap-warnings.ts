import type { Coverage } from '../../reports/report.ts';
import { type Warning, warnWhen } from '../../shared/warning.ts';
import { dateWarnings, works } from '../question/warnings.ts';
import type { GapArguments } from './gap-arguments.ts';
import type { GapBucket } from './gap-bucket.ts';
import { namesOf } from './trend-warnings.ts';

/** Below so many models on a side a median says little. */
const fewModels = 5;

const labels = (buckets: readonly GapBucket[]): string => namesOf(buckets.map(({ label }) => label));

/** What a reader of gaps should know. */
export const gapWarnings = (
  given: GapArguments,
  coverage: Coverage,
  buckets: readonly GapBucket[],
): readonly Warning[] => {
  const least = ({ numerator, denominator }: GapBucket): number => Math.min(numerator.n, denominator.n);
  const some = ({ numerator, denominator }: GapBucket): boolean => numerator.n + denominator.n > 0;
  const few = buckets.filter((bucket) => least(bucket) > 0 && least(bucket) < fewModels);
  const oneSided = buckets.filter((bucket) => some(bucket) && least(bucket) === 0);
  const incomplete = buckets.filter(({ complete }) => !complete);
  return [
    ...warnWhen(
      given.teamClassRule === 'AUTHOR_SHARE' && !given.publicResearchAsAcademia,
      'WITHOUT_EFFECT',
      'publicResearchAsAcademia has no effect under AUTHOR_SHARE.',
    ),
    ...warnWhen(coverage.counted === 0, 'NOTHING_COUNTED', 'No work fits the question.'),
    ...warnWhen(
      coverage.withoutValue > 0,
      'WITHOUT_VALUE',
      `${works(coverage.withoutValue)} of unknown training compute or scale: not counted. Who discloses it may differ from who does not.`,
    ),
    ...dateWarnings(coverage),
    ...warnWhen(few.length > 0, 'FEW_WORKS', `Fewer than ${fewModels} models on a side in ${labels(few)}.`),
    ...warnWhen(oneSided.length > 0, 'ONE_SIDED', `No ratio, since one side has no model, in ${labels(oneSided)}.`),
    ...warnWhen(incomplete.length > 0, 'INCOMPLETE_PERIOD', `Works may still be missing in ${labels(incomplete)}.`),
    ...warnWhen(
      given.period.rollingYears > 1,
      'OVERLAPPING_BUCKETS',
      'Rolling years share models: the errors and tests of the trends take them for independent, and claim too much.',
    ),
  ];
};
