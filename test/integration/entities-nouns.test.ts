import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { relationshipEndsOf } from '../../src/entities/header-repository.ts';
import { nouns } from '../../src/entities/nouns.ts';
import { type Api, openApi } from '../support/api.ts';
import { applyRecords, Seed, type Seeded } from '../support/seed.ts';

let api: Api;
const seeded: Record<string, Seeded> = {};
const idOf = (name: string): string => seeded[name]?.id ?? '';

const seedWorld = (seed: Seed): Readonly<Record<string, Seeded>> => {
  const us = seed.country({ name: 'United States', code: 'US' });
  const fr = seed.country({ name: 'France', code: 'FR' });
  const field = seed.topic({ name: 'Computer Science', openalex: 'fields/17' });
  const subfield = seed.topic({ name: 'Artificial Intelligence', openalex: 'subfields/1702' }).partOf(field);
  const topic = seed.topic({ name: 'Topic Modeling', openalex: 'T10028', aliases: ['LDA'] }).partOf(subfield);
  const other = seed.topic({ name: 'Neural Networks', openalex: 'T10320' }).partOf(subfield);
  const language = seed.topic({ name: 'Language', level: 'domain' });
  const venue = seed.venue({
    name: 'ICLR',
    openalex: 'S4306419637',
    issn: '2049-3630',
    openreview: 'ICLR.cc/2022/Conference',
    category: 'conference',
  });
  const dataset = seed.dataset({ name: 'ImageNet', aliases: ['ILSVRC'] });
  const corpus = seed.dataset({ name: 'Corpus' });
  const group = seed.institution({ name: 'Group', country: us, sector: 'INDUSTRY' });
  const company = seed
    .institution({ name: 'Company', country: us, sector: 'INDUSTRY' })
    .partOf(group, { from: '2014-01-26' });
  const lab = seed.institution({ name: 'Lab', sector: 'GOVERNMENT', country: fr }).alsoIn(us);
  const startup = seed
    .institution({ name: 'Startup', sector: 'INDUSTRY' })
    .partOf(group, { from: '2010', to: '2015' })
    .succeededBy(company, { date: '2015-08' });
  const chip = seed.hardwareType({ name: 'Chip' }).madeBy(company);
  const cluster = seed
    .cluster({
      name: 'Colossus',
      operationalStatus: 'EXISTING',
      certainty: 'LIKELY',
      firstOperationalDate: '2024-07',
      maxPerformance: { value: 2e20, unit: 'OP/s', method: 'DERIVED' },
      h100Equivalents: 100_000.5,
      chips: 3_000_000_000,
      powerCapacity: { value: 1.5e8, low: 1e8 },
      location: 'Memphis',
      standardAnalysis: true,
    })
    .ownedBy(company, lab)
    .of(chip, 100_000)
    .locatedIn(us);
  const spread = seed.cluster({ name: 'Spread' }).ownedBy(company).locatedIn(us, fr);
  const ada = seed.author({ name: 'Ada Lovelace', orcid: '0000-0002-1825-0097' });
  const bo = seed.author({ name: 'Bo Li' });
  const paper = seed
    .paper({ title: 'On topics', year: 2022 })
    .publishedIn(venue)
    .about(other, { score: 0.5, rank: 2 })
    .about(topic, { score: 0.9, rank: 1 })
    .from(lab, 3)
    .from(company, 1)
    .by(bo, [lab])
    .by(ada, [company], { corresponding: true });
  const older = seed.paper({ title: 'Before topics', year: 2020 }).publishedIn(venue).about(topic);
  const model = seed
    .model({ name: 'Walker', year: 2023 })
    .developedBy(group, company)
    .trainedWith(chip, 512, 0.4)
    .trainedOn(dataset, corpus)
    .about(language, { rank: 1 });
  paper.uses(model, 'FINE_TUNE', 'Section 3');
  older.uses(model, 'BASELINE');
  return {
    ...{ us, fr, field, subfield, topic, other, language, venue, dataset, corpus, group, company, lab, startup },
    ...{ chip, cluster, spread, ada, bo, paper, older, model },
  };
};

beforeAll(async () => {
  api = await openApi();
  const seed = new Seed(api.graph);
  Object.assign(seeded, seedWorld(seed));
  await seed.save();
});
afterAll(() => api.close());

