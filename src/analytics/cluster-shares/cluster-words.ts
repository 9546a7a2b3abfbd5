import type { Definition } from '../../reports/report.ts';
import type { Period } from '../period/period.ts';
import { bucketWords, yearsWords } from '../period/period-words.ts';
import { cellsWords, closingWords, divisionWords, keyWords } from '../shares/definition.ts';
import type { ShareArguments } from '../shares/share-arguments.ts';
import { otherKey, unknownKey } from '../shares/unknown-key.ts';
import { type ClusterArguments, canonicalClusterArguments } from './cluster-arguments.ts';

/** What is said of works and institutions, as it is said of clusters and their owners. */
const vocabulary: readonly (readonly [RegExp, string])[] = [
  [/\bat publication\b/g, 'when the cluster came into service'],
  [/the newest publication/g, 'the newest start of a cluster'],
  [/\bof publication\b/g, 'of coming into service'],
  [/\bworks\b/g, 'clusters'],
  [/\bWorks\b/g, 'Clusters'],
  [/\bwork\b/g, 'cluster'],
  [/\binstitutions\b/g, 'owners'],
  [/\binstitution\b/g, 'owner'],
];

/** A text of ours about works, told of clusters. Not for what holds anybody's names or filters. */
export const ofClusters = (text: string): string =>
  vocabulary.reduce((told, [word, instead]) => told.replace(word, instead), text);

/** What is in a cell, told of clusters; names of institutions and filters of clients stay as they are. */
export const cellDefinition = (
  { key, definition }: { readonly key: string; readonly definition: string },
  { by, groups }: Pick<ShareArguments, 'by' | 'groups'>,
): string => {
  const isNamed = key !== otherKey && key !== unknownKey;
  if (isNamed && groups) return definition;
  if (isNamed && by === 'INSTITUTION') return definition.replace(/ at publication$/, ofClusters);
  return ofClusters(definition);
};

const startWords = ({ from, to, every, ranges, rollingYears }: Period): string => {
  if (ranges)
    return `by ${ranges.length === 1 ? 'one range' : `${ranges.length} ranges`} of years of coming into service`;
  if (every === 'ALL') return `over all years of coming into service${yearsWords(from, to)}`;
  const rolling = rollingYears > 1 ? ` with the ${rollingYears - 1} before it` : '';
  return `per ${bucketWords[every]} of coming into service${rolling}${yearsWords(from, to)}`;
};

const stockWords = ({ from, to, every, ranges }: Period): string => {
  if (ranges) return `at the end of ${ranges.length === 1 ? 'one range' : `each of ${ranges.length} ranges`} of years`;
  if (every === 'ALL') return to === null ? 'at the newest start of a cluster' : `at the end of ${to}`;
  if (every === 'YEAR' && from !== null && from === to) return `at the end of ${to}`;
  return `at the end of every ${bucketWords[every]}${yearsWords(from, to)}`;
};

const leftOutWords = ({ includePlanned, includeDuplicates }: ClusterArguments): readonly string[] => {
  const out = [...(includePlanned ? [] : ['planned clusters']), ...(includeDuplicates ? [] : ['possible duplicates'])];
  const after = includePlanned ? ['planned clusters without a date count in the last bucket alone'] : [];
  return [...(out.length > 0 ? [`${out.join(' and ')} are left out`] : []), ...after];
};

const sentenceOf = (given: ClusterArguments): string => {
  const { common, clusterFilter, measure, timing } = given;
  const subject =
    measure === 'PERFORMANCE' ? 'Share of the 16-bit performance (OP/s) of the clusters' : 'Share of the clusters';
  const filtered = clusterFilter ? ' (of those the filter lets through)' : '';
  const when = timing === 'STARTED' ? ' that came into service' : ' in service';
  // The labels of groups are the client's own.
  const cells = common.groups ? cellsWords(common) : ofClusters(cellsWords(common));
  const facets = common.facetBy ? `, for each ${ofClusters(keyWords[common.facetBy])} by itself` : '';
  const time = timing === 'STARTED' ? startWords(common.period) : stockWords(common.period);
  return `${[
    `${subject}${when}${filtered}, ${cells}${facets}, ${time}`,
    ...leftOutWords(given),
    ...divisionWords(common).map(ofClusters),
    ...closingWords(common, 'clusters'),
  ].join('; ')}.`;
};

export const clusterDefinition = (given: ClusterArguments): Definition => ({
  sentence: sentenceOf(given),
  arguments: canonicalClusterArguments(given),
});
