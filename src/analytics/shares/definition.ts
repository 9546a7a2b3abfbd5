import { canonicalJson } from '../../log/canonical.ts';
import type { Definition } from '../../reports/report.ts';
import { notabilityWords } from '../notability.ts';
import { periodWords } from '../period/period-words.ts';
import { scaleWords } from '../scale/scale-words.ts';
import { scopeWords } from '../scope/scope-words.ts';
import type { ShareArguments } from './share-arguments.ts';

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
  const question = `${subject} of ${notabilityWords[given.notability]}${given.filter ? ' that the filter lets through' : ''}${scaleWords(given.scale)}, by ${keyWords[given.by]}, ${periodWords(given.period)}`;
  const level = Number((100 * given.confidenceLevel).toPrecision(12));
  const rest = [
    ...scopeWords(given.scope),
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
