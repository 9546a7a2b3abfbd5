import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SourceDefinition } from '../../src/log/record.ts';
import { type Api, openApi } from '../support/api.ts';
import { applyRecords, Seed, type Seeded, seedSource } from '../support/seed.ts';

const older: SourceDefinition = {
  ...seedSource,
  key: 'test/older@2020-01-01',
  title: 'An older sheet',
  sheet: 'older',
  edition: '2020-01-01',
};

let api: Api;
let alpha: Seeded;
let rival: Seeded;

beforeAll(async () => {
  api = await openApi();
  const seed = new Seed(api.graph);
  const maker = seed.institution({ name: 'Maker' });
  alpha = seed
    .model({
      name: 'Alpha',
      year: 2020,
      trainingCompute: 3e23,
      domains: ['Language', 'Vision'],
      trainingCost: { value: null },
    })
    .developedBy(maker);
  rival = seed.model({ name: 'Rival', year: 2021 });
  await seed.save();
  const again = new Seed(api.graph, older);
  again.model({
    name: 'Alpha',
    year: 2020,
    trainingCompute: { value: 1e23, low: 5e22, unit: 'FLOP', method: 'ESTIMATED', confidence: 'SPECULATIVE' },
  });
  await again.save();
  await applyRecords(api.graph, [
    {
      type: 'STATEMENT',
      noun: 'Model',
      keys: [alpha.key],
      fields: { access: { value: 'API' }, domains: { add: ['Speech'], remove: ['Vision'] } },
      source: 'curators',
      origin: 'HUMAN',
      by: 'ada',
      citation: 'https://example.org/notice',
    },
  ]);
});
afterAll(() => api.close());

const fields = async (names: readonly string[] | null, selection: string) => {
  const { data, errors } = await api.ask(
    `query ($id: ID!, $names: [String!]) { model(by: { id: $id }) { fields(names: $names) { ${selection} } } }`,
    { id: alpha.id, names },
  );
  return { states: data?.model?.fields, errors };
};

describe('the state of a field', () => {
  it('tells who says so, who disagrees, and why one of them is believed', async () => {
    const { states } = await fields(
      ['trainingCompute'],
      'name because contested chosen { source { key } } candidates { locator source { title } fields { name value low unit method confidence } }',
    );
    expect(states).toEqual([
      {
        name: 'trainingCompute',
        because: expect.stringContaining('Seeds of tests'),
        contested: true,
        chosen: { source: { key: seedSource.key } },
        candidates: [
          {
            locator: 'row 2',
            source: { title: 'Seeds of tests' },
            fields: expect.arrayContaining([expect.objectContaining({ name: 'trainingCompute', value: '3e+23' })]),
          },
          {
            locator: 'row 1',
            source: { title: 'An older sheet' },
            fields: expect.arrayContaining([
              {
                name: 'trainingCompute',
                value: '1e+23',
                low: 5e22,
                unit: 'FLOP',
                method: 'ESTIMATED',
                confidence: 'SPECULATIVE',
              },
            ]),
          },
        ],
      },
    ]);
  });

  it("is a curator's where a curator speaks", async () => {
    const { states } = await fields(['access', 'domains'], 'name contested chosen { origin by citation }');
    expect(states[0]).toEqual({
      name: 'access',
      contested: false,
      chosen: { origin: 'HUMAN', by: 'ada', citation: 'https://example.org/notice' },
    });
    const { data } = await api.ask('query ($id: ID!) { model(by: { id: $id }) { access domains } }', { id: alpha.id });
    expect(data.model).toEqual({ access: 'API', domains: ['Language', 'Speech'] });
  });

  it('tells "there is none" from silence', async () => {
    const { states } = await fields(
      ['trainingCost', 'powerDraw'],
      'because candidates { fields { name none } } chosen { id }',
    );
    expect(states[0].candidates[0].fields).toContainEqual({ name: 'trainingCost', none: true });
    expect(states[1]).toEqual({ because: expect.stringContaining('No source'), candidates: [], chosen: null });
  });

  it('is given for every field where none is named', async () => {
    const { states } = await fields(null, 'name');
    expect(states.map(({ name }: { name: string }) => name)).toEqual(
      expect.arrayContaining(['name', 'trainingCompute', 'developers', 'hardware']),
    );
  });

  it('of a field that the type does not have is refused, with those it has', async () => {
    const { errors } = await fields(['trainingCompute', 'sector'], 'name');
    expect(errors[0]).toMatchObject({
      message: expect.stringContaining('trainingCompute, parameters'),
      extensions: { code: 'BAD_INPUT', argument: 'names', value: 'sector' },
    });
  });
});

