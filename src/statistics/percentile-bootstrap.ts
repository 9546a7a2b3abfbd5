import { resamples } from './bootstrap.ts';
import { drawsFrom } from './draws.ts';
import { quantile } from './quantile.ts';
import type { Range } from './wilson.ts';

/** Of the resamples, at least so many must give a value. */
const leastDefined = 0.9 * resamples;

/**
 * Percentile bootstrap interval of any statistic of one or more samples: rows of each sample are drawn with replacement,
 * as many as it has, 10,000 times.
 * @param sizes how many rows each sample has
 * @param statistic of the rows that were drawn, one array of indexes per sample, valid during the call; null or NaN where it has none
 * @param level confidence level, between 0 and 1
 * @param seed any 32-bit integer; draws as in `drawsFrom`, sample by sample
 * @returns null where a sample has fewer than 2 rows, or more than a tenth of the resamples give no value (they are left out)
 * Source: B. Efron, "Bootstrap methods: another look at the jackknife", Annals of Statistics 7 (1979) 1–26.
 */
export const percentileBootstrap = (
  sizes: readonly number[],
  statistic: (drawn: readonly Uint32Array[]) => number | null,
  level: number,
  seed: number,
): Range | null => {
  if (sizes.length === 0 || sizes.some((size) => size < 2)) return null;
  const draw = drawsFrom(seed);
  const drawn = sizes.map((size) => new Uint32Array(size));
  const values = new Float64Array(resamples);
  let defined = 0;
  for (let resample = 0; resample < resamples; resample += 1) {
    for (const rows of drawn) {
      for (let place = 0; place < rows.length; place += 1) rows[place] = draw(rows.length);
    }
    const value = statistic(drawn);
    if (value === null || !Number.isFinite(value)) continue;
    values[defined] = value;
    defined += 1;
  }
  if (defined < leastDefined) return null;
  const ascending = values.subarray(0, defined).sort();
  return { low: quantile(ascending, (1 - level) / 2), high: quantile(ascending, (1 + level) / 2) };
};
