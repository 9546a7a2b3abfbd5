import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { institutionAliases } from '../../../src/importers/aliases-sheet.ts';
import { allRows, tableOf, writeTable } from '../../../src/importers/csv.ts';
import { epochModels } from '../../../src/importers/epoch-models.ts';
import { importSheet } from '../../../src/importers/pipeline.ts';
import { loadSeeds, readManifest } from '../../../src/importers/seeds.ts';
import { type Sheet, tableSheet } from '../../../src/importers/sheet.ts';
import type { RecordInput } from '../../../src/log/record.ts';
import { fixture, recorder, source, statement } from './importing.ts';

const by = { source, author: 'tests', reason: 'a test' };

describe('a table', () => {
  it('is read with a byte order mark, carriage returns, line ends in cells and short rows', async () => {
    const table = await tableOf('\uFEFFA,B,C\r\n"one\r\ntwo",2,3\r\nx\r\n\r\n"say ""hi""",,\r\n');
    expect(table.headers).toEqual(['A', 'B', 'C']);
    expect(await allRows(table)).toEqual([
      { number: 1, line: 3, cells: { A: 'one\r\ntwo', B: '2', C: '3' } },
      { number: 2, line: 4, cells: { A: 'x', B: '', C: '' }, cellCount: 1 },
      { number: 3, line: 6, cells: { A: 'say "hi"', B: '', C: '' } },
    ]);
  });

  it('takes of two columns with one name the first that says something', async () => {
    const table = await tableOf('Old,New\n,2\n1,2\n', (found) => (found === 'Old' ? 'New' : found));
    expect((await allRows(table)).map(({ cells }) => cells.New)).toEqual(['2', '1']);
  });

  it('is empty where the file is', async () => {
    expect(await allRows(await tableOf(''))).toEqual([]);
  });

  it('is written so that it reads the same', async () => {
    const rows = [
      { A: 'plain', B: 'a, b' },
      { A: 'say "hi"', B: 'two\nlines' },
      { A: ' spaced ', B: '' },
    ];
    const text = writeTable(['A', 'B'], rows);
    expect(text).toBe('A,B\nplain,"a, b"\n"say ""hi""","two\nlines"\n" spaced ",\n');
    expect((await allRows(await tableOf(text))).map(({ cells }) => cells)).toEqual(rows);
  });
});

