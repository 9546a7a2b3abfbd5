import type { Inquiry } from '../claim.ts';
import type { ComputedValue, Verdict } from '../finding.ts';
import { intervalText, valueText } from '../numbers.ts';
import { directionVerdict, worst } from '../verdict.ts';
import type { IndustryCoefficient } from './release-parts.ts';

/** A value with its interval and n, in words. */
const told = ({ value, unit, interval, n }: Omit<ComputedValue, 'label' | 'members'>): string =>
  `${valueText(value, unit)} ${intervalText(interval, unit)} (n = ${n})`;

/** What the finding is judged by, and what stands beside it. */
export interface Judged {
  readonly difference: ComputedValue;
  readonly industry: IndustryCoefficient;
  readonly lag: ComputedValue;
  readonly scrutiny: readonly ComputedValue[];
}

/** The worse of the rates' verdict and the regression's; where there is no regression, the rates' alone, and the reason says so. */
export const verdictOf = ({ difference, industry }: Judged): Verdict => {
  const rates = directionVerdict(difference, -1);
  return industry.failure === null ? worst([rates, directionVerdict(industry.value, -1)]) : rates;
};

export const reasonOf = (judged: Judged, scope: Inquiry['scope']): string => {
  const { difference, industry, lag, scrutiny } = judged;
  if (difference.value === null) {
    return 'No source in scope tells of enough models of both classes whether their code is open: that is the missing input.';
  }
  const regression =
    industry.failure === null
      ? `in a logistic regression on log10 compute, year and domain too, industry’s coefficient is ${told(industry.value)}, an odds ratio of ${valueText(industry.oddsRatio, null)}`
      : `not testable: the logistic regression on log10 compute, year and domain (n = ${industry.value.n}). ${industry.failure}`;
  const missing = [
    ...(lag.value === null
      ? [`the lag to open weights (${lag.n} closed frontier models, half or more not reached)`]
      : []),
    ...(scrutiny.every(({ value }) => value === null)
      ? [
          scope
            ? 'scrutiny, which reads papers and takes no scope'
            : 'scrutiny, since no paper in the graph is recorded to evaluate a model',
        ]
      : []),
  ];
  return [
    `Published: the rate of release falls with industry. Computed: industry’s rate less academia’s is ${told(difference)}; ${regression}: ${verdictOf(judged)}.`,
    ...(missing.length > 0 ? [`Not testable beside it: ${missing.join('; ')}.`] : []),
  ].join(' ');
};
