import { type Arrivals, arriving } from './arrivals.ts';
import { type AuthorRow, nameNumber, standingOf } from './identity.ts';
import { numberList } from './number-list.ts';
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

/** Rows of tuples of numbers of arrival, one for each subject in order: `subjects[r]` has the tuples from `starts[r]` to `starts[r + 1] - 1`. */
export interface Collection {
  readonly subjects: Int32Array;
  readonly starts: Int32Array;
  readonly columns: readonly Int32Array[];
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
  readonly years: Readonly<Record<'Paper' | 'Model', Int32Array>>;
  readonly authorNumbers: {
    readonly subjects: Int32Array;
    readonly standings: Int32Array;
    readonly names: readonly number[];
  };
}

const collecting = (width: number) => {
  const subjects = numberList();
  const starts = numberList();
  const columns = Array.from({ length: width }, numberList);
  starts.push(0);
  return {
    collection: (): Collection => ({
      subjects: subjects.numbers(),
      starts: starts.numbers(),
      columns: columns.map((column) => column.numbers()),
    }),
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

/** Ids of each noun, numbered as they arrive. */
type Registers = Readonly<Record<IndexedNoun, ReturnType<typeof arriving>>>;

const collectingAuthors = ({ Author }: Registers) => {
  const subjects = numberList();
  const standings = numberList();
  const names: number[] = [];
  return {
    add: (row: AuthorRow): void => {
      const author = Author.subject(row.id, 'PRESENT');
      if (author === null) return;
      subjects.push(author);
      standings.push(standingOf(row));
      names.push(nameNumber(row.nameKey));
    },
    collected: () => ({ subjects: subjects.numbers(), standings: standings.numbers(), names }),
  };
};

const collectingPapers = ({ Author, Institution, Paper }: Registers) => {
  const [authors, institutions, cites, signatures] = [collecting(1), collecting(1), collecting(1), collecting(2)];
  const years = numberList();
  return {
    add: (row: PaperRow): void => {
      const paper = Paper.subject(row.id, 'PRESENT');
      if (paper === null) return;
      const cited = row.cites.filter((id) => id !== row.id);
      years.push(row.year ?? noYear);
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
        cited.map((id) => [Paper.number(id)]),
      );
    },
    years: years.numbers,
    collected: () => ({
      authors: authors.collection(),
      institutions: institutions.collection(),
      cites: cites.collection(),
      signatures: signatures.collection(),
    }),
  };
};

const collectingModels = ({ Institution, Model }: Registers) => {
  const developers = collecting(1);
  const years = numberList();
  return {
    add: (row: ModelRow): void => {
      const model = Model.subject(row.id, 'PRESENT');
      if (model === null) return;
      years.push(row.year ?? noYear);
      developers.add(
        model,
        row.developers.map((id) => [Institution.number(id)]),
      );
    },
    years: years.numbers,
    collected: () => ({ developers: developers.collection() }),
  };
};

/**
 * Takes rows of the graph in any order. Holds ids as strings while it collects; the index itself holds only typed
 * arrays. What is told of twice counts as told first.
 */
export const collector = () => {
  const arrivals = { Author: arriving(), Institution: arriving(), Paper: arriving(), Model: arriving() };
  const [authors, papers, models] = [
    collectingAuthors(arrivals),
    collectingPapers(arrivals),
    collectingModels(arrivals),
  ];
  return {
    addAuthors: (rows: readonly AuthorRow[]): void => rows.forEach(authors.add),
    addInstitutions: (ids: readonly string[]): void => {
      for (const id of ids) arrivals.Institution.subject(id, 'PRESENT');
    },
    addPapers: (rows: readonly PaperRow[]): void => rows.forEach(papers.add),
    addModels: (rows: readonly ModelRow[]): void => rows.forEach(models.add),
    /** Ids of a noun that are no visible entity's any more. */
    addGone: (noun: IndexedNoun, ids: readonly string[]): void => {
      for (const id of ids) arrivals[noun].subject(id, 'GONE');
    },
    collected: (): Collected => ({
      arrivals,
      ...papers.collected(),
      ...models.collected(),
      years: { Paper: papers.years(), Model: models.years() },
      authorNumbers: authors.collected(),
    }),
  };
};
export type Collector = ReturnType<typeof collector>;
