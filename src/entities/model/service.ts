import type { Graph } from '../../graph/graph.ts';
import { oneByKey } from '../../shared/batch.ts';
import type { Sector, TeamClass, TeamClassRule } from '../../shared/sector.ts';
import { teamClassOf } from '../../shared/team-class.ts';
import { entityAccess } from '../access.ts';
import type { KeyService } from '../key-service.ts';
import type { EntityLoaders } from '../loaders.ts';
import { relatedList, relatedPages } from '../related.ts';
import { sectorsOf } from '../team.ts';
import type { Model } from './model.ts';
import {
  baseModels,
  datasets,
  derivedModels,
  developers,
  findTeams,
  hardware,
  papers,
  topics,
  usedBy,
} from './repository.ts';

/** Models and what belongs to them, batched over one request. */
export const modelService = (graph: Graph, loaders: EntityLoaders, keys: KeyService) => {
  const hardwareList = relatedList(graph, hardware, loaders.HardwareType);
  const team = oneByKey((ids) => findTeams(graph, ids), []);
  return {
    ...entityAccess(graph, loaders.Model, keys),
    developers: relatedPages(graph, developers, loaders.Institution),
    papers: relatedPages(graph, papers, loaders.Paper),
    hardware: async (id: string) => (await hardwareList(id)).map(({ node, edge }) => ({ ...edge, hardwareType: node })),
    datasets: relatedPages(graph, datasets, loaders.Dataset),
    topics: relatedPages(graph, topics, loaders.Topic),
    usedBy: relatedPages(graph, usedBy, loaders.Paper),
    baseModels: relatedPages(graph, baseModels, loaders.Model),
    derivedModels: relatedPages(graph, derivedModels, loaders.Model),
    sectors: async (id: string): Promise<readonly Sector[]> => sectorsOf(await team(id)),

    /** By AUTHOR_SHARE the class that a sheet states; the graph does not know where a model's makers worked. */
    teamClass: async (
      { id, authorShareClass }: Pick<Model, 'id' | 'authorShareClass'>,
      rule: TeamClassRule,
      publicResearchAsAcademia: boolean,
    ): Promise<TeamClass> =>
      rule === 'AUTHOR_SHARE'
        ? (authorShareClass ?? 'UNKNOWN')
        : teamClassOf(rule, await team(id), publicResearchAsAcademia),
  };
};
