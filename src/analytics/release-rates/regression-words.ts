import { type Warning, warnWhen } from '../../shared/warning.ts';
import type { LogisticFailure } from '../../statistics/logistic-regression.ts';
import { levelWords } from '../confidence-level.ts';
import { type TeamRule, teamRuleWords } from '../question/team-rule.ts';
import { works } from '../question/warnings.ts';
import type { ReleaseOutcome } from './release-outcome.ts';

const outcomeWords: Readonly<Record<ReleaseOutcome, string>> = {
  CODE: 'released training code',
  OPEN_WEIGHTS: 'open weights',
};

export const regressionSentence = (outcome: ReleaseOutcome, rule: TeamRule, level: number): string =>
  `Logistic regression of ${outcomeWords[outcome]} on the class of the team (industry alone, and collaboration, each beside academia alone; other classes left out), log10 of training compute (FLOP), decimal year, and domain (a column for each but the commonest that has 5 models with and 5 without the release); over the models of which all of these are known; ${teamRuleWords(rule)}; odds ratios with Wald’s intervals at ${levelWords(level)}.`;

const failures: Readonly<Record<LogisticFailure, readonly [code: string, text: string]>> = {
  INVALID: ['NO_SOLUTION', 'A number of it is not finite'],
  TOO_FEW: ['TOO_FEW_MODELS', 'There are fewer models than coefficients'],
  ONE_OUTCOME: ['ONE_OUTCOME', 'All the models are released, or none is'],
  COLLINEAR: ['COLLINEAR', 'What it regresses on depends on each other, as where all models have a team of one class'],
  COMPLETE_SEPARATION: ['SEPARATION', 'What it regresses on tells the released from the others without a fault'],
  QUASI_COMPLETE_SEPARATION: [
    'SEPARATION',
    'What it regresses on tells some of the released, or of the others, without a fault',
  ],
  NOT_CONVERGED: ['NO_SOLUTION', 'The search for the likeliest coefficients found none'],
};

/** So many of the rarer outcome per coefficient are a common rule of thumb. */
const eventsPerTerm = 10;

/** What a regression is judged by. */
interface Fitted {
  readonly n: number;
  readonly released: number;
  readonly leftOut: number;
  readonly terms: number;
  readonly failure: LogisticFailure | null;
}

export const regressionWarnings = ({ n, released, leftOut, terms, failure }: Fitted): readonly Warning[] => {
  const events = Math.min(released, n - released);
  const [code, text] = failure ? failures[failure] : ['', ''];
  return [
    ...warnWhen(failure !== null, code, `${text}: there are no coefficients.`),
    ...warnWhen(
      failure === null && events < eventsPerTerm * terms,
      'FEW_EVENTS',
      `${works(events)} of the rarer outcome for ${terms} coefficients, fewer than ${eventsPerTerm} for each: the ratios may be too far from 1.`,
    ),
    ...warnWhen(
      leftOut > 0,
      'INCOMPLETE_CASES',
      `${works(leftOut)} left out of the regression: release, class or training compute not known, or a class that is not compared.`,
    ),
  ];
};
