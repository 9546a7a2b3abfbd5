import { normalName, schemeOf } from '../../log/key.ts';
import { commonFields, type EntityOf, noun } from '../../log/noun.ts';

export const authorIdentities = ['KEYED', 'NAME_ONLY'] as const;
export type AuthorIdentity = (typeof authorIdentities)[number];

const keyedSchemes = new Set(['orcid', 'openalex', 'openreview']);

// Scripts that write a name's parts as words and shorten them to initials; one Han character is a whole part.
const initial = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]\.?([-‐]?\p{L}\.)*$/u;
const unspaced = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{2,}$/u;

/** A name that cannot tell a person: one word, or with a bare initial (`J Smith`, `Smith, J.`, `J.-P. Smith`). */
export const isAmbiguousName = (name: string): boolean => {
  const words = normalName(name)
    .split(/[\s,]+/u)
    .filter((word) => word !== '');
  if (words.some((word) => unspaced.test(word))) return false;
  return words.length < 2 || words.some((word) => initial.test(word));
};

/** Whether a key tells who it is. */
export const identityOf = (keys: readonly string[]): AuthorIdentity =>
  keys.some((key) => keyedSchemes.has(schemeOf(key))) ? 'KEYED' : 'NAME_ONLY';

/** A person who signs papers. A key `name:<name>|<data set or paper>` is a bare name, not an identity. */
export const authorNoun = noun({
  name: 'Author',
  type: 'AUTHOR',
  prefix: 'aut',
  schemes: ['orcid', 'openalex', 'openreview', 'name'],
  identifierSchemes: ['orcid', 'openalex', 'openreview'],
  fields: { ...commonFields },
  derive: ({ name, keys }) => {
    const identity = identityOf(keys);
    return { identity, ...(identity === 'NAME_ONLY' && isAmbiguousName(name) && { ambiguous: true }) };
  },
});
export type Author = EntityOf<typeof authorNoun>;
