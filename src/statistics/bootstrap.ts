import { drawsFrom } from './draws.ts';
import { quantile } from './quantile.ts';
import type { Range } from './wilson.ts';

export const resamples = 10_000;

/**
 * Amounts that works give to cells, in compressed rows: work i gives `amounts[k]` to cell `cells[k]` for k from
 * `starts[i]` to `starts[i + 1]`.
 */
export interface Contributions {
  readonly works: number;
  readonly cellCount: number;
  readonly starts: Uint32Array;
  readonly cells: Uint32Array;
  readonly amounts: Float64Array;
}

/** Shares of every cell in every resample, one array of `resamples` values per cell. */
const resampledShares = ({ works, cellCount, starts, cells, amounts }: Contributions, seed: number) => {
  const draw = drawsFrom(seed);
  const shares = Array.from({ length: cellCount }, () => new Float64Array(resamples));
  const sums = new Float64Array(cellCount);
  for (let resample = 0; resample < resamples; resample += 1) {
    sums.fill(0);
    let total = 0;
    for (let drawn = 0; drawn < works; drawn += 1) {
      const work = draw(works);
      const end = starts[work + 1] ?? 0;
      for (let entry = starts[work] ?? end; entry < end; entry += 1) {
        const cell = cells[entry] ?? 0;
        const amount = amounts[entry] ?? 0;
        sums[cell] = (sums[cell] ?? 0) + amount;
        total += amount;
      }
    }
    for (let cell = 0; cell < cellCount; cell += 1) {
      const own = shares[cell];
      if (own) own[resample] = (sums[cell] ?? 0) / total;
    }
  }
  return shares;
};

/**
 * Percentile bootstrap intervals of the shares of all cells at once: works are drawn with replacement, as many as there
 * are, 10,000 times; a cell's share is its sum over the sum of all.
 * @param contributions amounts above 0, at least one per work
 * @param level confidence level, between 0 and 1
 * @param seed any 32-bit integer
 * @returns one range per cell, in the order of cells; null for each where there are fewer than 2 works
 * Source: B. Efron, "Bootstrap methods: another look at the jackknife", Annals of Statistics 7 (1979) 1–26.
 */
export const bootstrapIntervals = (
  contributions: Contributions,
  level: number,
  seed: number,
): readonly (Range | null)[] => {
  if (contributions.works < 2) return Array.from({ length: contributions.cellCount }, () => null);
  return resampledShares(contributions, seed).map((shares) => {
    shares.sort();
    return { low: quantile(shares, (1 - level) / 2), high: quantile(shares, (1 + level) / 2) };
  });
};
