import { stringify } from 'csv-stringify/sync';
import type { Column, Row } from './column.ts';
import { joined } from './joined.ts';

const lines = (rows: readonly (readonly unknown[])[]): string =>
  stringify([...rows], {
    record_delimiter: '\r\n',
    // A line that ends inside a cell may end otherwise.
    quote_record_delimiter: true,
    // Nothing between two commas is null; an empty text is quoted. (The option quoted_empty would quote both.)
    quoted_match: /^$/,
    cast: { boolean: String },
  });

/** A table as CSV by RFC 4180, in UTF-8: a header, lists joined, null as nothing. */
export const csv = async function* (
  columns: readonly Column[],
  rows: AsyncIterable<readonly Row[]>,
): AsyncGenerator<string> {
  yield lines([columns.map(({ name }) => name)]);
  // A line of one column with nothing in it is taken for no line by many readers.
  const none = columns.length === 1 ? '' : null;
  for await (const batch of rows) yield lines(batch.map((row) => row.map((cell) => joined(cell) ?? none)));
};
