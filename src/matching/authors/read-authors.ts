import type { Graph } from '../../graph/graph.ts';
import type { Claims } from '../../log/record.ts';
import type { Roots } from '../roots.ts';
import { referencesIn, streamStatements } from '../statements.ts';
import { type Census, census } from './census.ts';
import type { Profile, Signature } from './profile.ts';
import { profileBook } from './profiles.ts';

const placesOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Authors with their institutions: by their places, else (where a source gives none) all of the paper. */
const signaturesOf = (fields: Claims, institutionOf: (key: string) => string): readonly Signature[] => {
  const institutions = referencesIn(fields.institutions);
  const byPlace = new Map(institutions.map(({ key, properties }) => [properties?.position, institutionOf(key)]));
  const authors = referencesIn(fields.authors);
  const placed = authors.some(({ properties }) => properties?.at !== undefined);
  const all = placed ? [] : [...byPlace.values()];
  return authors.map(({ key, name, properties }) => ({
    key,
    name,
    institutions: placed ? placesOf(properties?.at).flatMap((place) => byPlace.get(Number(place)) ?? []) : all,
  }));
};

const keysThatMatch = (names: Census, { authors }: Claims): readonly string[] =>
  referencesIn(authors).flatMap(({ key, name }) => {
    const person = names.personOf(name);
    return person && names.mayMatch(key, person) ? [key] : [];
  });

interface ReadAuthors {
  readonly census: Census;
  readonly profiles: readonly Profile[];
}

interface AllRoots {
  readonly papers: Roots;
  readonly authors: Roots;
  readonly institutions: Roots;
}

const rootsTogether = 1_000;

/** Counts the names of all papers, and gathers what those sign whose names can match: memory grows with these. */
export const readAuthors = async (graph: Graph, roots: AllRoots): Promise<ReadAuthors> => {
  const names = census();
  for await (const { body } of streamStatements(graph, 'Paper')) {
    for (const { key, name } of referencesIn(body.fields.authors)) names.add(key, name);
  }
  const book = profileBook(names, roots.authors.of);
  for await (const rows of inParts(streamStatements(graph, 'Paper'), rootsTogether)) {
    const wanted = rows
      .map((row) => ({ ...row, keys: keysThatMatch(names, row.body.fields) }))
      .filter(({ keys }) => keys.length > 0);
    await roots.papers.load(wanted.map(({ subject }) => subject));
    await roots.authors.load(wanted.flatMap(({ keys }) => keys));
    await roots.institutions.load(
      wanted.flatMap(({ body }) => referencesIn(body.fields.institutions).map(({ key }) => key)),
    );
    for (const { subject, body } of wanted) {
      const authors = signaturesOf(body.fields, roots.institutions.of);
      book.add({ paper: roots.papers.of(subject), authors });
    }
  }
  return { census: names, profiles: book.profiles() };
};

async function* inParts<Item>(items: AsyncIterable<Item>, size: number): AsyncGenerator<readonly Item[]> {
  let part: Item[] = [];
  for await (const item of items) {
    part.push(item);
    if (part.length < size) continue;
    yield part;
    part = [];
  }
  yield part;
}
