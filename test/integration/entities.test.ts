import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nouns } from '../../src/entities/nouns.ts';
import { idOf } from '../../src/log/id.ts';
import { type Api, type Asked, openApi } from '../support/api.ts';
import { applyRecords, Seed, type Seeded } from '../support/seed.ts';

let api: Api;
let mit: Seeded;
let lab: Seeded;
let attention: Seeded;
let bert: Seeded;
let hoax: Seeded;
let nowhere: Seeded;
let chip: Seeded;

beforeAll(async () => {
  api = await openApi();
  const seed = new Seed(api.graph);
  mit = seed.institution({ name: 'MIT', ror: '042nb2s44', sector: 'ACADEMIA' });
  lab = seed.institution({ name: 'AI Lab', sector: 'ACADEMIA' });
  attention = seed.paper({
    title: 'Attention',
    year: 2017,
    arxiv: '1706.03762',
    openalex: 'W2626778328',
    aliases: ['Attention paper'],
  });
  bert = seed.model({ name: 'BERT', year: 2018 }).developedBy(mit).describedIn(attention);
  seed.model({ name: 'Twin', year: 2019 });
  seed.model({ name: 'twin', year: 2020 });
  for (let year = 2001; year <= 2012; year++) seed.model({ name: 'Legion', year });
  const unseen = { key: 'doi:10.1234/unseen', name: 'Unseen' };
  seed.paper({ title: 'Other', doi: '10.1234/other' }).cites(unseen);
  hoax = seed.paper({ title: 'A hoax', doi: '10.1234/hoax' });
  chip = seed.hardwareType({ name: 'NVIDIA' });
  seed.hardwareType({ name: 'GeForce' });
  const epoch = { source: 'curators', origin: 'HUMAN' } as const;
  await seed.save();
  nowhere = { noun: 'Institution', key: 'epoch:nvidia', name: 'NVIDIA', id: idOf(nouns.Institution, 'epoch:nvidia') };
  await applyRecords(api.graph, [
    { type: 'STATEMENT', noun: 'Institution', keys: [nowhere.key], fields: { name: { value: 'NVIDIA' } }, ...epoch },
    { type: 'REDIRECT', noun: 'Institution', key: lab.key, target: mit.key, ...epoch },
    { type: 'REDIRECT', noun: 'HardwareType', key: 'epoch:GeForce', target: 'epoch:NVIDIA', ...epoch },
    { type: 'RETIREMENT', noun: 'Paper', key: hoax.key, reason: 'never written', ...epoch },
  ]);
});
afterAll(() => api.close());

const candidatesOf = ([error]: Asked['errors']) =>
  (error?.extensions.candidates ?? []) as readonly {
    readonly id: string;
    readonly name: string;
    readonly hint: string;
  }[];

const nameOf = (noun: string, by: object) =>
  api.ask(`query ($by: EntityKey!) { found: ${noun}(by: $by) { id name } }`, { by });

describe('an entity is found', () => {
  it('by its id', async () => {
    const { data } = await nameOf('model', { id: bert.id });
    expect(data?.found).toEqual({ id: bert.id, name: 'BERT' });
  });

  it.each(['ror:042nb2s44', 'https://ror.org/042NB2S44', '042nb2s44'])(
    'by an identifier in any spelling: %s',
    async (identifier) => {
      const { data } = await nameOf('institution', { identifier });
      expect(data?.found.id).toBe(mit.id);
    },
  );

  it('by an identifier that its id is not made from', async () => {
    const { data } = await nameOf('paper', { identifier: 'https://openalex.org/W2626778328' });
    expect(data?.found?.id).toBe(attention.id);
  });

  it('by its name, without regard to case and white space', async () => {
    const { data } = await nameOf('model', { name: ' bert ' });
    expect(data?.found?.id).toBe(bert.id);
  });

  it.each(['Modèle «Été»', 'שלום עולם', 'Line one\nline two, and "more"', 'ﬁne-tuned'])(
    'by a name of any letters: %j',
    async (name) => {
      const seed = new Seed(api.graph);
      const model = seed.model({ name, year: 2024 });
      await seed.save();
      const { data } = await nameOf('model', { name });
      expect(data?.found).toEqual({ id: model.id, name });
    },
  );

  it.each([
    ['model', { id: idOf(nouns.Model, 'name:made up|2020') }],
    ['paper', { identifier: 'doi:10.1234/nobody' }],
  ])('or is null where nobody is meant: %s %j', async (noun, by) => {
    const { data, errors } = await nameOf(noun, by);
    expect(errors).toEqual([]);
    expect(data?.found).toBeNull();
  });

  it('under the id of one that was merged into it', async () => {
    const { data } = await api.ask(
      `query ($id: ID!) {
        node(id: $id) { id }
        institution(by: { id: $id }) { id formerIds }
        nodes(ids: [$id]) { id }
      }`,
      { id: lab.id },
    );
    expect(data).toEqual({
      node: { id: mit.id },
      institution: { id: mit.id, formerIds: [lab.id] },
      nodes: [{ id: mit.id }],
    });
  });

  it('when it is retired only by its id, and says so', async () => {
    const { data } = await api.ask(
      `query ($id: ID!) {
        node(id: $id) { ... on Paper { status title } }
        byName: paper(by: { name: "A hoax" }) { id }
        papers { totalCount nodes { name } }
      }`,
      { id: hoax.id },
    );
    expect(data).toMatchObject({
      node: { status: 'RETIRED', title: 'A hoax' },
      byName: null,
      papers: { totalCount: 3 },
    });
    expect(data?.papers?.nodes).not.toContainEqual({ name: 'A hoax' });
  });
});

