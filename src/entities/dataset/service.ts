import type { Graph } from '../../graph/graph.ts';
import { entityAccess } from '../access.ts';
import type { KeyService } from '../key-service.ts';
import type { EntityLoaders } from '../loaders.ts';
import { relatedPages } from '../related.ts';
import { models } from './repository.ts';

/** Data sets and the models trained on them, batched over one request. */
export const datasetService = (graph: Graph, loaders: EntityLoaders, keys: KeyService) => ({
  ...entityAccess(graph, loaders.Dataset, keys),
  models: relatedPages(graph, models, loaders.Model),
});