const read = async (name: string, type: string, selection: string) => {
  const { data, errors } = await api.ask(`query ($id: ID!) { node(id: $id) { ... on ${type} { ${selection} } } }`, {
    id: idOf(name),
  });
  expect(errors).toEqual([]);
  return data?.node;
};

describe('a topic', () => {
  it('has a scheme and a level by its key, and stands between the wider and the narrower', async () => {
    expect(
      await read('subfield', 'Topic', 'scheme level parent { name level parent { name } } children { nodes { name } }'),
    ).toEqual({
      scheme: 'openalex',
      level: 'subfield',
      parent: { name: 'Computer Science', level: 'field', parent: null },
      children: { nodes: [{ name: 'Neural Networks' }, { name: 'Topic Modeling' }] },
    });
    expect(await read('language', 'Topic', 'scheme level parent { id } identifiers { value }')).toEqual({
      scheme: 'test',
      level: 'domain',
      parent: null,
      identifiers: [],
    });
  });

  it('has papers and models, told apart, with score and rank on their edges', async () => {
    expect(
      await read(
        'topic',
        'Topic',
        'papers { totalCount edges { score rank node { title } } } models { totalCount nodes { name } }',
      ),
    ).toEqual({
      papers: {
        totalCount: 2,
        edges: [
          { score: 0.9, rank: 1, node: { title: 'On topics' } },
          { score: null, rank: null, node: { title: 'Before topics' } },
        ],
      },
      models: { totalCount: 0, nodes: [] },
    });
    expect(await read('language', 'Topic', 'models { totalCount edges { score rank node { name } } }')).toEqual({
      models: { totalCount: 1, edges: [{ score: null, rank: 1, node: { name: 'Walker' } }] },
    });
  });

  it('is in the order of the source on a work', async () => {
    expect(await read('paper', 'Paper', 'topics { totalCount edges { score rank node { name } } }')).toEqual({
      topics: {
        totalCount: 2,
        edges: [
          { score: 0.9, rank: 1, node: { name: 'Topic Modeling' } },
          { score: 0.5, rank: 2, node: { name: 'Neural Networks' } },
        ],
      },
    });
    expect(await read('model', 'Model', 'topics { edges { rank node { name } } }')).toEqual({
      topics: { edges: [{ rank: 1, node: { name: 'Language' } }] },
    });
  });

  it('that only others speak of has scheme and level too', async () => {
    const seed = new Seed(api.graph);
    seed.topic({ name: 'Vision', openalex: 'T10036' }).partOf({
      noun: 'Topic',
      id: '',
      key: 'openalex:subfields/1707',
      name: 'Computer Vision and Pattern Recognition',
    });
    await seed.save();
    const { data } = await api.ask(
      '{ topic(by: { identifier: "https://openalex.org/subfields/1707" }) { status scheme level children { nodes { name } } } }',
    );
    expect(data?.topic).toEqual({
      status: 'STUB',
      scheme: 'openalex',
      level: 'subfield',
      children: { nodes: [{ name: 'Vision' }] },
    });
  });
});

describe('a venue and a data set', () => {
  it('show their facts and what refers to them', async () => {
    expect(
      await read(
        'venue',
        'Venue',
        'category publisher identifiers { scheme url } papers { totalCount nodes { title } }',
      ),
    ).toEqual({
      category: 'conference',
      publisher: null,
      identifiers: [
        { scheme: 'openalex', url: 'https://openalex.org/S4306419637' },
        { scheme: 'issn', url: 'https://portal.issn.org/resource/ISSN/2049-3630' },
        { scheme: 'openreview', url: 'https://openreview.net/group?id=ICLR.cc/2022/Conference' },
      ],
      papers: { totalCount: 2, nodes: [{ title: 'On topics' }, { title: 'Before topics' }] },
    });
    expect(await read('dataset', 'Dataset', 'aliases models { nodes { name } }')).toEqual({
      aliases: ['ILSVRC'],
      models: { nodes: [{ name: 'Walker' }] },
    });
  });

  it('are found from the other side', async () => {
    expect(await read('paper', 'Paper', 'venue { name }')).toEqual({ venue: { name: 'ICLR' } });
    expect(await read('model', 'Model', 'datasets { totalCount nodes { name } }')).toEqual({
      datasets: { totalCount: 2, nodes: [{ name: 'Corpus' }, { name: 'ImageNet' }] },
    });
  });

  it('are null or empty where no source names any', async () => {
    const seed = new Seed(api.graph);
    const bare = seed.paper({ title: 'Bare' });
    await seed.save();
    const { data } = await api.ask(
      'query ($by: EntityKey!) { paper(by: $by) { venue { id } topics { totalCount nodes { id } } } }',
      { by: { id: bare.id } },
    );
    expect(data?.paper).toEqual({ venue: null, topics: { totalCount: 0, nodes: [] } });
  });
});

