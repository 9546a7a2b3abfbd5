/** A word of a text: a run of letters and digits. */
export interface Word {
  /** Folded: lower case, without accents. */
  readonly whole: string;
  /** What it is put together of, folded: `gpt`, `3` of `GPT3`; `alpha`, `fold` of `AlphaFold`; pairs of signs of `清华大学`. */
  readonly parts: readonly string[];
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
}

/** Letters that are no base letter with a mark to Unicode, as keyboards without them write them. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'SS',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'TH',
  ł: 'l',
  Ł: 'L',
  ħ: 'h',
  Ħ: 'H',
  ı: 'i',
};

/** The longest word that is told apart from others with the same beginning; the database's analyser cuts at 255. */
const longest = 250;

/** Marks on Latin, Greek and Cyrillic letters, and vowel points of Hebrew and Arabic: people leave them out. In other scripts marks are letters. */
const optionalMarks = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g;
const nothingBut = /[^\p{L}\p{M}\p{N}]/gu;
const runs = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

const ascii = /^[A-Za-z0-9]*$/;

/** Without accents and compatibility forms; upper case is kept. */
const withoutAccents = (run: string): string =>
  ascii.test(run)
    ? run
    : Array.from(
        run.normalize('NFKD').replace(optionalMarks, '').normalize('NFC'),
        (letter) => plainLetters[letter] ?? letter,
      )
        .join('')
        .replace(nothingBut, '');

const folded = (text: string): string => text.toLowerCase().replace(optionalMarks, '').slice(0, longest);

/** A text as one folded word: its letters and digits in lower case, without accents. */
export const asOneWord = (text: string): string => folded(withoutAccents(text));

/** Scripts that write words without spaces between them. */
const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const unspacedRun = new RegExp(`^[${unspaced}]+$`, 'u');
/** Digits, unspaced signs, an acronym, a word with or without a capital. */
const partPattern = new RegExp(`\\p{N}+|[${unspaced}]+|\\p{Lu}+(?!\\p{Ll})|\\p{Lu}?[^\\p{Lu}\\p{N}${unspaced}]+`, 'gu');

const pairs = (part: string): readonly string[] => {
  const signs = Array.from(part);
  return signs.length < 3 ? [part] : signs.slice(1).map((sign, index) => `${signs[index]}${sign}`);
};

const partsOf = (run: string): readonly string[] =>
  (run.match(partPattern) ?? []).flatMap((part) => (unspacedRun.test(part) ? pairs(part) : [folded(part)]));

/** The words of a text, folded, without what they are made of. */
export const foldedWords = (text: string): readonly string[] =>
  Array.from(text.matchAll(runs), ([run]) => folded(withoutAccents(run))).filter((word) => word !== '');

/** The words of a text in their order, whatever its language. Upper and lower case, accents and punctuation make no difference. */
export const wordsOf = (text: string): readonly Word[] =>
  Array.from(text.matchAll(runs), ({ 0: run, index }) => {
    const plain = withoutAccents(run);
    return { whole: folded(plain), parts: partsOf(plain), start: index, end: index + run.length };
  }).filter(({ whole }) => whole !== '');

/** Neighbours written as one: `alphafold` of `Alpha Fold`. */
export const joined = (words: readonly { readonly whole: string }[]): readonly string[] =>
  words.slice(1).map(({ whole }, index) => `${words[index]?.whole}${whole}`.slice(0, longest));

/** The text as one word, by which names are compared: equal for `GPT-3`, `gpt3` and `GPT 3`; empty without letters and digits. */
export const spelledAsOne = (words: readonly Word[]): string =>
  words
    .map(({ whole }) => whole)
    .join('')
    .slice(0, longest);

const signsOf = ({ whole }: Word): readonly string[] => Array.from(whole).filter((sign) => unspacedRun.test(sign));

const neighbouringParts = ({ parts }: Word): readonly string[] =>
  parts.slice(1).flatMap((part, index) => (unspacedRun.test(part) ? [] : [`${parts[index]}${part}`]));

/** Everything by which the words of a name can be found. */
const formsOf = (words: readonly Word[]): readonly string[] => [
  ...words.flatMap((word) => [word.whole, ...word.parts, ...neighbouringParts(word), ...signsOf(word)]),
  ...joined(words),
];

export interface SearchTexts {
  /** Everything by which a name can be found, parted by blanks, each once: its words, what they are made of, and neighbours as one. */
  readonly searchWords: string;
  /** The names as one word each, the first name first. */
  readonly searchNames: readonly string[];
}

/** What the full-text index holds of names. */
export const searchTexts = (names: readonly string[]): SearchTexts => {
  const words = names.map(wordsOf);
  return {
    searchWords: [...new Set(words.flatMap(formsOf))].join(' '),
    searchNames: [...new Set(words.map(spelledAsOne).filter((name) => name !== ''))],
  };
};
