import { describe, expect, it } from '@jest/globals';
import { memberPage } from '../../../src/analytics/shares/members.ts';
import type { ShareMember } from '../../../src/analytics/shares/share-bucket.ts';

const member = (id: string, contribution: number): ShareMember => ({
  id,
  contribution,
  reason: () => `because of ${id}`,
});
const cell = { members: [member('c', 2), member('a', 1), member('b', 1), member('d', 0.5)] };
const load = async (id: string) => ({ id });

describe('members of a cell', () => {
  it('come in pages that go through all of them once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof memberPage<{ id: string }>>> = await memberPage(
        cell,
        { first: 3, after },
        load,
      );
      seen.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      expect(page.totalCount()).toBe(4);
    } while (after !== null);
    expect(seen).toEqual(['c', 'a', 'b', 'd']);
  });

  it('carry contribution and reason', async () => {
    const { edges } = await memberPage(cell, { first: 1 }, load);
    expect(edges).toEqual([{ cursor: expect.any(String), node: { id: 'c' }, contribution: 2, reason: 'because of c' }]);
  });

  it('are empty after the last', async () => {
    const { pageInfo } = await memberPage(cell, { first: 4 }, load);
    expect(pageInfo.hasNextPage).toBe(false);
    expect((await memberPage(cell, { after: pageInfo.endCursor }, load)).edges).toEqual([]);
  });

  it('leave out what vanished since', async () => {
    const page = await memberPage(cell, { first: 2 }, async (id) => (id === 'c' ? null : { id }));
    expect(page.nodes).toEqual([{ id: 'a' }]);
    expect(page.pageInfo.hasNextPage).toBe(true);
  });

  it('refuse a page of no size and a cursor of another list', async () => {
    await expect(memberPage(cell, { first: 0 }, load)).rejects.toMatchObject({ code: 'BAD_INPUT' });
    await expect(memberPage(cell, { after: 'nonsense' }, load)).rejects.toMatchObject({ code: 'BAD_CURSOR' });
  });
});
