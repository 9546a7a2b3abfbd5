import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { curationService } from '../../src/curation/service.ts';
import { nouns } from '../../src/entities/nouns.ts';
import { loadSeeds } from '../../src/importers/seeds.ts';
import { type Api, openApi } from '../support/api.ts';
import { type ListCase, listCase } from './lists-cases.ts';
import { fitsFilter, listOf, readWorld, type World } from './lists-oracle.ts';

const lists: Readonly<Record<string, string>> = {
  Model: 'models',
  Paper: 'papers',
  Author: 'authors',
  Institution: 'institutions',
  Topic: 'topics',
  Cluster: 'clusters',
};

let api: Api;
let world: World;

beforeAll(async () => {
  api = await openApi();
  const { apply } = curationService(api.graph, nouns);
  await loadSeeds({ apply, folder: fileURLToPath(new URL('../../seeds', import.meta.url)) });
  world = await readWorld(api);
}, 300_000);
afterAll(() => api.close());

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: Readonly<Record<'startCursor' | 'endCursor', string | null>> &
    Readonly<Record<'hasNextPage' | 'hasPreviousPage', boolean>>;
}

const pageOf = async (one: ListCase, page: Readonly<Record<string, unknown>>): Promise<Page> => {
  const list = lists[one.noun] ?? '';
  const { data, errors } = await api.ask(
    `query ($filter: ${one.noun}Filter, $orderBy: [${one.noun}Order!], $first: Int, $after: String, $last: Int, $before: String) {
      ${list}(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
        nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }`,
    { filter: one.filter, orderBy: one.orderBy, ...page },
  );
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data[list];
};

const totalOf = async ({ noun }: Pick<ListCase, 'noun'>, filter: unknown): Promise<number> => {
  const list = lists[noun] ?? '';
  const { data } = await api.ask(
    `query ($filter: ${noun}Filter) { ${list}(filter: $filter, first: 1) { totalCount } }`,
    {
      filter,
    },
  );
  return data[list].totalCount;
};

/** So many pages are walked from each end: a list of thousands is not asked for whole. */
const mostPages = 2;

/** Ids from the beginning, or from the end, page by page. */
const walk = async (one: ListCase, backwards: boolean): Promise<{ ids: readonly string[]; whole: boolean }> => {
  const ids: string[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < mostPages; page += 1) {
    const sides: Record<string, unknown> = backwards
      ? { last: one.size, before: cursor }
      : { first: one.size, after: cursor };
    const { nodes, pageInfo }: Page = await pageOf(one, sides);
    const found = nodes.map(({ id }) => id);
    if (backwards) ids.unshift(...found);
    else ids.push(...found);
    cursor = backwards ? pageInfo.startCursor : pageInfo.endCursor;
    if (!(backwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return { ids, whole: true };
  }
  return { ids, whole: false };
};

describe('a list', () => {
  it('is what a naive filter and sort give, forwards and backwards, nulls included, and is counted right', async () => {
    const cases = listCase(world, Object.keys(lists));
    await fc.assert(
      fc.asyncProperty(cases, async (one) => {
        const expected = listOf(world, one.noun, one.filter, one.orderBy);
        const [forwards, backwards] = [await walk(one, false), await walk(one, true)];
        expect(forwards.ids).toEqual(expected.slice(0, forwards.ids.length));
        expect(backwards.ids).toEqual(expected.slice(expected.length - backwards.ids.length));
        if (forwards.whole) expect(forwards.ids).toHaveLength(expected.length);
        if (backwards.whole) expect(backwards.ids).toHaveLength(expected.length);
        expect(await totalOf(one, one.filter)).toBe(expected.length);
        expect(await totalOf(one, { not: one.filter })).toBe((world.nouns[one.noun]?.size ?? 0) - expected.length);
      }),
      { numRuns: 300 },
    );
  }, 600_000);

  it('is asked for by filters that find some, and leave others out', () => {
    const shares = fc.sample(listCase(world, Object.keys(lists)), { numRuns: 300, seed: 1 }).map(({ noun, filter }) => {
      const all = [...(world.nouns[noun]?.values() ?? [])];
      return all.filter((own) => fitsFilter(world, noun, own, filter)).length / all.length;
    });
    expect(shares.filter((share) => share > 0 && share < 1).length).toBeGreaterThan(60);
  });
});
