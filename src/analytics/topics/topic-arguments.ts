import type { Filter } from '../../entities/list/filter-limits.ts';
import { canonicalJson } from '../../log/canonical.ts';
import type { Definition } from '../../reports/report.ts';
import { badInput } from '../../shared/errors.ts';
import { inRange } from '../../shared/in-range.ts';
import { checkConfidenceLevel, levelWords } from '../confidence-level.ts';
import { checkYears, type Years, yearsWords } from '../years.ts';

export type TopicSubset = 'ALL' | 'FOUNDATION_MODELS';
export type TopicIntensity = 'MEDIAN' | 'ABOVE_YEAR';

/** Every argument of a report on topics, checked, with its default where it was not given. */
export interface TopicArguments extends Years {
  readonly scheme: string;
  readonly level: string;
  readonly subset: TopicSubset;
  readonly intensity: TopicIntensity;
  /** Fewer known amounts have no median. */
  readonly minimum: number;
  readonly filter: Filter | null;
  readonly paperFilter: Filter | null;
  readonly confidenceLevel: number;
}

type Given<Value> = Value | null | undefined;
export type TopicInput = { readonly [Name in keyof TopicArguments]?: Given<TopicArguments[Name]> };

const checkName = (argument: string, name: string): string => {
  if (name.trim() === '' || name.length > 100) throw badInput(argument, name, '1 to 100 characters');
  return name;
};

/** @throws DomainError BAD_INPUT that names the argument, the value and what is allowed. Whether there is such a level the graph tells. */
export const resolveTopicArguments = (given: TopicInput): TopicArguments => ({
  ...checkYears(given),
  scheme: checkName('scheme', given.scheme ?? 'epoch'),
  level: checkName('level', given.level ?? 'task'),
  subset: given.subset ?? 'ALL',
  intensity: given.intensity ?? 'MEDIAN',
  minimum: inRange('minimum', given.minimum ?? 5, {
    holds: (value) => Number.isInteger(value) && value >= 1 && value <= 1_000,
    allowed: 'a whole number from 1 to 1000',
  }),
  filter: given.filter ?? null,
  paperFilter: given.paperFilter ?? null,
  confidenceLevel: checkConfidenceLevel(given.confidenceLevel),
});

const subsetWords: Readonly<Record<TopicSubset, string>> = {
  ALL: 'models and papers',
  FOUNDATION_MODELS:
    'foundation models (self-supervised, with at least 10^9 parameters or z > 0) and papers that describe one',
};

const intensityWords: Readonly<Record<TopicIntensity, string>> = {
  MEDIAN: 'the mean of its yearly medians',
  ABOVE_YEAR: 'the mean of its yearly medians, each less the median of that year’s models on any topic of the level',
};

export const topicDefinition = (given: TopicArguments): Definition => ({
  sentence: `${[
    `Academia-only share of ${subsetWords[given.subset]}${given.filter || given.paperFilter ? ' that the filters let through' : ''} by topic (${given.scheme}, ${given.level}) per year of publication ${yearsWords(given)}, among teams of known class, public research institutes counting as academia`,
    `beside compute intensity, the median log10 training FLOP of a topic’s models and of the models that its papers describe, from ${given.minimum} known amounts on`,
    'a topic’s change is the slope of its yearly shares, weighted by works',
    `over topics the change is regressed on intensity (${intensityWords[given.intensity]}), weighted by works, with HC3 errors`,
    `a model that a paper on the topic describes counts with the paper; intervals are at ${levelWords(given.confidenceLevel)}`,
  ].join('; ')}.`,
  arguments: canonicalJson(given),
});