describe('a cluster', () => {
  it('shows its facts, quantities with bounds, and numbers beyond 32 bits', async () => {
    const selection = `operationalStatus certainty sector firstOperationalDate { text precision } decommissionedDate { text }
      maxPerformance { best unit method } performance16Bit { best } powerCapacity { best low unit } h100Equivalents chips
      location possibleDuplicate standardAnalysis`;
    expect(await read('cluster', 'Cluster', selection)).toEqual({
      operationalStatus: 'EXISTING',
      certainty: 'LIKELY',
      sector: 'UNKNOWN',
      firstOperationalDate: { text: '2024-07', precision: 'MONTH' },
      decommissionedDate: null,
      maxPerformance: { best: 2e20, unit: 'OP/s', method: 'DERIVED' },
      performance16Bit: null,
      powerCapacity: { best: 1.5e8, low: 1e8, unit: 'W' },
      h100Equivalents: 100_000.5,
      chips: 3_000_000_000,
      location: 'Memphis',
      possibleDuplicate: false,
      standardAnalysis: true,
    });
  });

  it('has owners in order, chips and countries', async () => {
    const selection = `owners { totalCount edges { position node { name } } } hardware { quantity hardwareType { name } }
      country { code } countries { code }`;
    expect(await read('cluster', 'Cluster', selection)).toEqual({
      owners: {
        totalCount: 2,
        edges: [
          { position: 1, node: { name: 'Company' } },
          { position: 2, node: { name: 'Lab' } },
        ],
      },
      hardware: [{ quantity: 100_000, hardwareType: { name: 'Chip' } }],
      country: { code: 'US' },
      countries: [{ code: 'US' }],
    });
    expect(await read('spread', 'Cluster', 'country { code } countries { code }')).toEqual({
      country: null,
      countries: expect.arrayContaining([{ code: 'US' }, { code: 'FR' }]),
    });
  });

  it('is found from its owners, chips and countries', async () => {
    expect(
      await read('company', 'Institution', 'clusters { totalCount edges { position quantity node { name } } }'),
    ).toEqual({
      clusters: {
        totalCount: 2,
        edges: [
          { position: 1, quantity: null, node: { name: 'Colossus' } },
          { position: 1, quantity: null, node: { name: 'Spread' } },
        ],
      },
    });
    expect(await read('chip', 'HardwareType', 'clusters { edges { quantity position node { name } } }')).toEqual({
      clusters: { edges: [{ quantity: 100_000, position: null, node: { name: 'Colossus' } }] },
    });
    const selection = 'clusters { totalCount nodes { name } } institutions { totalCount nodes { name } }';
    expect(await read('fr', 'Country', selection)).toEqual({
      clusters: { totalCount: 1, nodes: [{ name: 'Spread' }] },
      institutions: { totalCount: 1, nodes: [{ name: 'Lab' }] },
    });
  });
});

