import { Readable } from 'node:stream';
import { type CsvError, type Options, parse } from 'csv-parse';
import { codeOf } from '../shared/error-code.ts';
import { DomainError } from '../shared/errors.ts';
import type { Row } from './row.ts';
import { fileName, readText } from './text.ts';

export interface Table {
  /** Headers as the importer knows them. */
  readonly headers: readonly string[];
  /** Headers that more than one column has, as they stand in the file. */
  readonly repeated: readonly string[];
  readonly rows: AsyncIterable<Row>;
}

/** Header as found, in one line → header as the importer knows it. */
export type HeaderNames = (found: string) => string;

/** The most bytes of a row. A quotation mark that is never closed would make a row of the rest of a file. */
export const longestRow = 2 ** 20;

interface Parsed {
  readonly record: readonly string[];
  readonly raw: string;
  readonly info: { readonly lines: number };
}

const lineEnds = (text: string): number => text.split(/\r\n|\r|\n/u).length - 1;

const inQuotes = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/**
 * The place of a cell that begins with a quotation mark, goes over a line end, and is not closed before the next comma
 * or line end. The parser takes such marks as part of the cell; the rows in between would be lost in it.
 */
const brokenCell = ({ record, raw }: Parsed): number =>
  record.findIndex((cell) => cell.startsWith('"') && /[\r\n]/u.test(cell) && !raw.includes(inQuotes(cell)));

interface Placed {
  readonly record: readonly string[];
  /** Line on which it ends. */
  readonly line: number;
}

const refusal = (file: string, line: number, what: string): DomainError => {
  const expected = 'cells with commas, quotation marks or line ends in quotation marks, each mark inside doubled';
  return new DomainError('BAD_INPUT', `${file}: line ${line}: ${what}; expected ${expected}.`, { argument: 'file' });
};

/** What the parser stumbled over, in our words, in a row that begins on a line. */
const parseFault = (error: unknown, file: string, line: number): unknown => {
  const code = codeOf(error);
  const column = Number((error as Partial<CsvError>).column) + 1;
  const row = `column ${column} of the row that begins here`;
  if (code === 'CSV_QUOTE_NOT_CLOSED') return refusal(file, line, `a quotation mark in ${row} is never closed`);
  if (code !== 'CSV_MAX_RECORD_SIZE') return error;
  const what = `in ${row} it has become longer than ${longestRow} bytes; is a quotation mark not closed`;
  return refusal(file, line, what);
};

interface LineCounter {
  /** A record with its line, as the parser comes upon it. Throws BAD_INPUT where a quotation mark is not closed. */
  placed(parsed: Parsed): Placed;
  /** The line on which the record begins that the parser is in. */
  next(): number;
}

/** Counts where the parser is, not the reader behind it: a fault is told before the records that wait are read. */
const lineCounter = (file: string): LineCounter => {
  let line = 0;
  let doubled = 0;
  return {
    placed: (parsed) => {
      const { record, info } = parsed;
      // The parser counts a carriage return and line feed inside a quoted cell as two lines.
      doubled += record.join().split('\r\n').length - 1;
      line = info.lines - doubled;
      const broken = brokenCell(parsed);
      if (broken < 0) return { record, line };
      const opened = line - lineEnds(record.slice(broken).join());
      throw refusal(file, opened, 'a quotation mark is opened here and not closed at the end of a cell');
    },
    next: () => line + 1,
  };
};

async function* recordsOf(input: Readable, file: string): AsyncGenerator<Placed> {
  const counter = lineCounter(file);
  const options = {
    bom: true,
    info: true,
    raw: true,
    relaxColumnCount: true,
    relaxQuotes: true,
    skipEmptyLines: true,
    recordDelimiter: ['\r\n', '\n', '\r'],
    maxRecordSize: longestRow,
    onRecord: counter.placed,
  };
  // The parser's types know records as lists of cells only, not as `info`, `raw` and `onRecord` make them.
  const parser = parse(options as unknown as Options);
  input.on('error', (error) => parser.destroy(error));
  try {
    yield* input.pipe(parser) as AsyncIterable<Placed>;
  } catch (error) {
    throw parseFault(error, file, counter.next());
  } finally {
    input.destroy();
  }
}

/** Of two columns of one header the first with a value counts. */
const cellsOf = (headers: readonly string[], record: readonly string[]): Row['cells'] => {
  const cells = new Map<string, string>();
  for (const [index, header] of headers.entries()) {
    if (!cells.get(header)?.trim()) cells.set(header, record[index] ?? '');
  }
  return Object.fromEntries(cells);
};

async function* rowsOf(records: AsyncIterable<Placed>, headers: readonly string[]): AsyncGenerator<Row> {
  let number = 0;
  for await (const { record, line } of records) {
    number += 1;
    const odd = record.length < headers.length || record.slice(headers.length).some((cell) => cell.trim() !== '');
    yield { number, line, cells: cellsOf(headers, record), ...(odd && { cellCount: record.length }) };
  }
}

const inOneLine = (header: string): string => header.replace(/\s+/gu, ' ').trim();

/** A header in one cell is a table of another kind. */
const refuseOtherSeparators = (file: string, headers: readonly string[]): void => {
  const [only = '', second] = headers;
  if (second !== undefined || !/[;\t|]/u.test(only)) return;
  const message = `${file}: line 1: the columns are not separated by commas: ${only.slice(0, 100)}; expected CSV with commas.`;
  throw new DomainError('BAD_INPUT', message, { argument: 'file' });
};

/**
 * Reads RFC 4180 text as a stream, with or without a byte order mark, with any line ends, also mixed, with line ends
 * inside quoted cells. Rows shorter than the header are filled with blanks, and say how many cells they have; so do
 * those with more. A quotation mark inside a cell that is not quoted is part of it. Of two columns with one name, the
 * first with a value counts. Throws BAD_INPUT with the line where a quotation mark is not closed or a row is too long.
 */
export const readTable = async (
  input: Readable,
  nameOf: HeaderNames = (found) => found,
  file = 'table',
): Promise<Table> => {
  const records = recordsOf(input, file);
  const first = await records.next();
  const header = first.done ? [] : first.value.record;
  refuseOtherSeparators(file, header);
  const found = header.map(inOneLine);
  const headers = found.map(nameOf);
  const repeated = [...new Set(found.filter((header, index) => header !== '' && found.indexOf(header) !== index))];
  return { headers, repeated, rows: rowsOf(records, headers) };
};

/** The table of a file, plain or packed by gzip, or of standard input (`-`). */
export const openTable = (path: string, nameOf?: HeaderNames): Promise<Table> =>
  readTable(Readable.from(readText(path)), nameOf, fileName(path));

export const tableOf = (text: string, nameOf?: HeaderNames): Promise<Table> => readTable(Readable.from([text]), nameOf);

/** Every row of a table, in memory. */
export const allRows = async (table: Table): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  for await (const row of table.rows) rows.push(row);
  return rows;
};

const quoted = (value: string): string => (/[",\n\r]|^\s|\s$/u.test(value) ? inQuotes(value) : value);

/** RFC 4180 with LF line ends, a header first. A row of one blank cell is quoted: a blank line is no row. */
export const writeTable = (headers: readonly string[], rows: readonly Readonly<Record<string, string>>[]): string =>
  [headers, ...rows.map((row) => headers.map((header) => row[header] ?? ''))]
    .map((values) => `${values.length === 1 && values[0] === '' ? '""' : values.map(quoted).join(',')}\n`)
    .join('');
