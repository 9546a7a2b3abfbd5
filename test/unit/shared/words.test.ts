import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { searchTexts, spelledAsOne, wordsOf } from '../../../src/shared/words.ts';

const wholes = (text: string): readonly string[] => wordsOf(text).map(({ whole }) => whole);
const partsOf = (text: string): readonly string[] => wordsOf(text).flatMap(({ parts }) => parts);
const asOne = (text: string): string => spelledAsOne(wordsOf(text));

describe('the words of a text', () => {
  it.each([
    ['Université de Montréal', ['universite', 'de', 'montreal']],
    ['Łukasz Kaiser', ['lukasz', 'kaiser']],
    ['Københavns Universitet', ['kobenhavns', 'universitet']],
    ['STRAẞE straße', ['strasse', 'strasse']],
    ['İstanbul ISTANBUL', ['istanbul', 'istanbul']],
    ['ＧＰＴ４', ['gpt4']],
    ['A–B_c/d', ['a', 'b', 'c', 'd']],
    ['清华大学', ['清华大学']],
    ['네이버 Labs', ['네이버', 'labs']],
    ['Αθήνα', ['αθηνα']],
    ['किताब', ['किताब']],
    ['"+-&|!(){}[]^~*?:\\/', []],
    ['👩‍🔬 ∞', []],
  ])('of %s are %j', (text, expected) => {
    expect(wholes(text)).toEqual(expected);
  });

  it.each([
    ['AlphaFold', ['alpha', 'fold']],
    ['LLaMA', ['l', 'la', 'ma']],
    ['GPT3', ['gpt', '3']],
    ['GPTModel', ['gpt', 'model']],
    ['清华大学', ['清华', '华大', '大学']],
    ['word', ['word']],
  ])('are taken apart: %s is made of %j', (text, expected) => {
    expect(partsOf(text)).toEqual(expected);
  });

  it('stand where they say', () => {
    const text = 'École (Λ) ﬁve';
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['École', 'Λ', 'ﬁve']);
  });

  it('are equal for GPT-3, gpt3 and GPT 3, written as one', () => {
    expect(new Set(['GPT-3', 'gpt3', 'GPT 3', 'Gpt‑3'].map(asOne))).toEqual(new Set(['gpt3']));
  });

  it('hold letters and digits only, in lower case, and stay as they are when read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        for (const whole of wholes(text)) {
          expect(whole).toMatch(/^[\p{L}\p{M}\p{N}]+$/u);
          expect(whole).toBe(whole.toLowerCase());
          expect(wholes(whole).join('')).toBe(whole);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('what is indexed', () => {
  it('are words, what they are made of, and neighbours as one, each once', () => {
    expect(searchTexts(['Alpha Fold 2', 'alpha-fold']).searchWords).toBe('alpha fold 2 alphafold fold2');
    expect(searchTexts(['DeepMind']).searchWords).toBe('deepmind deep mind');
  });

  it('are names as one word each, the name first', () => {
    expect(searchTexts(['Zürich', 'ETH Zürich', 'zurich', '∞']).searchNames).toEqual(['zurich', 'ethzurich']);
  });
});
