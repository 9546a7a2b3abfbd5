import { canonicalJson } from '../../log/canonical.ts';
import type { Definition } from '../../reports/report.ts';
import { notabilityWords } from '../notability.ts';
import { yearsWords } from '../period/period-words.ts';
import { teamRuleWords } from '../question/team-rule.ts';
import { scaleWords } from '../scale/scale-words.ts';
import type { LagArguments } from './lag-arguments.ts';
import { teamWords } from './team-words.ts';

const sentenceOf = (given: LagArguments): string => {
  const [leader, follower] = [teamWords[given.leader], teamWords[given.follower]];
  const filtered = given.filter ? ' that the filter lets through' : '';
  const parts = [
    `Months until a model of ${follower} first had the training compute (FLOP) of the median model of ${leader} of a year, over ${notabilityWords[given.notability]}${filtered}, for each year${yearsWords(given.from, given.to)}`,
    `of ${leader} the models count${scaleWords(given.scale) || ' all'}, of ${follower} all, in any year`,
    'months are counted from the median day of publication of those models, below 0 where the compute was had before',
    teamRuleWords(given),
    'models of unknown training compute are left out',
  ];
  return `${parts.join('; ')}.`;
};

/** The arguments as a client would write them, every default resolved, as JSON with sorted keys. */
export const canonicalLagArguments = ({ scale, ...given }: LagArguments): string =>
  canonicalJson({ ...given, scale: { [scale.rule]: scale.rule === 'all' ? true : scale.value } });

export const lagDefinition = (given: LagArguments): Definition => ({
  sentence: sentenceOf(given),
  arguments: canonicalLagArguments(given),
});
