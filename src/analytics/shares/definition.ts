import { canonicalJson } from '../../log/canonical.ts';
import type { Definition } from '../../reports/report.ts';
import type { ScaleRule } from '../scale/scale-rule.ts';
import type { BucketSize, Period, ShareArguments } from './share-arguments.ts';

const bucketWords: Readonly<Record<BucketSize, string>> = {
  MONTH: 'month',
  QUARTER: 'quarter',
  HALF_YEAR: 'half-year',
  YEAR: 'year',
  FIVE_YEARS: 'five years',
  ALL: 'all years',
};

const yearsWords = (from: number | null, to: number | null): string => {
  if (from !== null && to !== null) return from === to ? ` ${from}` : ` from ${from} to ${to}`;
  if (from !== null) return ` from ${from} on`;
  return to === null ? '' : ` up to ${to}`;
};

const periodWords = ({ from, to, every, ranges, rollingYears }: Period): string => {
  if (ranges) return `in ${ranges.length === 1 ? 'one range' : `${ranges.length} ranges`} of publication years`;
  if (every === 'ALL') return `over all publication years${yearsWords(from, to)}`;
  const rolling = rollingYears > 1 ? ` with the ${rollingYears - 1} before it` : '';
  return `per ${bucketWords[every]} of publication${rolling}${yearsWords(from, to)}`;
};

const scaleWords = (scale: ScaleRule): string => {
  const window = 'models with known compute published at most 364 days before or after';
  switch (scale.rule) {
    case 'all':
      return '';
    case 'zScore':
      return ` whose log10 training compute is more than ${scale.value} standard deviations above the mean of ${window}`;
    case 'topFraction':
      return ` whose training compute is in the top ${scale.value} of ${window}`;
    case 'threshold':
      return ` trained with at least ${scale.value} FLOP`;
    case 'topK':
      return ` among the ${scale.value} with the most training compute of all published by their day`;
  }
};

const notabilityWords: Readonly<Record<ShareArguments['notability'], string>> = {
  ALL: 'models',
  NOTABLE: 'notable models (by any criterion)',
  PAPER: 'notable models (state of the art, historical, or highly cited)',
};

const keyWords: Readonly<Record<ShareArguments['by'], string>> = {
  TEAM_CLASS: 'team class',
  SECTOR: 'sector of institution',
  COUNTRY: 'country of institution',
  INSTITUTION: 'institution',
};

const ruleWords: Readonly<Record<ShareArguments['teamClassRule'], string>> = {
  ORGANIZATIONS: 'a team has the class of the set of its institutions’ sectors',
  AUTHOR_SHARE: 'a team has the class that a sheet states by the shares of its authors',
  ANY_INDUSTRY: 'a team with any company counts as industry',
};

const attributionWords: Readonly<Record<ShareArguments['attribution'], string>> = {
  FRACTIONAL: 'a work of n institutions counts 1/n for each',
  FULL: 'a work counts in full for each, and shares are of incidences',
  FIRST: 'a work counts for the first institution named',
};

const rollUpWords: Readonly<Record<ShareArguments['rollUp'], string>> = {
  NONE: 'institutions stand for themselves',
  AT_PUBLICATION: 'institutions count as the topmost they were part of at publication',
  CURRENT: 'institutions count as the topmost they are part of now',
};

const divisionWords = (given: ShareArguments): readonly string[] => {
  const academia = given.publicResearchAsAcademia ? ['public research institutes count as academia'] : [];
  if (given.by === 'TEAM_CLASS') {
    return [ruleWords[given.teamClassRule], ...(given.teamClassRule === 'AUTHOR_SHARE' ? [] : academia)];
  }
  const division = attributionWords[given.attribution];
  return given.by === 'SECTOR' ? [division, ...academia] : [rollUpWords[given.rollUp], division];
};

const sentenceOf = (given: ShareArguments): string => {
  const subject = given.of === 'MODELS' ? 'Share' : 'Share of the training compute (FLOP)';
  const question = `${subject} of ${notabilityWords[given.notability]}${scaleWords(given.scale)}, by ${keyWords[given.by]}, ${periodWords(given.period)}`;
  const level = Number((100 * given.confidenceLevel).toPrecision(12));
  const rest = [
    ...divisionWords(given),
    'what is not known is the share UNKNOWN',
    `intervals are at ${level} %: Wilson’s for whole counts, else a percentile bootstrap over works (seed ${given.seed})`,
  ];
  return `${[question, ...rest].join('; ')}.`;
};

/** The arguments as a client would write them, every default resolved, as JSON with sorted keys. */
export const canonicalArguments = ({ scale, ...given }: ShareArguments): string =>
  canonicalJson({ ...given, scale: { [scale.rule]: scale.rule === 'all' ? true : scale.value } });

export const definitionOf = (given: ShareArguments): Definition => ({
  sentence: sentenceOf(given),
  arguments: canonicalArguments(given),
});
