import type { Graph } from '../../graph/graph.ts';
import { entityAccess } from '../access.ts';
import type { KeyService } from '../key-service.ts';
import type { EntityLoaders } from '../loaders.ts';
import { relatedList, relatedPages } from '../related.ts';
import { children, models, papers, parent } from './repository.ts';
import type { Topic } from './topic.ts';

/** Topics and what belongs to them, batched over one request. */
export const topicService = (graph: Graph, loaders: EntityLoaders, keys: KeyService) => {
  const parents = relatedList(graph, parent, loaders.Topic);
  return {
    ...entityAccess(graph, loaders.Topic, keys),
    /** null at the top of its classification. */
    parent: async (id: string): Promise<Topic | null> => (await parents(id))[0]?.node ?? null,
    children: relatedPages(graph, children, loaders.Topic),
    papers: relatedPages(graph, papers, loaders.Paper),
    models: relatedPages(graph, models, loaders.Model),
  };
};
