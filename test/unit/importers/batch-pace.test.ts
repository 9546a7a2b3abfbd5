import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { adaptivePace, nextWeight } from '../../../src/importers/batch-pace.ts';

describe('the weight of the next batch', () => {
  it('is what the last three achieved in 400 ms', () => {
    const last = [
      { weight: 1, milliseconds: 9_999 },
      { weight: 900, milliseconds: 400 },
      { weight: 1_000, milliseconds: 320 },
      { weight: 1_100, milliseconds: 240 },
    ];
    expect(nextWeight(1_000, last)).toBe(1_250);
  });

  it('at most doubles, and at least halves', () => {
    expect(nextWeight(4_000, [{ weight: 4_000, milliseconds: 1 }])).toBe(8_000);
    expect(nextWeight(4_000, [{ weight: 4_000, milliseconds: 60_000 }])).toBe(2_000);
  });

  it('stays within bounds, whatever was measured', () => {
    const measured = fc.record({ weight: fc.nat(50_000), milliseconds: fc.double({ min: 0, max: 1e6, noNaN: true }) });
    fc.assert(
      fc.property(fc.integer({ min: 1_000, max: 20_000 }), fc.array(measured), (weight, last) => {
        const next = nextWeight(weight, last);
        expect(Number.isInteger(next)).toBe(true);
        expect(next).toBeGreaterThanOrEqual(1_000);
        expect(next).toBeLessThanOrEqual(20_000);
      }),
    );
  });

  it('settles where a batch takes 400 ms, however slow the database becomes', () => {
    const pace = adaptivePace();
    const run = (perMillisecond: number): number => {
      for (let batch = 0; batch < 20; batch += 1) {
        const weight = pace.weight();
        pace.measure({ weight, milliseconds: 5 + weight / perMillisecond });
      }
      return pace.weight() / perMillisecond;
    };
    for (const rate of [20, 6, 10]) {
      const taken = run(rate);
      expect(taken).toBeGreaterThan(340);
      expect(taken).toBeLessThan(460);
    }
  });
});
