import { openTable, type Table } from './csv.ts';
import type { Format, JsonFormat, Mapped, TableFormat } from './format.ts';
import { fileProblem, type ImportProblem } from './import-problem.ts';
import { readJsonLines } from './json-lines.ts';
import type { BadLine, JsonRow, Place, Row } from './row.ts';
import { readText } from './text.ts';

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

/** Columns that a file lacks, and columns that nobody knows. */
const headerProblems = (
  headers: readonly string[],
  { read, unread, required }: TableFormat,
): readonly ImportProblem[] => {
  const known = new Set([...read, ...unread]);
  return [
    ...required
      .filter((column) => !headers.includes(column))
      .map((column) => fileProblem('REJECTED', 'MISSING_COLUMN', column, 'a file of this kind has this column')),
    ...headers
      .filter((header) => header !== '' && !known.has(header))
      .map((header) => fileProblem('DOUBTFUL', 'UNKNOWN_COLUMN', header, 'the column is not known and was not read')),
  ];
};

async function* mappedTable(rows: AsyncIterable<Row>, { map }: TableFormat, source: string): AsyncGenerator<MappedRow> {
  for await (const row of rows) yield { place: row, raw: row.cells, ...map(row, source) };
}

const refused = ({ text, reason }: BadLine): Mapped => ({
  record: null,
  problems: [{ severity: 'REJECTED', code: 'NOT_AN_OBJECT', column: null, value: text.slice(0, 200), reason }],
});

async function* mappedLines(
  lines: AsyncIterable<JsonRow | BadLine>,
  { map }: JsonFormat,
  source: string,
): AsyncGenerator<MappedRow> {
  for await (const line of lines) {
    const { number } = line;
    const place = { number, line: line.line };
    yield 'object' in line ? { place, raw: line.object, ...map(line, source) } : { place, raw: {}, ...refused(line) };
  }
}

/** A table in its format. */
export const tableSheet = (table: Table, format: TableFormat): Sheet => ({
  repeats: format.repeats,
  problems: headerProblems(table.headers, format),
  rows: (source) => mappedTable(table.rows, format, source),
});

/** JSON Lines in their format. */
export const jsonSheet = (text: AsyncIterable<string>, format: JsonFormat): Sheet => ({
  repeats: format.repeats,
  problems: [],
  rows: (source) => mappedLines(readJsonLines(text), format, source),
});

/** A file, or standard input (`-`), in its format. */
export const openSheet = async (path: string, format: Format): Promise<Sheet> =>
  format.form === 'json'
    ? jsonSheet(readText(path), format)
    : tableSheet(await openTable(path, format.headers), format);
