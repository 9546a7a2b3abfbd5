import { describe, expect, it } from '@jest/globals';
import { author, indexOf, type World } from './worlds.ts';

describe('authors known by name only', () => {
  const named = (number: number, nameKey: string | null, given: { keyed?: boolean; ambiguous?: boolean } = {}) => ({
    ...{ id: author(number), keyed: false, ambiguous: false, nameKey },
    ...given,
  });
  const ruleOf = (authors: World['authors']) => {
    const { identities, facts } = indexOf({ authors, institutions: [], papers: [], models: [] });
    return authors.map(({ id }) => ['KEYED', 'UNAMBIGUOUS', 'ANY'][identities[facts.ids.Author.find(id)] ?? 9]);
  };

  it('are unambiguous only when nobody else, keyed or not, bears the name', () => {
    expect(ruleOf([named(1, 'a b'), named(2, 'c d')])).toEqual(['UNAMBIGUOUS', 'UNAMBIGUOUS']);
    expect(ruleOf([named(1, 'a b'), named(2, 'a b')])).toEqual(['ANY', 'ANY']);
    expect(ruleOf([named(1, 'a b'), named(2, 'a b', { keyed: true })])).toEqual(['ANY', 'KEYED']);
  });

  it('are ambiguous with a bare initial, one word, or no name at all', () => {
    expect(ruleOf([named(1, 'b', { ambiguous: true }), named(2, null)])).toEqual(['ANY', 'ANY']);
  });

  it('are told apart among a hundred thousand names', () => {
    const many = Array.from({ length: 100_000 }, (_, number) => named(number, `name ${number}`));
    expect(new Set(ruleOf(many))).toEqual(new Set(['UNAMBIGUOUS']));
  });
});
