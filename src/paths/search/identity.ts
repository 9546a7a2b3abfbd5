import { type IdentityRule, identityRules } from '../paths.ts';

/** Rules by number: a rule admits every author whose number is not above its own. */
export const ruleNumber = (rule: IdentityRule): number => identityRules.indexOf(rule);

export const ruleAt = (number: number): IdentityRule => identityRules[number] ?? 'ANY';

export interface AuthorRow {
  readonly id: string;
  readonly keyed: boolean;
  /** A bare initial or a single word: never unambiguous. */
  readonly ambiguous: boolean;
  /** The normalised name; null where there is none. */
  readonly nameKey: string | null;
}

/** How an author is known, in one number. */
export const standingOf = ({ keyed, ambiguous }: AuthorRow): number => (keyed ? 2 : ambiguous ? 1 : 0);

const scrambled = (word: number): number => {
  const h = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  const mixed = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
};

/**
 * A name in one number of 53 bits, by two FNV hashes; 0 for none. That any two of a million names share a number has a
 * chance of 1 in 18,000: both would then count as homonyms.
 */
export const nameNumber = (name: string | null): number => {
  if (name === null) return 0;
  let one = 0x811c9dc5;
  let other = 0x9dc5811c;
  for (let place = 0; place < name.length; place += 1) {
    const code = name.charCodeAt(place);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(scrambled(other) ^ code, 0x01000193);
  }
  return scrambled(one) * 2 ** 21 + (scrambled(other) >>> 11) || 1;
};

/** Numbers that stand there more than once. */
const repeated = (numbers: Float64Array): ReadonlySet<number> => {
  const ascending = numbers.slice().sort();
  const found = new Set<number>();
  for (let place = 1; place < ascending.length; place += 1) {
    const number = ascending[place] ?? 0;
    if (number !== 0 && number === ascending[place - 1]) found.add(number);
  }
  return found;
};

/**
 * The number of the first rule that admits each author. A name counts as borne twice whoever bears it, keyed or not: a
 * paper signed with it may be by either.
 */
export const identitiesOf = (standings: Uint8Array, names: Float64Array): Uint8Array => {
  const homonyms = repeated(names);
  return standings.map((standing, author) => {
    if (standing === 2) return ruleNumber('KEYED');
    const name = names[author] ?? 0;
    return ruleNumber(standing === 1 || name === 0 || homonyms.has(name) ? 'ANY' : 'UNAMBIGUOUS');
  });
};
