import type { Access } from '../../entities/model/model.ts';
import type { ShareArguments } from './share-arguments.ts';

const academic = (wide: boolean): string => (wide ? 'a university or public research institute' : 'a university');

/** What is in the cell of each class of teams. */
export const classWords = ({
  teamClassRule: rule,
  publicResearchAsAcademia: wide,
}: ShareArguments): Readonly<Record<string, string>> => {
  if (rule === 'AUTHOR_SHARE') {
    return {
      ACADEMIA: 'academia-only teams: all authors are academic, as a sheet states',
      INDUSTRY: 'industry-only teams: all authors are from industry, as a sheet states',
      COLLABORATION: 'teams with authors from academia and from industry, as a sheet states',
      OTHER: 'teams with authors of other sectors, as a sheet states',
      UNKNOWN: 'works whose class by authors no sheet states',
    };
  }
  const unknown = 'works of which no institution of known sector is known';
  if (rule === 'ANY_INDUSTRY') {
    return {
      INDUSTRY: 'teams with at least one company',
      ACADEMIA: `teams without a company, with at least ${academic(wide).replace(/^a /, 'one ')}`,
      OTHER: 'teams without a company and without academia',
      UNKNOWN: unknown,
    };
  }
  return {
    ACADEMIA: `academia-only teams: every institution of known sector is ${academic(wide)}`,
    INDUSTRY: 'industry-only teams: every institution of known sector is a company',
    COLLABORATION: `teams with at least one company and ${academic(wide)}`,
    OTHER: 'teams of other sectors, or of several sectors without both academia and industry',
    UNKNOWN: unknown,
  };
};

/** What is in the cell of each sector. */
export const sectorWords = (wide: boolean): Readonly<Record<string, string>> => ({
  ACADEMIA: wide ? 'universities and public research institutes' : 'universities',
  INDUSTRY: 'companies',
  GOVERNMENT: wide ? 'government bodies other than public research institutes' : 'government bodies',
  NONPROFIT: wide ? 'non-profit organisations other than public research institutes' : 'non-profit organisations',
  OTHER: 'institutions of another sector',
  UNKNOWN: 'institutions of unknown sector, and works of which no institution is known',
});

/** What is in the cell of each level of access. */
export const accessWords: Readonly<Record<Access | 'OTHER', string>> = {
  UNRELEASED: 'models that nobody outside can use',
  HOSTED_NO_API: 'models to be used through a page or a program alone',
  API: 'models behind an interface for programs',
  OPEN_WEIGHTS_NON_COMMERCIAL: 'models to download, not for commercial use',
  OPEN_WEIGHTS_RESTRICTED: 'models to download, under restrictions of use',
  OPEN_WEIGHTS_UNRESTRICTED: 'models to download and use freely',
  OTHER: 'other levels of access',
  UNKNOWN: 'models of which no source says how they can be had',
};
