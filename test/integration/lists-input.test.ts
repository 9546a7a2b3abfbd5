import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Api, openApi } from '../support/api.ts';
import { Seed } from '../support/seed.ts';

let api: Api;

beforeAll(async () => {
  api = await openApi();
  const seed = new Seed(api.graph);
  for (const [index, name] of ['A.*B', 'AxxB', 'a.*b c', '100%', "it's", 'Über'].entries()) {
    seed.model({ name, year: 2000 + index, citations: index });
  }
  await seed.save();
});
afterAll(() => api.close());

const list = (filter: unknown, more: Readonly<Record<string, unknown>> = {}) =>
  api.ask(
    `query ($filter: ModelFilter, $orderBy: [ModelOrder!], $first: Int, $after: String, $last: Int, $before: String) {
      models(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
        totalCount nodes { name } pageInfo { endCursor startCursor hasNextPage hasPreviousPage }
      }
    }`,
    { filter, ...more },
  );

const namesOf = async (filter: unknown): Promise<readonly string[]> => {
  const { data, errors } = await list(filter);
  expect(errors).toEqual([]);
  return data.models.nodes.map(({ name }: { name: string }) => name).sort();
};

describe('a text in a filter', () => {
  it.each([
    [{ contains: '.*' }, ['A.*B', 'a.*b c']],
    [{ contains: '%' }, ['100%']],
    [{ startsWith: 'a.*B' }, ['A.*B', 'a.*b c']],
    [{ eq: "IT'S" }, ["it's"]],
    [{ in: ['über', 'nobody'] }, ['Über']],
    [{ eq: "' OR true //" }, []],
  ])('is a text, in capitals or not: %j', async (name, expected) => {
    expect(await namesOf({ name })).toEqual(expected);
  });
});

describe('a filter', () => {
  const all = 6;

  it.each([
    ['without members', {}, all],
    ['with empty operators', { name: {}, citations: {} }, all],
    ['with operators that contradict one another', { citations: { gt: 4, lt: 2 } }, 0],
    ['with the complement of that', { not: { citations: { gt: 4, lt: 2 } } }, all],
    ['of no values', { name: { in: [] } }, 0],
    ['of no alternatives', { or: [] }, 0],
    ['of no conditions at once', { and: [] }, all],
    ['of any related one', { developers: { some: {} } }, 0],
    ['of no related one', { developers: { none: {} } }, all],
    ['of all related ones', { developers: { every: { name: { eq: 'x' } } } }, all],
    ['of what is not known', { trainingCompute: { isNull: true } }, all],
    ['of what is known', { trainingCompute: { isNull: false } }, 0],
  ])('%s means what it says', async (_what, filter, count) => {
    const { data, errors } = await list(filter);
    expect(errors).toEqual([]);
    expect(data.models.totalCount).toBe(count);
  });

  it('of 30 levels in the document is refused with the place to shrink', async () => {
    const deep = `${'{ not: '.repeat(29)}{ name: { eq: "x" } }${' }'.repeat(29)}`;
    const { errors } = await api.ask(`{ models(filter: ${deep}) { totalCount } }`);
    expect(errors[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', argument: 'filter.not.not.not.not.not' });
  });

  it('of 1,000 conditions is refused with the place to shrink', async () => {
    const { errors } = await list({ or: Array.from({ length: 1_000 }, () => ({ name: { eq: 'x' } })) });
    expect(errors[0]).toMatchObject({
      message: expect.stringContaining('use in for several values'),
      extensions: { code: 'LIMIT_EXCEEDED', argument: 'filter.or[20].name.eq' },
    });
  });

  it.each([
    [{ nme: { eq: 'x' } }, 'name'],
    [{ name: { equals: 'x' } }, null],
    [{ access: { eq: 'API_ACCESS' } }, null],
    [{ access: { eq: 'APIS' } }, 'API'],
    [{ citations: { gt: 'many' } }, null],
  ])('with a wrong word is told what would be right: %j', async (filter, nearest) => {
    const { errors } = await list(filter);
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', ...(nearest && { nearest }) });
  });
});

describe('a list that is asked for again and again', () => {
  it('answers compiled as it did at first, whatever the filter in its variable', async () => {
    const filters = [{ citations: { gte: 3 } }, { not: { name: { contains: 'b' } } }, {}, null];
    const first = [];
    for (const filter of filters) first.push((await list(filter)).data);
    for (let round = 0; round < 3; round += 1) {
      for (const [index, filter] of filters.entries()) expect((await list(filter)).data).toEqual(first[index]);
    }
    const { errors } = await list({ citations: { gte: 'three' } });
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('an order', () => {
  const key = (field: string, direction = 'ASC') => ({ field, direction });

  it.each([
    [[key('NAME'), key('NAME', 'DESC')], 'orderBy[1].field'],
    [[key('NAME'), key('VERSION'), key('CITATIONS'), key('PARAMETERS')], 'orderBy'],
  ])('%j is refused', async (orderBy, argument) => {
    const { errors } = await list({}, { orderBy });
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', argument });
  });

  it('binds its cursors: another order is BAD_CURSOR, the same list goes on', async () => {
    const orderBy = [key('CITATIONS', 'DESC')];
    const { data } = await list({}, { orderBy, first: 2 });
    const after = data.models.pageInfo.endCursor;
    const other = await list({}, { orderBy: [key('CITATIONS')], after });
    expect(other.errors[0]).toMatchObject({
      message: expect.stringContaining(
        'is a cursor of Query.models by CITATIONS DESC, not of Query.models by CITATIONS ASC',
      ),
      extensions: { code: 'BAD_CURSOR', argument: 'after' },
    });
    const none = await list({}, { after });
    expect(none.errors[0]?.extensions).toMatchObject({ code: 'BAD_CURSOR' });
    const backwards = await list({}, { orderBy, last: 1, before: 'nonsense' });
    expect(backwards.errors[0]?.extensions).toMatchObject({ code: 'BAD_CURSOR', argument: 'before' });
  });

  it('has places that hold under another filter: what is beyond them', async () => {
    const orderBy = [key('CITATIONS')];
    const { data } = await list({}, { orderBy, first: 2 });
    const narrower = await list({ citations: { gte: 3 } }, { orderBy, after: data.models.pageInfo.endCursor });
    expect(narrower.data.models.nodes).toEqual([{ name: '100%' }, { name: "it's" }, { name: 'Über' }]);
    const earlier = await list({ citations: { lte: 0 } }, { orderBy, after: data.models.pageInfo.endCursor });
    expect(earlier.data.models.nodes).toEqual([]);
  });

  it('is walked backwards from its end', async () => {
    const orderBy = [key('CITATIONS')];
    const { data } = await list({}, { orderBy, last: 2 });
    expect(data.models).toMatchObject({
      nodes: [{ name: "it's" }, { name: 'Über' }],
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
    });
    const before = await list({}, { orderBy, last: 100, before: data.models.pageInfo.startCursor });
    expect(before.data.models.nodes).toHaveLength(4);
    expect(before.data.models.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  });

  it('of first and last at once is refused', async () => {
    const { errors } = await list({}, { first: 1, last: 1 });
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', argument: 'last' });
  });
});
