import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wilsonInterval } from '../../../src/statistics/wilson.ts';

describe("Wilson's interval", () => {
  it('is 0.233 to 0.613 for 9 of 22 at 95 %', () => {
    const range = wilsonInterval(9, 22, 0.95);
    expect(range?.low).toBeCloseTo(0.2325, 3);
    expect(range?.high).toBeCloseTo(0.6127, 3);
  });

  it('has the published limits for 81 of 263 and for 15 of 148 at 95 %', () => {
    // R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998), table I.
    expect(wilsonInterval(81, 263, 0.95)?.low).toBeCloseTo(0.2553, 4);
    expect(wilsonInterval(81, 263, 0.95)?.high).toBeCloseTo(0.3662, 4);
    expect(wilsonInterval(15, 148, 0.95)?.low).toBeCloseTo(0.0624, 4);
    expect(wilsonInterval(15, 148, 0.95)?.high).toBeCloseTo(0.1605, 4);
  });

  it('has limits at which the share found is exactly z standard errors away', () => {
    const z = 1.959963984540054;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true }), (trials, fraction) => {
        const successes = Math.round(fraction * trials);
        const range = wilsonInterval(successes, trials, 0.95);
        for (const limit of [range?.low ?? Number.NaN, range?.high ?? Number.NaN]) {
          const distance = Math.abs(successes / trials - limit);
          expect(distance).toBeCloseTo(z * Math.sqrt((limit * (1 - limit)) / trials), 9);
        }
      }),
    );
  });

  it('never leaves 0 to 1', () => {
    expect(wilsonInterval(0, 3, 0.99)?.low).toBe(0);
    expect(wilsonInterval(3, 3, 0.99)?.high).toBe(1);
  });

  it('is everything at a level that cannot be told from certainty', () => {
    expect(wilsonInterval(1, 3, 1 - 2 ** -53)).toEqual({ low: 0, high: 1 });
  });

  it('is null where nothing was counted', () => {
    expect(wilsonInterval(0, 0, 0.95)).toBeNull();
  });
});
