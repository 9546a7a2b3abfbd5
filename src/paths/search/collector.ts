import { type AuthorRow, nameNumber, standingOf } from './identity.ts';
import { type IndexedNoun, noYear } from './path-index.ts';

/** With the places of its institutions on the paper, from 1 on or however the paper counts them. */
export type Signer = readonly [author: string, at: readonly number[] | null];
export type Signed = readonly [institution: string, position: number | null];

export interface PaperRow {
  readonly id: string;
  readonly year: number | null;
  readonly authors: readonly Signer[];
  readonly institutions: readonly Signed[];
  readonly cites: readonly string[];
}

export interface ModelRow {
  readonly id: string;
  readonly year: number | null;
  readonly developers: readonly string[];
}

/** Ids numbered in order of arrival, as a subject or as somebody's reference. */
export interface Arrivals {
  readonly numbers: ReadonlyMap<string, number>;
  /** Of each: PRESENT once it was told of, GONE once it was told to be no more. */
  readonly states: readonly ArrivalState[];
}
type ArrivalState = 'REFERENCE' | 'PRESENT' | 'GONE';

/** Rows in the making: of each subject, in order, tuples of numbers of arrival. */
export interface Collection {
  readonly subjects: readonly number[];
  readonly starts: readonly number[];
  readonly columns: readonly (readonly number[])[];
}

/** What was told, by numbers of arrival. */
export interface Collected {
  readonly arrivals: Readonly<Record<IndexedNoun, Arrivals>>;
  readonly authors: Collection;
  readonly institutions: Collection;
  readonly developers: Collection;
  readonly signatures: Collection;
  readonly cites: Collection;
  /** In the order of `authors.subjects` and `developers.subjects`. */
  readonly years: Readonly<Record<'Paper' | 'Model', readonly number[]>>;
  readonly authorNumbers: {
    readonly subjects: readonly number[];
    standings: readonly number[];
    names: readonly number[];
  };
}

const arriving = () => {
  const numbers = new Map<string, number>();
  const states: ArrivalState[] = [];
  const number = (id: string): number => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    numbers.set(id, states.length);
    states.push('REFERENCE');
    return states.length - 1;
  };
  return {
    numbers,
    states,
    number,
    /** null where it was told of before. */
    subject: (id: string, state: 'PRESENT' | 'GONE'): number | null => {
      const arrival = number(id);
      if (states[arrival] !== 'REFERENCE') return null;
      states[arrival] = state;
      return arrival;
    },
  };
};

const collecting = (width: number) => {
  const subjects: number[] = [];
  const starts: number[] = [0];
  const columns: number[][] = Array.from({ length: width }, () => []);
  return {
    collection: { subjects, starts, columns },
    add: (subject: number, tuples: Iterable<readonly number[]>): void => {
      for (const tuple of tuples)
        for (let column = 0; column < width; column += 1) columns[column]?.push(tuple[column] ?? 0);
      subjects.push(subject);
      starts.push(columns[0]?.length ?? 0);
    },
  };
};

function* signaturesOf(
  { authors, institutions }: PaperRow,
  author: (id: string) => number,
  institution: (id: string) => number,
) {
  const places = new Map(institutions.map(([id, position]) => [position, id]));
  for (const [id, at] of authors) {
    for (const place of at ?? []) {
      const signed = places.get(place);
      if (signed !== undefined) yield [author(id), institution(signed)];
    }
  }
}

/**
 * Takes rows of the graph in any order. Holds ids as strings while it collects; the index itself holds only typed
 * arrays. What is told of twice counts as told first.
 */
export const collector = () => {
  const arrivals = { Author: arriving(), Institution: arriving(), Paper: arriving(), Model: arriving() };
  const [authors, institutions, developers, cites] = [collecting(1), collecting(1), collecting(1), collecting(1)];
  const signatures = collecting(2);
  const years = { Paper: [] as number[], Model: [] as number[] };
  const authorNumbers = { subjects: [] as number[], standings: [] as number[], names: [] as number[] };
  const { Author, Institution, Paper, Model } = arrivals;

  const addPaper = (row: PaperRow): void => {
    const paper = Paper.subject(row.id, 'PRESENT');
    if (paper === null) return;
    years.Paper.push(row.year ?? noYear);
    authors.add(
      paper,
      row.authors.map(([id]) => [Author.number(id)]),
    );
    institutions.add(
      paper,
      row.institutions.map(([id]) => [Institution.number(id)]),
    );
    signatures.add(paper, signaturesOf(row, Author.number, Institution.number));
    cites.add(
      paper,
      row.cites.filter((id) => id !== row.id).map((id) => [Paper.number(id)]),
    );
  };
  return {
    addAuthors: (rows: readonly AuthorRow[]): void => {
      for (const row of rows) {
        const author = Author.subject(row.id, 'PRESENT');
        if (author === null) continue;
        authorNumbers.subjects.push(author);
        authorNumbers.standings.push(standingOf(row));
        authorNumbers.names.push(nameNumber(row.nameKey));
      }
    },
    addInstitutions: (ids: readonly string[]): void => {
      for (const id of ids) Institution.subject(id, 'PRESENT');
    },
    addPapers: (rows: readonly PaperRow[]): void => {
      for (const row of rows) addPaper(row);
    },
    addModels: (rows: readonly ModelRow[]): void => {
      for (const row of rows) {
        const model = Model.subject(row.id, 'PRESENT');
        if (model === null) continue;
        years.Model.push(row.year ?? noYear);
        developers.add(
          model,
          row.developers.map((id) => [Institution.number(id)]),
        );
      }
    },
    /** Ids of a noun that are no visible entity's any more. */
    addGone: (noun: IndexedNoun, ids: readonly string[]): void => {
      for (const id of ids) arrivals[noun].subject(id, 'GONE');
    },
    collected: (): Collected => ({
      arrivals,
      authors: authors.collection,
      institutions: institutions.collection,
      developers: developers.collection,
      signatures: signatures.collection,
      cites: cites.collection,
      years,
      authorNumbers,
    }),
  };
};
export type Collector = ReturnType<typeof collector>;
