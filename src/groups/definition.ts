import { canonicalJson } from '../log/canonical.ts';
import type { NounName } from '../log/noun.ts';
import type { Definition } from '../reports/report.ts';
import type { Binning, BucketSize, GroupArguments, GroupKey, GroupMeasure } from './group-arguments.ts';

/** What the entities of a noun are called. */
export const entityWords = (noun: NounName): string => `${noun.toLowerCase()}s`;

const bucketWords: Readonly<Record<BucketSize, string>> = {
  MONTH: 'by month',
  QUARTER: 'by quarter',
  HALF_YEAR: 'by half-year',
  YEAR: 'by year',
  FIVE_YEARS: 'by five years',
  ALL: 'all dates together',
};

const binningWords = (binning: Binning): string => {
  switch (binning.kind) {
    case 'none':
      return '';
    case 'bucket':
      return ` (${bucketWords[binning.bucket]})`;
    case 'log10Bin':
      return ` (in ranges of ${binning.width} decades)`;
    case 'edges':
      return ` (in ranges with edges at ${binning.edges.join(', ')})`;
  }
};

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

const functionWords: Readonly<Record<GroupMeasure['function'], string>> = {
  COUNT: 'number of those with known',
  COUNT_DISTINCT: 'number of different',
  SUM: 'sum of',
  MEAN: 'mean of',
  GEOMETRIC_MEAN: 'geometric mean (of values above 0) of',
  MEDIAN: 'median of',
  PERCENTILE: 'percentile of',
  MIN: 'least',
  MAX: 'largest',
  STANDARD_DEVIATION: 'population standard deviation of',
  COVERAGE: 'share with known',
};

const measureWords = ({ as, function: of, of: field, p }: GroupMeasure): string => {
  if (field === null) return `${as} is their number`;
  return `${as} is the ${p === null ? '' : `${p}th `}${functionWords[of]} ${field}`;
};

const attributionWords: Readonly<Record<GroupArguments['attribution'], string>> = {
  FULL: 'one with several combinations of values counts in full in the group of each',
  FRACTIONAL:
    'one with n combinations of values counts 1/n in COUNT and SUM of the group of each, in full in everything else',
  FIRST: 'one with several values counts with the first, in the order in which they are listed',
};

const conditionWords = ({ having, filter }: GroupArguments): readonly string[] => [
  ...(Object.keys(filter).length > 0 ? ['those that fit the filter'] : []),
  ...having.map(({ measure, gte, lte }) =>
    [
      `groups whose ${measure} is`,
      ...(gte === null ? [] : [`at least ${gte}`]),
      ...(lte === null ? [] : [`at most ${lte}`]),
    ].join(' '),
  ),
];

const sentenceOf = (noun: NounName, given: GroupArguments): string => {
  const words = entityWords(noun);
  const keys = listed(given.by.map(({ field, binning }) => `${field}${binningWords(binning)}`));
  const parts = [
    `${words.charAt(0).toUpperCase()}${words.slice(1)} by ${keys}`,
    ...conditionWords(given).map((condition) => `only ${condition}`),
    ...given.measures.map(measureWords),
    ...(given.measures.some(({ function: of }) => of === 'COVERAGE') ? ['intervals are Wilson’s at 95 %'] : []),
    attributionWords[given.attribution],
    'what is not known is the group UNKNOWN',
  ];
  return `${parts.join('; ')}.`;
};

const binningArguments = (binning: Binning) => {
  switch (binning.kind) {
    case 'none':
      return {};
    case 'bucket':
      return { bucket: binning.bucket };
    case 'log10Bin':
      return { log10Bin: binning.width };
    case 'edges':
      return { edges: binning.edges };
  }
};

const keyArguments = ({ field, binning }: GroupKey) => ({ field, ...binningArguments(binning) });

/** The question in a sentence, and as a client would write it with every default resolved. */
export const definitionOf = (noun: NounName, given: GroupArguments): Definition => ({
  sentence: sentenceOf(noun, given),
  arguments: canonicalJson({
    ...given,
    by: given.by.map(keyArguments),
    measures: given.measures.map(({ path: _path, ...measure }) => measure),
  }),
});
