import { populationWords, type ScalePopulation } from './scale-population.ts';
import type { ScaleRule } from './scale-rule.ts';

/** A rule of scale as it follows the works in a sentence; empty where all are large enough. */
export const scaleWords = (scale: ScaleRule, population: ScalePopulation = 'ALL'): string => {
  const among = populationWords[population];
  const window = `models with known compute${among} published at most 364 days before or after`;
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
      return ` among the ${scale.value} with the most training compute of all${among} published by their day`;
  }
};
