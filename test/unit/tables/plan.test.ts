import { describe, expect, it } from '@jest/globals';
import { print, validate } from 'graphql';
import type { DomainError } from '../../../src/shared/errors.ts';
import { type Plan, type PlanRequest, planTable } from '../../../src/tables/plan.ts';
import type { SelectedField } from '../../../src/tables/selection.ts';
import { schema, tableNamed, tables } from './fixture.ts';

const plan = (request: Partial<PlanRequest> = {}, table = 'models'): Plan =>
  planTable(tableNamed(table), { args: {}, columns: null, explode: null, ...request });
const names = ({ columns }: Plan): readonly string[] => columns.map(({ name }) => name);
const faultOf = (request: Partial<PlanRequest>): DomainError => {
  try {
    plan(request);
  } catch (error) {
    return error as DomainError;
  }
  throw new Error('it was planned');
};
const moreIn = (fields: readonly SelectedField[]): readonly (SelectedField['more'] & object)[] =>
  fields.flatMap(({ more, fields: inner }) => [...(more ? [more] : []), ...moreIn(inner)]);

describe('the tables', () => {
  it('are the lists of the schema that can be paged through', () => {
    expect([...tables.keys()]).toEqual(['models', 'found', 'records']);
    expect(tableNamed('models').args.map(({ name }) => name)).toEqual(['filter', 'sort']);
  });
});

describe('the columns of a table', () => {
  it('are what every entity has, its values, its main objects and those that it is made by, in order', () => {
    expect(names(plan())).toEqual([
      ...['id', 'name', 'version'],
      ...['size.best', 'size.low', 'size.high', 'size.unit', 'size.priceYear', 'size.confidence'],
      ...['kind', 'frontier', 'published.text', 'tags', 'scores', 'at', 'score'],
      ...['chips.kind.id', 'chips.kind.name', 'chips.quantity', 'developers.id', 'developers.name'],
    ]);
  });

  it('of a list of edges begin with what the edges say, of which a node’s own field of that name is another', () => {
    expect(names(plan({ args: { text: 'x' } }, 'found'))).toEqual([
      ...['id', 'name', 'version', 'position', 'founded', 'places.id', 'places.name'],
      ...['country.id', 'country.name', 'parents.id', 'parents.name'],
    ]);
    const { columns } = plan({ args: { text: 'x' }, columns: ['founded', 'node.founded'] }, 'found');
    expect(columns.map(({ type, before }) => [type, ...before])).toEqual([
      ['STRING', 'founded'],
      ['INT64', 'node', 'founded'],
    ]);
  });

  it('have the types of the schema, of lists those of the items', () => {
    const { columns } = plan({
      columns: ['size.best', 'size.priceYear', 'version', 'frontier', 'kind', 'at', 'scores', 'developers.totalCount'],
    });
    expect(columns.map(({ type, list }) => (list ? [type] : type))).toEqual([
      ...['DOUBLE', 'INT64', 'INT64', 'BOOLEAN', 'STRING', 'STRING', ['DOUBLE'], 'INT64'],
    ]);
  });

  it('may name an object for the members that stand for it', () => {
    expect(names(plan({ columns: ['published', 'developers', 'developers.country', 'size.method'] }))).toEqual([
      ...['published.text', 'developers.id', 'developers.name', 'developers.country.id', 'developers.country.name'],
      'size.method',
    ]);
  });

  it('show the exploded list at the end, with what its edges say', () => {
    const exploded = names(plan({ explode: 'developers' }));
    expect(exploded.slice(-4)).toEqual([
      ...['developers.id', 'developers.name', 'developers.position', 'developers.founded'],
    ]);
    expect(exploded).toContain('chips.quantity');
  });

  it('may pass through one list beside the exploded one', () => {
    const { columns } = plan({ explode: 'developers', columns: ['developers.places.name', 'developers.models.name'] });
    expect(columns.map(({ ofItem, list, before, after }) => [ofItem, list, before, after])).toEqual([
      [true, true, ['places'], ['name']],
      [true, true, ['node', 'models', 'edges'], ['node', 'name']],
    ]);
  });
});

