import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';

/** A range of shares. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * Wilson's score interval of a share of whole counts.
 * @param successes 0 to `trials`
 * @param trials how many were counted; null is returned for 0
 * @param level confidence level, between 0 and 1
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927) 209–212.
 * With z the normal quantile of (1 + level) / 2: (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n).
 * For 9 of 22 at 0.95: 0.233 to 0.613.
 */
export const wilsonInterval = (successes: number, trials: number, level: number): Range | null => {
  if (trials === 0) return null;
  const z = normalQuantile((1 + level) / 2, 0, 1);
  if (!Number.isFinite(z)) return { low: 0, high: 1 };
  const share = successes / trials;
  const scale = 1 + z ** 2 / trials;
  const centre = (share + z ** 2 / (2 * trials)) / scale;
  const reach = (z * Math.sqrt((share * (1 - share)) / trials + z ** 2 / (4 * trials ** 2))) / scale;
  return {
    low: successes === 0 ? 0 : Math.max(0, centre - reach),
    high: successes === trials ? 1 : Math.min(1, centre + reach),
  };
};
