import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import type { Row } from './row.ts';
import { readText } from './text.ts';

export interface Table {
  /** Headers as the importer knows them. */
  readonly headers: readonly string[];
  readonly rows: AsyncIterable<Row>;
}

/** Header as found, exactly or else in lower case → header as known. */
export type HeaderAliases = Readonly<Record<string, string>>;

const known = (header: string, aliases: HeaderAliases): string => {
  const bare = header.replace(/\s+/gu, ' ').trim();
  return aliases[bare] ?? aliases[bare.toLowerCase()] ?? bare;
};

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

async function* rowsOf(headers: readonly string[], records: AsyncIterator<Parsed>): AsyncGenerator<Row> {
  let number = 0;
  let doubled = 0;
  for (let next = await records.next(); !next.done; next = await records.next()) {
    const { record, info } = next.value;
    number += 1;
    // The parser counts a carriage return and line feed inside a quoted cell as two lines.
    doubled += record.join('').split('\r\n').length - 1;
    const cells: Record<string, string> = {};
    for (const [index, header] of headers.entries()) {
      const value = record[index] ?? '';
      if (!cells[header]?.trim()) cells[header] = value;
    }
    yield { number, line: info.lines - doubled, cells };
  }
}

/**
 * Reads RFC 4180 text as a stream, with or without a byte order mark, with any line ends, with line ends inside
 * quoted cells. Rows shorter than the header are filled with blanks. Of two columns with one name, the first with a
 * value counts.
 */
export const readTable = async (input: Readable, aliases: HeaderAliases = {}): Promise<Table> => {
  const parser = input.pipe(
    parse({ bom: true, info: true, relaxColumnCount: true, skipEmptyLines: true, relaxQuotes: true }),
  );
  input.on('error', (error) => parser.destroy(error));
  const records = (parser as AsyncIterable<Parsed>)[Symbol.asyncIterator]();
  const first = await records.next();
  const headers = first.done ? [] : first.value.record.map((header) => known(header, aliases));
  return { headers, rows: rowsOf(headers, records) };
};

/** The table of a file, plain or packed by gzip, or of standard input (`-`). */
export const openTable = (path: string, aliases: HeaderAliases = {}): Promise<Table> =>
  readTable(Readable.from(readText(path)), aliases);

export const tableOf = (text: string, aliases: HeaderAliases = {}): Promise<Table> =>
  readTable(Readable.from([text]), aliases);

/** Every row of a table, in memory. */
export const allRows = async (table: Table): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  for await (const row of table.rows) rows.push(row);
  return rows;
};

const quoted = (value: string): string =>
  /[",\n\r]|^\s|\s$/u.test(value) ? `"${value.replaceAll('"', '""')}"` : value;

/** RFC 4180 with LF line ends, a header first. */
export const writeTable = (headers: readonly string[], rows: readonly Readonly<Record<string, string>>[]): string =>
  [headers, ...rows.map((row) => headers.map((header) => row[header] ?? ''))]
    .map((values) => `${values.map(quoted).join(',')}\n`)
    .join('');
