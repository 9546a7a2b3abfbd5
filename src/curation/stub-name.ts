import type { NounName } from '../log/noun.ts';

/** A person’s name that begins with initials. References print it beside the name spelled out, which tells more. */
export const shortened = '(\\p{Lu}\\.?-?){1,3} .*';

const isShortened = new RegExp(`^${shortened}$`, 'u');

const inCodePoints = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

/** Of the names that references print the one that a stub shows: the smallest, in the order of the database; of authors one that is spelled out. */
export const stubName = (noun: NounName, names: readonly string[]): string | null => {
  const full = noun === 'Author' ? names.filter((name) => !isShortened.test(name)) : names;
  return [...(full.length > 0 ? full : names)].sort(inCodePoints)[0] ?? null;
};
