import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { placeOf, radiiAmong } from '../../../src/exporters/picture.ts';
import { node } from './fixture.ts';

/** Of a picture from -1,000 to 1,000. */
const pictureArea = 2_000 ** 2;
const discsArea = (sizes: readonly number[]): number => {
  const radiusOf = radiiAmong(sizes);
  return sizes.reduce((sum, size) => sum + Math.PI * radiusOf(size) ** 2, 0);
};
const many = (count: number, size: number): readonly number[] => Array.from({ length: count }, () => size);

describe('the discs of a picture', () => {
  it('cover a tenth of it together, however many they are and whatever they count', () => {
    for (const sizes of [many(500, 1), many(2_000, 100), [...many(300, 40), ...many(100, 160)]])
      expect(discsArea(sizes) / pictureArea).toBeCloseTo(0.1, 2);
  });

  it('have areas as their sizes', () => {
    const radiusOf = radiiAmong([...many(300, 40), ...many(100, 160)]);
    expect(radiusOf(160) / radiusOf(40)).toBeCloseTo(2, 2);
  });

  it('are not larger than 80 where there are few, or one is the largest by far', () => {
    expect(radiiAmong([1, 1])(1)).toBe(80);
    const radiusOf = radiiAmong([1_000_000, ...many(50, 10_000)]);
    expect([radiusOf(1_000_000), radiusOf(10_000)]).toEqual([80, 8]);
  });

  it('can be seen: no radius is less than 4', () => {
    expect(radiiAmong([1_000_000, ...many(50, 1)])(1)).toBe(4);
    expect(radiiAmong(many(20_000, 3))(3)).toBe(4);
  });

  it('are the larger the more they count, and from 4 to 80', () => {
    const size = fc.integer({ min: 1, max: 10_000_000 });
    fc.assert(
      fc.property(fc.array(size, { minLength: 1 }), (sizes) => {
        const radiusOf = radiiAmong(sizes);
        const radii = [...sizes].sort((a, b) => a - b).map(radiusOf);
        expect(radii).toEqual([...radii].sort((a, b) => a - b));
        expect(Math.min(...radii)).toBeGreaterThanOrEqual(4);
        expect(Math.max(...radii)).toBeLessThanOrEqual(80);
      }),
    );
  });
});

describe('places in a picture', () => {
  it('have the three decimals that are left of six, and nothing of binary fractions', () => {
    expect(placeOf(node('a', 'A', { x: -0.312314, y: 0.891935 }))).toEqual({ x: -312.314, y: 891.935 });
  });

  it('are none without a layout', () => {
    expect(placeOf(node('a', 'A'))).toBeNull();
  });
});
