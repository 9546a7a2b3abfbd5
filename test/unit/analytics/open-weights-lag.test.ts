import { describe, expect, it } from '@jest/globals';
import { admitsAll } from '../../../src/analytics/frame/view.ts';
import {
  openWeightsLagReport,
  resolveOpenWeightsLag,
} from '../../../src/analytics/open-weights-lag/open-weights-lag.ts';
import { medianOfReached } from '../../../src/statistics/median-of-reached.ts';
import { frameOf, model, viewOf } from './frames.ts';

const frame = frameOf([
  model('early open', { date: '2019-01-01', compute: 1e20, access: 'OPEN_WEIGHTS_RESTRICTED' }),
  model('small', { date: '2020-01-01', compute: 1e20, access: 'API' }),
  model('large', { date: '2020-07-01', compute: 1e23, access: 'UNRELEASED' }),
  model('untold', { date: '2020-08-01', compute: 1e23 }),
  model('largest', { date: '2020-10-01', compute: 1e25, access: 'API' }),
  model('late open', { date: '2021-07-01', compute: 2e23, access: 'OPEN_WEIGHTS_UNRESTRICTED' }),
]);
const report = openWeightsLagReport(viewOf(frame), admitsAll, resolveOpenWeightsLag({}));

describe('the lag of open weights', () => {
  const [bucket] = report.buckets;

  it('is from each closed model to the first open one of as much compute, below 0 where that was earlier', () => {
    expect(bucket).toMatchObject({ label: '2020', n: 3, reached: 2 });
    expect(bucket?.lags.map(({ id, reachedBy, months }) => [id, reachedBy, months && Math.round(months)])).toEqual([
      ['small', 'early open', -12],
      ['large', 'late open', 12],
      ['largest', null, null],
    ]);
    expect(bucket?.medianMonths).toBeCloseTo(bucket?.lags[1]?.months ?? Number.NaN, 12);
    expect(bucket?.memberIds()).toEqual(['small', 'large', 'largest']);
  });

  it('tells what it leaves out, and what no open weights have reached', () => {
    expect(report.warnings.map(({ code }) => code)).toEqual(expect.arrayContaining(['ACCESS_UNKNOWN', 'NOT_REACHED']));
    expect(report.coverage.counted).toBe(3);
    expect(report.definition.arguments).toContain('"scale":{"topK":10}');
  });

  it('is of no model where none is closed', () => {
    const open = frameOf([model('open', { date: '2020', compute: 1e20, access: 'OPEN_WEIGHTS_RESTRICTED' })]);
    const none = openWeightsLagReport(viewOf(open), admitsAll, resolveOpenWeightsLag({}));
    expect(none.buckets).toEqual([]);
    expect(none.warnings.map(({ code }) => code)).toContain('NOTHING_COUNTED');
  });
});

describe('the median of what is reached', () => {
  it('counts the rest as longer, and is unknown where it is among the rest', () => {
    expect(medianOfReached([3, 1, 2], 3)).toBe(2);
    expect(medianOfReached([3, 1, 2], 4)).toBe(2.5);
    expect(medianOfReached([3, 1, 2], 5)).toBe(3);
    expect(medianOfReached([3, 1], 4)).toBeNull();
    expect(medianOfReached([], 0)).toBeNull();
  });
});
