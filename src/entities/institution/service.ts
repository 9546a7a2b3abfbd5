import type { Graph } from '../../graph/graph.ts';
import { oneByKey } from '../../shared/batch.ts';
import type { PageInput } from '../../shared/page.ts';
import { entityAccess } from '../access.ts';
import { withAffiliations } from '../author/affiliation.ts';
import { countryLists } from '../country-lists.ts';
import type { KeyService } from '../key-service.ts';
import type { EntityLoaders } from '../loaders.ts';
import { relatedList, relatedPages } from '../related.ts';
import type { Institution } from './institution.ts';
import {
  authors,
  children,
  clusters,
  countries,
  findAncestries,
  hardwareTypes,
  models,
  papers,
  parents,
  predecessors,
  successors,
} from './repository.ts';
import { topParentOf } from './top-parent.ts';

/** Institutions and what belongs to them, batched over one request. */
export const institutionService = (graph: Graph, loaders: EntityLoaders, keys: KeyService) => {
  const authorPages = relatedPages(graph, authors, loaders.Author);
  const parentList = relatedList(graph, parents, loaders.Institution);
  const successorList = relatedList(graph, successors, loaders.Institution);
  const ancestry = oneByKey((ids) => findAncestries(graph, ids), []);
  return {
    ...entityAccess(graph, loaders.Institution, keys),
    ...countryLists(graph, countries, loaders.Country),
    models: relatedPages(graph, models, loaders.Model),
    papers: relatedPages(graph, papers, loaders.Paper),
    authors: async (id: string, page: PageInput) => withAffiliations(await authorPages(id, page)),
    children: relatedPages(graph, children, loaders.Institution),
    predecessors: relatedPages(graph, predecessors, loaders.Institution),
    clusters: relatedPages(graph, clusters, loaders.Cluster),
    hardwareTypes: relatedPages(graph, hardwareTypes, loaders.HardwareType),
    parents: async (id: string) => (await parentList(id)).map(({ node }) => node),
    successors: async (id: string) => (await successorList(id)).map(({ node }) => node),
    memberships: async (id: string) => (await parentList(id)).map(({ node, edge }) => ({ ...edge, institution: node })),
    successions: async (id: string) =>
      (await successorList(id)).map(({ node, edge }) => ({ ...edge, institution: node })),

    /** The institution itself where it is part of none. */
    topParent: async (institution: Institution): Promise<Institution> => {
      const top = topParentOf(institution.id, await ancestry(institution.id));
      return top === institution.id ? institution : ((await loaders.Institution.load(top)) ?? institution);
    },
  };
};
