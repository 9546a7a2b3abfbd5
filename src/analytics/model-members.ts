import type { Model } from '../entities/model/model.ts';
import type { Connection, PageInput } from '../shared/page.ts';
import { pageOfList } from './list-page.ts';

/** What of a report rests on models, whose ids it can tell in its own order. */
export interface ModelMembers {
  readonly memberIds: () => readonly string[];
}

interface Loading {
  readonly loaders: { readonly Model: { readonly load: (id: string) => Promise<Model | null> } };
}

/**
 * Resolves the models behind a part of a report, page by page; one that vanished since is left out.
 * @param field whose members they are, as cursors say
 */
export const modelMembers =
  (field: string) =>
  async (
    { memberIds }: ModelMembers,
    page: PageInput,
    { loaders }: Loading,
  ): Promise<Connection<{ readonly node: Model }>> => {
    const connection = pageOfList(field, memberIds(), page);
    const loaded = await Promise.all(connection.edges.map(({ node }) => loaders.Model.load(node)));
    const edges = connection.edges.flatMap(({ cursor }, at) => {
      const node = loaded[at];
      return node ? [{ cursor, node }] : [];
    });
    return { ...connection, edges, nodes: edges.map(({ node }) => node) };
  };
