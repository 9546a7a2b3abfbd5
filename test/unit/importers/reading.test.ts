import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allRows, openTable } from '../../../src/importers/csv.ts';
import { readJson } from '../../../src/importers/read-json.ts';
import { readText } from '../../../src/importers/text.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reading-'));
});
afterAll(() => rm(folder, { recursive: true }));

const file = async (name: string, content: string | Buffer): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};
const collected = async <Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> => {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
};
const text = async (path: string): Promise<string> => (await collected(readText(path))).join('');

const twoMembers = Buffer.concat([gzipSync('heron\nwren\n'.repeat(20_000)), gzipSync('c\nd\n')]);

/** The beginning of a zip archive that holds a file of this name. */
const zip = (name: string): Buffer =>
  Buffer.concat([Buffer.from('504b0304', 'hex'), Buffer.alloc(26), Buffer.from(name), Buffer.alloc(20)]);

describe('the text of a file', () => {
  it('is unpacked where it is gzip, whatever its name, also of several members', async () => {
    const packed = Buffer.concat([gzipSync('Héron,'), gzipSync('Wren\n')]);
    expect(await text(await file('packed.csv', packed))).toBe('Héron,Wren\n');
    expect(await text(await file('plain.gz', 'Héron\n'))).toBe('Héron\n');
  });

  it.each([
    ['UTF-8 with a byte order mark', Buffer.from('\uFEFFHéron,Ω\n')],
    ['UTF-16 with one', Buffer.from('\uFEFFHéron,Ω\n', 'utf16le')],
    ['UTF-16 the other way round', Buffer.from('\uFEFFHéron,Ω\n', 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from('Héron,Ω\n', 'utf16le')],
    ['UTF-16 the other way round without a mark', Buffer.from('Héron,Ω\n', 'utf16le').swap16()],
    ['UTF-16 in gzip', gzipSync(Buffer.from('\uFEFFHéron,Ω\n', 'utf16le'))],
  ])('may be %s, and has no mark', async (name, bytes) => {
    expect(await text(await file(name, bytes))).toBe('Héron,Ω\n');
  });

  it.each([
    ['empty', Buffer.alloc(0), 'it is empty; expected a file with rows'],
    ['empty in gzip', gzipSync(''), 'it is empty'],
    [
      'cut off',
      gzipSync('heron '.repeat(1_000)).subarray(0, 30),
      'the gzip data end too early; expected the whole file',
    ],
    ['cut off in the second member', twoMembers.subarray(0, twoMembers.length - 4), 'end too early, at line '],
    ['damaged', Buffer.concat([Buffer.from([0x1f, 0x8b]), Buffer.from('no gzip at all')]), 'the gzip data are damaged'],
    [
      'followed by something else',
      Buffer.concat([gzipSync('heron'), Buffer.from('wren')]),
      'the gzip data are damaged',
    ],
    ['binary', Buffer.from([0x50, 0x4c, 0x0a, 0x03, 0x00, 0x01]), 'line 2: it holds zero bytes'],
    ['in Latin-1', Buffer.from('Wren\nHéron', 'latin1'), 'line 2: it is not text in UTF-8; expected UTF-8 (iconv'],
    [
      'in Latin-1 far behind',
      Buffer.concat([Buffer.from('Héron\n'.repeat(60_000)), Buffer.from([0xe9, 0x72])]),
      'line 60001: it is not text',
    ],
    ['cut off in UTF-8', Buffer.from('Wren\nHé').subarray(0, 7), 'line 2: it is not text in UTF-8'],
    ['cut off in UTF-16', Buffer.from('Wren\nHe', 'utf16le').subarray(0, 13), 'line 2: it is not text in UTF-16LE'],
    ['a zip archive', zip('data.csv'), 'it is a zip archive, not gzip; expected the file in it'],
    [
      'a spreadsheet',
      zip('[Content_Types].xml'),
      'it is a spreadsheet (.xlsx or .ods); expected the sheet saved as CSV',
    ],
    ['a zip archive in gzip', gzipSync(zip('data.csv')), 'it is a zip archive'],
    [
      'packed by xz',
      Buffer.from('fd377a585a000004e6d6b446', 'hex'),
      'it is packed by xz; expected gzip or plain text (xz',
    ],
    ['packed by zstd', Buffer.from('28b52ffd2004', 'hex'), 'it is packed by zstd'],
    ['packed by bzip2', Buffer.from('BZh91AY'), 'it is packed by bzip2'],
    ['a PDF', Buffer.from('%PDF-1.7'), 'it is a PDF'],
  ])('is refused with one clear line where it is %s', async (name, bytes, message) => {
    await expect(text(await file(name, bytes))).rejects.toMatchObject({
      code: 'BAD_INPUT',
      message: expect.stringContaining(message),
    });
  });

  it('is refused where there is no such file, or a folder', async () => {
    await expect(text(join(folder, 'none.csv'))).rejects.toThrow('there is no such file');
    await expect(text(folder)).rejects.toThrow('it is a folder');
  });

  it('of a packed table is read as the table', async () => {
    const rows = await allRows(await openTable(await file('table.csv.gz', gzipSync('A,B\n1,"x\ny"\n'))));
    expect(rows).toEqual([{ number: 1, line: 3, cells: { A: '1', B: 'x\ny' } }]);
  });
});

describe('JSON Lines', () => {
  async function* chunks(...parts: readonly string[]) {
    yield* parts;
  }

  it('are objects with their lines, wherever the text is cut, and lines that are none', async () => {
    const lines = await collected(readJson(chunks('{"a":', '1}\r\n\n[1]', '\n{"b":\n', 'null\n{"c":"\\n"}')));
    expect(lines).toEqual([
      { number: 1, line: 1, object: { a: 1 } },
      { number: 2, line: 3, text: '[1]', reason: 'not a JSON object; expected one object, {"…": …}' },
      { number: 3, line: 4, text: '{"b":', reason: 'not JSON; expected one object, {"…": …}' },
      { number: 4, line: 5, text: 'null', reason: 'not a JSON object; expected one object, {"…": …}' },
      { number: 5, line: 6, object: { c: '\n' } },
    ]);
  });
});
