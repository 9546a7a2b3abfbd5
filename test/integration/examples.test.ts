import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { examples } from '../../src/meta/examples.ts';
import { type Api, openApi } from '../support/api.ts';
import { loadAndMatchSeeds } from '../support/load-seeds.ts';

let api: Api;

beforeAll(async () => {
  api = await openApi();
  await loadAndMatchSeeds(api.graph);
}, 240_000);
afterAll(() => api.close());

describe('the examples that the query editor offers', () => {
  it.each(examples)('have an answer in the seeds: $title', async ({ query, variables }) => {
    const { data, errors } = await api.ask(query, JSON.parse(variables));
    expect(errors).toEqual([]);
    expect(Object.values(data)).not.toContain(null);
  });

  it('show a share that is known, and a path that there is', async () => {
    const [share, path] = examples;
    const shares = await api.ask(share?.query ?? '', JSON.parse(share?.variables ?? '{}'));
    const { buckets } = shares.data.shares.facets[0];
    expect(buckets.map(({ label }: { label: string }) => label)).toContain('2022');
    const paths = await api.ask(path?.query ?? '', JSON.parse(path?.variables ?? '{}'));
    expect(paths.data.collaborationPaths).toMatchObject({ outcome: 'FOUND', distance: 3 });
  });
});

/** The README's queries, each with the answer that stands after it. */
const shown = (): readonly { readonly title: string; readonly query: string; readonly answer: unknown }[] => {
  const text = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const blocks = text.matchAll(/\*\*([^*]+)\*\*[^`]*```graphql\n(.*?)```\s*```json\n(.*?)```/gs);
  return [...blocks].map(([, title = '', query = '', answer = '']) => ({ title, query, answer: JSON.parse(answer) }));
};

describe('the queries of the README', () => {
  it('are eighteen', () => {
    expect(shown()).toHaveLength(18);
  });

  it.each(shown())('answer as it says: $title', async ({ query, answer }) => {
    const { data, errors } = await api.ask(query);
    expect(errors).toEqual([]);
    expect(data).toEqual(answer);
  });
});
