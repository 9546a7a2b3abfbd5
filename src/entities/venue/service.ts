import type { Graph } from '../../graph/graph.ts';
import { entityAccess } from '../access.ts';
import type { KeyService } from '../key-service.ts';
import type { EntityLoaders } from '../loaders.ts';
import { relatedPages } from '../related.ts';
import { papers } from './repository.ts';

/** Venues and their papers, batched over one request. */
export const venueService = (graph: Graph, loaders: EntityLoaders, keys: KeyService) => ({
  ...entityAccess(graph, loaders.Venue, keys),
  papers: relatedPages(graph, papers, loaders.Paper),
});
