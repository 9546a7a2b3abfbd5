import { describe, expect, it } from '@jest/globals';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { binomialDraw, logFactorials } from '../../../src/statistics/binomial-draw.ts';
import { bootstrapIntervals } from '../../../src/statistics/bootstrap.ts';
import { canResample, groupedBootstrapIntervals, type WorkGroup } from '../../../src/statistics/grouped-bootstrap.ts';

const frequencies = (n: number, p: number, draws: number): readonly number[] => {
  const [random, logs] = [xoroshiro128plus(7), logFactorials(n)];
  const counts = Array.from({ length: n + 1 }, () => 0);
  for (let draw = 0; draw < draws; draw += 1) {
    const outcome = binomialDraw(random, n, p, logs);
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  return counts.map((count) => count / draws);
};

describe('a binomial draw', () => {
  it('has the outcomes of 4 trials at 0.3 as often as they are likely', () => {
    // By hand: 0.7⁴, 4 · 0.3 · 0.7³, 6 · 0.3² · 0.7², 4 · 0.3³ · 0.7, 0.3⁴.
    const likely = [0.2401, 0.4116, 0.2646, 0.0756, 0.0081];
    for (const [outcome, frequency] of frequencies(4, 0.3, 100_000).entries())
      expect(Math.abs(frequency - (likely[outcome] ?? 0))).toBeLessThan(0.006);
  });

  it.each([
    [1_000, 0.3],
    [1_000, 0.999],
    [100_000, 0.00002],
  ])('of %d trials at %d has their mean and variance', (n, p) => {
    const [random, logs, draws] = [xoroshiro128plus(3), logFactorials(n), 20_000];
    const outcomes = Array.from({ length: draws }, () => binomialDraw(random, n, p, logs));
    const mean = outcomes.reduce((sum, outcome) => sum + outcome, 0) / draws;
    const variance = outcomes.reduce((sum, outcome) => sum + (outcome - mean) ** 2, 0) / draws;
    expect(Math.abs(mean - n * p)).toBeLessThan(5 * Math.sqrt((n * p * (1 - p)) / draws));
    expect(variance / (n * p * (1 - p))).toBeGreaterThan(0.93);
    expect(variance / (n * p * (1 - p))).toBeLessThan(1.07);
  });

  it('is certain where the probability is', () => {
    const [random, logs] = [xoroshiro128plus(1), logFactorials(9)];
    expect([
      binomialDraw(random, 9, 0, logs),
      binomialDraw(random, 9, 1, logs),
      binomialDraw(random, 0, 0.5, logs),
    ]).toEqual([0, 9, 0]);
  });
});

const groups: readonly WorkGroup[] = [
  { works: 60, gives: [[0, 1]] },
  {
    works: 30,
    gives: [
      [0, 0.5],
      [1, 0.5],
    ],
  },
  { works: 10, gives: [[1, 1]] },
];

describe('a bootstrap over groups of equal works', () => {
  it('has the intervals of the bootstrap over the works, but for the noise of resampling', () => {
    const works = groups.flatMap(({ works: count, gives }) => Array.from({ length: count }, () => gives));
    const starts = Uint32Array.from([0, ...works.map((gives) => gives.length)]);
    for (let index = 1; index < starts.length; index += 1)
      starts[index] = (starts[index] ?? 0) + (starts[index - 1] ?? 0);
    const one = bootstrapIntervals(
      {
        works: 100,
        cellCount: 2,
        starts,
        cells: Uint32Array.from(works.flat(), ([cell]) => cell),
        amounts: Float64Array.from(works.flat(), ([, amount]) => amount),
      },
      0.95,
      1,
    );
    const other = groupedBootstrapIntervals(groups, 2, 0.95, 1);
    for (const [cell, range] of other.entries()) {
      expect(Math.abs((range?.low ?? 0) - (one[cell]?.low ?? 1))).toBeLessThan(0.011);
      expect(Math.abs((range?.high ?? 0) - (one[cell]?.high ?? 1))).toBeLessThan(0.011);
    }
  });

  it('is the same for the same seed, and another for another', () => {
    const many = groups.map(({ works, gives }) => ({ works: works * 101, gives }));
    const of = (seed: number) => groupedBootstrapIntervals(many, 2, 0.9, seed);
    expect(of(4)).toEqual(of(4));
    expect(of(4)).not.toEqual(of(5));
  });

  it('infers nothing from one work, and does not begin what would take too long', () => {
    expect(groupedBootstrapIntervals([{ works: 1, gives: [[0, 1]] }], 2, 0.95, 1)).toEqual([null, null]);
    expect(canResample([{ works: 1_000_000, gives: [] }])).toBe(true);
    expect(canResample(Array.from({ length: 20_000 }, () => ({ works: 1, gives: [] })))).toBe(false);
  });
});