describe('a question that names no entity clearly', () => {
  it.each([
    ['institution', 'Nobody'],
    ['model', ''],
    ['paper', '💥'],
    ['author', 'x'.repeat(1_000)],
  ])('is NOT_FOUND where nobody bears the name: %s %j', async (noun, name) => {
    const { data, errors } = await nameOf(noun, { name });
    expect(data?.found).toBeNull();
    expect(errors[0]).toMatchObject({ extensions: { code: 'NOT_FOUND', argument: 'by.name', value: name } });
  });

  it('is told the nearest names, with what tells them apart', async () => {
    const { errors } = await nameOf('model', { name: 'Twni' });
    expect(errors[0]).toMatchObject({
      message: expect.stringContaining('did you mean'),
      extensions: { code: 'NOT_FOUND', nearest: expect.stringMatching(/^twin$/i) },
    });
    for (const { hint } of candidatesOf(errors)) expect(hint).toEqual(expect.any(String));
  });

  it('is AMBIGUOUS where several bear the name, and says which', async () => {
    const { data, errors } = await nameOf('model', { name: 'Twin' });
    expect(data?.found).toBeNull();
    expect(errors[0]).toMatchObject({
      path: ['found'],
      extensions: { code: 'AMBIGUOUS', argument: 'by.name', value: 'Twin' },
    });
    const candidates = candidatesOf(errors);
    expect(candidates.map(({ name }) => name).sort()).toEqual(['Twin', 'twin']);
    const [chosen] = candidates;
    expect((await nameOf('model', { id: chosen?.id })).data?.found).toEqual({ id: chosen?.id, name: chosen?.name });
  });

  it('gives ten candidates at most', async () => {
    const { errors } = await nameOf('model', { name: 'Legion' });
    expect(errors[0]?.message).toContain('more than 10');
    expect(errors[0]?.extensions.candidates).toHaveLength(10);
  });

  it.each([
    ['an id of another type', () => ({ id: mit.id }), 'by.id', 'is the id of an institution, not of a model'],
    ['a malformed id', () => ({ id: 'mdl_1' }), 'by.id', 'is not an id'],
    ['a malformed identifier', () => ({ identifier: 'hello' }), 'by.identifier', 'is not an identifier'],
    ['an identifier of another type', () => ({ identifier: 'ror:042nb2s44' }), 'by.identifier', 'one of hf, epoch'],
  ])('is BAD_ID with %s', async (_what, by, argument, part) => {
    const { data, errors } = await nameOf('model', by());
    expect(data?.found).toBeNull();
    expect(errors[0]).toMatchObject({
      message: expect.stringContaining(part),
      extensions: { code: 'BAD_ID', argument },
    });
  });

  it.each([{ id: 'mdl_1', name: 'BERT' }, {}, { name: null }])(
    'is refused with other than one member: %j',
    async (by) => {
      const { errors } = await nameOf('model', by);
      expect(errors[0]?.message).toMatch(/exactly one|must be non-null/i);
    },
  );
});

