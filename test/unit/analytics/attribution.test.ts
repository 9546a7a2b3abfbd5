import { describe, expect, it } from '@jest/globals';
import { partsOf } from '../../../src/analytics/shares/attribution.ts';
import type { ShareInput } from '../../../src/analytics/shares/check-arguments.ts';
import { argumentsOf, frameOf, institution, model, placed } from './frames.ts';

const frame = frameOf(
  [model('work', { date: '2020-05-05', developers: ['company', 'university', 'laboratory', 'stranger'] })],
  placed,
);

const partsIn = (given: Partial<ShareInput>, own = frame) =>
  Object.fromEntries(partsOf(own, argumentsOf(given), 0).map(({ key, weight }) => [key, weight]));

describe('what of a work goes where', () => {
  it('is one team class', () => {
    expect(partsIn({ by: 'TEAM_CLASS' })).toEqual({ COLLABORATION: 1 });
    expect(partsIn({ by: 'TEAM_CLASS', teamClassRule: 'ANY_INDUSTRY' })).toEqual({ INDUSTRY: 1 });
    expect(partsIn({ by: 'TEAM_CLASS', teamClassRule: 'AUTHOR_SHARE' })).toEqual({ UNKNOWN: 1 });
  });

  it('is 1/n for each institution’s sector', () => {
    expect(partsIn({ by: 'SECTOR' })).toEqual({ INDUSTRY: 0.25, ACADEMIA: 0.5, UNKNOWN: 0.25 });
    expect(partsIn({ by: 'SECTOR', publicResearchAsAcademia: false })).toEqual({
      INDUSTRY: 0.25,
      ACADEMIA: 0.25,
      GOVERNMENT: 0.25,
      UNKNOWN: 0.25,
    });
  });

  it('is divided again among the countries of an institution that works in several', () =>
    expect(partsIn({ by: 'COUNTRY' })).toEqual({ US: 0.25, GB: 0.25, FR: 0.125, DE: 0.125, UNKNOWN: 0.25 }));

  it('is 1 for each key in full counting, however many institutions stand behind it', () => {
    expect(partsIn({ by: 'SECTOR', attribution: 'FULL' })).toEqual({ INDUSTRY: 1, ACADEMIA: 1, UNKNOWN: 1 });
    expect(partsIn({ by: 'COUNTRY', attribution: 'FULL' })).toEqual({ US: 1, GB: 1, FR: 1, DE: 1, UNKNOWN: 1 });
  });

  it('is all for the first institution named', () => {
    expect(partsIn({ by: 'INSTITUTION', attribution: 'FIRST' })).toEqual({ company: 1 });
    expect(partsIn({ by: 'SECTOR', attribution: 'FIRST' })).toEqual({ INDUSTRY: 1 });
  });

  it('is UNKNOWN without developers', () => {
    const orphan = frameOf([model('orphan')]);
    for (const by of ['TEAM_CLASS', 'SECTOR', 'COUNTRY', 'INSTITUTION'] as const) {
      expect(partsIn({ by }, orphan)).toEqual({ UNKNOWN: 1 });
    }
  });

  it('is exactly 1 for the one sector of six institutions', () => {
    const six = ['a', 'b', 'c', 'd', 'e', 'f'];
    const own = frameOf(
      [model('work', { developers: six })],
      six.map((id) => institution(id, { sector: 'ACADEMIA' })),
    );
    expect(partsIn({ by: 'SECTOR' }, own)).toEqual({ ACADEMIA: 1 });
  });
});

describe('institutions are rolled up before they are counted', () => {
  const parents = [{ id: 'holding', from: '2019', to: null }];
  const group = frameOf(
    [model('work', { date: '2020-05-05', developers: ['lab one', 'lab two', 'university'] })],
    [
      ...placed,
      institution('holding', {
        sector: 'INDUSTRY',
        countries: [{ code: 'US', name: 'United States', region: 'Northern America' }],
      }),
      institution('lab one', {
        sector: 'ACADEMIA',
        parents,
        countries: [{ code: 'GB', name: 'United Kingdom', region: 'Europe' }],
      }),
      institution('lab two', { sector: 'INDUSTRY', parents }),
    ],
  );

  it('made distinct, then divided', () => {
    expect(partsIn({ by: 'INSTITUTION' }, group)).toEqual({ holding: 0.5, university: 0.5 });
    expect(partsIn({ by: 'INSTITUTION', attribution: 'FULL' }, group)).toEqual({ holding: 1, university: 1 });
    expect(partsIn({ by: 'INSTITUTION', rollUp: 'NONE' }, group)).toEqual({
      'lab one': 1 / 3,
      'lab two': 1 / 3,
      university: 1 / 3,
    });
  });

  it('for countries too', () => expect(partsIn({ by: 'COUNTRY' }, group)).toEqual({ US: 0.5, GB: 0.5 }));

  it('but not for sectors and team classes', () => {
    expect(partsIn({ by: 'SECTOR' }, group)).toEqual({ ACADEMIA: 2 / 3, INDUSTRY: 1 / 3 });
    expect(partsIn({ by: 'TEAM_CLASS' }, group)).toEqual({ COLLABORATION: 1 });
  });
});
