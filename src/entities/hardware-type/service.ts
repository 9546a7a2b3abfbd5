import type { Graph } from '../../graph/graph.ts';
import { entityAccess } from '../access.ts';
import type { KeyService } from '../key-service.ts';
import type { EntityLoaders } from '../loaders.ts';
import { relatedList, relatedPages } from '../related.ts';
import { clusters, manufacturers, models } from './repository.ts';

/** Hardware types and what belongs to them, batched over one request. */
export const hardwareTypeService = (graph: Graph, loaders: EntityLoaders, keys: KeyService) => {
  const makers = relatedList(graph, manufacturers, loaders.Institution);
  return {
    ...entityAccess(graph, loaders.HardwareType, keys),
    models: relatedPages(graph, models, loaders.Model),
    clusters: relatedPages(graph, clusters, loaders.Cluster),
    manufacturers: async (id: string) => (await makers(id)).map(({ node }) => node),
  };
};
