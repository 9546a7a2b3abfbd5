import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { binomialDraw, logFactorials } from './binomial-draw.ts';
import { resamples } from './bootstrap.ts';
import { quantile } from './quantile.ts';
import type { Range } from './wilson.ts';

/** Works that give the same to every cell. */
export interface WorkGroup {
  /** How many there are, above 0. */
  readonly works: number;
  /** What one of them gives, by cell; none twice. */
  readonly gives: readonly (readonly [cell: number, amount: number])[];
}

/** So many steps of drawing take about half a second. */
const mostSteps = 100_000_000;

/** Whether intervals of these groups can be had in reasonable time: a draw takes steps in the order of its root. */
export const canResample = (groups: readonly WorkGroup[]): boolean =>
  groups.reduce((steps, { works }) => steps + 1 + Math.sqrt(works), 0) * resamples <= mostSteps;

/** Draws as many works as there are, with replacement: how many of each group. */
const drawInto = (drawn: Float64Array, groups: readonly WorkGroup[], draw: (n: number, p: number) => number): void => {
  let left = groups.reduce((sum, { works }) => sum + works, 0);
  let draws = left;
  for (const [index, { works }] of groups.entries()) {
    const count = works >= left ? draws : draw(draws, works / left);
    drawn[index] = count;
    left -= works;
    draws -= count;
  }
};

/**
 * Percentile bootstrap intervals of the shares of all cells, as `bootstrapIntervals` gives them, for works that come in
 * groups of equals: instead of work by work, it is drawn how many of each group come (a multinomial distribution, by
 * binomial draws one group after another), which is the same distribution at a cost that hardly grows with the works.
 * @param groups ask `canResample` first
 * @param level confidence level, between 0 and 1
 * @param seed any 32-bit integer; the same groups in the same order give the same intervals
 * @returns one range per cell; null for each where there are fewer than 2 works
 */
export const groupedBootstrapIntervals = (
  groups: readonly WorkGroup[],
  cellCount: number,
  level: number,
  seed: number,
): readonly (Range | null)[] => {
  const works = groups.reduce((sum, group) => sum + group.works, 0);
  if (works < 2) return Array.from({ length: cellCount }, () => null);
  const [random, logs] = [xoroshiro128plus(seed), logFactorials(works)];
  const shares = Array.from({ length: cellCount }, () => new Float64Array(resamples));
  const [drawn, sums] = [new Float64Array(groups.length), new Float64Array(cellCount)];
  for (let resample = 0; resample < resamples; resample += 1) {
    drawInto(drawn, groups, (n, p) => binomialDraw(random, n, p, logs));
    sums.fill(0);
    let total = 0;
    for (const [index, { gives }] of groups.entries()) {
      const count = drawn[index] ?? 0;
      for (const [cell, amount] of gives) {
        sums[cell] = (sums[cell] ?? 0) + count * amount;
        total += count * amount;
      }
    }
    for (const [cell, own] of shares.entries()) own[resample] = (sums[cell] ?? 0) / total;
  }
  return shares.map((own) => {
    own.sort();
    return { low: quantile(own, (1 - level) / 2), high: quantile(own, (1 + level) / 2) };
  });
};
