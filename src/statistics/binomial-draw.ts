import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

const [twoTo21, twoTo32, twoTo53] = [2 ** 21, 2 ** 32, 2 ** 53];

/** A number from 0 up to, but not, 1, of 53 bits: 32 of one step of the generator and 21 of the next. */
export const uniformDraw = (random: RandomGenerator): number =>
  ((random.next() >>> 0) * twoTo21 + (random.next() >>> 11)) / twoTo53;

/** Logarithms of the factorials from 0 to `most`. */
export const logFactorials = (most: number): Float64Array => {
  const logs = new Float64Array(most + 1);
  for (let number = 2; number <= most; number += 1) logs[number] = (logs[number - 1] ?? 0) + Math.log(number);
  return logs;
};

/**
 * Draws how often something of probability `p` happens in `n` trials.
 * @param n a whole number, at most the length of `logs` less 1
 * @param p from 0 to 1
 * @param logs of factorials
 * One uniform number is spent on the probabilities of the outcomes, the likeliest first and then its neighbours on both
 * sides in turns, so that a draw takes steps in the order of √n.
 * Source: C. D. Kemp, "A modal method for generating binomial variables", Communications in Statistics: Theory and
 * Methods 15 (1986) 805–813.
 */
export const binomialDraw = (random: RandomGenerator, n: number, p: number, logs: Float64Array): number => {
  if (n === 0 || p <= 0) return 0;
  if (p >= 1) return n;
  const [odds, mode] = [p / (1 - p), Math.min(n, Math.floor((n + 1) * p))];
  const combinations = (logs[n] ?? 0) - (logs[mode] ?? 0) - (logs[n - mode] ?? 0);
  const peak = Math.exp(combinations + mode * Math.log(p) + (n - mode) * Math.log1p(-p));
  let left = uniformDraw(random) - peak;
  let [below, above, likelyBelow, likelyAbove] = [mode, mode, peak, peak];
  while (left >= 0 && (below > 0 || above < n)) {
    if (above < n) {
      likelyAbove *= ((n - above) / (above + 1)) * odds;
      above += 1;
      left -= likelyAbove;
      if (left < 0) return above;
    }
    if (below > 0) {
      likelyBelow *= below / ((n - below + 1) * odds);
      below -= 1;
      left -= likelyBelow;
      if (left < 0) return below;
    }
    // What rounding has left over is smaller than any outcome that still counts.
    if (likelyAbove + likelyBelow < 1 / twoTo53 / twoTo32) return mode;
  }
  return mode;
};
