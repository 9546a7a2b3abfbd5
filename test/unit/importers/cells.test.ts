import { describe, expect, it } from '@jest/globals';
import {
  amountCell,
  countCell,
  dateCell,
  listCell,
  numberCell,
  ownListCell,
  textCell,
} from '../../../src/importers/cells.ts';

describe('text cells', () => {
  it('are one line without white space at the ends', () => {
    expect(textCell(' Jais-70B \n')).toBe('Jais-70B');
    expect(textCell('two\nlines')).toBe('two lines');
    expect(textCell(' \n')).toBeNull();
    expect(textCell(undefined)).toBeNull();
  });
});

describe('number cells', () => {
  it.each([
    ['3.14e+23', 3.14e23],
    ['3.1E+23', 3.1e23],
    ['174600000000.0', 174_600_000_000],
    ['$6770000.00', 6_770_000],
    ['$1,234,567.50', 1_234_567.5],
    ['14180000,14180000', 14_180_000],
    ['10^25', 1e25],
    ['1.5×10^25', 1.5e25],
    ['1.5 x 10^25', 1.5e25],
    ['2*10**-3', 2e-3],
    ['3·10²⁵', 3e25],
    ['10⁻³', 1e-3],
  ])('reads %s', (raw, value) => expect(numberCell(raw)).toEqual({ value }));

  it.each(['', ' ', 'NA', 'N/A', 'nan', 'NaN'])('takes %j for an empty cell', (raw) => {
    expect(numberCell(raw)).toEqual({ value: null });
  });

  it.each(['45TB', '16GB', '12 million', '0x10', '~1e24', '>1e24', '1e24-1e25', 'Infinity', '10^', '2^25'])(
    'says that %s is no number',
    (raw) => {
      expect(numberCell(raw)).toEqual({ value: null, fault: 'not a number; write one number, such as 3.14e+23' });
    },
  );

  it('does not choose between two numbers', () => {
    expect(numberCell('2260275840,2290000001')).toMatchObject({
      value: null,
      fault: expect.stringContaining('several numbers in one cell'),
    });
  });

  it('says of a number that is too large what is wrong with it', () => {
    expect(numberCell('1e400').fault).toContain('beyond the largest number');
    expect(numberCell('10^400').fault).toContain('beyond the largest number');
  });

  it('refuses amounts that are not above 0, and counts that are not whole', () => {
    expect(amountCell('0.00E+00').fault).toContain('not above 0');
    expect(amountCell('-5').fault).toContain('not above 0');
    expect(countCell('8.30E+01')).toEqual({ value: 83 });
    expect(countCell('0')).toEqual({ value: 0 });
    expect(countCell('1.5').fault).toContain('not a whole number');
  });
});

describe('date cells', () => {
  it.each([
    ['2023-05-17', '2023-05-17'],
    ['17/05/2023', '2023-05-17'],
    ['08/01/1952', '1952-01-08'],
    ['2021', '2021'],
    ['2021-06', '2021-06'],
    ['2021/06/30', '2021-06-30'],
    ['2021-06-30T12:15:00.000Z', '2021-06-30'],
  ])('reads %s', (raw, value) => expect(dateCell(raw)).toEqual({ value }));

  it('takes the first of January for the year only', () => {
    expect(dateCell('2021-01-01')).toEqual({ value: '2021' });
    expect(dateCell('01/01/1980')).toEqual({ value: '1980' });
    expect(dateCell('2021-01')).toEqual({ value: '2021-01' });
  });

  it.each([
    '31/02/2022',
    '2022-13-01',
    'early 2022',
    '2020-02-30',
    '31/11/1999',
    '13/13/2013',
    '05-17-2023',
    '20230517',
  ])('says that %s is no date', (raw) => {
    expect(dateCell(raw)).toEqual({
      value: null,
      fault: 'not a date; write YYYY, YYYY-MM or YYYY-MM-DD, a day that there is',
    });
  });
});

describe('list cells', () => {
  it('keep a comma and a space inside a name where bare commas separate', () => {
    expect(listCell('NVIDIA,NERSC, Lawrence Berkeley National Laboratory,Rice University')).toEqual([
      'NVIDIA',
      'NERSC, Lawrence Berkeley National Laboratory',
      'Rice University',
    ]);
  });

  it('separate at a comma and a space in older sheets', () => {
    expect(listCell('Google, TTIC')).toEqual(['Google', 'TTIC']);
  });

  it('keep the legal form of a company with its name', () => {
    expect(listCell('Qilin Hesheng Network Technology Co., Ltd. (APUS)')).toEqual([
      'Qilin Hesheng Network Technology Co., Ltd. (APUS)',
    ]);
    expect(listCell('Peking University,SambaNova Systems, Inc,Adobe')).toEqual([
      'Peking University',
      'SambaNova Systems, Inc',
      'Adobe',
    ]);
  });

  it('keep commas inside quotes and brackets, and drop the quotes', () => {
    expect(listCell('"SambaNova Systems, Inc",Adobe')).toEqual(['SambaNova Systems, Inc', 'Adobe']);
    expect(listCell('COCO,BookCorpus (BooksCorpus, Toronto Book Corpus)')).toEqual([
      'COCO',
      'BookCorpus (BooksCorpus, Toronto Book Corpus)',
    ]);
  });

  it('have no blanks and no repetitions', () => {
    expect(listCell('Language,,Vision,Language,')).toEqual(['Language', 'Vision']);
    expect(listCell('')).toEqual([]);
  });

  it('of our own files are joined with semicolons', () => {
    expect(ownListCell('Otter Technology Co., Ltd.; MIT')).toEqual(['Otter Technology Co., Ltd.', 'MIT']);
    expect(ownListCell('')).toEqual([]);
  });
});
