import type { NounName } from '../log/noun.ts';
import { joined, spelledAsOne, type Word } from '../shared/words.ts';

/** What a query finds: the words as they are typed, or also those of names that differ from them by one edit. */
export type Strictness = 'AS_TYPED' | 'MISSPELT';
/** How the last word of a text is taken: as it stands, or as the beginning of a word that is still being typed. */
export type Typing = 'DONE' | 'UNFINISHED';

/** So many words of a text have to be found; what follows only adds to the score, and no query outgrows Lucene's limit of 1,024 clauses. */
export const mostNeeded = 16;
const shortestBeginning = 2;
const shortestMisspelt = 3;

/** How much each way to meet a word counts: as it is, as one with its neighbour, in its parts, as a beginning, with one edit. */
const wordBoost = { whole: 4, joined: 3, parts: 2, beginning: 0.5, typed: 2, misspelt: 0.3 } as const;
/** The same for a whole name or alias. */
const nameBoost = { whole: 20, beginning: 2, misspelt: 6 } as const;

const isUnspaced = (text: string): boolean => /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
const lettersOf = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

const beginning = (text: string, boost: number): readonly string[] =>
  Array.from(text).length >= shortestBeginning || isUnspaced(text) ? [`${text}*^${boost}`] : [];

const misspelt = (text: string, boost: number, strictness: Strictness): readonly string[] =>
  strictness === 'MISSPELT' && lettersOf(text) >= shortestMisspelt ? [`${text}~1^${boost}`] : [];

/** The ways to meet a word of the text. */
const waysOf = (
  { whole, parts }: Word,
  neighbours: readonly string[],
  typed: boolean,
  strictness: Strictness,
): readonly string[] => [
  `${whole}^${wordBoost.whole}`,
  ...neighbours.map((one) => `${one}^${wordBoost.joined}`),
  ...(parts.length > 2 || isUnspaced(whole)
    ? [`(${parts.map((part) => `+${part}`).join(' ')})^${wordBoost.parts}`]
    : []),
  ...beginning(whole, typed ? wordBoost.typed : wordBoost.beginning),
  ...misspelt(whole, wordBoost.misspelt, strictness),
];

/** `of`, `la`, `de`: names are found without them, unless there is nothing else to find them by. */
const isSmall = ({ whole }: Word): boolean => /^\p{Script=Latin}{1,2}$/u.test(whole);

const wordsClause = (words: readonly Word[], strictness: Strictness, typing: Typing): string => {
  const asOne = joined(words);
  const allSmall = words.every(isSmall);
  const clauses = words.slice(0, mostNeeded).map((word, at) => {
    const needed = allSmall || !isSmall(word);
    const typed = typing === 'UNFINISHED' && at === words.length - 1;
    const ways = waysOf(word, asOne.slice(Math.max(at - 1, 0), at + 1), typed, strictness);
    return `${needed ? '+' : ''}(${ways.join(' ')})`;
  });
  const rest = words.slice(mostNeeded).map(({ whole }) => whole);
  return `searchWords:(${[...clauses, ...rest].join(' ')})`;
};

const nameClause = (name: string, strictness: Strictness): string => {
  const ways = [
    `${name}^${nameBoost.whole}`,
    ...beginning(name, nameBoost.beginning),
    ...misspelt(name, nameBoost.misspelt, strictness),
  ];
  return `searchNames:(${ways.join(' ')})`;
};

/**
 * A query in the syntax of Lucene's classic parser, for entities of some nouns whose names hold the words of a text
 * (at least one), or are the text. Words are letters and digits in lower case, so that nothing in a text can be an operator.
 */
export const fullTextQuery = (
  words: readonly Word[],
  nouns: readonly NounName[],
  strictness: Strictness,
  typing: Typing,
): string => {
  const wanted = `${wordsClause(words, strictness, typing)} ${nameClause(spelledAsOne(words), strictness)}`;
  return `+noun:(${nouns.join(' ')})^0 +(${wanted})`;
};

/** The highest score of a match by beginnings alone, which Lucene counts by their boost; any whole word of some rarity scores more. */
export const scoreOfBeginnings = (words: readonly Word[], typing: Typing): number =>
  words.length * wordBoost.beginning + (typing === 'UNFINISHED' ? wordBoost.typed : 0) + nameBoost.beginning;
