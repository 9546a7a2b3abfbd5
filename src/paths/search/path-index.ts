import type { PathKind } from '../paths.ts';
import { type Adjacency, buildAdjacency } from './adjacency.ts';
import { type IdTable, idTable } from './id-table.ts';
import { homonyms } from './identity.ts';

export interface AuthorRow {
  readonly id: string;
  readonly keyed: boolean;
  /** A bare initial or a single word: never unambiguous. */
  readonly ambiguous: boolean;
  /** The normalised name; null where there is none. */
  readonly nameKey: string | null;
}

export interface PaperRow {
  readonly id: string;
  readonly year: number | null;
  readonly authors: readonly string[];
  readonly institutions: readonly string[];
}

/** The entities of one kind and the papers they stand on. */
export interface Layer {
  readonly ids: IdTable;
  readonly adjacency: Adjacency;
}

/** What paths are searched on: read-only, valid for one data version. */
export interface PathIndex {
  readonly papers: IdTable;
  /** Year of each paper; `noYear` where none is known. */
  readonly years: Int16Array;
  readonly layers: Readonly<Record<PathKind, Layer>>;
  /** For each author, the place in `identityRules` of the first rule that admits it. */
  readonly identities: Uint8Array;
}

export const noYear = -32_768;

/** Takes the graph's rows in any order, but entities before the papers that name them. */
export interface PathIndexBuilder {
  addAuthors(rows: readonly AuthorRow[]): void;
  addInstitutions(ids: readonly string[]): void;
  /** Names of entities that were not added are passed over: they have gone, or came after the reading began. */
  addPapers(rows: readonly PaperRow[]): void;
  build(): PathIndex;
}

/** Numbers ids in order of arrival, and in the end by their ascending order. */
const register = () => {
  const arrivals = new Map<string, number>();
  return {
    add: (id: string): number => {
      const known = arrivals.get(id);
      if (known !== undefined) return known;
      arrivals.set(id, arrivals.size);
      return arrivals.size - 1;
    },
    find: (id: string): number | undefined => arrivals.get(id),
    size: () => arrivals.size,
    /** The table, and for each number of arrival the place in it. */
    settle: (): { readonly ids: IdTable; readonly places: Int32Array } => {
      const ascending = [...arrivals.keys()].sort();
      const places = new Int32Array(ascending.length);
      ascending.forEach((id, place) => {
        places[arrivals.get(id) ?? 0] = place;
      });
      return { ids: idTable(ascending), places };
    },
  };
};
type Register = ReturnType<typeof register>;

/** The members of each paper, by numbers of arrival. */
const memberships = (entities: Register) => {
  const starts = [0];
  const members: number[] = [];
  return {
    add: (ids: readonly string[]): void => {
      const present = new Set(ids.flatMap((id) => entities.find(id) ?? []));
      for (const member of present) members.push(member);
      starts.push(members.length);
    },
    /** The layer, with papers in the order of their places. */
    settle: (paperPlaces: Int32Array): { readonly layer: Layer; readonly places: Int32Array } => {
      const { ids, places } = entities.settle();
      const sizes = new Int32Array(paperPlaces.length + 1);
      paperPlaces.forEach((place, arrival) => {
        sizes[place + 1] = (starts[arrival + 1] ?? 0) - (starts[arrival] ?? 0);
      });
      const ordered = Int32Array.from(sizes);
      for (let place = 1; place < ordered.length; place += 1) {
        ordered[place] = (ordered[place] ?? 0) + (ordered[place - 1] ?? 0);
      }
      const placed = new Int32Array(members.length);
      paperPlaces.forEach((place, arrival) => {
        const start = starts[arrival] ?? 0;
        for (let offset = 0; offset < (sizes[place + 1] ?? 0); offset += 1) {
          placed[(ordered[place] ?? 0) + offset] = places[members[start + offset] ?? 0] ?? 0;
        }
      });
      return { layer: { ids, adjacency: buildAdjacency(ids.size, { starts: ordered, entities: placed }) }, places };
    },
  };
};

/** Collects rows into an index. Holds ids as strings while it collects; the index itself holds only typed arrays. */
export const pathIndexBuilder = (): PathIndexBuilder => {
  const papers = register();
  const years: number[] = [];
  const entities: Readonly<Record<PathKind, Register>> = { AUTHOR: register(), INSTITUTION: register() };
  const authorships = memberships(entities.AUTHOR);
  const affiliations = memberships(entities.INSTITUTION);
  const names = homonyms();

  return {
    addAuthors: (rows) => {
      for (const row of rows) names.add(entities.AUTHOR.add(row.id), row);
    },
    addInstitutions: (ids) => {
      for (const id of ids) entities.INSTITUTION.add(id);
    },
    addPapers: (rows) => {
      for (const { id, year, authors, institutions } of rows) {
        if (papers.find(id) !== undefined) continue;
        papers.add(id);
        years.push(year ?? noYear);
        authorships.add(authors);
        affiliations.add(institutions);
      }
    },
    build: () => {
      const { ids, places } = papers.settle();
      const placedYears = new Int16Array(years.length);
      places.forEach((place, arrival) => {
        placedYears[place] = years[arrival] ?? noYear;
      });
      const authors = authorships.settle(places);
      const layers = { AUTHOR: authors.layer, INSTITUTION: affiliations.settle(places).layer };
      return { papers: ids, years: placedYears, layers, identities: names.settle(authors.places) };
    },
  };
};
