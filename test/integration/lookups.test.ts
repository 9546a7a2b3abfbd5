import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nouns } from '../../src/entities/nouns.ts';
import { idOf } from '../../src/log/id.ts';
import { type Api, openApi } from '../support/api.ts';
import { applyRecords, Seed, type Seeded } from '../support/seed.ts';

let api: Api;
/** One of each kind over and over: papers, models, institutions, topics, venues, clusters. */
const crowd: { readonly id: string; readonly identifier: string }[] = [];
let kept: Seeded;
let lost: Seeded;
let hoax: Seeded;
let chip: Seeded;
let maker: Seeded;

const seedCrowd = (seed: Seed): void => {
  for (let index = 0; index < 90; index++) {
    const name = `Number ${index}`;
    const topic = seed.topic({ name, openalex: `T${20_000 + index}` });
    const venue = seed.venue({ name, openalex: `S${30_000 + index}` });
    const paper = seed
      .paper({ title: name, doi: `10.1234/${index}` })
      .publishedIn(venue)
      .about(topic);
    const cluster = seed.cluster({ name: `Cluster ${index}` });
    const model = seed.model({ name, year: 2020 }).describedIn(paper).about(topic);
    crowd.push(
      { id: topic.id, identifier: topic.key },
      { id: venue.id, identifier: `https://openalex.org/S${30_000 + index}` },
      { id: paper.id, identifier: `https://doi.org/10.1234/${index}` },
      { id: cluster.id, identifier: `epoch:cluster ${index}` },
      { id: model.id, identifier: model.id },
    );
  }
};

beforeAll(async () => {
  api = await openApi();
  const seed = new Seed(api.graph);
  seedCrowd(seed);
  kept = seed.paper({ title: 'Kept', doi: '10.1000/kept' });
  lost = seed.paper({ title: 'Lost', doi: '10.1000/lost' });
  hoax = seed.venue({ name: 'Hoax Letters', issn: '2049-3630' });
  chip = seed.hardwareType({ name: 'Twofold' });
  maker = seed.cluster({ name: 'Twofold' });
  await seed.save();
  const who = { source: 'curators', origin: 'HUMAN' } as const;
  await applyRecords(api.graph, [
    { type: 'REDIRECT', noun: 'Paper', key: lost.key, target: kept.key, ...who },
    { type: 'RETIREMENT', noun: 'Venue', key: hoax.key, reason: 'made up', ...who },
  ]);
});
afterAll(() => api.close());

const lookups = async (identifiers: readonly string[]) => {
  const { data, errors } = await api.ask(
    `query ($identifiers: [String!]!) {
      lookups(identifiers: $identifiers) { identifier status entity { id name status } candidates { id type } }
    }`,
    { identifiers },
  );
  expect(errors).toEqual([]);
  return data?.lookups;
};
const statusOf = async (identifier: string) => (await lookups([identifier]))[0];

