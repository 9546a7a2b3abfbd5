import type { Connection, PageInput } from '../shared/page.ts';
import { pageOfList } from './list-page.ts';

/** What of a report rests on entities, whose ids it can tell in its own order. */
export interface ReportMembers {
  readonly memberIds: () => readonly string[];
}

type Load<Node> = (id: string) => Promise<Node | null>;

/**
 * A page of the entities behind a part of a report, which `load` finds by id; one that vanished since is left out.
 * @param field whose members they are, as cursors say
 * @throws DomainError BAD_INPUT or BAD_CURSOR for arguments that ask for no page.
 */
export const reportMembers = async <Node>(
  field: string,
  { memberIds }: ReportMembers,
  page: PageInput,
  load: Load<Node>,
): Promise<Connection<{ readonly node: Node }>> => {
  const connection = pageOfList(field, memberIds(), page);
  const loaded = await Promise.all(
    connection.edges.map(async ({ cursor, node }) => ({ cursor, node: await load(node) })),
  );
  const edges = loaded.flatMap(({ cursor, node }) => (node === null ? [] : [{ cursor, node }]));
  return { ...connection, edges, nodes: edges.map(({ node }) => node) };
};

interface Loading<Noun extends string, Node> {
  readonly loaders: Readonly<Record<Noun, { readonly load: Load<Node> }>>;
}

/** Resolvers of the members of one type of a report, entities of one noun. */
export const membersOf = <Noun extends string>(type: string, noun: Noun) => ({
  members: <Node>(part: ReportMembers, page: PageInput, { loaders }: Loading<Noun, Node>) =>
    reportMembers(`${type}.members`, part, page, loaders[noun].load),
});
