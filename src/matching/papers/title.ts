import { asOneWord } from '../../shared/words.ts';

/** A title as it is compared: no case, accents, punctuation, white space, mark-up or LaTeX. */
export interface ComparedTitle {
  /** The title in front of a colon or a dash. */
  readonly main: string;
  readonly whole: string;
  /** A Chinese word has two signs. */
  readonly words: number;
  readonly mainWords: number;
}

/** What stands in brackets behind a title and says nothing of its matter. */
const edition = /\s*[([](?:technical report|extended abstract|extended version|preprint|full version)[)\]]\s*$/iu;
const latex = /\$([^$]*)\$|\\[a-z]+\*?\s*|[{}]/giu;
const markup = /<[^<>]{1,200}>/gu;

/** Titles that thousands of works have, and beginnings of such. */
const generic = new Set(
  (
    'editorial|introduction|preface|foreword|reply|response|comment|comments|discussion|correction|corrigendum|erratum|errata|' +
    'book review|book reviews|review|index|contents|table of contents|abstracts|in memoriam|obituary|news|announcement|' +
    'technical report|system card|model card|front matter|back matter|conclusion|conclusions|summary|overview|untitled'
  ).split('|'),
);
const genericBeginning =
  /^(?:reply|response|comments?|corrections?|corrigendum|erratum|addendum|retraction|author reply|editorial|obituary) (?:on|to|of|for) /u;

const fold = (text: string): readonly string[] =>
  text
    .split(/[\s\-–—:/]+/u)
    .map(asOneWord)
    .filter((word) => word !== '');

/** A title to compare; null where it is empty, or so general that equal ones tell nothing (`Editorial`, `Reply to …`, one word). */
export const comparedTitle = (title: string): ComparedTitle | null => {
  const text = title
    .replace(markup, ' ')
    .replace(latex, (_all, formula: string | undefined) =>
      formula === undefined ? ' ' : ` ${formula.replace(/[\\{}]/gu, '')} `,
    )
    .replace(edition, '');
  const words = fold(text);
  const spaced = words.join(' ');
  if (words.length < 2 || generic.has(spaced) || genericBeginning.test(`${spaced} `)) return null;
  const mainWords = fold(text.split(/:\s|\s[-–—]+\s|\?\s/u)[0] ?? '');
  const signs = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const length = Math.max(words.length, Math.floor(signs / 2));
  return { main: mainWords.join(''), whole: words.join(''), words: length, mainWords: mainWords.length };
};
