import { beforeAll, describe, expect, it } from '@jest/globals';
import { keywordLists } from '../../../src/analytics/keywords/keyword.ts';
import { type Lemmas, loadLemmas } from '../../../src/analytics/keywords/lemma.ts';
import { parseKeywords, readKeywords } from '../../../src/analytics/keywords/read-keywords.ts';
import { termMatcher } from '../../../src/analytics/keywords/term-matcher.ts';

let lemmas: Lemmas;
beforeAll(async () => {
  lemmas = await loadLemmas();
});

describe('lemmas of a title', () => {
  it.each([
    ['Scaling Laws for Corpora', 'scaling law for corpus'],
    ['LLMs probed, scaled and analysed', 'llm probe scale and analyse'],
    ['Naïve Mixture-of-Experts: the model’s matrices', 'naive mixture of expert the model s matrix'],
    ['', ''],
    ['$\\ell_1$ — 漢字', 'ell 1 漢字'],
  ])('of %j are %j', (title, wanted) => {
    expect(lemmas(title).join(' ')).toBe(wanted);
  });
});

describe('terms in a title', () => {
  const terms = [
    { term: 'pre-training', forms: [], except: [] },
    { term: 'mixture of experts', forms: ['MoE', 'MoEs'], except: [] },
    { term: 'quantization', forms: [], except: ['vector quantization'] },
    { term: 'large language model', forms: ['LLM'], except: [] },
    { term: 'language model', forms: [], except: [] },
  ];
  const found = (title: string) => termMatcher(terms, lemmas)(title).map((place) => terms[place]?.term);

  it.each([
    ['Pretraining large LANGUAGE models', ['pre-training', 'large language model', 'language model']],
    ['Pre Training and pre-training', ['pre-training']],
    ['Pre-trained networks', []],
    ['Mixtures of Experts', ['mixture of experts']],
    ['A mixture-of-experts', ['mixture of experts']],
    ['MoEs', ['mixture of experts']],
    ['Experts of a mixture', []],
    ['Vector Quantization', []],
    ['Vector quantization beside quantization', ['quantization']],
    ['Scaling the modelling of language', []],
    ['', []],
  ])('of %j are %j', (title, wanted) => {
    expect(found(title)).toEqual(wanted);
  });

  it('are none where there are no keywords', () => {
    expect(termMatcher([], lemmas)('Pre-training')).toEqual([]);
  });
});

describe('keyword lists', () => {
  it('of this project have terms on both lists, each with a reason', () => {
    const editions = readKeywords();
    expect(editions.map(({ edition }) => edition)).toEqual(['2026-11-24']);
    for (const list of keywordLists) {
      expect(editions[0]?.keywords.filter((keyword) => keyword.list === list).length).toBeGreaterThanOrEqual(20);
    }
  });

  it('are read edition by edition, the oldest first', () => {
    const text = [
      'edition,list,term,forms,except,note',
      '2027-01-01,COMPUTE_LIGHT,probing,probe; prober ,robot probe,small',
      '2026-01-01,COMPUTE_LIGHT,probing,,,small',
    ].join('\n');
    expect(parseKeywords(text)).toEqual([
      {
        edition: '2026-01-01',
        keywords: [{ list: 'COMPUTE_LIGHT', term: 'probing', forms: [], except: [], note: 'small' }],
      },
      {
        edition: '2027-01-01',
        keywords: [
          {
            list: 'COMPUTE_LIGHT',
            term: 'probing',
            forms: ['probe', 'prober'],
            except: ['robot probe'],
            note: 'small',
          },
        ],
      },
    ]);
  });

  it.each([
    ['2026-01-01,LIGHT,probing,,,small', 'list "LIGHT" is none of COMPUTE_HEAVY, COMPUTE_LIGHT'],
    ['2026-01-01,COMPUTE_LIGHT,,,,small', 'no term'],
    ['2026-01-01,COMPUTE_LIGHT,probing,,,', 'no reason for "probing"'],
    ['2026,COMPUTE_LIGHT,probing,,,small', 'edition is no ISO day'],
    ['2026-01-01,COMPUTE_LIGHT,a,,,b\n2026-01-01,COMPUTE_HEAVY,a,,,b', 'row 3: "a" stands twice'],
  ])('are refused with the row where one is wrong: %s', (row, words) => {
    expect(() => parseKeywords(`edition,list,term,forms,except,note\n${row}`)).toThrow(words);
  });
});
