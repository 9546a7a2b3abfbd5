import { LRUCache } from 'lru-cache';

/** The lemmas of a text's words, in order. */
export type Lemmas = (text: string) => readonly string[];

/** Words of titles repeat: so many distinct ones are kept, a few megabytes. */
const keptWords = 50_000;

/** Words in lower case without accents. Hyphens, apostrophes and everything else that is no letter or digit divide them. */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Reads lemmas: a word's as a noun; where it has none, its lemma as a verb. Gerunds stay as they are, since they are the
 * names of topics: `scaling` is not `scale`. A word that the dictionary lacks stands for itself.
 * The dictionary (20 MB in memory) is loaded here, so that only who asks for lemmas waits for it.
 */
export const loadLemmas = async (): Promise<Lemmas> => {
  const { default: lemmatizer } = await import('wink-lemmatizer');
  const kept = new LRUCache<string, string>({ max: keptWords });
  const lookUp = (word: string): string => {
    const noun = lemmatizer.noun(word);
    return noun !== word || word.endsWith('ing') ? noun : lemmatizer.verb(word);
  };
  const lemmaOf = (word: string): string => {
    const before = kept.get(word);
    if (before !== undefined) return before;
    const lemma = lookUp(word);
    kept.set(word, lemma);
    return lemma;
  };
  return (text) => wordsOf(text).map(lemmaOf);
};
