import { badInput } from '../shared/errors.ts';
import { connectionOf, type PageInput, pageArguments } from '../shared/page.ts';
import type { GroupRow } from './group-report.ts';

const field = 'GroupRow.members';

/** So many members of all groups together are read at once. */
const mostMembers = 20_000;

/**
 * Refuses pages that are too much together.
 * @throws DomainError BAD_INPUT that names the size.
 */
export const checkMembers = (groups: number, first: number): void => {
  if (groups * first <= mostMembers) return;
  const most = Math.floor(mostMembers / groups);
  throw badInput('members.first', first, `at most ${most} for each of ${groups} groups, ${mostMembers} together`);
};

/**
 * A page of a group's entities in the order of their ids, which `load` finds by id; one that vanished since is left out.
 * @throws DomainError BAD_INPUT or BAD_CURSOR for arguments that ask for no page.
 */
export const memberPage = async <Node>(
  { count, memberIds }: GroupRow,
  input: PageInput,
  load: (id: string) => Promise<Node | null>,
) => {
  const page = pageArguments(input, { field, isPlace: ([id, ...rest]) => typeof id === 'string' && rest.length === 0 });
  const ids = await memberIds({ first: page.first, after: page.after === null ? null : String(page.after[0]) });
  const connection = connectionOf({
    field,
    page,
    items: ids,
    edgeOf: (id) => ({ node: id }),
    placeOf: (id) => [id],
    totalCount: () => count,
  });
  const nodes = await Promise.all(connection.nodes.map(load));
  return { ...connection, nodes: nodes.filter((node) => node !== null) };
};
