import type { Keyword } from './keyword.ts';
import type { Lemmas } from './lemma.ts';

/** The places of the keywords that a text contains, ascending, none twice. */
export type MatchTerms = (text: string) => readonly number[];

/**
 * Finds keywords in texts: a keyword is there where the lemmas of its term, or of one of its forms, stand side by side.
 * Case does not matter, nor whether a compound is written as one word, with hyphens or apart: `pre-training` is
 * `pretraining`. A longer run of words that is another keyword does not hide a shorter one in it.
 */
export const termMatcher = (keywords: readonly Pick<Keyword, 'term' | 'forms'>[], lemmas: Lemmas): MatchTerms => {
  const places = new Map<string, readonly number[]>();
  let longest = 0;
  for (const [place, { term, forms }] of keywords.entries()) {
    for (const form of [term, ...forms]) {
      const words = lemmas(form);
      const written = words.join('');
      if (written === '') continue;
      longest = Math.max(longest, words.length);
      places.set(written, [...new Set([...(places.get(written) ?? []), place])]);
    }
  }
  return (text) => {
    const words = lemmas(text);
    const found = new Set<number>();
    for (const start of words.keys()) {
      let run = '';
      // One word more than the longest form has, for a compound that is written apart here and as one there.
      for (const word of words.slice(start, start + longest + 1)) {
        run += word;
        for (const place of places.get(run) ?? []) found.add(place);
      }
    }
    return [...found].sort((a, b) => a - b);
  };
};
