import type { KnownInstitution } from './known-institutions.ts';
import { type Decision, matchInstitution } from './match-institution.ts';
import { type Registry, type RegistryRecord, registryOf } from './registry.ts';

/** An institution outside the registry, by its best key, and the record that it is. */
export interface Match {
  readonly key: string;
  readonly target: string;
  /** In words, by which rule. */
  readonly because: string;
}

/** What became of the institutions outside the registry. */
export interface Matches {
  readonly found: readonly Match[];
  /** How many were looked at, and how many stay open because several records could be meant. */
  readonly looked: number;
  readonly ambiguous: number;
}

const isRegistered = ({ keys }: KnownInstitution): boolean => keys.some((key) => key.startsWith('ror:'));
const bestKey = ({ keys: [key = ''] }: KnownInstitution): string => key;
const codeOf = (country: string): string => country.slice(country.indexOf(':') + 1);

/** An institution that only references speak of is known by its key: a name, of `name:…|CC` with its country. */
const printedOf = ({ keys: [key = ''], name, stub, countries }: KnownInstitution) => {
  if (!stub) return { name, countries: countries.map(codeOf) };
  const [, scheme, stated = '', country] = /^(\w+):(.*?)(?:\|(\w\w)?)?$/u.exec(key) ?? [];
  return scheme === 'openalex'
    ? null
    : { name: stated, countries: country === undefined ? [] : [country.toUpperCase()] };
};

const rulesInWords: Readonly<Record<NonNullable<Decision['rule']>, string>> = {
  NAME: 'its name',
  ALIAS: 'another of its names',
  SPELLING: 'a spelling of its name',
  ACRONYM: 'its acronym',
};

const inWords = ({ rule, within }: Decision, countries: readonly string[], { name }: RegistryRecord): string => {
  const where = countries.length > 0 ? `, in ${countries.join(' or ')}` : '';
  return `rule ${rule}: ${rule === null ? '' : rulesInWords[rule]}${within ? ', within a longer text' : ''}${where}; ${name}`;
};

/** Whom sources tell apart from an institution by saying how they belong together: its wholes, parts and successors. */
const relativesOf = (institutions: readonly KnownInstitution[], rootOf: (key: string) => string) => {
  const pairs = new Set<string>();
  for (const institution of institutions) {
    for (const key of [...institution.parents, ...institution.successors]) {
      pairs.add(`${bestKey(institution)} ${rootOf(key)}`).add(`${rootOf(key)} ${bestKey(institution)}`);
    }
  }
  return (one: string, other: string): boolean => pairs.has(`${one} ${other}`);
};

const registryFrom = (institutions: readonly KnownInstitution[], rootOf: (key: string) => string): Registry =>
  registryOf(
    institutions
      .filter((institution) => isRegistered(institution) && !institution.stub)
      .map((institution) => ({
        key: bestKey(institution),
        name: institution.name,
        aliases: institution.aliases,
        countries: institution.countries.map(codeOf),
        parents: institution.parents.map(rootOf),
        successors: institution.successors.map(rootOf),
      })),
  );

/**
 * Which institutions outside the registry are which of its records. Pure: it depends on what is known of them, not on
 * its order. One that a source names as part, whole, predecessor or successor of another is not that other.
 */
export const matchesAmong = (institutions: readonly KnownInstitution[]): Matches => {
  const roots = new Map(institutions.flatMap((one) => one.keys.map((key) => [key, bestKey(one)] as const)));
  const rootOf = (key: string): string => roots.get(key) ?? key;
  const registry = registryFrom(institutions, rootOf);
  const areRelatives = relativesOf(institutions, rootOf);
  const found: Match[] = [];
  const open = institutions.filter((institution) => !isRegistered(institution));
  let ambiguous = 0;
  for (const institution of open) {
    const printed = printedOf(institution);
    if (printed === null) continue;
    const decision = matchInstitution(registry, printed);
    if (decision.reason === 'AMBIGUOUS') ambiguous += 1;
    const record = decision.key === null ? undefined : registry.byKey.get(decision.key);
    const key = bestKey(institution);
    if (record === undefined || areRelatives(key, record.key)) continue;
    found.push({ key, target: record.key, because: inWords(decision, printed.countries, record) });
  }
  return { found, looked: open.length, ambiguous };
};
