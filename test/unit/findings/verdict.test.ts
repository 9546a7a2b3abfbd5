import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { comparisonOf } from '../../../src/findings/comparison.ts';
import { verdicts } from '../../../src/findings/finding.ts';
import { directionVerdict, verdictOf, worst } from '../../../src/findings/verdict.ts';
import { rateDifference } from '../../../src/statistics/rate-difference.ts';

const around = (low: number, high: number) => ({ low, high, level: 0.95, method: 'Wilson' });
const share = (value: number | null) => ({ value, unit: 'share' as const });

describe('a verdict on a share', () => {
  it.each([
    [0.65, 0.7, 'REPRODUCED'],
    [0.65, 0.6, 'REPRODUCED'],
    [0.65, 0.7001, 'CONSISTENT'],
    [0.65, 0.95, 'DIFFERENT'],
  ])('of %d published and %d computed, with ten points on either side, is %s', (published, value, verdict) => {
    expect(verdictOf(share(published), { value, interval: around(value - 0.1, value + 0.1) })).toBe(verdict);
  });

  it('is DIFFERENT without an interval, and NOT_TESTABLE without a value on either side', () => {
    expect(verdictOf(share(0.65), { value: 0.8, interval: null })).toBe('DIFFERENT');
    expect(verdictOf(share(0.65), { value: null, interval: null })).toBe('NOT_TESTABLE');
    expect(verdictOf(share(null), { value: 0.8, interval: null })).toBe('NOT_TESTABLE');
  });
});

describe('a verdict on another amount', () => {
  const months = { value: 6, unit: 'months' as const };
  const stated = { low: 5, high: 6 };

  it('is REPRODUCED only within the range that the source states', () => {
    expect(verdictOf(months, { value: 6, interval: null }, stated)).toBe('REPRODUCED');
    expect(verdictOf(months, { value: 6.01, interval: null }, stated)).toBe('DIFFERENT');
    expect(verdictOf(months, { value: 6.32, interval: around(5.75, 7.03) }, stated)).toBe('CONSISTENT');
    expect(verdictOf(months, { value: 6.01, interval: null })).toBe('DIFFERENT');
  });
});

describe('a verdict on a direction', () => {
  it.each([
    [-0.3, around(-0.4, -0.2), 'REPRODUCED'],
    [-0.3, around(-0.7, 0.1), 'CONSISTENT'],
    [0.01, around(-0.2, 0.2), 'DIFFERENT'],
    [0, around(-0.2, 0.2), 'DIFFERENT'],
    [null, null, 'NOT_TESTABLE'],
  ] as const)('below nothing, of %p within %p, is %s', (value, interval, verdict) => {
    expect(directionVerdict({ value, interval }, -1)).toBe(verdict);
  });

  it('does not depend on which way is up', () => {
    const value = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(value, value, value, (a, b, c) => {
        const [low = 0, middle = 0, high = 0] = [a, b, c].sort((one, other) => one - other);
        const mirrored = { value: -middle, interval: around(-high, -low) };
        expect(directionVerdict(mirrored, -1)).toBe(
          directionVerdict({ value: middle, interval: around(low, high) }, 1),
        );
      }),
    );
  });
});

describe('a finding of several values', () => {
  const published = (label: string, value: number) => ({ label, value, unit: 'share' as const, trust: '' });
  const computed = (label: string, value: number) => ({
    label,
    value,
    unit: 'share' as const,
    interval: around(value - 0.1, value + 0.1),
    n: 22,
    members: [],
  });

  it('has the worst verdict of them, each compared with the value of the same label', () => {
    const both = [published('early', 0.65), published('late', 0.1)];
    const { verdict, reason } = comparisonOf(both, [computed('late', 0.12), computed('early', 0.4)]);
    expect(verdict).toBe('DIFFERENT');
    expect(reason).toContain('early: published 65.0 %, computed 40.0 % [30.0 %, 50.0 %] (n = 22): DIFFERENT.');
    expect(reason).toContain('late: published 10.0 %, computed 12.0 %');
  });

  it('is NOT_TESTABLE where one of them has no computed value', () => {
    expect(comparisonOf([published('early', 0.65), published('late', 0.1)], [computed('late', 0.1)]).verdict).toBe(
      'NOT_TESTABLE',
    );
  });

  it('is never better than any of its verdicts', () => {
    const verdict = fc.constantFrom(...verdicts);
    fc.assert(
      fc.property(fc.array(verdict, { minLength: 1 }), verdict, (some, one) => {
        expect(verdicts.indexOf(worst([...some, one]))).toBeGreaterThanOrEqual(verdicts.indexOf(one));
      }),
    );
    expect(worst([])).toBe('NOT_TESTABLE');
  });
});

describe('the difference of two rates', () => {
  it('has the interval of Newcombe’s own example', () => {
    const found = rateDifference({ hits: 56, of: 70 }, { hits: 48, of: 80 }, 0.95);
    expect(found?.value).toBeCloseTo(0.2, 10);
    expect(found?.interval.low).toBeCloseTo(0.0524, 4);
    expect(found?.interval.high).toBeCloseTo(0.3339, 4);
  });

  it('is nothing where one rate is of nothing', () => {
    expect(rateDifference({ hits: 0, of: 0 }, { hits: 1, of: 2 }, 0.95)).toBeNull();
  });
});
