import type { Graph } from '../graph/graph.ts';
import type { Country, countryNoun } from './country/country.ts';
import type { EntityLoader } from './loaders.ts';
import { relatedList } from './related.ts';
import type { Relation } from './relation.ts';

/** The countries that something is in: all of them, and the one where there is only one. */
export const countryLists = (
  graph: Graph,
  to: Relation<typeof countryNoun, Record<never, never>>,
  loader: EntityLoader<typeof countryNoun>,
) => {
  const list = relatedList(graph, to, loader);
  const countries = async (id: string): Promise<readonly Country[]> => (await list(id)).map(({ node }) => node);
  return {
    countries,
    /** null where none is known, and where there are several. */
    country: async (id: string): Promise<Country | null> => {
      const [first, ...others] = await countries(id);
      return first && others.length === 0 ? first : null;
    },
  };
};
