import type { Ask } from './ask.ts';
import type { Member } from './finding.ts';

/** A page of members, as a selection of a query. */
export const memberFields = 'nodes { id name } pageInfo { hasNextPage endCursor }';

/** The answer to it. */
export interface MembersPage {
  readonly nodes: readonly Member[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/**
 * All members: of the first page, and of those after it, each by the same query with the cursor as `$after`.
 * @param pageIn finds the page in an answer; null where it is not there any more
 */
export const allMembers = async <Data>(
  ask: Ask,
  query: string,
  first: Data,
  pageIn: (data: Data) => MembersPage | null | undefined,
): Promise<readonly Member[]> => {
  const members: Member[] = [];
  let page = pageIn(first);
  while (page) {
    members.push(...page.nodes.map(({ id, name }) => ({ id, name })));
    const { hasNextPage, endCursor } = page.pageInfo;
    page = hasNextPage ? pageIn(await ask<Data>(query, { after: endCursor })) : null;
  }
  return members;
};
