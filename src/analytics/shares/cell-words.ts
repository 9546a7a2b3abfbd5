import { canonicalJson } from '../../log/canonical.ts';
import type { Frame } from '../frame/frame.ts';
import type { CellKeys } from './cell-keys.ts';
import { accessWords, classWords, sectorWords } from './closed-words.ts';
import type { ShareArguments, ShareGroup } from './share-arguments.ts';
import { otherKey, unknownKey } from './unknown-key.ts';

/** What a cell is called, and what is in it. */
export interface CellWords {
  readonly label: string;
  readonly definition: string;
}

const capital = (key: string): string => (key.charAt(0) + key.slice(1).toLowerCase()).replaceAll('_', ' ');

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

/** What the cells of an open-ended key are called: one and many of them, and what is unknown of works in UNKNOWN. */
interface OpenKey {
  readonly one: string;
  readonly many: string;
  readonly unknown: string;
}

const openWords =
  ({ one, many, unknown }: OpenKey, { rest }: CellKeys, words: Words): Words =>
  (key) => {
    if (key === unknownKey) return { label: 'Unknown', definition: unknown };
    if (key === otherKey) return { label: 'Other', definition: restWords(rest.length, one, many) };
    return words(key);
  };

const nowhere = (what: string): string => `institutions of unknown ${what}, and works of which no institution is known`;
const openKeys = {
  INSTITUTION: { one: 'institution', many: 'institutions', unknown: 'works of which no institution is known' },
  COUNTRY: { one: 'country', many: 'countries', unknown: nowhere('country') },
  REGION: { one: 'region', many: 'regions', unknown: nowhere('region') },
  DOMAIN: { one: 'domain', many: 'domains', unknown: 'works of which no domain is known' },
} as const;

const institutionWords =
  (frame: Frame, { rollUp }: ShareArguments): Words =>
  (key) => {
    const name = frame.institutions[frame.institutionAt.get(key) ?? -1]?.name ?? key;
    return { label: name, definition: `${name}${withParts[rollUp]}` };
  };

const countryWords = (frame: Frame): Words => {
  const names = new Map(
    frame.institutions.flatMap(({ countries }) => countries.map(({ code, name }) => [code, name] as const)),
  );
  return (key) => {
    const name = names.get(key) ?? key;
    return { label: name, definition: `institutions in ${name}` };
  };
};

const filterWords = ({ models, papers, institutions }: ShareGroup): string => {
  const asked = [
    ...(models ? [`models that ${canonicalJson(models)} lets through`] : []),
    ...(papers ? [`papers that ${canonicalJson(papers)} lets through`] : []),
    ...(institutions ? [`institutions that ${canonicalJson(institutions)} lets through`] : []),
  ];
  return asked.length > 0 ? asked.join(', of ') : 'all that no group before it lets through';
};

const groupWords = (groups: readonly ShareGroup[]): Words => {
  const definitions = new Map(groups.map((group) => [group.label, filterWords(group)]));
  return (key) => {
    if (key === unknownKey) {
      return { label: 'Unknown', definition: 'works whose group hangs on an institution, of which none is known' };
    }
    if (key === otherKey) return { label: 'Other', definition: 'all that no group lets through' };
    return { label: key, definition: definitions.get(key) ?? key };
  };
};

/** Label and definition of every cell of a report. */
export const cellWords = (frame: Frame, given: ShareArguments, keys: CellKeys): Words => {
  if (given.groups) return groupWords(given.groups);
  switch (given.by) {
    case 'TEAM_CLASS':
      return closedWords(classWords(given), keys);
    case 'SECTOR':
      return closedWords(sectorWords(given.publicResearchAsAcademia), keys);
    case 'ACCESS':
      return closedWords(accessWords, keys);
    case 'INSTITUTION':
      return openWords(openKeys.INSTITUTION, keys, institutionWords(frame, given));
    case 'COUNTRY':
      return openWords(openKeys.COUNTRY, keys, countryWords(frame));
    case 'REGION':
      return openWords(openKeys.REGION, keys, (key) => ({ label: key, definition: `institutions in ${key}` }));
    case 'DOMAIN':
      return openWords(openKeys.DOMAIN, keys, (key) => ({ label: key, definition: `models of the domain ${key}` }));
  }
};
