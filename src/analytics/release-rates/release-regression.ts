import type { Access } from '../../entities/model/model.ts';
import type { Interval } from '../../reports/report.ts';
import type { Warning } from '../../shared/warning.ts';
import { type LogisticCoefficient, logisticRegression } from '../../statistics/logistic-regression.ts';
import { type Frame, idsOf, valueAt } from '../frame/frame.ts';
import { classOf, type TeamRule } from '../question/team-rule.ts';
import type { ReportMembers } from '../report-members.ts';
import { decimalYear } from '../trends/decimal-year.ts';
import { regressionSentence, regressionWarnings } from './regression-words.ts';
import { isOpen, type ReleaseOutcome } from './release-outcome.ts';

export type RegressionTerm = 'INDUSTRY' | 'COLLABORATION' | 'LOG10_COMPUTE' | 'YEAR' | 'DOMAIN';

/** How the odds of a release change with one thing, the others being equal. */
export interface OddsRatio {
  readonly term: RegressionTerm;
  /** Which domain; null for every other term. */
  readonly domain: string | null;
  readonly oddsRatio: number;
  /** Wald's, of the odds ratio. */
  readonly interval: Interval;
  /** Its logarithm, to the base e, and the standard error of that. */
  readonly logOdds: number;
  readonly standardError: number;
  readonly p: number;
  /** Models whose column is not 0; null for compute and year, which every model has. */
  readonly count: number | null;
}

/** A logistic regression of release, over the models of which everything in it is known. */
export interface ReleaseRegression extends ReportMembers {
  readonly outcome: ReleaseOutcome;
  readonly sentence: string;
  readonly n: number;
  readonly released: number;
  /** Models left out: their release, class or training compute is not known, or their class is OTHER. */
  readonly leftOut: number;
  /** Empty where there is no solution: a warning says why. */
  readonly coefficients: readonly OddsRatio[];
  readonly warnings: readonly Warning[];
}

/** What a regression is made of. */
export interface RegressionInput {
  readonly frame: Frame;
  /** Indexes of dated models, in order of time. */
  readonly models: readonly number[];
  readonly rule: TeamRule;
  readonly level: number;
}

interface Column {
  readonly term: RegressionTerm;
  readonly domain: string | null;
  readonly values: readonly number[];
}

/** A domain of fewer models with either outcome would as like as not tell them apart by chance. */
export const leastOfEither = 5;

const accessOf = ({ models }: Frame, outcome: ReleaseOutcome, model: number): Access =>
  (outcome === 'CODE' ? models.codeAccess : models.access)[model] ?? 'UNKNOWN';

const isComplete = ({ frame, rule }: RegressionInput, outcome: ReleaseOutcome, model: number): boolean =>
  accessOf(frame, outcome, model) !== 'UNKNOWN' &&
  valueAt(frame.models.compute, model) > 0 &&
  ['ACADEMIA', 'INDUSTRY', 'COLLABORATION'].includes(classOf(frame, rule, model));

/** Domains with enough models of either outcome, the commonest left out: the others are told beside it. */
const domainColumns = ({ models }: Frame, rows: readonly number[], outcomes: readonly boolean[]): readonly Column[] => {
  const counts = new Map<string, { released: number; kept: number }>();
  rows.forEach((model, row) => {
    for (const domain of models.domains[model] ?? []) {
      const count = counts.get(domain) ?? { released: 0, kept: 0 };
      counts.set(domain, count);
      count[outcomes[row] ? 'released' : 'kept'] += 1;
    }
  });
  const [, ...others] = [...counts].toSorted(
    ([a, one], [b, other]) => other.released + other.kept - one.released - one.kept || (a < b ? -1 : 1),
  );
  return others
    .filter(([, { released, kept }]) => Math.min(released, kept) >= leastOfEither)
    .map(([domain]) => ({
      term: 'DOMAIN',
      domain,
      values: rows.map((model) => Number(models.domains[model]?.includes(domain) ?? false)),
    }));
};

const columnsOf = (
  { frame, rule }: RegressionInput,
  rows: readonly number[],
  outcomes: readonly boolean[],
): readonly Column[] => {
  const { compute, day } = frame.models;
  const classes = rows.map((model) => classOf(frame, rule, model));
  const column = (term: RegressionTerm, values: readonly number[]): Column => ({ term, domain: null, values });
  const ofClass = (name: 'INDUSTRY' | 'COLLABORATION') =>
    column(
      name,
      classes.map((is) => Number(is === name)),
    );
  const centred = (values: readonly number[]): readonly number[] => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return values.map((value) => value - mean);
  };
  return [
    ofClass('INDUSTRY'),
    ...(classes.includes('COLLABORATION') ? [ofClass('COLLABORATION')] : []),
    column('LOG10_COMPUTE', centred(rows.map((model) => Math.log10(valueAt(compute, model))))),
    column('YEAR', centred(rows.map((model) => decimalYear(valueAt(day, model))))),
    ...domainColumns(frame, rows, outcomes),
  ];
};

/** null where a number is beyond what JSON can say. */
const oddsRatio = ({ term, domain, values }: Column, fit: LogisticCoefficient, level: number): OddsRatio | null => {
  const [low, ratio, high] = [fit.interval.low, fit.estimate, fit.interval.high].map(Math.exp);
  if (low === undefined || ratio === undefined || high === undefined || !Number.isFinite(high)) return null;
  return {
    term,
    domain,
    oddsRatio: ratio,
    interval: { low, high, level, method: 'Wald' },
    logOdds: fit.estimate,
    standardError: fit.standardError,
    p: fit.p,
    count: term === 'LOG10_COMPUTE' || term === 'YEAR' ? null : values.filter((value) => value !== 0).length,
  };
};

/**
 * Logistic regression of what is released on the class of the team (academia alone is what the others are told beside),
 * log10 of training compute, decimal year and domain.
 * Complete cases: a model of which one of these is not known is left out, and counted.
 */
export const releaseRegression = (input: RegressionInput, outcome: ReleaseOutcome): ReleaseRegression => {
  const { frame, models, level } = input;
  const rows = models.filter((model) => isComplete(input, outcome, model));
  const outcomes = rows.map((model) => isOpen(accessOf(frame, outcome, model)));
  const columns = columnsOf(input, rows, outcomes);
  const design = rows.map((_model, row) => [1, ...columns.map(({ values }) => values[row] ?? 0)]);
  const { coefficients, reason } = logisticRegression(design, outcomes, level);
  const ratios = (coefficients?.slice(1) ?? []).flatMap((fit, at) => {
    const column = columns[at];
    return column ? [oddsRatio(column, fit, level)] : [];
  });
  const told = ratios.filter((ratio) => ratio !== null);
  const failure = reason ?? (told.length < ratios.length ? 'NOT_CONVERGED' : null);
  const released = outcomes.filter(Boolean).length;
  const counts = { n: rows.length, released, leftOut: models.length - rows.length };
  return {
    outcome,
    ...counts,
    sentence: regressionSentence(outcome, input.rule, level),
    coefficients: failure ? [] : told,
    warnings: regressionWarnings({ ...counts, failure, terms: columns.length }),
    memberIds: idsOf(frame, rows),
  };
};
