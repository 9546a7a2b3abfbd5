import type { Graph } from '../../graph/graph.ts';
import { oneByKey } from '../../shared/batch.ts';
import { entityAccess } from '../access.ts';
import type { Country } from '../country/country.ts';
import type { KeyService } from '../key-service.ts';
import type { EntityLoaders } from '../loaders.ts';
import { relatedList, relatedPages } from '../related.ts';
import type { Institution } from './institution.ts';
import { authors, children, country, findAncestries, models, papers, parents, successors } from './repository.ts';
import { topParentOf } from './top-parent.ts';

/** Institutions and what belongs to them, batched over one request. */
export const institutionService = (graph: Graph, loaders: EntityLoaders, keys: KeyService) => {
  const countries = relatedList(graph, country, loaders.Country);
  const parentList = relatedList(graph, parents, loaders.Institution);
  const successorList = relatedList(graph, successors, loaders.Institution);
  const ancestry = oneByKey((ids) => findAncestries(graph, ids), []);
  return {
    ...entityAccess(graph, loaders.Institution, keys),
    models: relatedPages(graph, models, loaders.Model),
    papers: relatedPages(graph, papers, loaders.Paper),
    authors: relatedPages(graph, authors, loaders.Author),
    children: relatedPages(graph, children, loaders.Institution),
    parents: async (id: string) => (await parentList(id)).map(({ node }) => node),
    successors: async (id: string) => (await successorList(id)).map(({ node }) => node),

    /** null where none is known, and where there are several: it works in many. */
    country: async (id: string): Promise<Country | null> => {
      const [first, ...others] = await countries(id);
      return first && others.length === 0 ? first.node : null;
    },

    /** The institution itself where it is part of none. */
    topParent: async (institution: Institution): Promise<Institution> => {
      const top = topParentOf(institution.id, await ancestry(institution.id));
      return top === institution.id ? institution : ((await loaders.Institution.load(top)) ?? institution);
    },
  };
};
