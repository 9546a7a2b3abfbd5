import { describe, expect, it } from '@jest/globals';
import { evidencePage, type PathLoaders } from '../../../src/paths/evidence.ts';
import type { CollaborationHop } from '../../../src/paths/paths.ts';
import { type CursorValue, encodeCursor } from '../../../src/shared/page.ts';
import { author, paper } from './worlds.ts';

const load = async (id: string) => ({ id });
const loaders = { Paper: { load }, Model: { load } } as unknown as PathLoaders;
const hop: CollaborationHop = {
  ...{ from: author(0), to: author(1), kind: 'PAPER', weight: 3, firstYear: 2020, lastYear: 2021 },
  works: [
    { id: paper(2), year: 2021 },
    { id: paper(0), year: 2020 },
    { id: paper(1), year: null },
  ],
};
const pageAfter = async (...values: readonly CursorValue[]) => {
  const page = await evidencePage(loaders, hop, { after: encodeCursor('CollaborationHop.evidence', values) });
  return page.nodes.map(({ id }) => id);
};

describe('a page of evidence', () => {
  it('goes on after any year and id, also of a work that is not there', async () => {
    expect(await pageAfter(2021, paper(2))).toEqual([paper(0), paper(1)]);
    expect(await pageAfter(2020, paper(9))).toEqual([paper(1)]);
    expect(await pageAfter(null, paper(0))).toEqual([paper(1)]);
  });

  it.each<[string, readonly CursorValue[]]>([
    ['nothing', []],
    ['a year alone', [2020]],
    ['an id alone', [paper(1)]],
    ['a year in words', ['2020', paper(0)]],
    ['part of a year', [2020.5, paper(0)]],
    ['a number for an id', [2020, 5]],
    ['more than a year and an id', [2020, paper(0), 1]],
  ])('takes no cursor of %s', async (_what, values) => {
    await expect(pageAfter(...values)).rejects.toMatchObject({ code: 'BAD_CURSOR', details: { argument: 'after' } });
  });
});
