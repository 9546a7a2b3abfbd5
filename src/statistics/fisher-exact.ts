import logGamma from '@stdlib/math-base-special-gammaln';

/** Counts of two groups (rows) with and without a property (columns): [[a, b], [c, d]]. */
export type TwoByTwo = readonly [readonly [a: number, b: number], readonly [c: number, d: number]];

export interface FisherExact {
  /** Two-sided, of equal odds: the sum over tables no more likely than this one. */
  readonly p: number;
  /** The conditional maximum-likelihood estimate of (a d) / (b c); null where it is infinite (the table is the highest possible). */
  readonly oddsRatio: number | null;
  readonly low: number;
  /** null where it is infinite. */
  readonly high: number | null;
}

/** All tables with the margins of one: the count in the corner, ascending, and the logarithm of how many ways make it. */
interface Tables {
  readonly corners: readonly number[];
  readonly logWays: readonly number[];
}

const logChoose = (n: number, k: number): number => logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);

const tablesLike = ([[a, b], [c, d]]: TwoByTwo): Tables => {
  const least = Math.max(0, a - d);
  const corners = Array.from({ length: Math.min(a + b, a + c) - least + 1 }, (_, index) => least + index);
  return { corners, logWays: corners.map((x) => logChoose(a + b, x) + logChoose(c + d, a + c - x)) };
};

/** Probabilities of the tables where the log of the odds ratio is `logOdds` (Fisher's noncentral hypergeometric distribution). */
const probabilities = ({ corners, logWays }: Tables, logOdds: number): readonly number[] => {
  const logs = logWays.map((ways, index) => ways + (corners[index] ?? 0) * logOdds);
  const highest = logs.reduce((high, value) => Math.max(high, value), Number.NEGATIVE_INFINITY);
  const weights = logs.map((value) => Math.exp(value - highest));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
};

const sumWhere = (values: readonly number[], holds: (index: number) => boolean): number =>
  values.reduce((sum, value, index) => (holds(index) ? sum + value : sum), 0);

/** Where an ascending function of the log odds ratio reaches a target, as an odds ratio. */
const solve = (ascending: (logOdds: number) => number, target: number): number => {
  let [low, high] = [-100, 100];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (ascending(middle) < target) low = middle;
    else high = middle;
  }
  return Math.exp((low + high) / 2);
};

/** Equally likely tables may differ by rounding. */
const rounding = 1 + 1e-7;

const twoSided = (tables: Tables, place: number): number => {
  const equalOdds = probabilities(tables, 0);
  const own = (equalOdds[place] ?? 0) * rounding;
  return Math.min(
    1,
    sumWhere(equalOdds, (index) => (equalOdds[index] ?? 0) <= own),
  );
};

/**
 * Fisher's exact test of a two-by-two table, with the exact interval of the odds ratio given the margins.
 * @param table whole counts of at least 0
 * @param level confidence level of the interval, between 0 and 1, half of the rest on each side
 * @returns null where a count is not whole or is below 0, or a row or a column is empty (only one table is possible)
 * Sources: R. A. Fisher, "The logic of inductive inference", Journal of the Royal Statistical Society 98 (1935) 39–82;
 * interval as in J. Cornfield, "A statistical problem arising from retrospective studies" (1956), by the exact distribution.
 */
export const fisherExact = (table: TwoByTwo, level: number): FisherExact | null => {
  if (!table.flat().every((count) => Number.isSafeInteger(count) && count >= 0)) return null;
  const tables = tablesLike(table);
  const place = tables.corners.indexOf(table[0][0]);
  const last = tables.corners.length - 1;
  if (last === 0) return null;
  const tail = (1 - level) / 2;
  const expected = (logOdds: number): number =>
    probabilities(tables, logOdds).reduce((sum, chance, index) => sum + chance * (tables.corners[index] ?? 0), 0);
  const atLeast = (logOdds: number): number => sumWhere(probabilities(tables, logOdds), (index) => index >= place);
  const atMost = (logOdds: number): number => sumWhere(probabilities(tables, logOdds), (index) => index <= place);
  const estimate = place === 0 ? 0 : solve(expected, table[0][0]);
  return {
    p: twoSided(tables, place),
    oddsRatio: place === last ? null : estimate,
    low: place === 0 ? 0 : solve(atLeast, tail),
    high: place === last ? null : solve((logOdds) => -atMost(logOdds), -tail),
  };
};
