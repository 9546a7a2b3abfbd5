import { type Connection, connectionOf, type PageArguments, type PageInput, pageArguments } from '../../shared/page.ts';
import type { ShareCell, ShareMember } from './share-bucket.ts';

const field = 'ShareCell.members';

export interface MemberEdge<Node> {
  readonly node: Node;
  readonly contribution: number;
  readonly reason: string;
}

/** Members are in order of falling contribution, then of id: those beyond a cursor, one more than the page holds. */
const pageOf = (members: readonly ShareMember[], { first, after }: PageArguments): readonly ShareMember[] => {
  const [contribution, id] = after ?? [];
  const start = after
    ? members.findIndex(
        (member) =>
          member.contribution < Number(contribution) ||
          (member.contribution === Number(contribution) && member.id > String(id)),
      )
    : 0;
  return start < 0 ? [] : members.slice(start, start + first + 1);
};

/**
 * A page of a cell's members with their entities, which `load` finds by id; one that vanished since is left out.
 * @throws DomainError BAD_INPUT or BAD_CURSOR for arguments that ask for no page.
 */
export const memberPage = async <Node>(
  { members }: Pick<ShareCell, 'members'>,
  input: PageInput,
  load: (id: string) => Promise<Node | null>,
): Promise<Connection<MemberEdge<Node>>> => {
  const page = pageArguments(input, { field });
  const connection = connectionOf({
    field,
    page,
    items: pageOf(members, page),
    edgeOf: (member) => ({ node: member.id, contribution: member.contribution, reason: member.reason() }),
    placeOf: ({ contribution, id }) => [contribution, id],
    totalCount: () => members.length,
  });
  const loaded = await Promise.all(connection.edges.map(async (edge) => ({ ...edge, node: await load(edge.node) })));
  const edges = loaded.flatMap(({ node, ...edge }) => (node === null ? [] : [{ ...edge, node }]));
  return { ...connection, edges, nodes: edges.map(({ node }) => node) };
};
