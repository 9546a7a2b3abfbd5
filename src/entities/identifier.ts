import { scopedKey } from '../log/entry.ts';
import { idOf } from '../log/id.ts';
import { normalKey, schemeOf } from '../log/key.ts';
import type { Noun } from '../log/noun.ts';
import { nouns } from './nouns.ts';

export interface Identifier {
  readonly scheme: string;
  readonly value: string;
  /** Where it leads on the web; null for schemes without addresses. */
  readonly url: string | null;
}

/** A key that an identifier may mean, and the id of an entity that was made from it. */
export interface KeyCandidate {
  readonly noun: Noun;
  readonly id: string;
  /** As identifiers are kept: `Noun|scheme:value`. */
  readonly scoped: string;
}

/** Spellings that name their scheme by their form alone: an address, or a value that no other scheme has. */
const forms: readonly (readonly [scheme: string, form: RegExp])[] = [
  ['doi', /^(https?:\/\/(dx\.)?doi\.org\/|10\.\d{4,9}\/)/i],
  ['arxiv', /^(https?:\/\/(www\.|export\.)?arxiv\.org\/|\d{4}\.\d{4,5}(v\d+)?$)/i],
  ['openalex', /^(https?:\/\/(api\.)?openalex\.org\/|[waitsc]\d{4,}$|(domains|fields|subfields)\/\d+$)/i],
  ['orcid', /^(https?:\/\/orcid\.org\/|\d{4}-?\d{4}-?\d{4}-?\d{3}[\dx]$)/i],
  ['issn', /^(https?:\/\/portal\.issn\.org\/resource\/issn\/|\d{4}-\d{3}[\dx]$)/i],
  ['ror', /^((https?:\/\/)?ror\.org\/|0[0-9a-hj-km-np-tv-z]{6}\d{2}$)/i],
  ['openreview', /^https?:\/\/openreview\.net\//i],
  ['hf', /^https?:\/\/huggingface\.co\//i],
];

/** What OpenReview shows of those that are no papers. */
const openreviewPages: Readonly<Record<string, string>> = { Author: 'profile', Venue: 'group' };

const addressForms: Readonly<Record<string, (value: string, noun: Noun) => string>> = {
  doi: (value) => `https://doi.org/${value}`,
  arxiv: (value) => `https://arxiv.org/abs/${value}`,
  openalex: (value) => `https://openalex.org/${value}`,
  orcid: (value) => `https://orcid.org/${value}`,
  ror: (value) => `https://ror.org/${value}`,
  issn: (value) => `https://portal.issn.org/resource/ISSN/${value}`,
  openreview: (value, { name }) => `https://openreview.net/${openreviewPages[name] ?? 'forum'}?id=${value}`,
  hf: (value) => `https://huggingface.co/${value}`,
};

const escaped = (value: string): string => value.split('/').map(encodeURIComponent).join('/');

/** Those of an entity's keys that are identifiers in the world, as opposed to names. */
export const identifiersOf = (noun: Noun, keys: readonly string[]): readonly Identifier[] =>
  keys
    .filter((key) => noun.identifierSchemes.includes(schemeOf(key)))
    .map((key) => {
      const [scheme, value] = [schemeOf(key), key.slice(key.indexOf(':') + 1)];
      return { scheme, value, url: addressForms[scheme]?.(escaped(value), noun) ?? null };
    });

const identifierNouns = (scheme: string): readonly Noun[] =>
  Object.values(nouns).filter(({ identifierSchemes }) => identifierSchemes.includes(scheme));

/** Schemes that an identifier may have, for messages. */
export const identifierSchemes = (only?: Noun): readonly string[] => [
  ...new Set((only ? [only] : Object.values(nouns)).flatMap((noun) => noun.identifierSchemes)),
];

/** arXiv gives its preprints DOIs: the same paper may be known by either. */
const alsoKnownAs = (key: string): readonly string[] => {
  const preprint = /^doi:10\.48550\/arxiv\.(.+)$/.exec(key)?.[1];
  const arxiv = preprint === undefined ? null : normalKey(`arxiv:${preprint}`);
  return arxiv ? [key, arxiv] : [key];
};

/** Without white space, a closing slash, and what an address says beside the identifier. */
const stripped = (text: string): string => {
  const bare = text.trim().replace(/\/+$/, '');
  if (!/^https?:\/\//i.test(bare)) return bare;
  return bare.replace(/openreview\.net/i.test(bare) ? /[&#].*$/ : /[?#].*$/, '');
};

/** `scheme:value` in its one spelling, from any: a key, an address, or a bare DOI, arXiv id, ORCID, ROR, ISSN or OpenAlex id; null for all else. */
export const normalIdentifier = (text: string): string | null => {
  const spelled = stripped(text);
  const key = normalKey(spelled);
  if (key !== null && identifierNouns(schemeOf(key)).length > 0) return key;
  const scheme = forms.find(([, form]) => form.test(spelled))?.[0];
  return scheme === undefined ? null : normalKey(`${scheme}:${spelled}`);
};

/** What an identifier of any spelling may stand for, in the order to try; empty where it is malformed. */
export const keyCandidates = (text: string, only?: Noun): readonly KeyCandidate[] => {
  const key = normalIdentifier(text);
  if (key === null) return [];
  return alsoKnownAs(key).flatMap((one) =>
    identifierNouns(schemeOf(one))
      .filter((noun) => !only || noun.name === only.name)
      .map((noun) => ({ noun, id: idOf(noun, one), scoped: scopedKey(noun.name, one) })),
  );
};
