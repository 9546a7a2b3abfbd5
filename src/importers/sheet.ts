import { nearest } from '../shared/nearest.ts';
import { openTable, type Table } from './csv.ts';
import type { CellProblem, Format, JsonFormat, Mapped, TableFormat } from './format.ts';
import { headerNames } from './header-names.ts';
import { fileProblem, type ImportProblem } from './import-problem.ts';
import { readJson } from './read-json.ts';
import type { BadLine, JsonRow, Place, Row } from './row.ts';
import { fileName, readText } from './text.ts';

/** What a row became, and where it stands. */
export interface MappedRow extends Mapped {
  readonly place: Place;
  /** The row as it is read: cells by column, or an object. */
  readonly raw: Readonly<Record<string, unknown>>;
}

/** A file, read and mapped by the format of its kind. */
export interface Sheet {
  readonly repeats: Format['repeats'];
  /** What is wrong with the file as a whole. Where one of them is a rejection the rows are not worth reading. */
  readonly problems: readonly ImportProblem[];
  /** The rows as they come; only once. */
  rows(source: string): AsyncIterable<MappedRow>;
}

const hint = (what: string, near: string | undefined): string =>
  near === undefined ? '' : `; the nearest ${what} is ${JSON.stringify(near)}`;

const missing = (column: string, headers: readonly string[]): ImportProblem => {
  const reason = `a file of this kind has this column${hint('here', nearest(column, headers))}`;
  return fileProblem('REJECTED', 'MISSING_COLUMN', column, reason);
};

const unknownColumn = (header: string, known: Iterable<string>): ImportProblem => {
  const reason = `the column is not known and was not read${hint('known', nearest(header, known))}`;
  return fileProblem('DOUBTFUL', 'UNKNOWN_COLUMN', header, reason);
};

/** Columns that a file lacks, columns that nobody knows, and columns of one name. */
const headerProblems = (
  { headers, repeated }: Pick<Table, 'headers' | 'repeated'>,
  { read, unread, required }: TableFormat,
): readonly ImportProblem[] => {
  const known = new Set([...read, ...unread]);
  const unknown = headers.filter((header) => header !== '' && !known.has(header));
  return [
    ...required.filter((column) => !headers.includes(column)).map((column) => missing(column, unknown)),
    ...[...new Set(unknown)].map((header) => unknownColumn(header, known)),
    ...repeated.map((header) =>
      fileProblem(
        'DOUBTFUL',
        'REPEATED_COLUMN',
        header,
        'several columns have this name; of each row the first value counts',
      ),
    ),
  ];
};

/** A row of more or fewer cells than the header is read, and may be read wrongly. */
const countProblems = ({ cellCount }: Row, headers: readonly string[]): readonly CellProblem[] =>
  cellCount === undefined
    ? []
    : [
        {
          severity: 'DOUBTFUL',
          code: 'CELL_COUNT',
          column: null,
          value: String(cellCount),
          reason: `the row has ${cellCount} cells, the header ${headers.length}; is a comma or quotation mark missing`,
        },
      ];

async function* mappedTable({ rows, headers }: Table, { map }: TableFormat, source: string): AsyncGenerator<MappedRow> {
  for await (const row of rows) {
    const { problems, ...mapped } = map(row, source);
    yield { place: row, raw: row.cells, ...mapped, problems: [...countProblems(row, headers), ...problems] };
  }
}

const refused = ({ text, reason }: BadLine): Mapped => ({
  record: null,
  problems: [{ severity: 'REJECTED', code: 'NOT_AN_OBJECT', column: null, value: text.slice(0, 200), reason }],
});

const duplicateProblems = ({ duplicate }: JsonRow): readonly CellProblem[] =>
  duplicate === undefined
    ? []
    : [
        {
          severity: 'DOUBTFUL',
          code: 'DUPLICATE_MEMBER',
          column: duplicate,
          value: '',
          reason: 'the member stands twice in one object; the last counts',
        },
      ];

async function* mappedLines(
  lines: AsyncIterable<JsonRow | BadLine>,
  { map }: JsonFormat,
  source: string,
): AsyncGenerator<MappedRow> {
  for await (const line of lines) {
    const place = { number: line.number, line: line.line };
    if ('object' in line) {
      const { problems, ...mapped } = map(line, source);
      yield { place, raw: line.object, ...mapped, problems: [...duplicateProblems(line), ...problems] };
    } else yield { place, raw: {}, ...refused(line) };
  }
}

/** A table in its format. */
export const tableSheet = (table: Table, format: TableFormat): Sheet => ({
  repeats: format.repeats,
  problems: headerProblems(table, format),
  rows: (source) => mappedTable(table, format, source),
});

/** JSON Lines, or one JSON array, in their format. Errors name the file so. */
export const jsonSheet = (text: AsyncIterable<string>, format: JsonFormat, file?: string): Sheet => ({
  repeats: format.repeats,
  problems: [],
  rows: (source) => mappedLines(readJson(text, file), format, source),
});

/** A file, or standard input (`-`), in its format. */
export const openSheet = async (path: string, format: Format): Promise<Sheet> =>
  format.form === 'json'
    ? jsonSheet(readText(path), format, fileName(path))
    : tableSheet(await openTable(path, headerNames(format)), format);
