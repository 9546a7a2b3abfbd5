import { describe, expect, it } from '@jest/globals';
import { fisherExact } from '../../../src/statistics/fisher-exact.ts';
import { logOdds } from '../../../src/statistics/log-odds.ts';
import { expectAllNear, expected, expectNear } from './expected.ts';

const { level } = expected;

describe('log-odds with a prior', () => {
  it('are worked out by hand', () => {
    // Of 10 + 2 and 10 + 2: (8 + 1) / 3 against (2 + 1) / 9 is 9 times the odds; variance 1/9 + 1/3.
    const [term] = logOdds([8, 2], [2, 8], [1, 1], level) ?? [];
    expectNear(term?.logOdds, Math.log(9));
    expectNear(term?.z, Math.log(9) / Math.sqrt(4 / 9));
  });

  it('are those of numpy, by the formula', () => {
    const { first, second, prior, logOdds: wanted, z, low, high } = expected.logOdds;
    const found = logOdds(first, second, prior, level) ?? [];
    expectAllNear(
      found.map((term) => term.logOdds),
      wanted,
    );
    expectAllNear(
      found.map((term) => term.z),
      z,
    );
    expectAllNear(
      found.map((term) => term.interval?.low),
      low,
    );
    expectAllNear(
      found.map((term) => term.interval?.high),
      high,
    );
  });

  it('are of no preference where nothing was counted', () =>
    expect(logOdds([0, 0], [0, 0], [1, 1], level)?.map(({ z }) => z)).toEqual([0, 0]));

  it('are null of one term, without a prior, and of what is not a count', () => {
    expect(logOdds([1], [1], [1], level)).toBeNull();
    expect(logOdds([], [], [], level)).toBeNull();
    expect(logOdds([1, 2], [1, 2], [1, 0], level)).toBeNull();
    expect(logOdds([1, -2], [1, 2], [1, 1], level)).toBeNull();
    expect(logOdds([1, Number.NaN], [1, 2], [1, 1], level)).toBeNull();
  });
});

describe('Fisher’s exact test', () => {
  it('is that of the lady tasting tea', () => {
    // 3 of 4 right: 34 of 70 tables are no more likely. R. A. Fisher, The Design of Experiments (1935), chapter 2.
    const test = fisherExact(
      [
        [3, 1],
        [1, 3],
      ],
      0.95,
    );
    expectNear(test?.p, 34 / 70);
    // The estimate that R's fisher.test prints.
    expect(test?.oddsRatio).toBeCloseTo(6.4083, 3);
  });

  it('is that of scipy', () => {
    for (const { table, p, oddsRatio, low, high } of expected.fisher) {
      const test = fisherExact(table, level);
      expectNear(test?.p, p);
      expectNear(test?.oddsRatio, oddsRatio, 7);
      expectNear(test?.low, low, 7);
      expectNear(test?.high, high, 7);
    }
  });

  it('has no upper end, or 0 as its lower end, at the edge of what is possible', () => {
    expect(
      fisherExact(
        [
          [4, 0],
          [0, 4],
        ],
        level,
      ),
    ).toMatchObject({ oddsRatio: null, high: null });
    expect(
      fisherExact(
        [
          [0, 4],
          [4, 0],
        ],
        level,
      ),
    ).toMatchObject({ oddsRatio: 0, low: 0 });
  });

  it('is null where a row or column is empty, or a count is none', () => {
    const first = (a: number, b: number) =>
      fisherExact(
        [
          [a, b],
          [2, 3],
        ],
        level,
      );
    expect(first(0, 0)).toBeNull();
    expect(first(1.5, 2)).toBeNull();
    expect(first(-1, 2)).toBeNull();
    expect(first(Number.NaN, 2)).toBeNull();
    expect(
      fisherExact(
        [
          [0, 3],
          [0, 4],
        ],
        level,
      ),
    ).toBeNull();
  });
});
