import type { Graph } from '../../graph/graph.ts';
import { entityAccess } from '../access.ts';
import { countryLists } from '../country-lists.ts';
import type { KeyService } from '../key-service.ts';
import type { EntityLoaders } from '../loaders.ts';
import { relatedList, relatedPages } from '../related.ts';
import { countries, hardware, owners } from './repository.ts';

/** Clusters and what belongs to them, batched over one request. */
export const clusterService = (graph: Graph, loaders: EntityLoaders, keys: KeyService) => {
  const hardwareList = relatedList(graph, hardware, loaders.HardwareType);
  return {
    ...entityAccess(graph, loaders.Cluster, keys),
    ...countryLists(graph, countries, loaders.Country),
    owners: relatedPages(graph, owners, loaders.Institution),
    hardware: async (id: string) => (await hardwareList(id)).map(({ node, edge }) => ({ ...edge, hardwareType: node })),
  };
};