describe('the nouns that were there before', () => {
  it('show on their edges what the relationship carries', async () => {
    expect(await read('paper', 'Paper', 'institutions { edges { position authors node { name } } }')).toEqual({
      institutions: {
        edges: [
          { position: 1, authors: 3, node: { name: 'Lab' } },
          { position: 2, authors: 1, node: { name: 'Company' } },
        ],
      },
    });
    const selection =
      'papers { edges { position authors node { title } } } models { edges { position node { name } } }';
    expect(await read('company', 'Institution', selection)).toEqual({
      papers: { edges: [{ position: 2, authors: 1, node: { title: 'On topics' } }] },
      models: { edges: [{ position: 2, node: { name: 'Walker' } }] },
    });
    expect(
      await read('company', 'Institution', 'authors { edges { papers firstYear lastYear node { name } } }'),
    ).toEqual({
      authors: { edges: [{ papers: 1, firstYear: 2022, lastYear: 2022, node: { name: 'Ada Lovelace' } }] },
    });
    expect(await read('ada', 'Author', 'papers { edges { position corresponding node { title } } }')).toEqual({
      papers: { edges: [{ position: 2, corresponding: true, node: { title: 'On topics' } }] },
    });
    expect(await read('chip', 'HardwareType', 'models { edges { quantity utilization node { name } } }')).toEqual({
      models: { edges: [{ quantity: 512, utilization: 0.4, node: { name: 'Walker' } }] },
    });
  });

  it('tell who uses a model, and what for', async () => {
    expect(await read('model', 'Model', 'usedBy { totalCount edges { role evidence node { title } } }')).toEqual({
      usedBy: {
        totalCount: 2,
        edges: [
          { role: 'FINE_TUNE', evidence: 'Section 3', node: { title: 'On topics' } },
          { role: 'BASELINE', evidence: null, node: { title: 'Before topics' } },
        ],
      },
    });
  });

  it('tell since when and until when institutions belong together, and who came after whom', async () => {
    const selection = `memberships { from to institution { name } } successions { date institution { name } }
      predecessors { edges { date from node { name } } }`;
    expect(await read('startup', 'Institution', selection)).toEqual({
      memberships: [{ from: '2010', to: '2015', institution: { name: 'Group' } }],
      successions: [{ date: '2015-08', institution: { name: 'Company' } }],
      predecessors: { edges: [] },
    });
    expect(await read('company', 'Institution', 'predecessors { totalCount edges { date node { name } } }')).toEqual({
      predecessors: { totalCount: 1, edges: [{ date: '2015-08', node: { name: 'Startup' } }] },
    });
    expect(await read('group', 'Institution', 'children { edges { from to date position node { name } } }')).toEqual({
      children: {
        edges: [
          { from: '2014-01-26', to: null, date: null, position: null, node: { name: 'Company' } },
          { from: '2010', to: '2015', date: null, position: null, node: { name: 'Startup' } },
        ],
      },
    });
  });

  it('lead from an institution to what it makes, and to each country that it is in', async () => {
    expect(await read('company', 'Institution', 'hardwareTypes { totalCount nodes { name } }')).toEqual({
      hardwareTypes: { totalCount: 1, nodes: [{ name: 'Chip' }] },
    });
    expect(await read('lab', 'Institution', 'country { code } countries { code }')).toEqual({
      country: null,
      countries: expect.arrayContaining([{ code: 'FR' }, { code: 'US' }]),
    });
  });

  it('have edges without anything on them in lists that follow no relationship', async () => {
    const { data, errors } = await api.ask(
      '{ models(first: 1) { edges { position score rank quantity } } institutions(first: 1) { edges { position authors from } } authors(first: 1) { edges { papers } } }',
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      models: { edges: [{ position: null, score: null, rank: null, quantity: null }] },
      institutions: { edges: [{ position: null, authors: null, from: null }] },
      authors: { edges: [{ papers: null }] },
    });
  });
});