describe('nodes and lookups', () => {
  it('answer in the order asked, null for nobody, each with its type', async () => {
    const { data } = await api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', {
      ids: [bert.id, idOf(nouns.Author, 'orcid:0000-0002-1825-0097'), attention.id, bert.id, 'rec_1', 'rec_999999'],
    });
    expect(data?.nodes).toEqual([
      { __typename: 'Model', id: bert.id },
      null,
      { __typename: 'Paper', id: attention.id },
      { __typename: 'Model', id: bert.id },
      { __typename: 'Record', id: 'rec_1' },
      null,
    ]);
  });

  it('name the place of a malformed id', async () => {
    const { errors } = await api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: [bert.id, 'xyz'] });
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_ID', argument: 'ids[1]', value: 'xyz' });
  });

  it('take 500 at most', async () => {
    const ids = Array.from({ length: 501 }, () => bert.id);
    const { errors } = await api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(errors[0]?.extensions.code).toMatch(/BAD_INPUT|LIMIT_EXCEEDED/);
  });

  it('tell what became of each identifier', async () => {
    const identifiers = ['1706.03762v3', 'epoch:geforce', 'doi:10.1234/nobody', 'orcid:0000-0002-1825-0098'];
    const { data } = await api.ask(
      'query ($identifiers: [String!]!) { lookups(identifiers: $identifiers) { identifier status entity { id } } }',
      { identifiers },
    );
    expect(data?.lookups).toEqual([
      { identifier: '1706.03762v3', status: 'FOUND', entity: { id: attention.id } },
      { identifier: 'epoch:geforce', status: 'MERGED', entity: { id: chip.id } },
      { identifier: 'doi:10.1234/nobody', status: 'NOT_FOUND', entity: null },
      { identifier: 'orcid:0000-0002-1825-0098', status: 'MALFORMED', entity: null },
    ]);
  });

  it('tell of one identifier that stands for entities of several types', async () => {
    const { data, errors } = await api.ask('{ lookup(identifier: "epoch:NVIDIA") { id } }');
    expect(data?.lookup).toBeNull();
    expect(errors[0]?.extensions).toMatchObject({ code: 'AMBIGUOUS', argument: 'identifier' });
    expect(candidatesOf(errors)).toMatchObject([{ type: 'INSTITUTION' }, { type: 'HARDWARE_TYPE' }]);
  });
});

describe('what every entity says of itself', () => {
  it('is its type, status, names, identifiers and version', async () => {
    const { data } = await api.ask(
      `query ($id: ID!) { node(id: $id) { ... on Entity {
        __typename type name status aliases identifiers { scheme value url } version
      } } }`,
      { id: attention.id },
    );
    expect(data?.node).toEqual({
      __typename: 'Paper',
      type: 'PAPER',
      name: 'Attention',
      status: 'ACTIVE',
      aliases: ['Attention paper'],
      identifiers: [
        { scheme: 'arxiv', value: '1706.03762', url: 'https://arxiv.org/abs/1706.03762' },
        { scheme: 'openalex', value: 'W2626778328', url: 'https://openalex.org/W2626778328' },
      ],
      version: expect.any(Number),
    });
  });

  it('is the number of its relationships by kind and direction, none included', async () => {
    const { data } = await api.ask(
      'query ($by: EntityKey!) { model(by: $by) { degrees { relationship direction count } } }',
      { by: { id: bert.id } },
    );
    expect(data?.model?.degrees).toEqual([
      { relationship: 'DEVELOPED_BY', direction: 'OUT', count: 1 },
      { relationship: 'DESCRIBED_IN', direction: 'OUT', count: 1 },
      { relationship: 'TRAINED_WITH', direction: 'OUT', count: 0 },
      { relationship: 'TRAINED_ON', direction: 'OUT', count: 0 },
      { relationship: 'HAS_TOPIC', direction: 'OUT', count: 0 },
      { relationship: 'BASED_ON', direction: 'OUT', count: 0 },
      { relationship: 'BASED_ON', direction: 'IN', count: 0 },
      { relationship: 'USES_MODEL', direction: 'IN', count: 0 },
    ]);
  });

  it('is STUB where only others speak of it', async () => {
    const { data } = await api.ask(
      '{ paper(by: { identifier: "doi:10.1234/unseen" }) { name status citedBy { nodes { name } } } }',
    );
    expect(data?.paper).toEqual({ name: 'Unseen', status: 'STUB', citedBy: { nodes: [{ name: 'Other' }] } });
  });
});
