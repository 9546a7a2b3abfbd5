import type { Ask } from './ask.ts';

/** A page of members, as a query of ours asks for it. */
export interface MembersPage {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/**
 * Ids of all members: of the first page, and of those after it, each by the same query with the cursor as `$after`.
 * @param pageIn finds the page in an answer; null where it is not there any more
 */
export const allMembers = async <Data>(
  ask: Ask,
  query: string,
  first: Data,
  pageIn: (data: Data) => MembersPage | null | undefined,
): Promise<readonly string[]> => {
  const ids: string[] = [];
  let page = pageIn(first);
  while (page) {
    for (const { id } of page.nodes) ids.push(id);
    const { hasNextPage, endCursor } = page.pageInfo;
    page = hasNextPage ? pageIn(await ask<Data>(query, { after: endCursor })) : null;
  }
  return ids;
};
