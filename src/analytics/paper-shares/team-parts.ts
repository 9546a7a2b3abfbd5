import { type PaperTeam, readTeam, type TeamText } from '../../shared/paper-team.ts';
import { countedSector, type TeamMember } from '../../shared/team-class.ts';
import type { Part } from '../shares/attribution.ts';
import type { ShareArguments } from '../shares/share-arguments.ts';
import { unknownKey } from '../shares/unknown-key.ts';

/** How a paper is divided that is known by its team alone. */
export type TeamKeying = Pick<ShareArguments, 'by' | 'attribution' | 'teamClassRule' | 'publicResearchAsAcademia'>;

const part = (key: string, weight: number): Part => ({ key, weight, facet: null, institutions: [] });

const bySector = (
  { first, members }: PaperTeam,
  { attribution, publicResearchAsAcademia }: TeamKeying,
): readonly Part[] => {
  const keyOf = (member: TeamMember): string => countedSector(member, publicResearchAsAcademia);
  if (first === null) return [part(unknownKey, 1)];
  if (attribution === 'FIRST') return [part(keyOf(first), 1)];
  const counts = new Map<string, number>();
  for (const { member, count } of members) counts.set(keyOf(member), (counts.get(keyOf(member)) ?? 0) + count);
  const all = members.reduce((sum, { count }) => sum + count, 0);
  return [...counts].map(([key, count]) => part(key, attribution === 'FULL' ? 1 : count / all));
};

/** The parts of a paper by team class or by sector, as `partsOf` gives them of models. */
export const teamParts = (text: TeamText, keying: TeamKeying): readonly Part[] => {
  const team = readTeam(text);
  if (keying.by === 'SECTOR') return bySector(team, keying);
  return [part(team.teamClass(keying.teamClassRule, keying.publicResearchAsAcademia), 1)];
};
