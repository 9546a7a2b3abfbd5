import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import type { Cell, Column, Row } from '../../../src/tables/column.ts';
import { csv } from '../../../src/tables/csv.ts';
import { joined } from '../../../src/tables/joined.ts';
import { jsonl } from '../../../src/tables/jsonl.ts';
import { parquet } from '../../../src/tables/parquet.ts';

const column = (name: string, type: Column['type'], list = false): Column => ({
  name,
  type,
  list,
  ofItem: false,
  before: [],
  after: [],
});
const columns = [
  column('a.text', 'STRING'),
  column('number', 'DOUBLE'),
  column('count', 'INT64'),
  column('yes', 'BOOLEAN'),
  column('texts', 'STRING', true),
  column('counts', 'INT64', true),
];

const batches = async function* (...rows: readonly (readonly Row[])[]): AsyncGenerator<readonly Row[]> {
  yield* rows;
};
const bytesOf = async (chunks: AsyncIterable<string | Uint8Array>): Promise<Buffer> => {
  const all: Buffer[] = [];
  for await (const chunk of chunks) all.push(Buffer.from(chunk));
  return Buffer.concat(all);
};
const textOf = async (chunks: AsyncIterable<string | Uint8Array>): Promise<string> =>
  (await bytesOf(chunks)).toString('utf8');
const arrayBufferOf = (bytes: Buffer): ArrayBuffer => Uint8Array.from(bytes).buffer;

/** The items of a joined cell, read by the rule that is documented. */
const split = (text: string): readonly string[] => {
  const items = [''];
  for (const [part] of text.matchAll(/\\.|[^\\]/gsu)) {
    if (part === '|') items.push('');
    else items[items.length - 1] += part.startsWith('\\') ? part.slice(1) : part;
  }
  return items;
};

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '"', '|', '\\', 'a|b', '\r\n', '\n', 'é', '𝔘', ','),
);
const textCell = fc.option(text, { nil: null });
const rowOf = fc.tuple(
  textCell,
  fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: null }),
  fc.option(fc.maxSafeInteger(), { nil: null }),
  fc.option(fc.boolean(), { nil: null }),
  fc.option(fc.array(textCell, { minLength: 1, maxLength: 4 }), { nil: null }),
  fc.option(fc.array(fc.maxSafeInteger(), { minLength: 1, maxLength: 4 }), { nil: null }),
);

describe('a list in one cell', () => {
  it('is joined by bars, with a bar in an item marked', () => {
    expect(joined(['a', 'b|c', 'd\\', null, 3])).toBe('a|b\\|c|d\\\\||3');
    expect(joined(['only'])).toBe('only');
    expect([joined(['']), joined([null]), joined([null, null])]).toEqual(['', null, null]);
    expect([joined(null), joined(4), joined(false), joined('a|b')]).toEqual([null, 4, false, 'a|b']);
  });

  it('can be taken apart again', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1 }), (items) => {
        expect(split(String(joined(items)))).toEqual(items);
      }),
    );
  });
});

describe('CSV', () => {
  it('follows RFC 4180: a header, CRLF, quotes where they are needed', async () => {
    const rows: Row[] = [
      ['say "hi", you', 4.7e17, 3, true, ['a', 'b|c'], [1, 2]],
      ['two\nlines', 1e25, null, false, null, null],
      ['', null, 0, null, [''], [0]],
    ];
    expect(await textOf(csv(columns, batches(rows)))).toBe(
      [
        'a.text,number,count,yes,texts,counts',
        '"say ""hi"", you",470000000000000000,3,true,a|b\\|c,1|2',
        '"two\nlines",1e+25,,false,,',
        '"",,0,,"",0',
        '',
      ].join('\r\n'),
    );
  });

  it('is its header alone where there are no rows', async () => {
    expect(await textOf(csv(columns, batches([])))).toBe('a.text,number,count,yes,texts,counts\r\n');
  });

  it('leaves no line of a single column empty, which readers would pass over', async () => {
    expect(await textOf(csv([column('a', 'STRING')], batches([[null], ['x']])))).toBe('a\r\n""\r\nx\r\n');
  });

  it('is read back as it was written, whatever is in the cells', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(rowOf), async (rows) => {
        const read = parse(await textOf(csv(columns, batches(rows))), { fromLine: 2, record_delimiter: '\r\n' });
        const written = rows.map((row) => row.map((cell: Cell) => String(joined(cell) ?? '')));
        expect(read).toEqual(written);
      }),
    );
  });
});

