import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allRows, readTable, writeTable } from '../../../src/importers/csv.ts';
import { textDecoder } from '../../../src/importers/decode-text.ts';
import { readJson } from '../../../src/importers/read-json.ts';
import { readText } from '../../../src/importers/text.ts';

/** Cuts something at places that fast-check chooses, also into empty parts; text between characters, as a decoder does. */
const cut = <Whole extends string | Buffer>(whole: Whole, places: readonly number[]): readonly Whole[] => {
  const isHalf = (at: number): boolean => typeof whole === 'string' && /^[\uDC00-\uDFFF]/.test(whole.slice(at, at + 1));
  const at = places.map((place) => place % (whole.length + 1)).map((place) => (isHalf(place) ? place + 1 : place));
  const ends = [...at, whole.length].sort((a, b) => a - b);
  return ends.map((end, index) => whole.slice(ends[index - 1] ?? 0, end) as Whole);
};
const places = fc.array(fc.nat(), { maxLength: 12 });

const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom('"', '\n', '\r', '\r\n', ',', ' ', 'a', 'é', '鷺', '🪶'), maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const headers = ['A', 'B', 'C'];
const table = fc.array(fc.record({ A: cell, B: cell, C: cell }), { maxLength: 6 });

/** Line ends up to the end of each row, counted in the text that was written. */
const lineEnds = (text: string): number => text.split(/\r\n|\r|\n/u).length - 1;

const settings = { numRuns: 300 };

describe('a table that was written', () => {
  it('is read back equal, with right lines, wherever it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(table, places, async (rows, at) => {
        const text = writeTable(headers, rows);
        const found = await allRows(await readTable(Readable.from(cut(text, at))));
        expect(found.map(({ cells }) => cells)).toEqual(rows);
        const written = rows.map((_, index) => lineEnds(writeTable(headers, rows.slice(0, index + 1))));
        expect(found.map(({ line, number }) => [number, line])).toEqual(
          written.map((line, index) => [index + 1, line]),
        );
      }),
      settings,
    );
  });
});

describe('JSON that was written', () => {
  const objects = fc.array(fc.dictionary(cell, fc.oneof(cell, fc.jsonValue())), { maxLength: 5 });
  const read = async (parts: readonly string[]): Promise<readonly unknown[]> => {
    async function* chunks() {
      yield* parts;
    }
    const all: unknown[] = [];
    for await (const row of readJson(chunks())) all.push('object' in row ? row.object : row);
    return all;
  };

  it('is read back equal from lines, wherever they are cut', async () => {
    await fc.assert(
      fc.asyncProperty(objects, places, fc.constantFrom('\n', '\r\n', '\r', '\n\n'), async (values, at, end) => {
        const text = values.map((value) => `${JSON.stringify(value)}${end}`).join('');
        expect(await read(cut(text, at))).toEqual(JSON.parse(JSON.stringify(values)));
      }),
      settings,
    );
  });

  it('is read back equal from an array, wherever it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(objects, places, fc.constantFrom(undefined, 1, '\t'), async (values, at, space) => {
        expect(await read(cut(JSON.stringify(values, null, space), at))).toEqual(JSON.parse(JSON.stringify(values)));
      }),
      settings,
    );
  });
});

describe('text that was encoded', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'round-trip-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const letters = fc.string({
    unit: fc.constantFrom('a', '\n', 'é', '鷺', '🪶', '\u{10FFFF}'),
    minLength: 1,
    maxLength: 40,
  });

  it.each([
    ['UTF-8', (text: string) => Buffer.from(text)],
    ['UTF-16', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 the other way round', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
  ])('in %s is decoded whole, wherever the bytes are cut', (_name, encode) => {
    fc.assert(
      fc.property(letters, places, (text, at) => {
        const bytes = encode(text);
        const decoder = textDecoder(bytes, 'a file');
        const decoded = [...cut(bytes, at).map((chunk) => decoder.decode(chunk)), decoder.decode()];
        expect(decoded.join('')).toBe(text);
        expect(decoder.line()).toBe(text.split('\n').length);
      }),
      settings,
    );
  });

  it('and packed in members of any length is unpacked whole', async () => {
    const path = join(folder, 'members.gz');
    await fc.assert(
      fc.asyncProperty(letters, places, async (text, at) => {
        await writeFile(path, Buffer.concat(cut(Buffer.from(text.repeat(50)), at).map((part) => gzipSync(part))));
        const parts: string[] = [];
        for await (const part of readText(path)) parts.push(part);
        expect(parts.join('')).toBe(text.repeat(50));
      }),
      { numRuns: 60 },
    );
  });
});
