import { describe, expect, it } from '@jest/globals';
import { admitsAll } from '../../../src/analytics/frame/view.ts';
import { releaseReport, resolveRelease } from '../../../src/analytics/release-rates/release-rates.ts';
import { frameOf, model, placed, viewOf } from './frames.ts';

const frame = frameOf(
  [
    model('1', { date: '2020', developers: ['company'], access: 'API', codeAccess: 'UNRELEASED' }),
    model('2', { date: '2020', developers: ['company'], access: 'OPEN_WEIGHTS_RESTRICTED' }),
    model('3', { date: '2020', developers: ['company'], access: 'UNKNOWN' }),
    model('4', {
      date: '2020',
      developers: ['university'],
      access: 'OPEN_WEIGHTS_UNRESTRICTED',
      codeAccess: 'OPEN_WEIGHTS_UNRESTRICTED',
    }),
  ],
  placed,
);
const [bucket] = releaseReport(viewOf(frame), admitsAll, resolveRelease({})).buckets;
const classOf = (name: string) => bucket?.classes.find(({ teamClass }) => teamClass === name);

describe('release rates', () => {
  it('are of the known, with the unknown apart and in the bounds', () => {
    const firms = classOf('INDUSTRY');
    expect(firms?.count).toBe(3);
    expect(firms?.openWeights).toMatchObject({
      released: 1,
      known: 2,
      unknown: 1,
      share: 0.5,
      bounds: { low: 1 / 3, high: 2 / 3 },
    });
    expect(firms?.api).toMatchObject({ released: 1, known: 2, share: 0.5 });
    expect(firms?.code).toMatchObject({ released: 0, known: 1, unknown: 2, share: 0, bounds: { low: 0, high: 2 / 3 } });
    expect(classOf('ACADEMIA')?.code.share).toBe(1);
    expect(bucket?.all.openWeights).toMatchObject({ released: 2, known: 3 });
  });

  it('are null of no model', () =>
    expect(classOf('OTHER')?.api).toEqual({
      released: 0,
      known: 0,
      unknown: 0,
      share: null,
      interval: null,
      bounds: null,
    }));
});
