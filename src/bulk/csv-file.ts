import { closeSync, openSync, writeSync } from 'node:fs';
import { DomainError } from '../shared/errors.ts';

/** Parts the items of a list in one cell: a code point that no text may hold (a noncharacter of Unicode). */
export const listDelimiter = '\ufdd0';

/** What a cell can hold: numbers also as the driver's integers. */
export type Cell = string | number | boolean | readonly (string | number)[] | { toString(): string } | null | undefined;

/** How much is collected before it is written. */
const pieceLength = 1 << 20;

const quoted = (text: string): string => (text.includes('"') ? `"${text.replaceAll('"', '""')}"` : `"${text}"`);

const listItem = (item: string | number): string => {
  const text = String(item);
  if (!text.includes(listDelimiter)) return text;
  throw new DomainError(
    'BAD_INPUT',
    `${JSON.stringify(text)} holds U+FDD0, which no text may hold; import without --bulk.`,
  );
};

/** The importer takes a list without text for none at all. */
const listCell = (items: readonly (string | number)[]): string => {
  const text = items.map(listItem).join(listDelimiter);
  if (text !== '') return quoted(text);
  throw new DomainError('BAD_INPUT', 'A list is empty, or holds an empty text only; import without --bulk.');
};

/** A cell as the importer reads it: nothing is no property, an empty text is one. */
const cellOf = (value: Cell): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return quoted(value);
  return Array.isArray(value) ? listCell(value) : String(value);
};

/** What the importer has to be told of a file. */
export interface WrittenCsv {
  readonly path: string;
  readonly rows: number;
  /** In characters; no cell is longer. */
  readonly longestRow: number;
  /** A text in it holds a line end. */
  readonly multiline: boolean;
}

export interface CsvFile {
  add(cells: readonly Cell[]): void;
  close(): WrittenCsv;
}

/** Writes a table with its header line, in pieces, so that its size makes no difference to the memory. */
export const csvFile = (path: string, header: readonly string[]): CsvFile => {
  const handle = openSync(path, 'wx');
  let piece = `${header.join(',')}\n`;
  let rows = 0;
  let longestRow = 0;
  let multiline = false;
  return {
    add: (cells) => {
      const row = cells.map(cellOf).join(',');
      rows += 1;
      if (row.length > longestRow) longestRow = row.length;
      multiline ||= row.includes('\n') || row.includes('\r');
      piece += `${row}\n`;
      if (piece.length < pieceLength) return;
      writeSync(handle, piece);
      piece = '';
    },
    close: () => {
      writeSync(handle, piece);
      closeSync(handle);
      return { path, rows, longestRow, multiline };
    },
  };
};
