import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { allFinite } from './finite.ts';
import type { Range } from './wilson.ts';

/** How much more a term is used in the first corpus than in the second. */
export interface LogOdds {
  /** Natural logarithm of the ratio of odds. */
  readonly logOdds: number;
  /** In standard deviations: what terms are compared by. */
  readonly z: number;
  readonly interval: Range | null;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const areCounts = (values: readonly number[]): boolean => allFinite(values) && values.every((value) => value >= 0);

/**
 * Log-odds of terms between two corpora with an informative Dirichlet prior.
 * @param first how often each term occurs in the first corpus, at least 0; `second` likewise, in the same order
 * @param prior pseudo-counts of the terms, above 0: what a background corpus says of them, scaled to the weight it shall have
 * @param level confidence level, between 0 and 1
 * @returns one per term, in order; null where there are fewer than 2 terms, lengths differ, or a number is out of its range
 * Source: B. L. Monroe, M. P. Colaresi, K. M. Quinn, "Fightin' Words", Political Analysis 16 (2008) 372–403, equations 16, 20 and 22:
 * δ = ln((y₁ + α) / (n₁ + α₀ − y₁ − α)) − ln((y₂ + α) / (n₂ + α₀ − y₂ − α)), variance 1/(y₁ + α) + 1/(y₂ + α), z = δ / σ.
 */
export const logOdds = (
  first: readonly number[],
  second: readonly number[],
  prior: readonly number[],
  level: number,
): readonly LogOdds[] | null => {
  const terms = prior.length;
  if (terms < 2 || first.length !== terms || second.length !== terms) return null;
  if (!areCounts(first) || !areCounts(second) || !allFinite(prior) || !prior.every((count) => count > 0)) return null;
  const reach = normalQuantile((1 + level) / 2, 0, 1);
  const [inFirst, inSecond] = [sum(first) + sum(prior), sum(second) + sum(prior)];
  const found = prior.map((pseudo, term): LogOdds => {
    const [y1, y2] = [(first[term] ?? 0) + pseudo, (second[term] ?? 0) + pseudo];
    const difference = Math.log(y1 / (inFirst - y1)) - Math.log(y2 / (inSecond - y2));
    const deviation = Math.sqrt(1 / y1 + 1 / y2);
    const interval = { low: difference - reach * deviation, high: difference + reach * deviation };
    return {
      logOdds: difference,
      z: difference / deviation,
      interval: allFinite([interval.low, interval.high]) ? interval : null,
    };
  });
  return found.every(({ logOdds: value, z }) => allFinite([value, z])) ? found : null;
};
