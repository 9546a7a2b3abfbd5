import { describe, expect, it } from '@jest/globals';
import type { ShareInput } from '../../../src/analytics/shares/check-arguments.ts';
import { frameOf, model, placed, reportOf } from './frames.ts';

const frame = frameOf(
  [
    model('a', { date: '2020', developers: ['university'], domains: ['Language'], access: 'API' }),
    model('b', { date: '2020', developers: ['company'], domains: ['Language', 'Vision'] }),
    model('c', { date: '2021', developers: ['company', 'university'], domains: ['Vision'] }),
    model('d', { date: '2021', developers: ['laboratory'] }),
  ],
  placed,
);

/** Values of the cells that are not 0, by facet and bucket. */
const valuesOf = (given: Partial<ShareInput>) =>
  reportOf(frame, given).facets.map(({ key, buckets }) => [
    key,
    ...buckets.map(({ cells }) =>
      Object.fromEntries(cells.flatMap(({ key: cell, value }) => (value === 0 ? [] : [[cell, value]]))),
    ),
  ]);

describe('keys of places, domains and access', () => {
  it('are regions, one for all countries of it', () =>
    expect(valuesOf({ by: 'REGION' })).toEqual([[null, { Europe: 2.5, 'Northern America': 1.5 }]]));

  it('are domains, among which a work is divided like among institutions', () => {
    expect(valuesOf({ by: 'DOMAIN' })).toEqual([[null, { Language: 1.5, Vision: 1.5, UNKNOWN: 1 }]]);
    expect(valuesOf({ by: 'DOMAIN', attribution: 'FULL' })).toEqual([[null, { Language: 2, Vision: 2, UNKNOWN: 1 }]]);
    expect(valuesOf({ by: 'DOMAIN', attribution: 'FIRST' })).toEqual([[null, { Language: 2, Vision: 1, UNKNOWN: 1 }]]);
  });

  it('are levels of access', () => {
    expect(valuesOf({ by: 'ACCESS' })).toEqual([[null, { API: 1, UNKNOWN: 3 }]]);
    const cells = reportOf(frame, { by: 'ACCESS' }).facets[0]?.buckets[0]?.cells ?? [];
    expect(cells.map(({ key }) => key)).not.toContain('OTHER');
    expect(cells.find(({ key }) => key === 'API')?.members[0]?.reason()).toBe('sources say API');
  });
});

describe('facets', () => {
  it('divide the report by another key, with the same cells in each', () => {
    const report = reportOf(frame, { by: 'SECTOR', facetBy: 'DOMAIN', period: {} });
    expect(new Set(report.facets.map(({ buckets }) => buckets[0]?.cells.map(({ key }) => key).join())).size).toBe(1);
    expect(
      report.facets.map(({ key, buckets }) => [key, ...buckets.map(({ count, total }) => [count, total])]),
    ).toEqual([
      ['Language', [2, 1.5], [0, 0]],
      ['Vision', [1, 0.5], [1, 1]],
      ['UNKNOWN', [0, 0], [1, 1]],
    ]);
  });

  it('keep an institution’s sector and country together', () =>
    expect(valuesOf({ by: 'SECTOR', facetBy: 'COUNTRY' })).toEqual([
      ['GB', { ACADEMIA: 1.5 }],
      ['US', { INDUSTRY: 1.5 }],
      ['DE', { ACADEMIA: 0.5 }],
      ['FR', { ACADEMIA: 0.5 }],
      ['UNKNOWN', {}],
    ]));

  it('keep a country in its region', () =>
    expect(valuesOf({ by: 'COUNTRY', facetBy: 'REGION' })).toEqual([
      ['Europe', { GB: 1.5, FR: 0.5, DE: 0.5 }],
      ['Northern America', { US: 1.5 }],
      ['UNKNOWN', {}],
    ]));

  it('count each pair of keys once in full counting', () =>
    expect(valuesOf({ by: 'SECTOR', facetBy: 'REGION', attribution: 'FULL' })).toEqual([
      ['Europe', { ACADEMIA: 3 }],
      ['Northern America', { INDUSTRY: 2 }],
      ['UNKNOWN', {}],
    ]));

  it('keep the largest of an open-ended key, the rest is OTHER', () =>
    expect(valuesOf({ by: 'SECTOR', facetBy: 'COUNTRY', top: 1 })).toEqual([
      ['GB', { ACADEMIA: 1.5 }],
      ['OTHER', { OTHER: 1.5, ACADEMIA: 1 }],
      ['UNKNOWN', {}],
    ]));

  it('are said in the definition', () =>
    expect(reportOf(frame, { by: 'SECTOR', facetBy: 'ACCESS' }).definition.sentence).toContain(
      'by sector of institution, for each level of access by itself, over all publication years',
    ));
});
