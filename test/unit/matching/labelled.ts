import { authorKey } from '../../../src/importers/author-key.ts';
import { allRows, openTable } from '../../../src/importers/csv.ts';
import { normalKey } from '../../../src/log/key.ts';
import { wilsonInterval } from '../../../src/statistics/wilson.ts';
import { root } from '../importers/importing.ts';

export type Half = 'development' | 'held-out';

export interface LabelledWork {
  readonly source: string;
  readonly title: string;
  readonly year: number | null;
  readonly keys: readonly string[];
  /** The mention first, where it is one of an author; the others behind it. */
  readonly authors: readonly string[];
}
export interface Mention {
  readonly name: string;
  /** The key by which the source's importer would name the person. */
  readonly key: string;
  readonly work: LabelledWork;
  readonly institutions: readonly string[];
}
export interface LabelledPair<Side> {
  readonly half: Half;
  readonly same: boolean;
  readonly sides: readonly [Side, Side];
}

type Cells = Readonly<Record<string, string | undefined>>;
const list = (cell: string | undefined): readonly string[] => (cell ? cell.split('; ') : []);
const datasets: Readonly<Record<string, string>> = {
  'Epoch AI': 'epoch',
  OpenAlex: 'openalex',
  'conference papers': 'papers',
};

const rowsOf = async (name: string): Promise<readonly Cells[]> => {
  const table = await openTable(`${root}/test/fixtures/matching/${name}`);
  return (await allRows(table)).map(({ cells }) => cells);
};

const keysOf = (cells: Cells, side: string, title: string, first: string): readonly string[] => {
  const keys = list(cells[`${side} identifiers`]);
  const byTitle = normalKey(`title:${title}|${cells[`${side} year`] ?? ''}|${first.split(' ').at(-1) ?? ''}`);
  return keys.length > 0 || byTitle === null ? keys : [byTitle];
};

const workOf = (cells: Cells, side: string, title: string, authors: readonly string[]): LabelledWork => ({
  source: cells[`${side} source`] ?? '',
  title,
  year: cells[`${side} year`] ? Number(cells[`${side} year`]) : null,
  keys: keysOf(cells, side, title, authors[0] ?? ''),
  authors,
});

const pairOf = <Side>(cells: Cells, sideOf: (side: string) => Side): LabelledPair<Side> => ({
  half: cells.half === 'development' ? 'development' : 'held-out',
  same: cells.label === 'same',
  sides: [sideOf('A'), sideOf('B')],
});

/** The labelled pairs of papers. */
export const labelledPapers = async (): Promise<readonly LabelledPair<LabelledWork>[]> =>
  (await rowsOf('papers.csv')).map((cells) =>
    pairOf(cells, (side) => workOf(cells, side, cells[`${side} title`] ?? '', list(cells[`${side} authors`]))),
  );

/** The labelled pairs of authors. */
export const labelledAuthors = async (): Promise<readonly LabelledPair<Mention>[]> =>
  (await rowsOf('authors.csv')).map((cells) =>
    pairOf(cells, (side): Mention => {
      const name = cells[`${side} name`] ?? '';
      const work = workOf(cells, side, cells[`${side} work`] ?? '', [name, ...list(cells[`${side} co-authors`])]);
      const bare = normalKey(authorKey(name, work.keys[0] ?? '', datasets[work.source] ?? work.source)) ?? '';
      return { name, work, key: cells[`${side} key`] || bare, institutions: list(cells[`${side} institutions`]) };
    }),
  );

export interface Measure {
  readonly linked: number;
  readonly right: number;
  readonly same: number;
  readonly precision: number;
  readonly recall: number;
  readonly text: string;
}

const percent = (share: number): string => (share * 100).toFixed(1);

/** Precision and recall with Wilson's intervals, of pairs that were found to be one. */
export const measure = <Side>(
  pairs: readonly LabelledPair<Side>[],
  isOne: (pair: LabelledPair<Side>) => boolean,
): Measure => {
  const found = pairs.filter(isOne);
  const right = found.filter(({ same }) => same).length;
  const same = pairs.filter((pair) => pair.same).length;
  const told = (part: number, whole: number): string => {
    const { low = 0, high = 1 } = wilsonInterval(part, whole, 0.95) ?? {};
    return `${part} of ${whole} (${percent(part / whole)} %, 95 % interval ${percent(low)} to ${percent(high)})`;
  };
  return {
    linked: found.length,
    right,
    same,
    precision: right / found.length,
    recall: right / same,
    text: `precision ${told(right, found.length)}, recall ${told(right, same)}`,
  };
};
