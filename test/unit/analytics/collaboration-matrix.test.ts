import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type MatrixInput,
  matrixReport,
  resolveMatrix,
} from '../../../src/analytics/collaboration-matrix/collaboration-matrix.ts';
import { admitsAll } from '../../../src/analytics/frame/view.ts';
import { frameOf, institution, model, placed, viewOf } from './frames.ts';

const frame = frameOf(
  [
    model('1', { date: '2020', developers: ['company'] }),
    model('2', { date: '2020', developers: ['company', 'university'] }),
    model('3', { date: '2020', developers: ['university', 'college'] }),
    model('4', { date: '2020', developers: ['company', 'university', 'stranger'] }),
    model('5', { date: '2020' }),
  ],
  [...placed, institution('college', { sector: 'ACADEMIA' })],
);
const matrix = (given: MatrixInput = {}) => matrixReport(viewOf(frame), admitsAll, resolveMatrix(given));
const cells = (given: MatrixInput = {}) =>
  matrix(given).buckets[0]?.cells.map(({ row, column, count, fractional, together }) => [
    row,
    column,
    count,
    fractional,
    together,
  ]);

describe('the matrix of collaboration', () => {
  it('counts pairs of sectors, and on the diagonal those alone', () =>
    expect(cells()).toEqual([
      ['ACADEMIA', 'ACADEMIA', 1, 1, 1],
      ['ACADEMIA', 'INDUSTRY', 2, 1 + 1 / 3, 2],
      ['ACADEMIA', 'UNKNOWN', 1, 1 / 3, 1],
      ['INDUSTRY', 'INDUSTRY', 1, 1, 0],
      ['INDUSTRY', 'UNKNOWN', 1, 1 / 3, 1],
      ['UNKNOWN', 'UNKNOWN', 1, 1, 0],
    ]));

  it('counts pairs of countries, the rest as OTHER', () => {
    expect(cells({ by: 'COUNTRY', top: 1 })).toEqual([
      ['GB', 'OTHER', 2, 1 + 1 / 3, 2],
      ['GB', 'UNKNOWN', 2, 1 + 1 / 3, 2],
      ['OTHER', 'OTHER', 1, 1, 0],
      ['OTHER', 'UNKNOWN', 1, 1 / 3, 1],
      ['UNKNOWN', 'UNKNOWN', 1, 1, 0],
    ]);
    expect(matrix({ by: 'COUNTRY', top: 1 }).keys.map(({ label }) => label)).toEqual([
      'United Kingdom',
      'Other',
      'Unknown',
    ]);
  });

  it('has fractional counts that add up to the models', () =>
    fc.assert(
      fc.property(
        fc.array(fc.subarray(['company', 'university', 'laboratory', 'stranger']), { maxLength: 20 }),
        fc.constantFrom('SECTOR', 'COUNTRY'),
        (teams, by) => {
          const own = frameOf(
            teams.map((developers, index) => model(`${index}`, { date: '2020', developers })),
            placed,
          );
          const [bucket] = matrixReport(viewOf(own), admitsAll, resolveMatrix({ by, top: 2 })).buckets;
          const sum = (bucket?.cells ?? []).reduce((total, { fractional }) => total + fractional, 0);
          expect(sum).toBeCloseTo(teams.length, 9);
        },
      ),
    ));

  it('refuses a top that is none', () => expect(() => resolveMatrix({ top: 0 })).toThrow(/^top: 0 /));
});
