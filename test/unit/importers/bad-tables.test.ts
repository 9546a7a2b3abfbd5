import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { allRows, longestRow, readTable, tableOf } from '../../../src/importers/csv.ts';
import { epochModels } from '../../../src/importers/epoch-models.ts';
import { headerNames } from '../../../src/importers/header-names.ts';
import { importSheet } from '../../../src/importers/pipeline.ts';
import { tableSheet } from '../../../src/importers/sheet.ts';
import { recorder, source } from './importing.ts';

const rowsOf = async (text: string) => allRows(await tableOf(text));
const imported = async (text: string) => {
  const { apply, records } = recorder();
  const sheet = tableSheet(await tableOf(text, headerNames(epochModels)), epochModels);
  const report = await importSheet({ sheet, source, apply, author: 'tests', reason: 'a test' });
  return { report, records: records() };
};

describe('a table with quotation marks that are not closed', () => {
  it.each([
    [
      'to the end of the file',
      'A,B\n1,2\n3,"four\n5,6\n',
      'line 3: a quotation mark in column 2 of the row that begins here is never closed',
    ],
    ['behind a cell of several lines', 'A,B\r\n"1\r\n2","three\r\n', 'line 2: a quotation mark in column 2'],
    [
      'up to the next quoted cell',
      'A,B\n1,2\n3,"four\n5,6\n7,"eight"\n',
      'line 3: a quotation mark is opened here and not closed',
    ],
    [
      'behind a cell of several lines, up to the next',
      'A,B\n"1\n2","three\n5,"six"\n',
      'line 3: a quotation mark is opened here',
    ],
    ['in the header', 'A,"B\n1,2\n', 'line 1: a quotation mark in column 2'],
  ])('is refused with the line of the mark, where it goes on %s', async (_case, text, message) => {
    await expect(rowsOf(text)).rejects.toMatchObject({ code: 'BAD_INPUT', message: expect.stringContaining(message) });
  });

  it('is refused before a row holds the rest of a file of any size', async () => {
    let given = 0;
    function* text() {
      yield 'A,B\n1,2\n3,"four\n';
      for (; given < 200; given += 1) yield `${'heron,'.repeat(200_000)}\n`;
    }
    const rows = readTable(Readable.from(text()), undefined, 'big.csv').then(allRows);
    await expect(rows).rejects.toThrow(
      `big.csv: line 3: in column 2 of the row that begins here it has become longer than ${longestRow} bytes`,
    );
    expect(given).toBeLessThan(20);
  });

  it('is read where marks stand inside cells that are not quoted, or are doubled in those that are', async () => {
    const rows = await rowsOf('A,B\n6" wafer,a "b" c\n"""Quoted""\nand more","""\n"""\n');
    expect(rows.map(({ cells }) => cells)).toEqual([
      { A: '6" wafer', B: 'a "b" c' },
      { A: '"Quoted"\nand more', B: '"\n"' },
    ]);
  });
});

describe('a table of any line ends', () => {
  it.each([
    ['line feeds', '\n'],
    ['carriage returns and line feeds', '\r\n'],
    ['carriage returns', '\r'],
  ])('is read with %s, and its rows have the lines on which they end', async (_case, end) => {
    const text = ['A,B', '"1', '', '2",3', '', '4,"5', '"', '6,7'].join(end);
    expect(await rowsOf(text)).toEqual([
      { number: 1, line: 4, cells: { A: `1${end}${end}2`, B: '3' } },
      { number: 2, line: 7, cells: { A: '4', B: `5${end}` } },
      { number: 3, line: 8, cells: { A: '6', B: '7' } },
    ]);
  });

  it('may mix them', async () => {
    expect((await rowsOf('A\r\n1\n2\r3\r\n4')).map(({ line, cells }) => [line, cells.A])).toEqual([
      [2, '1'],
      [3, '2'],
      [4, '3'],
      [5, '4'],
    ]);
  });
});