describe('every noun', () => {
  const roots = [
    ['model', 'models', 'model'],
    ['paper', 'papers', 'paper'],
    ['author', 'authors', 'ada'],
    ['institution', 'institutions', 'lab'],
    ['topic', 'topics', 'topic'],
    ['hardwareType', 'hardwareTypes', 'chip'],
    ['cluster', 'clusters', 'cluster'],
    ['dataset', 'datasets', 'dataset'],
    ['venue', 'venues', 'venue'],
    ['country', 'countries', 'us'],
  ] as const;

  it.each(roots)('%s is found by id and by name, and listed among %s', async (one, many, name) => {
    const { data, errors } = await api.ask(
      `query ($id: ID!, $name: String!) {
        byId: ${one}(by: { id: $id }) { id }
        byName: ${one}(by: { name: $name }) { id }
        ${many}(first: 100) { totalCount nodes { id } }
      }`,
      { id: idOf(name), name: seeded[name]?.name },
    );
    expect(errors).toEqual([]);
    expect(data).toMatchObject({ byId: { id: idOf(name) }, byName: { id: idOf(name) } });
    expect(data?.[many].nodes).toContainEqual({ id: idOf(name) });
    expect(data?.[many].totalCount).toBe(data?.[many].nodes.length);
  });

  it.each(roots)('%s says what everything says of itself', async (_one, _many, name) => {
    const { data, errors } = await api.ask(
      `query ($id: ID!) { node(id: $id) { ... on Entity {
        __typename type status version formerIds aliases
        identifiers { scheme value }
        degrees { relationship direction count }
        fields { name because contested chosen { source { key } } }
        records { totalCount nodes { seq fields { name } } }
        history { nodes { changes { field after } } }
      } } }`,
      { id: idOf(name) },
    );
    expect(errors).toEqual([]);
    const noun = nouns[seeded[name]?.noun ?? 'Model'];
    expect(data?.node).toMatchObject({ __typename: noun.name, type: noun.type, status: 'ACTIVE', formerIds: [] });
    expect(data?.node.fields.map((field: { name: string }) => field.name)).toEqual(Object.keys(noun.fields));
    expect(data?.node.records.totalCount).toBe(1);
    expect(data?.node.history.nodes[0].changes).toContainEqual({
      field: 'name',
      after: expect.stringContaining(seeded[name]?.name ?? ''),
    });
    const ends = relationshipEndsOf(noun);
    expect(data?.node.degrees).toHaveLength(ends.length);
    expect(data?.node.degrees).toMatchObject(ends);
    expect(data?.node.degrees.some(({ count }: { count: number }) => count > 0)).toBe(true);
  });

  it('is counted, and its fields are explained', async () => {
    const { data } = await api.ask('{ meta { counts { type count stubs } dictionary { type field unit nullMeans } } }');
    expect(data?.meta.counts.map(({ type }: { type: string }) => type)).toEqual(
      Object.values(nouns).map(({ type }) => type),
    );
    expect(data?.meta.counts).toContainEqual({ type: 'CLUSTER', count: 2, stubs: 0 });
    expect(data?.meta.counts).toContainEqual({ type: 'TOPIC', count: 7, stubs: 1 });
    const fields = Object.values(nouns).flatMap(({ fields: own }) => Object.keys(own));
    expect(data?.meta.dictionary).toHaveLength(fields.length);
    expect(data?.meta.dictionary).toContainEqual({
      type: 'CLUSTER',
      field: 'powerCapacity',
      unit: 'W',
      nullMeans: 'not published and not estimated',
    });
  });
});

describe('questions about the new nouns', () => {
  const statementsOf = async (query: string, first: number): Promise<number> => {
    const { errors } = await api.ask(query, { first });
    expect(errors).toEqual([]);
    return api.statements.length;
  };

  it('run a fixed number of statements, however many there are', async () => {
    const clusters = `query ($first: Int!) { clusters(first: $first) { nodes {
      owners { totalCount nodes { name clusters { totalCount nodes { name } } } } hardware { hardwareType { name } }
      country { name } countries { name }
    } } }`;
    // clusters; owners, hardware, countries; the owners' clusters.
    expect(await statementsOf(clusters, 1)).toBe(5);
    expect(await statementsOf(clusters, 2)).toBe(5);
    const topics = `query ($first: Int!) { topics(first: $first) { nodes {
      parent { name } children { totalCount nodes { name } } papers { totalCount nodes { venue { name } } } models { nodes { name } }
    } } }`;
    // topics; parents, children, papers, models; the papers' number, since models may stand beside them; venues.
    expect(await statementsOf(topics, 7)).toBe(7);
    expect(await statementsOf(topics, 6)).toBe(7);
  });
});

describe('what is retired', () => {
  it('is neither a venue nor a topic of anything', async () => {
    const seed = new Seed(api.graph);
    const hoax = seed.venue({ name: 'Hoax Letters' });
    const phlogiston = seed.topic({ name: 'Phlogiston' });
    const paper = seed.paper({ title: 'Misplaced' }).publishedIn(hoax).about(phlogiston, { rank: 1 });
    await seed.save();
    const who = { type: 'RETIREMENT', reason: 'made up', source: 'curators', origin: 'HUMAN' } as const;
    await applyRecords(api.graph, [
      { noun: 'Venue', key: hoax.key, ...who },
      { noun: 'Topic', key: phlogiston.key, ...who },
    ]);
    const { data } = await api.ask(
      'query ($by: EntityKey!) { paper(by: $by) { venue { id } topics { totalCount nodes { id } } degrees { relationship count } } }',
      { by: { id: paper.id } },
    );
    expect(data?.paper).toMatchObject({ venue: null, topics: { totalCount: 0, nodes: [] } });
    expect(data?.paper.degrees).toContainEqual({ relationship: 'PUBLISHED_IN', count: 0 });
    expect(data?.paper.degrees).toContainEqual({ relationship: 'HAS_TOPIC', count: 0 });
  });
});
