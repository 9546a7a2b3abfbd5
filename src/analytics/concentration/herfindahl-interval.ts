import type { Interval } from '../../reports/report.ts';
import { once } from '../../shared/once.ts';
import { resamples } from '../../statistics/bootstrap.ts';
import { percentileBootstrap } from '../../statistics/percentile-bootstrap.ts';

/** What of a work a holder has. */
export interface Held {
  readonly key: string;
  /** Above 0. */
  readonly amount: number;
}

/** The index of some of the works, by their place; from sums that are kept between calls. */
const indexOfDrawn = (works: readonly (readonly Held[])[]): ((drawn: Uint32Array) => number) => {
  const places = new Map([...new Set(works.flat().map(({ key }) => key))].map((key, place) => [key, place]));
  const rows = works.map((held) => held.map(({ key, amount }) => ({ place: places.get(key) ?? 0, amount })));
  const sums = new Float64Array(places.size);
  return (drawn) => {
    sums.fill(0);
    let total = 0;
    for (const work of drawn) {
      for (const { place, amount } of rows[work] ?? []) {
        sums[place] = (sums[place] ?? 0) + amount;
        total += amount;
      }
    }
    return sums.reduce((index, sum) => index + (sum / total) ** 2, 0);
  };
};

/**
 * A percentile bootstrap interval over works of Herfindahl and Hirschman's index, computed at the first call; null of
 * fewer than 2 works. `works` are what the holders have of each, none of them empty.
 */
export const herfindahlInterval = (
  works: readonly (readonly Held[])[],
  { confidenceLevel, seed }: { readonly confidenceLevel: number; readonly seed: number },
): (() => Interval | null) =>
  once(() => {
    const indexOf = indexOfDrawn(works);
    const statistic = ([drawn]: readonly Uint32Array[]): number | null => (drawn ? indexOf(drawn) : null);
    const range = percentileBootstrap([works.length], statistic, confidenceLevel, seed);
    const method = `percentile bootstrap over works, ${resamples} resamples, xoroshiro128+ from seed ${seed}`;
    return range && { ...range, level: confidenceLevel, method };
  });
