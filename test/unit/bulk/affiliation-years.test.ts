import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { affiliationYears } from '../../../src/bulk/affiliation-years.ts';

const numbers = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 2 ** 25 - 1 }));
const entry = fc.tuple(numbers, numbers, fc.oneof(fc.constant(0), fc.integer({ min: 1_990, max: 2_030 })));

describe('the years of affiliations', () => {
  it('come pair by pair, in order, each as often as it was entered', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 60 }), (entries) => {
        const years = affiliationYears();
        for (const [author, institution, year] of entries) years.add(author, institution, year);
        const sorted = [...entries].sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
        const told = [...years.pairs()];
        expect(
          told.flatMap(({ author, institution, years: all }) => all.map((year) => [author, institution, year])),
        ).toEqual(sorted);
        expect(new Set(told.map(({ author, institution }) => `${author}|${institution}`)).size).toBe(told.length);
      }),
    );
  });

  it('grow beyond the room they begin with', () => {
    const years = affiliationYears();
    for (let author = 0; author < 70_000; author += 1) years.add(69_999 - author, 1, 2_000);
    expect([...years.pairs()].map(({ author }) => author)).toEqual(
      Array.from({ length: 70_000 }, (_, author) => author),
    );
  });

  it.each([
    [2 ** 25, 0, 0],
    [0, 2 ** 25, 0],
    [0, 0, 2 ** 14],
  ])('are refused beyond what they can hold: %d, %d, %d', (author, institution, year) => {
    expect(() => affiliationYears().add(author, institution, year)).toThrow(/load fewer files at once/u);
  });
});
