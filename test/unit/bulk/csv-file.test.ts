import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { csvFile, listDelimiter } from '../../../src/bulk/csv-file.ts';
import { importArguments } from '../../../src/bulk/import-arguments.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'graph-csv-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('a table for the offline importer', () => {
  it('tells nothing from an empty text, doubles quotes, and joins lists by a sign that no text may hold', async () => {
    const path = join(folder, 'a.csv');
    const file = csvFile(path, ['a:string', 'b:string', 'c:string[]', 'd:double']);
    file.add([null, '', ['x', 'y"z'], 3.5e24]);
    file.add(['one, two', undefined, null, true]);
    expect(file.close()).toMatchObject({ rows: 2, multiline: false });
    expect(await readFile(path, 'utf8')).toBe(
      `a:string,b:string,c:string[],d:double\n,"","x${listDelimiter}y""z",3.5e+24\n"one, two",,,true\n`,
    );
  });

  it('refuses lists that the importer would not keep as they are', () => {
    const file = csvFile(join(folder, 'b.csv'), ['a:string[]']);
    for (const list of [[], [''], [`a${listDelimiter}b`]]) expect(() => file.add([list])).toThrow(/without --bulk/u);
    file.close();
  });

  it('tells the importer of lines that end inside a cell, and of a row that needs a larger buffer', () => {
    const file = csvFile(join(folder, 'c.csv'), ['a:string']);
    file.add([`${'x'.repeat(2_000_000)}\n`]);
    const written = { kind: 'nodes', name: 'Entity', ...file.close() } as const;
    expect(importArguments([written], 'neo4j')).toEqual(
      expect.arrayContaining(['--multiline-fields=true', '--read-buffer-size=6m', `--nodes=Entity=${written.path}`]),
    );
    const short = { ...written, longestRow: 10, multiline: false };
    expect(importArguments([short], 'neo4j')).toEqual(
      expect.arrayContaining(['--multiline-fields=false', '--read-buffer-size=4m']),
    );
  });
});
