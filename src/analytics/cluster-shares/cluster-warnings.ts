import type { Coverage } from '../../reports/report.ts';
import { type Warning, warnWhen } from '../../shared/warning.ts';
import { dateWarnings, nothingWarning } from '../question/warnings.ts';
import type { Slice } from '../shares/slices.ts';
import { bucketWarnings, withoutEffect } from '../shares/warnings.ts';
import type { ClusterArguments } from './cluster-arguments.ts';
import type { ClusterSelection } from './cluster-selection.ts';
import { ofClusters } from './cluster-words.ts';

const clusters = (count: number): string => (count === 1 ? '1 cluster' : `${count} clusters`);
const are = (count: number): string => (count === 1 ? 'is' : 'are');

/** What is left out by default. */
const leftOut = ({ planned, duplicates }: ClusterSelection): readonly Warning[] => [
  ...warnWhen(
    planned > 0,
    'PLANNED_CLUSTERS',
    `${clusters(planned)} that ${are(planned)} planned, or of unknown status: not counted.`,
  ),
  ...warnWhen(
    duplicates > 0,
    'DUPLICATE_CLUSTERS',
    `${clusters(duplicates)} that may be ${duplicates === 1 ? 'a duplicate' : 'duplicates'} of another: not counted.`,
  ),
];

/** Warnings of a report of clusters: what was left out, arguments without effect, what is missing, thin and unfinished periods. */
export const clusterWarnings = (
  { common, idle, timing }: ClusterArguments,
  selection: ClusterSelection,
  coverage: Coverage,
  slices: readonly Slice[],
): readonly Warning[] => {
  const { withoutValue, withoutDate } = coverage;
  const ended = timing === 'IN_SERVICE' ? ', or on which it ended' : '';
  const generic = [
    ...nothingWarning(coverage),
    ...dateWarnings({ ...coverage, withoutDate: 0 }),
    ...bucketWarnings(slices),
  ];
  return [
    ...withoutEffect(common),
    ...idle.flatMap((argument) => warnWhen(true, 'WITHOUT_EFFECT', `${argument} has no effect on shares of clusters.`)),
    ...leftOut(selection),
    ...warnWhen(
      withoutValue > 0,
      'WITHOUT_PERFORMANCE',
      `${clusters(withoutValue)} of unknown 16-bit performance: not counted. It has no bound, and missingBounds leave it out.`,
    ),
    ...warnWhen(
      withoutDate > 0,
      'WITHOUT_DATE',
      `${clusters(withoutDate)} without a date on which service began${ended}: in no period.`,
    ),
    ...generic.map(({ code, text }) => ({ code, text: ofClusters(text) })),
  ];
};
