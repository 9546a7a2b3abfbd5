import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { highlightOf, isOneEdit, labelOf } from '../../../src/search/highlight.ts';
import { wordsOf } from '../../../src/shared/words.ts';

const highlight = (text: string, name: string, aliases: readonly string[] = []): string | null =>
  highlightOf(wordsOf(text), { name, aliases });

describe('a highlight', () => {
  it.each([
    ['montreal', 'Université de Montréal', 'Université de <em>Montréal</em>'],
    ['alphafold', 'Alpha Fold 2', '<em>Alpha</em> <em>Fold</em> 2'],
    ['deep mind', 'DeepMind', '<em>DeepMind</em>'],
    ['gpt3', 'GPT-3 175B', '<em>GPT</em>-<em>3</em> 175B'],
    ['stanf', 'Stanford University', '<em>Stanford</em> University'],
    ['sta', '<b>Star</b> & "co"', '&lt;b&gt;<em>Star</em>&lt;/b&gt; &amp; &quot;co&quot;'],
    ['stnaford', 'Stanford University', '<em>Stanford</em> University'],
    ['清华', '清华大学', '<em>清华大学</em>'],
  ])('of %s in %s is %s', (text, name, expected) => {
    expect(highlight(text, name)).toBe(expected);
  });

  it('is of the alias that holds more of the text, and null where nothing does', () => {
    expect(highlight('eth zurich', 'Swiss Institute, Zurich', ['ETH Zürich'])).toBe('<em>ETH</em> <em>Zürich</em>');
    expect(highlight('10.1234/x', 'Something else', [])).toBeNull();
  });
});

describe('a label', () => {
  const mit = { name: 'Massachusetts Institute of Technology', aliases: ['MIT', 'M.I.T.'] };

  it('is the name, with the alias that was typed beside it', () => {
    expect(labelOf(wordsOf('mit'), mit)).toBe('Massachusetts Institute of Technology (MIT)');
    expect(labelOf(wordsOf('massachusetts'), mit)).toBe('Massachusetts Institute of Technology');
  });
});

describe('one edit', () => {
  it.each([
    ['bert', 'bret'],
    ['bert', 'brt'],
    ['bert', 'beert'],
    ['bert', 'bort'],
    ['bert', 'bert'],
    ['aab', 'ab'],
  ])('makes %s of %s', (a, b) => {
    expect(isOneEdit(a, b)).toBe(true);
    expect(isOneEdit(b, a)).toBe(true);
  });

  it('is less than two', () => {
    for (const [a, b] of [
      ['bert', 'brrt1'],
      ['bert', 'tber'],
      ['abcd', 'acbe'],
      ['a', 'abc'],
    ] as const)
      expect(isOneEdit(a, b)).toBe(false);
  });

  it('makes the word again of any word that had one', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 2 }),
        fc.nat(),
        fc.string({ minLength: 1, maxLength: 1 }),
        (word, place, sign) => {
          const at = place % word.length;
          expect(isOneEdit(word, word.slice(0, at) + word.slice(at + 1))).toBe(true);
          expect(isOneEdit(word, word.slice(0, at) + sign + word.slice(at))).toBe(true);
          expect(isOneEdit(word, word.slice(0, at) + sign + word.slice(at + 1))).toBe(true);
        },
      ),
    );
  });
});
