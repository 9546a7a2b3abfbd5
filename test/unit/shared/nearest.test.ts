import { describe, expect, it } from '@jest/globals';
import { nearest } from '../../../src/shared/nearest.ts';

describe('the nearest name', () => {
  const names = ['models', 'papers', 'authors', 'hardwareTypes'];

  it.each([
    ['modles', 'models'],
    ['Papers', 'papers'],
    ['hardware_types', 'hardwareTypes'],
    ['author', 'authors'],
    ['models', 'models'],
  ])('to %s is %s', (text, expected) => {
    expect(nearest(text, names)).toBe(expected);
  });

  it('is none where all are far away', () => {
    for (const text of ['', 'zebra', 'x'.repeat(10_000)]) expect(nearest(text, names)).toBeUndefined();
    expect(nearest('models', [])).toBeUndefined();
  });

  it('is the first of several that are as near', () => {
    expect(nearest('bat', ['cat', 'hat'])).toBe('cat');
  });
});
