import type { Graph } from '../../graph/graph.ts';
import { oneByKey } from '../../shared/batch.ts';
import type { Sector, TeamClass, TeamClassRule } from '../../shared/sector.ts';
import { authorShareClassOf, teamClassOf } from '../../shared/team-class.ts';
import { sectorsOf } from '../team.ts';
import { findAuthorPlaces, findTeams } from './repository.ts';

/** What the institutions and authors of papers are, together. */
export const paperTeams = (graph: Graph) => {
  const team = oneByKey((ids) => findTeams(graph, ids), []);
  const authorPlaces = oneByKey((ids) => findAuthorPlaces(graph, ids), []);

  const authorShareClass = async (id: string, publicResearchAsAcademia: boolean): Promise<TeamClass> => {
    const [members, places] = await Promise.all([team(id), authorPlaces(id)]);
    const memberAt = new Map(members.map((member) => [member.position, member]));
    const authors = places.map((at) => at.flatMap((position) => memberAt.get(position) ?? []));
    return authorShareClassOf(authors, publicResearchAsAcademia);
  };

  return {
    sectors: async (id: string): Promise<readonly Sector[]> => sectorsOf(await team(id)),
    teamClass: async (id: string, rule: TeamClassRule, publicResearchAsAcademia: boolean): Promise<TeamClass> =>
      rule === 'AUTHOR_SHARE'
        ? authorShareClass(id, publicResearchAsAcademia)
        : teamClassOf(rule, await team(id), publicResearchAsAcademia),
  };
};
