import { canonicalJson } from '../../log/canonical.ts';
import type { Definition } from '../../reports/report.ts';
import { levelWords } from '../confidence-level.ts';
import { notabilityWords } from '../notability.ts';
import { periodWords } from '../period/period-words.ts';
import type { ScaleRule } from '../scale/scale-rule.ts';
import { scaleWords } from '../scale/scale-words.ts';
import { scopeWords } from '../scope/scope-words.ts';
import { isOfInstitutions } from './atoms.ts';
import { effectsOf } from './effects.ts';
import type { ShareArguments, ShareKey } from './share-arguments.ts';

/** What works are divided by, in words. */
export const keyWords: Readonly<Record<ShareKey, string>> = {
  TEAM_CLASS: 'team class',
  SECTOR: 'sector of institution',
  COUNTRY: 'country of institution',
  REGION: 'region of institution',
  INSTITUTION: 'institution',
  DOMAIN: 'domain',
  ACCESS: 'level of access',
};

/** What the cells are, as a part of a sentence. */
export const cellsWords = ({ by, groups }: ShareArguments): string => {
  if (!groups) return `by ${keyWords[by]}`;
  const labels = groups.map(({ label }) => `“${label}”`).join(', ');
  const divided = isOfInstitutions(by) ? `, asked of each ${keyWords[by]}` : '';
  return `by the first group that fits of ${labels}${divided}`;
};

/** For each of what, likewise; nothing where all is together. */
export const facetWords = ({ facetBy }: Pick<ShareArguments, 'facetBy'>): string =>
  facetBy ? `, for each ${keyWords[facetBy]} by itself` : '';

/** A rule of team classes, as a part of a sentence. */
export const ruleWords: Readonly<Record<ShareArguments['teamClassRule'], string>> = {
  ORGANIZATIONS: 'a team has the class of the set of its institutions’ sectors',
  AUTHOR_SHARE: 'a team has the class that a sheet states by the shares of its authors',
  ANY_INDUSTRY: 'a team with any company counts as industry',
};

/** How a work is divided among institutions, likewise. */
export const attributionWords: Readonly<Record<ShareArguments['attribution'], string>> = {
  FRACTIONAL: 'a work of n institutions counts 1/n for each',
  FULL: 'a work counts in full for each, and shares are of incidences',
  FIRST: 'a work counts for the first institution named',
};

const domainWords: typeof attributionWords = {
  FRACTIONAL: 'a work of n domains counts 1/n for each',
  FULL: attributionWords.FULL,
  FIRST: 'a work counts for the first domain named',
};

/** What institutions count as, likewise. */
export const rollUpWords: Readonly<Record<ShareArguments['rollUp'], string>> = {
  NONE: 'institutions stand for themselves',
  AT_PUBLICATION: 'institutions count as the topmost they were part of at publication',
  CURRENT: 'institutions count as the topmost they are part of now',
};

/** How works are divided, in words. */
export const divisionWords = (given: ShareArguments): readonly string[] => {
  const matters = effectsOf(given);
  return [
    ...(matters.teamClassRule ? [ruleWords[given.teamClassRule]] : []),
    ...(matters.rollUp ? [rollUpWords[given.rollUp]] : []),
    ...(matters.attribution ? [(matters.institutions ? attributionWords : domainWords)[given.attribution]] : []),
    ...(matters.publicResearchAsAcademia && given.publicResearchAsAcademia
      ? ['public research institutes count as academia']
      : []),
  ];
};

/** What every share report says at the end of its sentence; `works` are what is drawn anew by the bootstrap. */
export const closingWords = (
  { confidenceLevel, seed }: Pick<ShareArguments, 'confidenceLevel' | 'seed'>,
  works = 'works',
): readonly string[] => [
  'what is not known is the share UNKNOWN',
  `intervals are at ${levelWords(confidenceLevel)}: Wilson’s for whole counts, else a percentile bootstrap over ${works} (seed ${seed})`,
];

const sentenceOf = (given: ShareArguments): string => {
  const subject = given.of === 'MODELS' ? 'Share' : 'Share of the training compute (FLOP)';
  const question = `${subject} of ${notabilityWords[given.notability]}${given.filter ? ' that the filter lets through' : ''}${scaleWords(given.scale, given.scalePopulation)}, ${cellsWords(given)}${facetWords(given)}, ${periodWords(given.period)}`;
  const rest = [...scopeWords(given.scope), ...divisionWords(given), ...closingWords(given)];
  return `${[question, ...rest].join('; ')}.`;
};

/** The arguments of a report as a client would write them, every default resolved, as JSON with sorted keys. */
export const canonicalArguments = ({ scale, ...given }: { readonly scale: ScaleRule }): string =>
  canonicalJson({ ...given, scale: { [scale.rule]: scale.rule === 'all' ? true : scale.value } });

export const definitionOf = (given: ShareArguments): Definition => ({
  sentence: sentenceOf(given),
  arguments: canonicalArguments(given),
});
