import { type Rate, rateOf } from './question/rate.ts';

/** So many of so many; share and interval are null where n is 0. */
export interface Proportion extends Rate {
  readonly count: number;
  /** What it is a part of. */
  readonly n: number;
}

/** A share of whole counts with Wilson's interval. */
export const proportionOf = (count: number, n: number, level: number): Proportion => ({
  count,
  n,
  ...rateOf(count, n, level),
});
