import { describe, expect, it } from '@jest/globals';
import type { ShareInput } from '../../../src/analytics/shares/check-arguments.ts';
import { frameOf, model, placed, reportOf } from './frames.ts';

const models = [
  model('a', { date: '2020', developers: ['university'], compute: 6e20 }),
  model('b', { date: '2020', developers: ['company'], compute: 3e20 }),
  model('c', { date: '2020', developers: ['company', 'university'], compute: 1e20 }),
];
const frame = frameOf(models, placed);

const fragilityIn = (key: string, given: Partial<ShareInput>, own = frame) =>
  reportOf(own, given)
    .facets[0]?.buckets[0]?.cells.find((cell) => cell.key === key)
    ?.fragility()
    .map(({ id, change, shareBefore, shareAfter }) => [id, change, shareBefore, shareAfter]);

describe('what moves a cell most', () => {
  it('is a label of an institution or a model left out, the largest change first', () =>
    expect(fragilityIn('ACADEMIA', { of: 'TRAINING_COMPUTE', by: 'TEAM_CLASS' })).toEqual(
      [
        ['university', 'counted as INDUSTRY instead of ACADEMIA', 0.6, 0],
        ['company', 'counted as ACADEMIA instead of INDUSTRY', 0.6, 1],
        ['a', 'left out', 0.6, 0],
        ['b', 'left out', 0.6, 6 / 7],
        ['c', 'left out', 0.6, 2 / 3],
      ].toSorted(
        (x, y) => Math.abs(Number(y[3]) - 0.6) - Math.abs(Number(x[3]) - 0.6) || (String(x[0]) < String(y[0]) ? -1 : 1),
      ),
    ));

  it('divides works anew where they are divided', () =>
    expect(fragilityIn('INDUSTRY', { by: 'SECTOR' })?.slice(0, 2)).toEqual([
      ['company', 'counted as ACADEMIA instead of INDUSTRY', 0.5, 0],
      ['university', 'counted as INDUSTRY instead of ACADEMIA', 0.5, 1],
    ]));

  it('is only models where sectors do not decide', () => {
    for (const given of [{ by: 'COUNTRY' }, { by: 'TEAM_CLASS', groups: [{ label: 'All' }] }] as const) {
      expect(fragilityIn('UNKNOWN', given)?.every(([, change]) => change === 'left out')).toBe(true);
    }
  });

  it('is nothing where nothing moves it, or nothing is divided', () => {
    expect(fragilityIn('UNKNOWN', { by: 'TEAM_CLASS', teamClassRule: 'AUTHOR_SHARE' })).toEqual([]);
    expect(fragilityIn('ACADEMIA', { period: { from: 1990, to: 1990 } })).toEqual([]);
    expect(
      fragilityIn('ACADEMIA', {}, frameOf([model('only', { date: '2020', developers: ['laboratory'] })], placed)),
    ).toEqual([['laboratory', 'counted as INDUSTRY instead of ACADEMIA', 1, 0]]);
  });
});
