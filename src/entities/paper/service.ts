import type { Graph } from '../../graph/graph.ts';
import { oneByKey } from '../../shared/batch.ts';
import type { PageInput } from '../../shared/page.ts';
import { entityAccess } from '../access.ts';
import type { Institution } from '../institution/institution.ts';
import type { KeyService } from '../key-service.ts';
import type { EntityLoaders } from '../loaders.ts';
import { relatedList, relatedPages } from '../related.ts';
import type { Venue } from '../venue/venue.ts';
import {
  authorships,
  citedBy,
  findPlacedInstitutions,
  institutions,
  models,
  references,
  topics,
  usesModels,
  venue,
} from './repository.ts';
import { paperTeams } from './teams.ts';

/** Papers and what belongs to them, batched over one request. */
export const paperService = (graph: Graph, loaders: EntityLoaders, keys: KeyService) => {
  const placed = oneByKey(async (ids) => {
    const found = await findPlacedInstitutions(graph, ids);
    for (const byPosition of found.values()) loaders.Institution.know(byPosition.values());
    return found;
  }, new Map<number, Institution>());

  const venues = relatedList(graph, venue, loaders.Venue);
  const authorshipPages = relatedPages(graph, authorships, loaders.Author);

  return {
    ...entityAccess(graph, loaders.Paper, keys),
    ...paperTeams(graph),
    authorships: async (paperId: string, page: PageInput) => {
      const connection = await authorshipPages(paperId, page);
      return { ...connection, edges: connection.edges.map((edge) => ({ ...edge, paperId })) };
    },
    institutions: relatedPages(graph, institutions, loaders.Institution),
    /** null where no source names one. */
    venue: async (id: string): Promise<Venue | null> => (await venues(id))[0]?.node ?? null,
    topics: relatedPages(graph, topics, loaders.Topic),
    models: relatedPages(graph, models, loaders.Model),
    usesModels: relatedPages(graph, usesModels, loaders.Model),
    references: relatedPages(graph, references, loaders.Paper),
    citedBy: relatedPages(graph, citedBy, loaders.Paper),

    /** The institutions at the given positions of a paper, in that order; positions that nothing stands at are left out. */
    institutionsAt: async (id: string, at: readonly number[]): Promise<readonly Institution[]> => {
      if (at.length === 0) return [];
      const byPosition = await placed(id);
      return at.flatMap((position) => byPosition.get(position) ?? []);
    },
  };
};
