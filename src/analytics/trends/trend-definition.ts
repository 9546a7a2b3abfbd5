import { canonicalJson } from '../../log/canonical.ts';
import type { Definition } from '../../reports/report.ts';
import { levelWords } from '../confidence-level.ts';
import { notabilityWords } from '../notability.ts';
import { yearsWords } from '../period/period-words.ts';
import { populationWords } from '../scale/scale-population.ts';
import { ruleWords } from '../shares/definition.ts';
import type { TrendArguments } from './trend-arguments.ts';

const measureWords: Readonly<Record<TrendArguments['measure'], string>> = {
  trainingCompute: 'training compute (FLOP)',
  parameters: 'parameters',
  datasetSize: 'dataset size (data points)',
  trainingCost: 'training cost (USD)',
};

const keyWords: Readonly<Record<TrendArguments['by'], string>> = {
  NONE: 'all together',
  TEAM_CLASS: 'by team class',
  SECTOR: 'by sector of institution',
  COUNTRY: 'by country of institution',
  DOMAIN: 'by domain',
  ACCESS: 'by access to the weights',
};

const classWords = ({ by, teamClassRule, publicResearchAsAcademia }: TrendArguments): readonly string[] => {
  const academia = publicResearchAsAcademia ? ['public research institutes count as academia'] : [];
  if (by === 'SECTOR') return academia;
  if (by !== 'TEAM_CLASS') return [];
  return [ruleWords[teamClassRule], ...(teamClassRule === 'AUTHOR_SHARE' ? [] : academia)];
};

const sentenceOf = (given: TrendArguments): string => {
  const filtered = given.filter ? ' that the filter lets through' : '';
  const parts = [
    `Growth of the ${measureWords[given.measure]} of ${notabilityWords[given.notability]}${filtered} published${yearsWords(given.from, given.to) || ' in any year'}, ${keyWords[given.by]}`,
    'ordinary least squares of its log10 on the decimal year, so that slopes are powers of ten per year',
    ...classWords(given),
    ...(['SECTOR', 'COUNTRY', 'DOMAIN'].includes(given.by) ? ['a model of several counts for each'] : []),
    given.dropBelowZ === null
      ? 'outliers are kept'
      : `models whose log10 training compute has a z below ${given.dropBelowZ} (standard deviations from the mean of models${populationWords[given.scalePopulation]} published at most 364 days before or after) are shown and not fitted`,
    `intervals are at ${levelWords(given.confidenceLevel)}: Student’s t, and a percentile bootstrap over models (seed ${given.seed})`,
  ];
  return `${parts.join('; ')}.`;
};

/** The arguments as a client would write them, every default resolved, as JSON with sorted keys. */
export const canonicalTrendArguments = (given: TrendArguments): string => canonicalJson({ ...given });

export const trendDefinition = (given: TrendArguments): Definition => ({
  sentence: sentenceOf(given),
  arguments: canonicalTrendArguments(given),
});
