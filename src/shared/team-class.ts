import type { Sector, TeamClass, TeamClassRule } from './sector.ts';

/** An institution as the class of a team sees it. */
export interface TeamMember {
  readonly sector: Sector;
  /** A public research institute, which the wide sense of academia includes. */
  readonly publicResearch: boolean;
}

/** The rules that look at institutions; AUTHOR_SHARE looks at authors (`authorShareClassOf`). */
export type InstitutionRule = Exclude<TeamClassRule, 'AUTHOR_SHARE'>;

/** Below this share of authors with an institution of known sector, AUTHOR_SHARE claims nothing. */
const resolvedAuthorsNeeded = 0.8;

/** The sector an institution counts for: ACADEMIA for public research where that is asked, but never for a company. */
export const countedSector = ({ sector, publicResearch }: TeamMember, publicResearchAsAcademia: boolean): Sector =>
  publicResearchAsAcademia && publicResearch && sector !== 'INDUSTRY' ? 'ACADEMIA' : sector;

/** The known sectors among the members: an institution that nobody has placed says nothing about its team. */
const knownSectors = (members: readonly TeamMember[], publicResearchAsAcademia: boolean): ReadonlySet<Sector> => {
  const sectors = new Set(members.map((member) => countedSector(member, publicResearchAsAcademia)));
  sectors.delete('UNKNOWN');
  return sectors;
};

/** The class of a set of known sectors: both present is a collaboration, whatever else is; a mixture without both is OTHER. */
const classOf = (sectors: ReadonlySet<Sector>): TeamClass => {
  if (sectors.size === 0) return 'UNKNOWN';
  if (sectors.has('ACADEMIA') && sectors.has('INDUSTRY')) return 'COLLABORATION';
  if (sectors.size > 1) return 'OTHER';
  if (sectors.has('ACADEMIA')) return 'ACADEMIA';
  return sectors.has('INDUSTRY') ? 'INDUSTRY' : 'OTHER';
};

const anyIndustryClassOf = (sectors: ReadonlySet<Sector>): TeamClass => {
  if (sectors.size === 0) return 'UNKNOWN';
  if (sectors.has('INDUSTRY')) return 'INDUSTRY';
  return sectors.has('ACADEMIA') ? 'ACADEMIA' : 'OTHER';
};

/**
 * The class of a work by the institutions behind it.
 * ORGANIZATIONS: only universities → ACADEMIA, only companies → INDUSTRY, both among them → COLLABORATION, another
 * mixture → OTHER. ANY_INDUSTRY: INDUSTRY as soon as one company is among them. UNKNOWN where no sector is known.
 */
export const teamClassOf = (
  rule: InstitutionRule,
  members: readonly TeamMember[],
  publicResearchAsAcademia: boolean,
): TeamClass => {
  const sectors = knownSectors(members, publicResearchAsAcademia);
  return rule === 'ANY_INDUSTRY' ? anyIndustryClassOf(sectors) : classOf(sectors);
};

/**
 * The class of a paper by the shares of its authors: `authors` holds the institutions of each. All shares in one
 * sector → that class, some in both → COLLABORATION, else OTHER. UNKNOWN where fewer than 80 % of the authors have an
 * institution of known sector. An author's share is divided among the institutions; that moves the amounts, which
 * only tell how a collaboration leans, never whether a sector is present.
 */
export const authorShareClassOf = (
  authors: readonly (readonly TeamMember[])[],
  publicResearchAsAcademia: boolean,
): TeamClass => {
  const resolved = authors.filter((members) => knownSectors(members, publicResearchAsAcademia).size > 0);
  if (resolved.length === 0 || resolved.length < resolvedAuthorsNeeded * authors.length) return 'UNKNOWN';
  return classOf(knownSectors(resolved.flat(), publicResearchAsAcademia));
};
