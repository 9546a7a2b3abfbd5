import { asOneWord } from '../../shared/words.ts';

/** A name of a person, taken apart. All texts are folded: lower case, without accents, hyphens and apostrophes. */
export interface PersonName {
  readonly family: string;
  /** Given names and initials in their order; initials are one letter. */
  readonly given: readonly string[];
  /** Family name and first letter: what every spelling of a name has in common. */
  readonly tag: string;
  /** The first given name is spelled out. */
  readonly full: boolean;
}

/** How two names of one family name agree: all of it, up to names that one leaves out, or only by initials. */
export type Agreement = 'EQUAL' | 'SHORTER' | 'INITIALS';

const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/iu;
const initials = /^(?:\p{Lu}\.?[-‐]?){1,3}$/u;

/** `ü` is written `ue` where there is none; the same of `ö`. */
const plain = (token: string): string => asOneWord(token).replace(/([ou])e(?=.)/gu, '$1');

const inOrder = (name: string): string => name.replace(/^([^,]+),\s*([^,]+)$/u, '$2 $1');

const lettersOf = (token: string): readonly string[] =>
  Array.from(token.replace(/[^\p{L}]/gu, ''), (letter) => plain(letter)).filter((letter) => letter !== '');

/** Takes a name apart, given name first or behind a comma; null where there is only one word. */
export const personName = (name: string): PersonName | null => {
  const tokens = inOrder(name.normalize('NFKC'))
    .split(/[\s·]+/u)
    .filter((token) => token !== '' && !suffix.test(token));
  const family = plain(tokens.pop() ?? '');
  const abbreviates = /\p{Ll}/u.test(name);
  const given = tokens
    .flatMap((token) => (abbreviates && initials.test(token) ? lettersOf(token) : [plain(token)]))
    .filter((word) => word !== '');
  const [first] = given;
  if (first === undefined || family === '') return null;
  return { family, given, tag: `${family} ${Array.from(first)[0]}`, full: Array.from(first).length > 1 };
};

const isInitial = (word: string): boolean => Array.from(word).length === 1;

/** One word can stand for the other: they are equal, or one is the other's first letter. */
const fits = (a: string, b: string): boolean => a === b || ((isInitial(a) || isInitial(b)) && a[0] === b[0]);

/** The words that two lists both have fit, in order; the longer may have more anywhere. */
const fitsWithin = (short: readonly string[], long: readonly string[]): boolean => {
  let place = 0;
  return short.every((word) => {
    const found = long.findIndex((other, index) => index >= place && fits(word, other));
    place = found + 1;
    return found >= 0;
  });
};

/** Who shortens the first name and spells another out goes by that one: `H. Francis` is no `Haoyu`. */
const goesByAnother = (own: PersonName, other: PersonName): boolean =>
  !own.full && own.given.some((word) => !isInitial(word) && !other.given.includes(word));

/** How two names agree; null where they are names of two persons. Symmetric. */
export const agreement = (a: PersonName, b: PersonName): Agreement | null => {
  if (a.tag !== b.tag || goesByAnother(a, b) || goesByAnother(b, a)) return null;
  if (a.given.join('') === b.given.join('')) return a.full ? 'EQUAL' : 'INITIALS';
  const [[firstA = '', ...restA], [firstB = '', ...restB]] = [a.given, b.given];
  if (!fits(firstA, firstB)) return null;
  const [short, long] = restA.length <= restB.length ? [restA, restB] : [restB, restA];
  if (!fitsWithin(short, long)) return null;
  return a.full && b.full ? 'SHORTER' : 'INITIALS';
};

/** The first given name and the family name, by which full names are looked up. */
export const callName = ({ family, given: [first = ''] }: PersonName): string => `${first} ${family}`;

/** The family name, of a single word too; empty where there is none. */
export const familyName = (name: string): string => personName(name)?.family ?? plain(name);
