import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nouns } from '../../src/entities/nouns.ts';
import { examples } from '../../src/meta/examples.ts';
import { type Api, openApi } from '../support/api.ts';
import { applyRecords, Seed, seedSource } from '../support/seed.ts';

let api: Api;

beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const counts = async (): Promise<readonly { type: string; count: number; stubs: number }[]> =>
  (await api.ask('{ meta { counts { type count stubs } } }')).data.meta.counts;

describe('meta', () => {
  it('counts what is there, stubs among it, and follows every change', async () => {
    expect(await counts()).toEqual(Object.values(nouns).map(({ type }) => ({ type, count: 0, stubs: 0 })));
    const seed = new Seed(api.graph);
    const paper = seed
      .paper({ title: 'Known', doi: '10.1234/known' })
      .cites({ key: 'doi:10.1234/unseen', name: 'Unseen' });
    seed.model({ name: 'Alpha', year: 2020 }).describedIn(paper);
    const { dataVersion } = await seed.save();
    expect(await counts()).toEqual(
      expect.arrayContaining([
        { type: 'MODEL', count: 1, stubs: 0 },
        { type: 'PAPER', count: 2, stubs: 1 },
      ]),
    );
    expect((await api.ask('{ meta { dataVersion } }')).data.meta.dataVersion).toBe(dataVersion);
    await applyRecords(api.graph, [
      { type: 'RETIREMENT', noun: 'Paper', key: paper.key, reason: 'test', source: 'curators', origin: 'HUMAN' },
    ]);
    expect(await counts()).toContainEqual({ type: 'MODEL', count: 1, stubs: 0 });
    expect(await counts()).not.toContainEqual({ type: 'PAPER', count: 2, stubs: 1 });
  });

  it('names the sources with their licences, and how many of their statements count', async () => {
    await new Seed(api.graph).save();
    const seed = new Seed(api.graph, { ...seedSource, key: 'test/other@2026-01-01', title: 'Another' });
    seed.author({ name: 'Ada Lovelace' });
    seed.author({ name: 'Bo Li' });
    await seed.save();
    const { data } = await api.ask('{ meta { sources { id key title licence records } } }');
    expect(data.meta.sources).toContainEqual({
      id: expect.stringMatching(/^src_/),
      key: 'test/other@2026-01-01',
      title: 'Another',
      licence: 'CC0-1.0',
      records: 2,
    });
  });

  it('describes every field of every type: its unit, and what null means', async () => {
    const { data } = await api.ask('{ meta { apiVersion dictionary { type field unit nullMeans } } }');
    expect(data.meta.apiVersion).toMatch(/^\d+\.\d+\.\d+$/);
    expect(data.meta.dictionary).toContainEqual({
      type: 'MODEL',
      field: 'trainingCompute',
      unit: 'FLOP',
      nullMeans: 'not disclosed and not estimated',
    });
    const fields = Object.values(nouns).flatMap(({ type, fields: own }) =>
      Object.keys(own).map((field) => `${type} ${field}`),
    );
    expect(data.meta.dictionary.map(({ type, field }: { type: string; field: string }) => `${type} ${field}`)).toEqual(
      fields,
    );
  });

  it('gives examples that are valid questions', async () => {
    const { data } = await api.ask('{ meta { examples { title query variables } } }');
    expect(data.meta.examples).toEqual(examples);
    expect(examples.length).toBeGreaterThanOrEqual(3);
    for (const { query, variables } of examples) {
      const { errors } = await api.ask(query, JSON.parse(variables));
      const codes = errors.map(({ extensions }) => extensions.code);
      expect({ query, faults: codes.filter((code) => code !== 'NOT_FOUND') }).toEqual({ query, faults: [] });
    }
  });
});
