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

describe('the text of a file', () => {
  it('is unpacked where it is gzip, whatever its name, also of several members', async () => {
    const packed = Buffer.concat([gzipSync('Héron,'), gzipSync('Wren\n')]);
    expect(await text(await file('packed.csv', packed))).toBe('Héron,Wren\n');
    expect(await text(await file('plain.gz', 'Héron\n'))).toBe('Héron\n');
  });

  it('has no byte order mark, and may be empty', async () => {
    expect(await text(await file('mark.csv', '\uFEFFA,B\n'))).toBe('A,B\n');
    expect(await text(await file('empty.csv', ''))).toBe('');
  });

  it.each([
    ['cut off', gzipSync('heron '.repeat(1_000)).subarray(0, 30), 'the gzip data end too early'],
    ['damaged', Buffer.concat([Buffer.from([0x1f, 0x8b]), Buffer.from('no gzip at all')]), 'the gzip data are damaged'],
    ['binary', Buffer.from([0x50, 0x4b, 0x00, 0x01]), 'zero bytes'],
    ['in UTF-16', Buffer.from('\uFEFFName', 'utf16le'), 'it is not text in UTF-8'],
    ['in Latin-1', Buffer.from('Héron', 'latin1'), 'it is not text in UTF-8'],
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
      { number: 2, line: 3, text: '[1]', reason: 'not a JSON object' },
      { number: 3, line: 4, text: '{"b":', reason: 'not JSON' },
      { number: 4, line: 5, text: 'null', reason: 'not a JSON object' },
      { number: 5, line: 6, object: { c: '\n' } },
    ]);
  });
});
