import { describe, expect, it } from '@jest/globals';
import { admitsAll } from '../../../src/analytics/frame/view.ts';
import {
  type BaseClass,
  lineageReport,
  resolveLineage,
} from '../../../src/analytics/lineage-dependence/lineage-dependence.ts';
import { frameOf, model, placed, viewOf } from './frames.ts';

const frame = frameOf(
  [
    model('base', { date: '2019', developers: ['company'], access: 'OPEN_WEIGHTS_UNRESTRICTED' }),
    model('other', { date: '2019', developers: ['university'], access: 'API' }),
    model('1', { date: '2020', developers: ['university'], baseModels: ['base'] }),
    model('2', { date: '2020', developers: ['university'], baseModels: ['base', 'other'] }),
    model('3', { date: '2020', developers: ['university'], baseModels: ['only a name'] }),
    model('4', { date: '2020', developers: ['university'] }),
    model('5', { date: '2020', developers: ['company'] }),
  ],
  placed,
);
const report = lineageReport(viewOf(frame), admitsAll, resolveLineage({}));
const classIn = (name: string) => report.buckets[1]?.classes.find(({ teamClass }) => teamClass === name);
const base = (name: string): BaseClass | undefined =>
  classIn('ACADEMIA')?.bases.find(({ teamClass }) => teamClass === name);

describe('dependence on the models of others', () => {
  it('is told of the models with a named base', () => {
    expect(classIn('ACADEMIA')).toMatchObject({ count: 4, based: 3, basedOnKnown: 2, basedRate: { share: 0.75 } });
    expect(base('INDUSTRY')).toMatchObject({
      count: 2,
      share: 2 / 3,
      fractional: 1.5,
      access: [{ access: 'OPEN_WEIGHTS_UNRESTRICTED', count: 2 }],
    });
    expect(base('ACADEMIA')).toMatchObject({ count: 1, fractional: 0.5, access: [{ access: 'API', count: 1 }] });
  });

  it('is UNKNOWN for bases that are only named', () =>
    expect(base('UNKNOWN')).toMatchObject({ count: 1, fractional: 1, access: [{ access: 'UNKNOWN', count: 1 }] }));

  it('adds up to the models with a base, each divided among its bases', () =>
    expect(classIn('ACADEMIA')?.bases.reduce((sum, { fractional }) => sum + fractional, 0)).toBe(3));

  it('is null where no base is named', () => {
    expect(classIn('INDUSTRY')).toMatchObject({ count: 1, based: 0, basedRate: { share: 0 } });
    expect(classIn('INDUSTRY')?.bases.every(({ share, interval }) => share === null && interval === null)).toBe(true);
    expect(classIn('OTHER')?.basedRate.share).toBeNull();
  });
});