describe('lookups', () => {
  it('of 500 identifiers of five nouns send one statement, and so does one', async () => {
    const asked = [...crowd, ...crowd].slice(0, 500);
    const found = await lookups(asked.map(({ identifier }) => identifier));
    expect(api.statements).toHaveLength(1);
    expect(found.map(({ entity }: { entity: { id: string } }) => entity?.id)).toEqual(asked.map(({ id }) => id));
    expect(new Set(found.map(({ status }: { status: string }) => status))).toEqual(new Set(['FOUND']));
    const [text] = api.statements;
    await lookups(['doi:10.1234/1']);
    expect(api.statements).toEqual([text]);
  });

  it('answer each identifier by itself, in the order given, one given twice twice', async () => {
    const [topic] = crowd;
    const found = await lookups([
      'doi:10.1000/kept',
      'hello',
      '',
      topic?.identifier ?? '',
      'doi:10.1000/nobody',
      'doi:10.1000/kept',
      'orcid:0000-0002-1825-0098',
      'name:Number 1|2020',
    ]);
    expect(found.map(({ status }: { status: string }) => status)).toEqual([
      'FOUND',
      'MALFORMED',
      'MALFORMED',
      'FOUND',
      'NOT_FOUND',
      'FOUND',
      'MALFORMED',
      'MALFORMED',
    ]);
    expect(found[0]).toEqual(found[5]);
    expect(found[3].entity.id).toBe(topic?.id);
  });

  it('of nothing but malformed ones, or of none at all, send no statement', async () => {
    expect(await lookups(['hello', 'mdl_1'])).toMatchObject([{ status: 'MALFORMED' }, { status: 'MALFORMED' }]);
    expect(api.statements).toEqual([]);
    expect(await lookups([])).toEqual([]);
  });

  it('say of what was merged that it was, by identifier and by id', async () => {
    const survivor = { status: 'MERGED', entity: { id: kept.id, name: 'Kept', status: 'ACTIVE' } };
    expect(await statusOf('doi:10.1000/lost')).toMatchObject(survivor);
    expect(await statusOf(lost.id)).toMatchObject(survivor);
    expect(await statusOf(kept.id)).toMatchObject({ status: 'FOUND', entity: { id: kept.id } });
  });

  it('say of what is retired that it is, and show it', async () => {
    const retired = { status: 'RETIRED', entity: { id: hoax.id, name: 'Hoax Letters', status: 'RETIRED' } };
    expect(await statusOf('issn:2049-3630')).toMatchObject(retired);
    expect(await statusOf(hoax.id)).toMatchObject(retired);
  });

  it('are AMBIGUOUS where entities of several types have it, and list them', async () => {
    expect(await statusOf('epoch:twofold')).toEqual({
      identifier: 'epoch:twofold',
      status: 'AMBIGUOUS',
      entity: null,
      candidates: [
        { id: chip.id, type: 'HARDWARE_TYPE' },
        { id: maker.id, type: 'CLUSTER' },
      ],
    });
  });

  it('mean what is shown where one of several is retired', async () => {
    const seed = new Seed(api.graph);
    const gone = seed.hardwareType({ name: 'Halved' });
    const left = seed.cluster({ name: 'Halved' });
    await seed.save();
    const who = { source: 'curators', origin: 'HUMAN', noun: 'HardwareType', key: gone.key } as const;
    await applyRecords(api.graph, [{ type: 'RETIREMENT', reason: 'made up', ...who }]);
    expect(await statusOf('epoch:halved')).toMatchObject({ status: 'FOUND', entity: { id: left.id } });
  });

  it('take 500 at most, and say so', async () => {
    const { data, errors } = await api.ask(
      'query ($identifiers: [String!]!) { lookups(identifiers: $identifiers) { status } }',
      { identifiers: Array.from({ length: 501 }, (_, index) => `doi:10.1234/${index}`) },
    );
    expect(data?.lookups ?? null).toBeNull();
    expect(errors[0]?.message).toContain('500');
  });
});

describe('nodes', () => {
  const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';

  it('of 500 ids of five nouns send one statement', async () => {
    const ids = [...crowd, ...crowd].slice(0, 500).map(({ id }) => id);
    const { data, errors } = await api.ask(query, { ids });
    expect(errors).toEqual([]);
    expect(data?.nodes.map(({ id }: { id: string }) => id)).toEqual(ids);
    expect(api.statements).toHaveLength(1);
  });

  it('with records and sources among them send one statement for each of the three kinds', async () => {
    const source = '{ meta { sources { id } } }';
    const [first] = (await api.ask(source)).data?.meta.sources ?? [];
    const ids = [kept.id, 'rec_1', 'rec_2', 'rec_3', first.id, lost.id, hoax.id, idOf(nouns.Topic, 'openalex:T999999')];
    const { data } = await api.ask(query, { ids });
    expect(data?.nodes.map((node: { id: string } | null) => node?.id ?? null)).toEqual([
      ...ids.slice(0, 5),
      kept.id,
      hoax.id,
      null,
    ]);
    expect(api.statements).toHaveLength(3);
  });

  it('of entities tell their fields without reading them again', async () => {
    const { data } = await api.ask(
      `query ($ids: [ID!]!) { nodes(ids: $ids) {
        ... on Topic { level } ... on Paper { title venue { name } } ... on Cluster { operationalStatus }
      } }`,
      { ids: crowd.slice(0, 4).map(({ id }) => id) },
    );
    expect(data?.nodes).toEqual([
      { level: 'topic' },
      {},
      { title: 'Number 0', venue: { name: 'Number 0' } },
      { operationalStatus: 'UNKNOWN' },
    ]);
    expect(api.statements).toHaveLength(2);
  });
});

describe('one entity by an identifier', () => {
  it('is found in one statement', async () => {
    const { data } = await api.ask('{ paper(by: { identifier: "doi:10.1000/lost" }) { id title } }');
    expect(data?.paper).toEqual({ id: kept.id, title: 'Kept' });
    expect(api.statements).toHaveLength(1);
  });
});
