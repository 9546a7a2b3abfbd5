import type { Coverage } from '../../reports/report.ts';
import { type Warning, warnWhen } from '../../shared/warning.ts';
import type { Bucket } from '../period/period.ts';
import { dateWarnings, fewWarnings, incompleteWarnings, nothingWarning } from '../question/warnings.ts';
import { sectorDecides } from '../shares/fragility.ts';
import type { Tally } from '../shares/tally.ts';
import { withoutEffect } from '../shares/warnings.ts';
import { mostLabels } from './paper-fragility.ts';
import { hasIntervals } from './paper-intervals.ts';
import type { PaperShareArguments } from './paper-share-arguments.ts';
import { isByAuthors } from './paper-words.ts';

/** A facet with its buckets. */
interface FilledFacet {
  readonly key: string | null;
  readonly label: string;
  readonly filled: readonly { readonly bucket: Bucket; readonly tally: Tally }[];
}

/** What papers have nothing of. */
const idleWarnings = ({ idle }: PaperShareArguments): readonly Warning[] =>
  idle.flatMap((argument) => warnWhen(true, 'WITHOUT_EFFECT', `${argument} has no effect on shares of papers.`));

const countOf = ({ works }: Tally): number => works.reduce((sum, { amount }) => sum + amount, 0);

const fragilityWarnings = ({ common }: PaperShareArguments, institutions: number): readonly Warning[] => [
  ...warnWhen(
    sectorDecides(common) && institutions > mostLabels,
    'FRAGILITY_BOUNDED',
    `fragility tries the sectors of the ${mostLabels} institutions on most papers of each period, of ${institutions} in all.`,
  ),
];

/** What a reader of the numbers should know; `institutions` is how many any paper has. */
export const paperWarnings = (
  given: PaperShareArguments,
  coverage: Coverage,
  institutions: number,
  facets: readonly FilledFacet[],
): readonly Warning[] => [
  ...withoutEffect({ ...given.common, ...(isByAuthors(given) && { publicResearchAsAcademia: true }) }),
  ...idleWarnings(given),
  ...nothingWarning(coverage),
  ...dateWarnings(coverage),
  ...fewWarnings(
    facets.flatMap(({ key, label, filled }) =>
      filled.map(({ bucket, tally }) => ({
        label: key === null ? bucket.label : `${label} ${bucket.label}`,
        count: countOf(tally),
      })),
    ),
  ),
  ...incompleteWarnings((facets[0]?.filled ?? []).map(({ bucket }) => bucket)),
  ...warnWhen(
    facets.some(({ filled }) => filled.some(({ tally }) => !hasIntervals(tally))),
    'NO_INTERVAL',
    'So many papers are each divided in a way of its own that intervals would take too long: there are none where it is so.',
  ),
  ...fragilityWarnings(given, institutions),
];
