import type { TeamClass } from '../../shared/sector.ts';

/** Teams of a class, in the middle of a sentence. */
export const teamWords: Readonly<Record<TeamClass, string>> = {
  ACADEMIA: 'academic teams',
  INDUSTRY: 'industry teams',
  COLLABORATION: 'teams of academia with industry',
  OTHER: 'other teams',
  UNKNOWN: 'teams of unknown class',
};
