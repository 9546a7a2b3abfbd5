import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { curationService } from '../../src/curation/service.ts';
import { nouns } from '../../src/entities/nouns.ts';
import { fileSource } from '../../src/importers/file-source.ts';
import { formats } from '../../src/importers/formats.ts';
import { type Apply, importSheet } from '../../src/importers/pipeline.ts';
import { loadSeeds } from '../../src/importers/seeds.ts';
import { openSheet } from '../../src/importers/sheet.ts';
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

const conferencePapers = new URL('../../../shared/data/papers/works.jsonl.gz', import.meta.url);

/** One in so many of the conference papers: enough to meet what they are like, in the time that a test has. */
const oneIn = 30;

/** Loads a part of the conference papers, where they are at hand. */
const loadConferencePapers = async (apply: Apply): Promise<void> => {
  if (!existsSync(conferencePapers)) return;
  const folder = await mkdtemp(join(tmpdir(), 'papers-'));
  try {
    const lines = gunzipSync(readFileSync(conferencePapers)).toString('utf8').split('\n');
    const file = join(folder, 'papers.jsonl');
    await writeFile(file, lines.filter((_, index) => index % oneIn === 0).join('\n'));
    await importSheet({
      sheet: await openSheet(file, formats['conference-papers']),
      source: fileSource('conference-papers', file, '2024-12-31'),
      apply,
      author: 'test',
      reason: 'test',
    });
  } finally {
    await rm(folder, { recursive: true });
  }
};

beforeAll(async () => {
  api = await openApi();
  const { apply } = curationService(api.graph, nouns);
  await loadSeeds({ apply, folder: fileURLToPath(new URL('../../seeds', import.meta.url)) });
  await loadConferencePapers(apply);
  world = await readWorld(api);
}, 400_000);
afterAll(() => api.close());

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: Readonly<Record<'startCursor' | 'endCursor', string | null>> &
    Readonly<Record<'hasNextPage' | 'hasPreviousPage', boolean>>;
  readonly totalCount: number;
}

const pageOf = async (one: ListCase, page: Readonly<Record<string, unknown>>): Promise<Page> => {
  const list = lists[one.noun] ?? '';
  const { data, errors } = await api.ask(
    `query ($filter: ${one.noun}Filter, $orderBy: [${one.noun}Order!], $first: Int, $after: String, $last: Int, $before: String) {
      ${list}(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
        nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount
      }
    }`,
    { filter: one.filter, orderBy: one.orderBy, ...page },
  );
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data[list];
};

/** How many the complement of a filter lets through. */
const othersOf = async ({ noun, filter }: ListCase): Promise<number> => {
  const list = lists[noun] ?? '';
  const { data } = await api.ask(
    `query ($others: ${noun}Filter) { ${list}(filter: $others, first: 1) { totalCount } }`,
    { others: { not: filter } },
  );
  return data[list].totalCount;
};

/** So many pages are walked from each end: a list of thousands is not asked for whole. */
const mostPages = 2;

/** Ids from the beginning, or from the end, page by page; what each page says that there are in all. */
const walk = async (one: ListCase): Promise<{ ids: readonly string[]; whole: boolean; totals: readonly number[] }> => {
  const ids: string[] = [];
  const totals: number[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < mostPages; page += 1) {
    const sides: Record<string, unknown> = one.backwards
      ? { last: one.size, before: cursor }
      : { first: one.size, after: cursor };
    const { nodes, pageInfo, totalCount }: Page = await pageOf(one, sides);
    totals.push(totalCount);
    const found = nodes.map(({ id }) => id);
    if (one.backwards) ids.unshift(...found);
    else ids.push(...found);
    cursor = one.backwards ? pageInfo.startCursor : pageInfo.endCursor;
    if (!(one.backwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return { ids, whole: true, totals };
  }
  return { ids, whole: false, totals };
};

describe('a list', () => {
  it('is what a naive filter and sort give, forwards and backwards, nulls included, and is counted right', async () => {
    const cases = listCase(world, Object.keys(lists));
    await fc.assert(
      fc.asyncProperty(cases, async (one) => {
        const expected = listOf(world, one.noun, one.filter, one.orderBy);
        const { ids, whole, totals } = await walk(one);
        const at = one.backwards ? expected.length - ids.length : 0;
        expect(ids).toEqual(expected.slice(at, at + ids.length));
        if (whole) expect(ids).toHaveLength(expected.length);
        const all = world.nouns[one.noun]?.size ?? 0;
        expect([...new Set(totals)]).toEqual([expected.length]);
        expect(await othersOf(one)).toBe(all - expected.length);
      }),
      { numRuns: 300 },
    );
  }, 600_000);

  (existsSync(conferencePapers) ? it : it.skip)(
    'is tried on conference papers, too (skipped where they are not at hand)',
    () => {
      const venues = [...(world.nouns.Paper?.values() ?? [])].map(
        ({ values }) => values.venue as { name: string } | null,
      );
      expect(venues.filter((venue) => venue?.name.startsWith('Conference on Neural')).length).toBeGreaterThan(200);
    },
  );

  it('is asked for by filters that find some, and leave others out', () => {
    const shares = fc.sample(listCase(world, Object.keys(lists)), { numRuns: 300, seed: 1 }).map(({ noun, filter }) => {
      const all = [...(world.nouns[noun]?.values() ?? [])];
      return all.filter((own) => fitsFilter(world, noun, own, filter)).length / all.length;
    });
    expect(shares.filter((share) => share > 0 && share < 1).length).toBeGreaterThan(60);
  });
});
