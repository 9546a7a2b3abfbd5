import { canonicalJson } from '../../log/canonical.ts';
import type { Definition } from '../../reports/report.ts';
import { levelWords } from '../confidence-level.ts';
import { notabilityWords } from '../notability.ts';
import { periodWords } from '../period/period-words.ts';
import { teamRuleWords } from '../question/team-rule.ts';
import { scaleWords } from '../scale/scale-words.ts';
import type { GapArguments } from './gap-arguments.ts';
import { teamWords } from './team-words.ts';

const sentenceOf = (given: GapArguments): string => {
  const filtered = given.filter ? ' that the filter lets through' : '';
  const parts = [
    `Training compute (FLOP) of ${teamWords[given.numerator]} over that of ${teamWords[given.denominator]}, as ratios of medians and of geometric means over ${notabilityWords[given.notability]}${filtered}${scaleWords(given.scale)}, ${periodWords(given.period)}`,
    teamRuleWords(given),
    'models of unknown training compute are left out',
    `intervals are at ${levelWords(given.confidenceLevel)}: a percentile bootstrap over the models of each side (seed ${given.seed}), and Student’s t for trends`,
  ];
  return `${parts.join('; ')}.`;
};

/** The arguments as a client would write them, every default resolved, as JSON with sorted keys. */
export const canonicalGapArguments = ({ scale, ...given }: GapArguments): string =>
  canonicalJson({ ...given, scale: { [scale.rule]: scale.rule === 'all' ? true : scale.value } });

export const gapDefinition = (given: GapArguments): Definition => ({
  sentence: sentenceOf(given),
  arguments: canonicalGapArguments(given),
});
