import { describe, expect, it } from '@jest/globals';
import { clusterList } from '../../../src/entities/cluster/list.ts';
import { institutionList } from '../../../src/entities/institution/list.ts';
import { modelList } from '../../../src/entities/model/list.ts';
import { paperList } from '../../../src/entities/paper/list.ts';
import { type GroupInput, resolveGroupArguments } from '../../../src/groups/check-arguments.ts';
import type { DomainError } from '../../../src/shared/errors.ts';

const resolve = (given: Partial<GroupInput>, table = modelList) =>
  resolveGroupArguments(table, { by: [{ field: 'access' }], ...given }, 1_000);

const faultOf = (given: Partial<GroupInput>, table = modelList): DomainError => {
  try {
    resolve(given, table);
  } catch (error) {
    return error as DomainError;
  }
  throw new Error('it was taken');
};

const many = <Item>(count: number, item: (index: number) => Item): readonly Item[] =>
  Array.from({ length: count }, (_, index) => item(index));
const measure = { as: 'm', function: 'SUM', of: 'trainingCompute' } as const;

describe('the arguments of groups', () => {
  it('have every default', () => {
    const { by, ...rest } = resolve({ by: [{ field: 'publicationDate' }] });
    expect(by.map(({ field, binning }) => [field, binning])).toEqual([
      ['publicationDate', { kind: 'bucket', bucket: 'YEAR' }],
    ]);
    expect(rest).toEqual({
      measures: [],
      filter: {},
      having: [],
      orderBy: [{ by: 'count', direction: 'DESC' }],
      first: 100,
      attribution: 'FULL',
    });
  });

  it.each([
    [
      modelList,
      [
        'access',
        'developers',
        'developers.sector',
        'developers.country',
        'developers.country.region',
        'domains',
        'developers.count',
        'trainingCompute',
      ],
    ],
    [
      paperList,
      [
        'publicationDate',
        'venue',
        'institutions.country',
        'institutions.sector',
        'topics',
        'topics.parent',
        'citations',
        'authors',
        'title',
      ],
    ],
    [institutionList, ['sector', 'country', 'registryTypes', 'models.count', 'papers.count']],
    [clusterList, ['owners.sector', 'owners.country', 'country', 'operationalStatus', 'maxPerformance']],
  ])('may be keys of the noun’s own and of related ones (%#)', (table, fields) => {
    for (const field of fields) expect(resolve({ by: [{ field }] }, table).by[0]?.field).toBe(field);
  });

  it.each<[string, Partial<GroupInput>, string]>([
    ['no key', { by: [] }, 'by'],
    ['20 keys', { by: many(20, () => ({ field: 'access' })) }, 'by'],
    ['a key twice', { by: [{ field: 'access' }, { field: 'access' }] }, 'by[1].field'],
    ['an empty name', { by: [{ field: '' }] }, 'by[0].field'],
    ['a name of the prototype', { by: [{ field: 'constructor' }] }, 'by[0].field'],
    ['a way that goes on behind a value', { by: [{ field: 'access.name' }] }, 'by[0].field'],
    ['a way that is too long', { by: [{ field: 'developers.parents.parents' }] }, 'by[0].field'],
    ['a number of itself', { by: [{ field: 'count' }] }, 'by[0].field'],
    ['a bucket of no date', { by: [{ field: 'access', bucket: 'YEAR' }] }, 'by[0].bucket'],
    ['bins of no number', { by: [{ field: 'access', log10Bin: 1 }] }, 'by[0].log10Bin'],
    ['edges of a date', { by: [{ field: 'publicationDate', edges: [1] }] }, 'by[0].edges'],
    ['bins and edges', { by: [{ field: 'citations', log10Bin: 1, edges: [1] }] }, 'by[0].edges'],
    ['bins of nothing', { by: [{ field: 'citations', log10Bin: 0 }] }, 'by[0].log10Bin'],
    ['bins below nothing', { by: [{ field: 'citations', log10Bin: -1 }] }, 'by[0].log10Bin'],
    ['no edges', { by: [{ field: 'citations', edges: [] }] }, 'by[0].edges'],
    ['edges that descend', { by: [{ field: 'citations', edges: [10, 1] }] }, 'by[0].edges'],
    ['an edge twice', { by: [{ field: 'citations', edges: [1, 1] }] }, 'by[0].edges'],
    ['1,000 edges', { by: [{ field: 'citations', edges: many(1_000, (edge) => edge) }] }, 'by[0].edges'],
    ['eleven measures', { measures: many(11, (index) => ({ ...measure, as: `m${index}` })) }, 'measures'],
    ['a name twice', { measures: [measure, measure] }, 'measures[1].as'],
    ['the name count', { measures: [{ ...measure, as: 'count' }] }, 'measures[0].as'],
    ['the name of a key', { measures: [{ ...measure, as: 'access' }] }, 'measures[0].as'],
    ['a name that is none', { measures: [{ ...measure, as: 'a b' }] }, 'measures[0].as'],
    ['a sum of nothing', { measures: [{ as: 'm', function: 'SUM' }] }, 'measures[0].of'],
    ['a sum of texts', { measures: [{ ...measure, of: 'access' }] }, 'measures[0].of'],
    ['a sum of dates', { measures: [{ ...measure, of: 'publicationDate' }] }, 'measures[0].of'],
    ['a sum over related ones', { measures: [{ ...measure, of: 'papers.citations' }] }, 'measures[0].of'],
    ['a measure of an unknown field', { measures: [{ ...measure, of: 'compute' }] }, 'measures[0].of'],
    ['a percentile without p', { measures: [{ ...measure, function: 'PERCENTILE' }] }, 'measures[0].p'],
    ['percentile 101', { measures: [{ ...measure, function: 'PERCENTILE', p: 101 }] }, 'measures[0].p'],
    ['percentile -1', { measures: [{ ...measure, function: 'PERCENTILE', p: -1 }] }, 'measures[0].p'],
    ['a median with p', { measures: [{ ...measure, function: 'MEDIAN', p: 5 }] }, 'measures[0].p'],
    ['a condition on an unknown measure', { having: [{ measure: 'n', gte: 1 }] }, 'having[0].measure'],
    ['a condition on a key', { having: [{ measure: 'access', gte: 1 }] }, 'having[0].measure'],
    ['a condition without bounds', { having: [{ measure: 'count' }] }, 'having[0]'],
    ['a condition that nothing fits', { having: [{ measure: 'count', gte: 2, lte: 1 }] }, 'having[0].lte'],
    ['an order by what is not there', { orderBy: [{ by: 'domains' }] }, 'orderBy[0].by'],
    ['an order twice', { orderBy: [{ by: 'count' }, { by: 'count' }] }, 'orderBy[1].by'],
    ['no groups', { first: 0 }, 'first'],
    ['1,001 groups', { first: 1_001 }, 'first'],
    ['half a group', { first: 0.5 }, 'first'],
  ])('refuse %s, and name it', (_what, given, argument) => {
    expect(faultOf(given)).toMatchObject({ code: 'BAD_INPUT', details: { argument } });
  });

  it('tell the nearest field and all that there are', () => {
    const { message, details } = faultOf({ by: [{ field: 'developers.contry' }] });
    expect(details.nearest).toBe('developers.country');
    expect(message).toContain('did you mean "developers.country"?');
    expect(details.allowed).toContain('developers.sector, ');
    expect(faultOf({ by: [{ field: 'acess' }] }).details).toMatchObject({ nearest: 'access' });
    expect(faultOf({ having: [{ measure: 'cuont', gte: 1 }] }).details).toMatchObject({ nearest: 'count' });
  });
});