describe('the documents of a table', () => {
  it.each([
    [{}],
    [{ explode: 'developers' }],
    [{ explode: 'chips' }],
    [{ explode: 'tags', columns: ['tags'] }],
    [{ columns: ['records.at', 'developers.totalCount', 'fans.models.totalCount'] }],
    [{ explode: 'fans', columns: ['fans.models.records.totalCount', 'fans.places.name', 'fans.parents.id'] }],
    [{ args: { filter: { kind: 'BIG' }, sort: ['SMALL'] } }],
  ])('are valid: %j', (request) => {
    const { first, next, fields } = plan(request);
    for (const document of [first, next, ...moreIn(fields)]) {
      // The small schema has no node; whatever else is wrong is.
      const faults = validate(schema, document).map(({ message }) => message);
      expect(faults.filter((message) => !message.includes('"node" on type "Query"'))).toEqual([]);
    }
  });

  it('pass on the arguments that are given, and those that must be', () => {
    expect(print(plan({ args: { filter: null } }).first)).toContain('models(first: 100, filter: $filter)');
    expect(print(plan().next)).toContain('query Table($after: String!) {\n  models(first: 100, after: $after)');
    expect(print(plan({}, 'found').first)).toContain('query Table($text: String!)');
  });

  it('ask for the id of what a connection belongs to, and for no items where only their number is wanted', () => {
    const text = print(plan({ columns: ['developers.name', 'fans.totalCount'] }).first).replaceAll(/\s+/g, ' ');
    const connection = 'developers(first: 100) { edges { node { name } } pageInfo { hasNextPage endCursor } }';
    expect(text).toContain(`node { ${connection} id `);
    expect(text).toContain('fans(first: 1) { totalCount }');
  });
});

describe('a table that cannot be', () => {
  it.each([
    ['columns', { columns: ['naem'] }, 'naem', 'name'],
    ['columns', { columns: ['developers.nmae'] }, 'developers.nmae', 'developers.name'],
    ['columns', { columns: ['siez'] }, 'siez', 'size'],
    ['columns', { columns: ['size.bset'] }, 'size.bset', 'size.best'],
    ['explode', { explode: 'develpers' }, 'develpers', 'developers'],
  ])('names the nearest of %s: %j', (argument, request, value, near) => {
    expect(faultOf(request)).toMatchObject({
      code: 'BAD_INPUT',
      message: `${argument}: "${value}" is no column of this table; did you mean "${near}"?`,
      details: { argument, value, nearest: near },
    });
  });

  it.each([
    ['columns', { columns: [''] }],
    ['columns', { columns: [] }],
    ['columns', { columns: ['name', 'name'] }],
    ['columns', { columns: ['developers', 'developers.id'] }],
    ['columns', { columns: ['name.first'] }],
    ['columns', { columns: ['totalCount'] }],
    ['columns', { columns: ['developers.models.name'] }],
    ['columns', { columns: ['developers.cursor'] }],
    ['columns', { columns: ['named'] }],
    ['columns', { columns: ['whole.name'] }],
    ['columns', { columns: ['__typename'] }],
    ['columns', { columns: ['constructor'] }],
    ['columns', { columns: Array.from({ length: 101 }, (_, at) => `name${at}`) }],
    ['columns', { columns: ['chips.deep'], explode: 'published' }, 'explode'],
    ['explode', { explode: 'name' }],
    ['explode', { explode: 'size' }],
    ['explode', { explode: 'developers.models' }],
    ['explode', { explode: 'developers.name' }],
    ['explode', { explode: '' }],
  ])('is refused for its %s: %j', (argument, request, other = argument) => {
    expect(faultOf(request)).toMatchObject({ code: 'BAD_INPUT', details: { argument: other } });
  });
});
