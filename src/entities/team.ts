import type { Sector } from '../shared/sector.ts';
import type { TeamMember } from '../shared/team-class.ts';

/** The different sectors of a work's institutions, sorted. */
export const sectorsOf = (members: readonly TeamMember[]): readonly Sector[] =>
  [...new Set(members.map(({ sector }) => sector))].sort();
