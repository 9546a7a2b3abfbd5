import { normalKey } from '../log/key.ts';
import type { Reference } from '../log/record.ts';
import { authorKey } from './author-key.ts';
import { type JsonObject, numberAt, objectAt, objectsAt, textAt, textsAt } from './json.ts';

/** An identifier that is none: its check digit is wrong, or it is of another kind. */
export interface BadIdentifier {
  readonly column: string;
  readonly value: string;
}

/** Who wrote a work, and from where. Institutions are in order of appearance; authors point to them by their places. */
export interface Authorships {
  readonly authors: readonly Reference[];
  readonly institutions: readonly Reference[];
  /** Places of authors who have neither a key nor a name. */
  readonly unnamed: readonly number[];
  /** Identifiers that were passed over. */
  readonly bad: readonly BadIdentifier[];
}

/** The identifier of a member, where it has one that cannot be right. */
const badAt = (object: JsonObject, scheme: string, column: string): readonly BadIdentifier[] => {
  const value = textAt(object, scheme);
  return value === null || normalKey(`${scheme}:${value}`) !== null ? [] : [{ column, value }];
};

const badOf = (authorship: JsonObject, place: number): readonly BadIdentifier[] => [
  ...badAt(objectAt(authorship, 'author'), 'orcid', `authorships[${place}].author.orcid`),
  ...objectsAt(authorship, 'institutions').flatMap((institution, index) =>
    badAt(institution, 'ror', `authorships[${place}].institutions[${index}].ror`),
  ),
];

const keyOfScheme = (scheme: string, value: string | null): string | null =>
  value === null ? null : normalKey(`${scheme}:${value}`);

/** Addresses of OpenReview are no ids of OpenAlex, and the other way round: the first scheme that fits. */
const firstKey = (candidates: readonly (readonly [scheme: string, value: string | null])[]): string | null => {
  for (const [scheme, value] of candidates) {
    const key = keyOfScheme(scheme, value);
    if (key !== null) return key;
  }
  return null;
};

const openreview = (id: string | null): string | null => (id?.includes('openreview.net/') ? id : null);

/** The registry's key, else OpenAlex's, else the name in its country. */
const institutionOf = (institution: JsonObject): Reference | null => {
  const [id, name] = [textAt(institution, 'id'), textAt(institution, 'display_name')];
  const key =
    firstKey([
      ['ror', textAt(institution, 'ror')],
      ['ror', id],
      ['openalex', id],
    ]) ?? keyOfScheme('name', name === null ? null : `${name}|${textAt(institution, 'country_code') ?? ''}`);
  return key === null ? null : { key, name: name ?? key.slice(key.indexOf(':') + 1) };
};

/** `Last, First` with the given name first. */
const inOrder = (name: string): string => name.replace(/^([^,]+), ([^,]+)$/u, '$2 $1');

interface Person {
  readonly key: string;
  readonly name: string;
}

/**
 * OpenAlex's key first: every authorship of a person has it, while the ORCID is missing on some. A person with a key goes
 * by the name that belongs to the key, any other by the name as printed.
 */
const personOf = (authorship: JsonObject, paperKey: string, dataset: string): Person | null => {
  const author = objectAt(authorship, 'author');
  const [id, display] = [textAt(author, 'id'), textAt(author, 'display_name')];
  const printed = textAt(authorship, 'raw_author_name');
  const key = firstKey([
    ['openalex', id],
    ['orcid', textAt(author, 'orcid')],
    ['openreview', openreview(id)],
  ]);
  if (key !== null) return { key, name: display ?? inOrder(printed ?? key.slice(key.indexOf(':') + 1)) };
  const name = inOrder(printed ?? display ?? '');
  const nameKey = normalKey(authorKey(name, paperKey, dataset));
  return name === '' || nameKey === null ? null : { key: nameKey, name };
};

const rawAffiliations = (authorship: JsonObject): readonly string[] => {
  const several = textsAt(authorship, 'raw_affiliation_strings');
  const one = textAt(authorship, 'raw_affiliation_string');
  return several.length > 0 || one === null ? several : [one];
};

/** Institutions of a work in order of appearance, each with the number of its authors. */
const institutionBook = () => {
  const places = new Map<string, { readonly reference: Reference; readonly position: number; authors: number }>();
  return {
    /** Enters the institutions of one author, and tells their places. */
    enter: (institutions: readonly JsonObject[]): readonly number[] => {
      const own = new Set<number>();
      for (const institution of institutions) {
        const reference = institutionOf(institution);
        if (reference === null) continue;
        const entry = places.get(reference.key) ?? { reference, position: places.size, authors: 0 };
        places.set(reference.key, entry);
        if (!own.has(entry.position)) entry.authors += 1;
        own.add(entry.position);
      }
      return [...own];
    },
    references: (): readonly Reference[] =>
      [...places.values()].map(({ reference, position, authors }) => ({
        ...reference,
        properties: { position, authors },
      })),
  };
};

/** Reads `authorships`: linear in their number. */
export const authorshipsOf = (work: JsonObject, paperKey: string, dataset: string): Authorships => {
  const institutions = institutionBook();
  const authors: Reference[] = [];
  const unnamed: number[] = [];
  const bad: BadIdentifier[] = [];
  for (const [position, authorship] of objectsAt(work, 'authorships').entries()) {
    for (const one of badOf(authorship, position)) bad.push(one);
    const at = institutions.enter(objectsAt(authorship, 'institutions'));
    const person = personOf(authorship, paperKey, dataset);
    if (person === null) {
      unnamed.push(position);
      continue;
    }
    const raw = rawAffiliations(authorship);
    const corresponding = authorship.is_corresponding;
    authors.push({
      ...person,
      properties: {
        position,
        ...(typeof corresponding === 'boolean' && { corresponding }),
        ...(at.length > 0 && { at }),
        ...(raw.length > 0 && { rawAffiliations: raw }),
      },
    });
  }
  return { authors, institutions: institutions.references(), unnamed, bad };
};

/** Score and place of topics or concepts. OpenAlex adds the concepts above a work's own with a score of 0: they follow from them. */
export const topicsOf = (work: JsonObject): readonly Reference[] => {
  const listed = 'topics' in work ? objectsAt(work, 'topics') : objectsAt(work, 'concepts');
  return listed.flatMap((topic, place) => {
    const key = keyOfScheme('openalex', textAt(topic, 'id'));
    const score = numberAt(topic, 'score');
    if (key === null || score === 0) return [];
    const name = textAt(topic, 'display_name') ?? key.slice(key.indexOf(':') + 1);
    return [{ key, name, properties: { rank: place + 1, ...(score !== null && { score }) } }];
  });
};
