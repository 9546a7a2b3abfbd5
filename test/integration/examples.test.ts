import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { curationService } from '../../src/curation/service.ts';
import { nouns } from '../../src/entities/nouns.ts';
import { loadSeeds } from '../../src/importers/seeds.ts';
import { examples } from '../../src/meta/examples.ts';
import { type Api, openApi } from '../support/api.ts';

let api: Api;

beforeAll(async () => {
  api = await openApi();
  const { apply } = curationService(api.graph, nouns);
  await loadSeeds({ apply, folder: fileURLToPath(new URL('../../seeds', import.meta.url)) });
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
