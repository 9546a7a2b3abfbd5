import { finiteOrNull } from './finite.ts';

/** Amounts of at least 0 with a sum above 0, and that sum. */
const totalOf = (amounts: readonly number[]): number | null => {
  if (!amounts.every((amount) => amount >= 0)) return null;
  const total = finiteOrNull(amounts.reduce((sum, amount) => sum + amount, 0));
  return total !== null && total > 0 ? total : null;
};

/**
 * Gini's coefficient of amounts: 0 where all are equal, towards 1 where one has everything.
 * null of fewer than 2 amounts, where one is below 0 or not a number, or all are 0.
 * Σ (2i − n − 1) xᵢ / (n Σ xᵢ) over ascending x.
 * Source: C. Gini, "Variabilità e mutabilità" (1912), by the formula of ordered values; not corrected for small n, so at most (n − 1)/n.
 */
export const gini = (amounts: readonly number[]): number | null => {
  const total = totalOf(amounts);
  const n = amounts.length;
  if (total === null || n < 2) return null;
  const ascending = amounts.toSorted((a, b) => a - b);
  return ascending.reduce((sum, amount, index) => sum + ((2 * index + 1 - n) / n) * (amount / total), 0);
};

/**
 * The index of Herfindahl and Hirschman: the sum of squared shares, 1/n where all are equal to 1 where one has everything
 * (times 10,000 in the units of competition authorities). null of no amount, where one is below 0 or not a number, or all are 0.
 * Source: A. O. Hirschman, "The paternity of an index", American Economic Review 54 (1964) 761–762.
 */
export const herfindahl = (amounts: readonly number[]): number | null => {
  const total = totalOf(amounts);
  return total === null ? null : amounts.reduce((sum, amount) => sum + (amount / total) ** 2, 0);
};

/** CRk: the share of the k largest, 0 to 1; all where there are no more. null as `herfindahl`. */
export const concentrationRatio = (amounts: readonly number[], k: number): number | null => {
  const total = totalOf(amounts);
  if (total === null) return null;
  const largest = amounts.toSorted((a, b) => b - a).slice(0, k);
  return Math.min(
    1,
    largest.reduce((sum, amount) => sum + amount / total, 0),
  );
};
