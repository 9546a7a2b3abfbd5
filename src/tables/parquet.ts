import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { Column, Row, Value, ValueType } from './column.ts';
import { joined } from './joined.ts';
import type { Metadata } from './metadata.ts';

/**
 * A group of rows is written when it has so many cells, or so many characters. Only one is held, and writing it takes a
 * tenth of a second, in which nobody else is served.
 */
const mostCells = 150_000;
const mostCharacters = 8_000_000;

const physical = {
  DOUBLE: { type: 'DOUBLE' },
  INT64: { type: 'INT64' },
  BOOLEAN: { type: 'BOOLEAN' },
  STRING: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
} as const;

const typeOf = ({ type, list }: Column): ValueType => (list ? 'STRING' : type);

const schemaOf = (columns: readonly Column[]) => [
  { name: 'table', num_children: columns.length },
  ...columns.map((column) => ({
    name: column.name,
    ...physical[typeOf(column)],
    repetition_type: 'OPTIONAL' as const,
  })),
];

const stored = (value: Value, type: ValueType): Value | bigint =>
  type === 'INT64' && typeof value === 'number' ? BigInt(value) : value;

/** The bytes since the last time; the writer's buffer is used again. */
const take = (writer: ByteWriter): Uint8Array => {
  const bytes = writer.getBytes().slice();
  writer.index = 0;
  return bytes;
};

const characters = (row: readonly Value[]): number =>
  row.reduce<number>((sum, value) => sum + (typeof value === 'string' ? value.length : 8), 0);

/**
 * A table as Parquet, group of rows by group: numbers as DOUBLE and INT64, booleans as BOOLEAN, everything else as
 * text; every column may be null, lists are joined. A table without rows is a file with its columns.
 */
export const parquet = async function* (
  columns: readonly Column[],
  rows: AsyncIterable<readonly Row[]>,
  metadata: Metadata,
): AsyncGenerator<Uint8Array> {
  const bytes = new ByteWriter();
  const kvMetadata = Object.entries(metadata).map(([key, value]) => ({ key, value }));
  const file = new ParquetWriter({
    writer: bytes,
    schema: schemaOf(columns),
    kvMetadata,
    createdBy: 'compute-divide-graph',
  });
  let group: (readonly Value[])[] = [];
  let size = 0;
  const writeGroup = async (): Promise<Uint8Array> => {
    const columnData = columns.map((column, at) => ({
      name: column.name,
      data: group.map((row) => stored(row[at] ?? null, typeOf(column))),
    }));
    await file.write({ columnData, rowGroupSize: group.length });
    group = [];
    size = 0;
    return take(bytes);
  };
  for await (const batch of rows) {
    for (const row of batch) {
      const values = row.map(joined);
      group.push(values);
      size += characters(values);
      if (group.length * columns.length >= mostCells || size >= mostCharacters) yield await writeGroup();
    }
  }
  if (group.length > 0) yield await writeGroup();
  await file.finish();
  yield take(bytes);
};
