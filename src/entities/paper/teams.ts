import type { Graph } from '../../graph/graph.ts';
import { oneByKey } from '../../shared/batch.ts';
import { readTeam, unknownTeam } from '../../shared/paper-team.ts';
import type { Sector, TeamClass, TeamClassRule } from '../../shared/sector.ts';
import { sectorsOf } from '../team.ts';
import { findTeams } from './repository.ts';

/** What the institutions and authors of papers are, together, as it is written on the papers. */
export const paperTeams = (graph: Graph) => {
  const team = oneByKey((ids) => findTeams(graph, ids), readTeam(unknownTeam));
  return {
    sectors: async (id: string): Promise<readonly Sector[]> =>
      sectorsOf((await team(id)).members.map(({ member }) => member)),
    teamClass: async (id: string, rule: TeamClassRule, publicResearchAsAcademia: boolean): Promise<TeamClass> =>
      (await team(id)).teamClass(rule, publicResearchAsAcademia),
  };
};
