import type { Column, Row } from './column.ts';

/** A table as JSON Lines, in UTF-8: an object per row, lists as lists, null and the empty list as null. */
export const jsonl = async function* (
  columns: readonly Column[],
  rows: AsyncIterable<readonly Row[]>,
): AsyncGenerator<string> {
  const keys = columns.map(({ name }) => JSON.stringify(name));
  const line = (row: Row): string =>
    `{${keys.map((key, at) => `${key}:${JSON.stringify(row[at] ?? null)}`).join(',')}}\n`;
  for await (const batch of rows) yield batch.map(line).join('');
};
