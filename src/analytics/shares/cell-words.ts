import type { Frame } from '../frame/frame.ts';
import { unknownKey } from './attribution.ts';
import { type CellKeys, otherKey } from './cell-keys.ts';
import type { ShareArguments } from './share-arguments.ts';

/** What a cell is called, and what is in it. */
export interface CellWords {
  readonly label: string;
  readonly definition: string;
}

const capital = (key: string): string => key.charAt(0) + key.slice(1).toLowerCase();

const academic = (wide: boolean): string => (wide ? 'a university or public research institute' : 'a university');

const classWords = ({
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

const sectorWords = (wide: boolean): Readonly<Record<string, string>> => ({
  ACADEMIA: wide ? 'universities and public research institutes' : 'universities',
  INDUSTRY: 'companies',
  GOVERNMENT: wide ? 'government bodies other than public research institutes' : 'government bodies',
  NONPROFIT: wide ? 'non-profit organisations other than public research institutes' : 'non-profit organisations',
  OTHER: 'institutions of another sector',
  UNKNOWN: 'institutions of unknown sector, and works of which no institution is known',
});

const withParts: Readonly<Record<ShareArguments['rollUp'], string>> = {
  NONE: '',
  AT_PUBLICATION: ', with all that was part of it at publication',
  CURRENT: ', with all that is part of it now',
};

const restWords = (count: number, one: string, many: string): string =>
  count === 1 ? `the one other ${one}` : `the ${count} other ${many} together`;

type Words = (key: string) => CellWords;

const closedWords =
  (definitions: Readonly<Record<string, string>>, { rest }: CellKeys): Words =>
  (key) => {
    const definition = definitions[key] ?? key;
    const merged = rest.map((other) => definitions[other] ?? other);
    return { label: capital(key), definition: key === otherKey ? [definition, ...merged].join('; and ') : definition };
  };

const institutionWords = (frame: Frame, { rollUp }: ShareArguments, { rest }: CellKeys): Words => {
  return (key) => {
    if (key === unknownKey) return { label: 'Unknown', definition: 'works of which no institution is known' };
    if (key === otherKey) return { label: 'Other', definition: restWords(rest.length, 'institution', 'institutions') };
    const name = frame.institutions[frame.institutionAt.get(key) ?? -1]?.name ?? key;
    return { label: name, definition: `${name}${withParts[rollUp]}` };
  };
};

const countryWords = (frame: Frame, { rest }: CellKeys): Words => {
  const names = new Map(
    frame.institutions.flatMap(({ countries }) => countries.map(({ code, name }) => [code, name] as const)),
  );
  return (key) => {
    if (key === unknownKey) {
      return {
        label: 'Unknown',
        definition: 'institutions of unknown country, and works of which no institution is known',
      };
    }
    if (key === otherKey) return { label: 'Other', definition: restWords(rest.length, 'country', 'countries') };
    const name = names.get(key) ?? key;
    return { label: name, definition: `institutions in ${name}` };
  };
};

/** Label and definition of every cell of a report. */
export const cellWords = (frame: Frame, given: ShareArguments, keys: CellKeys): Words => {
  if (given.by === 'TEAM_CLASS') return closedWords(classWords(given), keys);
  if (given.by === 'SECTOR') return closedWords(sectorWords(given.publicResearchAsAcademia), keys);
  return given.by === 'INSTITUTION' ? institutionWords(frame, given, keys) : countryWords(frame, keys);
};