describe('a table whose header is odd', () => {
  it('is refused with the columns it lacks and the nearest it has, before anything is written', async () => {
    const { report, records } = await imported('Modle,Organization,Publication dat\nHeron,Tin,2023\n');
    expect(records).toEqual([]);
    expect(report.rows).toBe(0);
    expect(report.problems.filter(({ severity }) => severity === 'REJECTED')).toMatchObject([
      { code: 'MISSING_COLUMN', column: 'Model', reason: expect.stringContaining('the nearest here is "Modle"') },
      { code: 'MISSING_COLUMN', column: 'Publication date', reason: expect.stringContaining('"Publication dat"') },
    ]);
  });

  it('is read where it has unknown columns, which are named', async () => {
    const { report, records } = await imported(
      'Model,Organization,Publication date,River,constructor,__proto__\nM,,2023,Aare,x,y\n',
    );
    expect(records).toHaveLength(1);
    expect(report.problems.map(({ code, column }) => [code, column])).toEqual([
      ['UNKNOWN_COLUMN', 'River'],
      ['UNKNOWN_COLUMN', 'constructor'],
      ['UNKNOWN_COLUMN', '__proto__'],
    ]);
  });

  it('has of two columns of one name the first value of a row, and says so', async () => {
    const { report, records } = await imported(
      'Model,Model,Organization,Publication date\n,Heron,,2023\nEgret,Crane,,2023\n',
    );
    expect(records).toMatchObject([{ fields: { name: { value: 'Heron' } } }, { fields: { name: { value: 'Egret' } } }]);
    expect(report.problems).toMatchObject([{ severity: 'DOUBTFUL', code: 'REPEATED_COLUMN', column: 'Model', row: 0 }]);
  });

  it.each([
    ['semicolons', 'Model;Organization;Publication date\nHeron;Tin;2023\n'],
    ['tabs', 'Model\tOrganization\tPublication date\nHeron\tTin\t2023\n'],
  ])('is refused in one line where columns are separated by %s', async (_case, text) => {
    await expect(tableOf(text)).rejects.toThrow('line 1: the columns are not separated by commas');
  });

  it('may be all there is', async () => {
    expect((await imported('Model,Organization,Publication date\n')).report).toMatchObject({ rows: 0, problems: [] });
  });

  it('is missing in a file of blank lines', async () => {
    expect((await imported('\n\r\n\n')).report.problems.map(({ code }) => code)).toEqual(
      Array(3).fill('MISSING_COLUMN'),
    );
  });
});

describe('an unknown column', () => {
  it('is reported with the column that may be meant', async () => {
    const { report } = await imported('Model,Organization,Publication date,Paramters,Aare\n');
    expect(report.problems.map(({ column, reason }) => [column, reason])).toEqual([
      ['Paramters', 'the column is not known and was not read; the nearest known is "Parameters"'],
      ['Aare', 'the column is not known and was not read'],
    ]);
  });
});

describe('a bad row of a table', () => {
  const header = 'Model,Organization,Publication date,Training compute (FLOP),Parameters';

  it.each([
    ['-1', 'not above 0'],
    ['0', 'not above 0'],
    ['1e400', 'beyond the largest number'],
    ['45TB', 'not a number'],
    ['"2260275840,2290000001"', 'several numbers in one cell'],
  ])('keeps the rest of the row where compute is %s, with line, column, value and reason', async (cell, reason) => {
    const { report, records } = await imported(
      `${header}\n"Egret\n",,2023,,\nHeron,Tin,2023-05-17,${cell},7e9\nCrane,,2023,,\n`,
    );
    expect(report).toMatchObject({ rows: 3, rejected: 0, doubtful: 1 });
    expect(report.problems).toMatchObject([
      {
        severity: 'DOUBTFUL',
        row: 2,
        line: 4,
        column: 'Training compute (FLOP)',
        value: cell.replaceAll('"', ''),
        reason: expect.stringContaining(reason),
      },
    ]);
    expect(records[1]).toMatchObject({
      keys: ['name:Heron|2023', 'label:Heron'],
      fields: { parameters: { value: 7e9 } },
    });
  });

  it.each(['31/02/2022', '2022-13-01', 'early 2022'])('has no date where that is %s', async (date) => {
    const { report, records } = await imported(`${header}\nHeron,Tin,${date},,\n`);
    expect(report.problems).toMatchObject([
      { column: 'Publication date', value: date, reason: expect.stringContaining('not a date; write YYYY') },
    ]);
    expect(records).toMatchObject([{ keys: ['label:Heron'] }]);
  });

  it('says how many cells it has where they are not as many as the header has', async () => {
    const { report, records } = await imported(`${header}\nHeron,Tin\nEgret,Tin,2023,1e20,7e9,more\nCrane,,2023,,,,\n`);
    expect(records).toHaveLength(3);
    expect(report.problems.map(({ code, row, value }) => [code, row, value])).toEqual([
      ['CELL_COUNT', 1, '2'],
      ['CELL_COUNT', 2, '6'],
    ]);
  });

  it('has labels that nobody knows, also those that every object has', async () => {
    const { report } = await imported('Model,Organization,Publication date,Confidence\nHeron,,2023,constructor\n');
    expect(report.problems).toMatchObject([{ code: 'UNKNOWN_LABEL', value: 'constructor' }]);
  });
});
