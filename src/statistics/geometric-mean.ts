import { finiteOrNull } from './finite.ts';

/** The n-th root of the product of n amounts above 0; null of none, or where one is not finite and above 0. */
export const geometricMean = (amounts: readonly number[]): number | null => {
  if (amounts.length === 0 || !amounts.every((amount) => amount > 0)) return null;
  const logarithms = amounts.reduce((sum, amount) => sum + Math.log10(amount), 0);
  return finiteOrNull(10 ** (logarithms / amounts.length));
};
