import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type BoundedQuantity, missingBounds, quantityBounds } from '../../../src/analytics/shares/bounds.ts';

describe('bounds of what is missing', () => {
  it('keep every unknown from the cell, or give every one to it', () => {
    const missing = { total: 10, cell: 4, unknown: 2, absent: 0, absentInCell: 0, absentUnknown: 0 };
    expect(missingBounds(missing)).toEqual({ low: 0.4, high: 0.6 });
  });

  it('take in works that may belong to the total, each in its own cell', () => {
    // 3 more in the cell itself, 1 unknown, 6 elsewhere: at worst the 7 others count, at best the 3 and the unknown one.
    const missing = { total: 10, cell: 4, unknown: 2, absent: 10, absentInCell: 3, absentUnknown: 1 };
    expect(missingBounds(missing)).toEqual({ low: 4 / 17, high: 10 / 14 });
  });

  it('are null where nothing is counted', () => {
    expect(missingBounds({ total: 0, cell: 0, unknown: 0, absent: 3, absentInCell: 1, absentUnknown: 0 })).toBeNull();
  });
});

const shareAt = (quantities: readonly BoundedQuantity[], amounts: readonly number[]): number => {
  const sum = (weight: (quantity: BoundedQuantity) => number): number =>
    quantities.reduce((total, quantity, index) => total + weight(quantity) * (amounts[index] ?? 0), 0);
  return sum(({ toCell }) => toCell) / sum(({ toAll }) => toAll);
};

/** Every choice of a low or high end. */
const corners = (quantities: readonly BoundedQuantity[]): readonly (readonly number[])[] =>
  quantities.reduce<readonly (readonly number[])[]>(
    (chosen, { low, high }) =>
      chosen.flatMap((amounts) => [
        [...amounts, low],
        [...amounts, high],
      ]),
    [[]],
  );

const bounded = fc
  .record({
    best: fc.double({ min: 1, max: 100, noNaN: true }),
    down: fc.double({ min: 0, max: 0.9, noNaN: true }),
    up: fc.double({ min: 0, max: 9, noNaN: true }),
    toCell: fc.constantFrom(0, 1 / 3, 1 / 2, 1),
    toAll: fc.constantFrom(1, 2),
  })
  .map(({ best, down, up, toCell, toAll }) => ({ best, low: best * (1 - down), high: best * (1 + up), toCell, toAll }));

describe('bounds of quantities', () => {
  it('raise what is in the cell and lower the rest, and the other way round', () => {
    const inside = { best: 10, low: 5, high: 20, toCell: 1, toAll: 1 };
    const outside = { best: 10, low: 2, high: 30, toCell: 0, toAll: 1 };
    expect(quantityBounds([inside, outside])).toEqual({ low: 5 / 35, high: 20 / 22 });
  });

  it('are the extremes over all corners, and contain the best value', () => {
    fc.assert(
      fc.property(fc.array(bounded, { minLength: 1, maxLength: 7 }), (quantities) => {
        fc.pre(quantities.some(({ low, high }) => low < high));
        const shares = corners(quantities).map((amounts) => shareAt(quantities, amounts));
        const range = quantityBounds(quantities);
        expect(range?.low).toBeCloseTo(Math.min(...shares), 9);
        expect(range?.high).toBeCloseTo(Math.max(...shares), 9);
        const best = shareAt(
          quantities,
          quantities.map((quantity) => quantity.best),
        );
        expect(best).toBeGreaterThanOrEqual((range?.low ?? 2) - 1e-12);
        expect(best).toBeLessThanOrEqual((range?.high ?? -1) + 1e-12);
      }),
    );
  });

  it('are null where no quantity has bounds', () => {
    expect(quantityBounds([{ best: 3, low: 3, high: 3, toCell: 1, toAll: 1 }])).toBeNull();
    expect(quantityBounds([])).toBeNull();
  });
});