describe('the records of an entity', () => {
  const page = async (id: string, variables: object = {}) => {
    const { data } = await api.ask(
      `query ($id: ID!, $first: Int, $after: String) { node(id: $id) { ... on Entity { records(first: $first, after: $after) {
        totalCount pageInfo { hasNextPage endCursor } nodes { id seq origin by at locator current source { key } fields { name value } }
      } } } }`,
      { id, ...variables },
    );
    return data.node.records;
  };

  it('are newest first', async () => {
    const { nodes, totalCount } = await page(alpha.id);
    expect(totalCount).toBe(3);
    expect(nodes.map(({ source }: { source: { key: string } }) => source.key)).toEqual([
      'curators',
      older.key,
      seedSource.key,
    ]);
    expect(nodes[0]).toMatchObject({
      id: expect.stringMatching(/^rec_\d+$/),
      origin: 'HUMAN',
      by: 'ada',
      at: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/),
      current: true,
      fields: expect.arrayContaining([{ name: 'domains', value: 'added: Speech; removed: Vision' }]),
    });
    expect(nodes[2].fields).toContainEqual({ name: 'developers', value: 'Maker (name:maker|)' });
  });

  it('come in pages', async () => {
    const first = await page(alpha.id, { first: 2 });
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = await page(alpha.id, { first: 2, after: first.pageInfo.endCursor });
    expect(second).toMatchObject({ nodes: [{ source: { key: seedSource.key } }], pageInfo: { hasNextPage: false } });
  });

  it('stay when a newer one takes their place, and the redirect of another is among them', async () => {
    const who = { source: 'curators', origin: 'HUMAN', noun: 'Model' } as const;
    const say = (access: string) =>
      applyRecords(api.graph, [
        { type: 'STATEMENT', keys: [rival.key], fields: { access: { value: access } }, ...who },
      ]);
    await say('API');
    await say('UNRELEASED');
    const seed = new Seed(api.graph);
    const twin = seed.model({ name: 'Rivale', year: 2021 });
    await seed.save();
    await applyRecords(api.graph, [{ type: 'REDIRECT', key: twin.key, target: rival.key, ...who }]);
    const { nodes } = await page(twin.id);
    expect(nodes[0].fields).toEqual([{ name: 'redirect', value: `${twin.key} stands for ${rival.key}` }]);
    const said = nodes.filter(({ fields: stated }: { fields: { name: string }[] }) => stated[0]?.name === 'access');
    expect(said.map(({ current }: { current: boolean }) => current)).toEqual([true, false]);
    expect(nodes).toHaveLength(5);
  });
});

describe('a record and a source', () => {
  it('are found by their ids', async () => {
    const { data } = await api.ask(
      '{ node(id: "rec_1") { id ... on Record { seq source { id key title dataset sheet edition licence citation } } } }',
    );
    expect(data.node).toMatchObject({
      id: 'rec_1',
      seq: 1,
      source: { key: seedSource.key, dataset: 'test', sheet: 'seed', edition: '2026-01-01' },
    });
    const again = await api.ask('query ($id: ID!) { node(id: $id) { __typename ... on Source { key records } } }', {
      id: data.node.source.id,
    });
    expect(again.data.node).toEqual({ __typename: 'Source', key: seedSource.key, records: expect.any(Number) });
  });

  it.each(['rec_', 'rec_0', 'rec_x', 'src_short'])('are refused by a malformed id: %s', async (id) => {
    const { errors } = await api.ask('query ($id: ID!) { node(id: $id) { id } }', { id });
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_ID', argument: 'id' });
  });
});

describe('the history of an entity', () => {
  const history = async (page: string) => {
    const { data, errors } = await api.ask(
      `query ($id: ID!) { model(by: { id: $id }) { history${page} {
         totalCount pageInfo { hasNextPage endCursor }
         nodes { record { origin by } changes { field before after } } } } }`,
      { id: alpha.id },
    );
    expect(errors).toEqual([]);
    return data.model.history;
  };

  it('tells, newest first, what each record changed', async () => {
    const { totalCount, nodes } = await history('');
    expect(totalCount).toBe(3);
    expect(nodes[0]).toMatchObject({
      record: { origin: 'HUMAN', by: 'ada' },
      changes: [
        { field: 'access', before: null, after: 'API' },
        { field: 'domains', before: 'Language; Vision' },
      ],
    });
    expect(nodes[2].changes).toContainEqual({ field: 'name', before: null, after: 'Alpha' });
  });

  it('says that a record of a lesser source changed nothing', async () => {
    const { nodes } = await history('');
    expect(nodes[1].changes.map(({ field }: { field: string }) => field)).not.toContain('trainingCompute');
  });

  it('comes in pages', async () => {
    const first = await history('(first: 1)');
    expect(first.pageInfo.hasNextPage).toBe(true);
    const rest = await history(`(first: 5, after: "${first.pageInfo.endCursor}")`);
    expect(rest.nodes).toHaveLength(2);
    expect(rest.pageInfo.hasNextPage).toBe(false);
  });
});
