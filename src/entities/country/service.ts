import type { Graph } from '../../graph/graph.ts';
import { entityAccess } from '../access.ts';
import type { KeyService } from '../key-service.ts';
import type { EntityLoaders } from '../loaders.ts';
import { relatedPages } from '../related.ts';
import type { Country } from './country.ts';
import { clusters, institutions } from './repository.ts';

/** Countries and what belongs to them, batched over one request. */
export const countryService = (graph: Graph, loaders: EntityLoaders, keys: KeyService) => ({
  ...entityAccess(graph, loaders.Country, keys),
  institutions: relatedPages(graph, institutions, loaders.Institution),
  clusters: relatedPages(graph, clusters, loaders.Cluster),
  /** A country that is only referred to has its code in its key. */
  code: ({ code, keys: [key = ''] }: Pick<Country, 'code' | 'keys'>): string => code ?? key.slice(key.indexOf(':') + 1),
});
