import type { Range } from '../statistics/wilson.ts';
import type { ComputedValue, PublishedValue, Verdict } from './finding.ts';
import { intervalText, valueText } from './numbers.ts';
import { verdictOf, worst } from './verdict.ts';

/** A verdict and why. */
export interface Comparison {
  readonly verdict: Verdict;
  readonly reason: string;
}

const inWords = (published: PublishedValue, computed: ComputedValue | undefined, verdict: Verdict): string => {
  const there = valueText(published.value, published.unit);
  if (!computed || computed.value === null)
    return `${published.label}: published ${there}; nothing to compute it from.`;
  const here = [valueText(computed.value, computed.unit), intervalText(computed.interval, computed.unit)]
    .join(' ')
    .trim();
  return `${published.label}: published ${there}, computed ${here} (n = ${computed.n}): ${verdict}.`;
};

/**
 * Compares each published value with the computed one of the same label. The finding has the worst of the verdicts.
 * @param stated the range that the source states of its value, where it states one
 */
export const comparisonOf = (
  published: readonly PublishedValue[],
  computed: readonly ComputedValue[],
  stated: Range | null = null,
): Comparison => {
  const pairs = published.map((one) => {
    const found = computed.find(({ label }) => label === one.label);
    const verdict = verdictOf(one, found ?? { value: null, interval: null }, stated);
    return { verdict, words: inWords(one, found, verdict) };
  });
  return { verdict: worst(pairs.map(({ verdict }) => verdict)), reason: pairs.map(({ words }) => words).join(' ') };
};