describe('JSON Lines', () => {
  it('have an object per row, lists as lists', async () => {
    const rows: Row[] = [
      ['ü\n', 1e25, 3, true, ['a|b', null], [1]],
      [null, null, null, null, null, null],
    ];
    const lines = (await textOf(jsonl(columns, batches(rows)))).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { 'a.text': 'ü\n', number: 1e25, count: 3, yes: true, texts: ['a|b', null], counts: [1] },
      { 'a.text': null, number: null, count: null, yes: null, texts: null, counts: null },
    ]);
  });

  it('are nothing where there are no rows', async () => {
    expect(await textOf(jsonl(columns, batches([])))).toBe('');
  });
});

describe('Parquet', () => {
  const metadata = { dataVersion: '17', query: '{}' };

  it('is read back as it was written, numbers as numbers and null as null', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(rowOf, { minLength: 1 }), async (rows) => {
        const file = arrayBufferOf(await bytesOf(parquet(columns, batches(rows, rows), metadata)));
        const read = await parquetReadObjects({ file });
        const expected = [...rows, ...rows].map((row) => row.map((cell) => joined(cell)));
        expect(
          read.map((row) => columns.map(({ name }) => (typeof row[name] === 'bigint' ? Number(row[name]) : row[name]))),
        ).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  it('tells its types and where it comes from, also without rows', async () => {
    const file = arrayBufferOf(await bytesOf(parquet(columns, batches(), metadata)));
    const { schema, num_rows, key_value_metadata } = parquetMetadata(file);
    expect(num_rows).toBe(0n);
    expect(schema.slice(1).map(({ name, type, converted_type }) => [name, converted_type ?? type])).toEqual([
      ...[
        ['a.text', 'UTF8'],
        ['number', 'DOUBLE'],
        ['count', 'INT64'],
        ['yes', 'BOOLEAN'],
        ['texts', 'UTF8'],
      ],
      ['counts', 'UTF8'],
    ]);
    expect(key_value_metadata).toEqual([
      { key: 'dataVersion', value: '17' },
      { key: 'query', value: '{}' },
    ]);
    expect(await parquetReadObjects({ file })).toEqual([]);
  });

  it('is written group by group, and holds no more than one', async () => {
    const asked: number[] = [];
    const many = async function* (): AsyncGenerator<readonly Row[]> {
      for (let at = 0; at < 90; at++) {
        asked.push(at);
        yield Array.from({ length: 1_000 }, (_, row) => ['x', at, row, null, null, null]);
      }
    };
    const chunks = parquet(columns, many(), metadata);
    await chunks.next();
    expect(asked.length).toBeLessThanOrEqual(25);
    const rest: Uint8Array[] = [];
    for await (const chunk of chunks) rest.push(chunk);
    expect(rest.length).toBeGreaterThanOrEqual(4);
  });

  it('writes a group early where its texts are long', async () => {
    const long = async function* (): AsyncGenerator<readonly Row[]> {
      for (let at = 0; at < 20; at++) yield [['x'.repeat(1_000_000), null, null, null, null, null]];
    };
    const file = arrayBufferOf(await bytesOf(parquet(columns, long(), metadata)));
    expect(parquetMetadata(file).row_groups.length).toBeGreaterThan(1);
    expect(await parquetReadObjects({ file })).toHaveLength(20);
  });
});
