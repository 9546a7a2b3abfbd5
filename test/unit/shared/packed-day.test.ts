import { describe, expect, it } from '@jest/globals';
import { packedDay, unpackedDay } from '../../../src/shared/packed-day.ts';

describe('a packed day', () => {
  it.each([
    ['2021', 20210000],
    ['2021-06', 20210600],
    ['2021-06-30', 20210630],
    ['0987-10-01', 9871001],
  ])('of %s is %d, and is that date again', (text, packed) => {
    expect(packedDay(text)).toBe(packed);
    expect(unpackedDay(packed)?.text).toBe(text);
  });

  it('of no date is 0', () => {
    expect(packedDay(null)).toBe(0);
    expect(unpackedDay(0)).toBeNull();
  });
});
