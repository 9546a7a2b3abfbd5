import type { Keyword } from './keyword.ts';
import type { Lemmas } from './lemma.ts';

/** The places of the keywords that a text contains, ascending, none twice. */
export type MatchTerms = (text: string) => readonly number[];

/** What a wording stands for: a keyword, or something else than that keyword. */
interface Meaning {
  readonly place: number;
  readonly isExcept: boolean;
}

/** A wording in a text: from which word to which, the latter not included. */
interface Found extends Meaning {
  readonly from: number;
  readonly to: number;
}

interface Wordings {
  readonly meanings: ReadonlyMap<string, readonly Meaning[]>;
  /** The most words of a wording, and one more, for a compound that is written apart here and as one there. */
  readonly longest: number;
}

type Terms = readonly Pick<Keyword, 'term' | 'forms' | 'except'>[];

const wordingsOf = (keywords: Terms, lemmas: Lemmas): Wordings => {
  const meanings = new Map<string, readonly Meaning[]>();
  let longest = 1;
  const add = (wording: string, meaning: Meaning): void => {
    const words = lemmas(wording);
    const written = words.join('');
    longest = Math.max(longest, words.length + 1);
    if (written !== '') meanings.set(written, [...(meanings.get(written) ?? []), meaning]);
  };
  for (const [place, { term, forms, except }] of keywords.entries()) {
    for (const form of [term, ...forms]) add(form, { place, isExcept: false });
    for (const other of except) add(other, { place, isExcept: true });
  }
  return { meanings, longest };
};

const findAll = ({ meanings, longest }: Wordings, words: readonly string[]): readonly Found[] =>
  words.flatMap((_word, from) => {
    let run = '';
    return words.slice(from, from + longest).flatMap((word, index) => {
      run += word;
      return (meanings.get(run) ?? []).map((meaning) => ({ ...meaning, from, to: from + index + 1 }));
    });
  });

const isHidden = (one: Found, all: readonly Found[]): boolean =>
  all.some(({ place, isExcept, from, to }) => isExcept && place === one.place && from <= one.from && to >= one.to);

/**
 * Finds keywords in texts: a keyword is there where the lemmas of its term, or of one of its forms, stand side by side,
 * and not within one of its exceptions. Case does not matter, nor whether a compound is written as one word, with hyphens
 * or apart: `pre-training` is `pretraining`. One keyword does not hide another in it.
 */
export const termMatcher = (keywords: Terms, lemmas: Lemmas): MatchTerms => {
  const wordings = wordingsOf(keywords, lemmas);
  return (text) => {
    const found = findAll(wordings, lemmas(text));
    const places = found.flatMap((one) => (one.isExcept || isHidden(one, found) ? [] : [one.place]));
    return [...new Set(places)].sort((a, b) => a - b);
  };
};