describe('an import', () => {
  it('takes over what can be read, and reports the rest by row, line, column and value', async () => {
    const { apply, records } = recorder();
    const table = await fixture('models-2026.csv', epochModels);
    const report = await importSheet({ ...by, sheet: tableSheet(table, epochModels), apply });
    expect(report).toMatchObject({ rows: 4, records: 3, appended: 3, rejected: 1 });
    expect(records()).toHaveLength(3);
    expect(report.problems).toContainEqual({
      severity: 'DOUBTFUL',
      code: 'UNREADABLE',
      column: 'Training compute (FLOP)',
      value: '-5',
      reason: expect.stringContaining('not above 0'),
      row: 3,
      line: 6,
      mend: 'write the cell in a form that can be read, or leave it blank',
    });
    expect(report.problems).toContainEqual(expect.objectContaining({ code: 'UNKNOWN_COLUMN', column: 'Moon phase' }));
  });

  it('keeps the first of two rows about one subject', async () => {
    const { apply, records } = recorder();
    const table = await fixture('models-2022.csv', epochModels);
    const { problems, rejected } = await importSheet({ ...by, sheet: tableSheet(table, epochModels), apply });
    expect(statement(records()[0]).fields?.publicationDate).toEqual({ value: '1955-03-01' });
    expect(records()).toHaveLength(2);
    expect(rejected).toBe(1);
    expect(problems.filter(({ row }) => row === 3).map(({ code, value }) => [code, value])).toEqual([
      ['UNREADABLE', '45TB'],
      ['UNKNOWN_LABEL', 'Important context'],
      ['REPEATED_SUBJECT', 'name:maze mouse|1955'],
    ]);
  });

  it('joins the rows of one subject where the format says so', async () => {
    const { apply, records } = recorder();
    const text = [
      'Institution,Relation,Of,From,To,Reason',
      'DeepMind,part of,Google,2014,,',
      'Facebook,same,Meta,,,',
      'DeepMind,succeeded by,Google DeepMind,2023,,',
      'Lab,part of,IBM,,,',
      'Lab,part of,MIT,,,',
    ].join('\n');
    const report = await importSheet({ ...by, sheet: tableSheet(await tableOf(text), institutionAliases), apply });
    expect(report).toMatchObject({ rows: 5, created: 5, rejected: 0, records: 3, problems: [] });
    const [deepMind, , lab] = records();
    expect(Object.keys(statement(deepMind).fields ?? {})).toEqual(['name', 'parents', 'successors']);
    expect(statement(lab).fields?.parents?.value).toMatchObject([{ key: 'epoch:IBM' }, { key: 'epoch:MIT' }]);
  });

  it('applies batches of the size asked for, and tells how far it is', async () => {
    const { apply, changeSets } = recorder();
    const lines = Array.from({ length: 25 }, (_, index) => `M${index},,2023-05-17`);
    const table = await tableOf(`Model,Organization,Publication date\n${lines.join('\n')}\n`);
    const told: number[] = [];
    const sheet = tableSheet(table, epochModels);
    await importSheet({ ...by, sheet, apply, batchWeight: 10, onBatch: ({ rows }) => told.push(rows) });
    expect(changeSets.map(({ records }) => records.length)).toEqual([10, 10, 5]);
    expect(changeSets[0]).toMatchObject({ title: 'Herons', author: 'tests', reason: 'a test', sources: [source] });
    expect(told).toEqual([10, 20, 25]);
  });

  it('tells what rows say in passing apart from what became of the rows', async () => {
    const { apply } = recorder();
    const place = { number: 1, line: 2 };
    const about = (name: string): RecordInput => ({
      type: 'STATEMENT',
      noun: 'Topic',
      keys: [`name:${name}|tests/topic`],
      source: source.key,
      origin: 'IMPORT',
      fields: { name: { value: name } },
    });
    const rows = [
      { record: about('river'), also: [about('water')] },
      { record: about('lake'), also: [about('water')] },
      { record: about('water') },
      { record: { ...about('river'), fields: {} } as RecordInput },
      { record: null, problems: [{ severity: 'REJECTED', code: 'NO_SUBJECT', column: null, value: '', reason: '' }] },
    ] as const;
    const sheet: Sheet = {
      repeats: undefined,
      problems: [],
      rows: async function* () {
        for (const row of rows) yield { place, raw: {}, problems: [], ...row };
      },
    };
    const report = await importSheet({ ...by, sheet, apply });
    expect(report).toMatchObject({ rows: 5, created: 2, changed: 0, unchanged: 1, rejected: 2, doubtful: 0 });
    expect(report.inPassing).toEqual({ created: 1, changed: 0, unchanged: 0, rejected: 0 });
  });

  it('passes on what the write path refuses, with the row it came from', async () => {
    const { apply } = recorder();
    const table = await tableOf('Institution,Relation,Of\nTin,part of,Zinc\nZinc,same,Zinc\n');
    const { rejected, problems } = await importSheet({ ...by, sheet: tableSheet(table, institutionAliases), apply });
    expect(rejected).toBe(1);
    expect(problems).toMatchObject([{ code: 'SAME_KEY', row: 2, line: 3 }]);
  });

  it('reads nothing of a file that is not of its kind', async () => {
    const { apply, changeSets } = recorder();
    const report = await importSheet({
      ...by,
      sheet: tableSheet(await tableOf('City,River\nBern,Aare\n'), epochModels),
      apply,
    });
    expect(changeSets).toEqual([]);
    expect(report.rows).toBe(0);
    expect(report.problems.filter(({ code }) => code === 'MISSING_COLUMN').map(({ column }) => column)).toEqual([
      'Model',
      'Organization',
      'Publication date',
    ]);
  });
});

describe('a seed folder', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'seed-folder-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const files = [{ file: 'models.csv', kind: 'epoch-models', source }];
  const manifest = (content: unknown) => writeFile(join(folder, 'manifest.json'), JSON.stringify(content));

  it('is loaded file by file, with progress', async () => {
    await manifest({ files });
    await writeFile(join(folder, 'models.csv'), 'Model,Organization,Publication date\nHeron,Tin,2023-05-17\n,,\n');
    const { apply } = recorder();
    const told: unknown[] = [];
    const report = await loadSeeds({ apply, folder, onProgress: (progress) => told.push(progress) });
    expect(report).toMatchObject({ rows: 2, records: 1, appended: 1, rejected: 1 });
    expect(report.problems).toMatchObject([{ file: 'models.csv', code: 'NO_SUBJECT', row: 2 }]);
    const step = { file: 'models.csv', number: 1, files: 1 };
    expect(told).toEqual([
      { ...step, rows: 0, done: false },
      { ...step, rows: 1, done: false },
      { ...step, rows: 2, done: true },
    ]);
  });

  it.each([
    ['a list that is missing', {}],
    ['an unknown kind', { files: [{ ...files[0], kind: 'stars' }] }],
    ['a source without rank', { files: [{ ...files[0], source: { ...source, rank: undefined } }] }],
    ['a file elsewhere', { files: [{ ...files[0], file: '../models.csv' }] }],
  ])('is refused with %s', async (_case, content) => {
    await manifest(content);
    await expect(readManifest(folder)).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });

  it('is refused without a manifest, or with one that is not JSON', async () => {
    await expect(readManifest(folder)).rejects.toThrow('manifest.json: cannot be read');
    await writeFile(join(folder, 'manifest.json'), '{');
    await expect(readManifest(folder)).rejects.toThrow('is not JSON');
  });
});
