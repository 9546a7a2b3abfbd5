import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fullTextQuery, type Strictness, type Typing } from '../../../src/search/full-text.ts';
import { wordsOf } from '../../../src/shared/words.ts';

const query = (text: string, strictness: Strictness = 'AS_TYPED', typing: Typing = 'DONE'): string =>
  fullTextQuery(wordsOf(text), ['Model', 'Paper'], strictness, typing);

describe('the full-text query', () => {
  it('needs every word, in one of its forms, and narrows by noun without a say in the score', () => {
    expect(query('Alpha Fold')).toBe(
      '+noun:(Model Paper)^0 +(searchWords:(+(alpha^4 alphafold^3 alpha*^0.5) +(fold^4 alphafold^3 fold*^0.5)) ' +
        'searchNames:(alphafold^20 alphafold*^2))',
    );
  });

  it('lets small words be missing, unless there are no others', () => {
    expect(query('bank of England')).toContain(' (of^4 ');
    expect(query('of')).toContain('+(of^4 ');
  });

  it('looks for one edit in words of three letters and more, where misspelt ones are wanted', () => {
    expect(query('bert a100', 'MISSPELT')).toContain('bert~1');
    expect(query('bert a100', 'MISSPELT')).not.toContain(' a100~1');
    expect(query('bert')).not.toContain('~');
  });

  it('counts the beginning of a word more while the word is being typed', () => {
    expect(query('deep lear', 'AS_TYPED', 'UNFINISHED')).toContain('lear*^2');
    expect(query('deep lear', 'AS_TYPED', 'UNFINISHED')).toContain('deep*^0.5');
  });

  it('has no operator from the text, and never more clauses than Lucene takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }), (text) => {
        if (wordsOf(text).length === 0) return;
        const made = query(text, 'MISSPELT');
        const terms = made.replace(/^\+noun:\(Model Paper\)\^0 /, '').replace(/search(Words|Names):/g, '');
        expect(terms).toMatch(/^[+()\p{Ll}\p{Lo}\p{Lm}\p{Lt}\p{M}\p{N}\p{Lu} ^*~.]+$/u);
        expect(terms).not.toMatch(/\b(AND|OR|NOT|TO)\b/);
        expect(made.match(/~1/g)?.length ?? 0).toBeLessThanOrEqual(17);
      }),
      { numRuns: 500 },
    );
  });
});
