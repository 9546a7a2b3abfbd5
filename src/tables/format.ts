import type { Column, Row } from './column.ts';
import { csv } from './csv.ts';
import { jsonl } from './jsonl.ts';
import type { Metadata } from './metadata.ts';
import { parquet } from './parquet.ts';

/** A format of tables. */
export interface TableFormat {
  readonly contentType: string;
  /** Whether it is worth compressing on the way: Parquet is compressed in itself. */
  readonly compressible: boolean;
  /** Whether a file says where its rows come from. */
  readonly describesItself: boolean;
  readonly write: (
    columns: readonly Column[],
    rows: AsyncIterable<readonly Row[]>,
    metadata: Metadata,
  ) => AsyncIterable<string | Uint8Array>;
}

/** The formats, by the ending of their files. */
export const tableFormats: Readonly<Record<string, TableFormat>> = {
  csv: {
    contentType: 'text/csv; charset=utf-8; header=present',
    compressible: true,
    describesItself: false,
    write: csv,
  },
  jsonl: {
    contentType: 'application/x-ndjson; charset=utf-8',
    compressible: true,
    describesItself: false,
    write: jsonl,
  },
  parquet: {
    contentType: 'application/vnd.apache.parquet',
    compressible: false,
    describesItself: true,
    write: parquet,
  },
};
