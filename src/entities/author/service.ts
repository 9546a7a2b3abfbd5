import type { Graph } from '../../graph/graph.ts';
import type { PageInput } from '../../shared/page.ts';
import { entityAccess } from '../access.ts';
import type { KeyService } from '../key-service.ts';
import type { EntityLoaders } from '../loaders.ts';
import { relatedPages } from '../related.ts';
import { withAffiliations } from './affiliation.ts';
import { affiliations, coauthors, countCoauthors, findCoauthors, papers } from './repository.ts';

/** Authors and what belongs to them, batched over one request. */
export const authorService = (graph: Graph, loaders: EntityLoaders, keys: KeyService) => {
  const affiliationPages = relatedPages(graph, affiliations, loaders.Institution);
  return {
    ...entityAccess(graph, loaders.Author, keys),
    papers: relatedPages(graph, papers, loaders.Paper),
    coauthors: relatedPages(graph, coauthors, loaders.Author, { find: findCoauthors, count: countCoauthors }),
    affiliations: async (id: string, page: PageInput) => withAffiliations(await affiliationPages(id, page)),
  };
};
