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

/** The best key of each institution, by all of its keys. */
const rootsOf = (institutions: readonly KnownInstitution[]) => {
  const roots = new Map(institutions.flatMap((one) => one.keys.map((key) => [key, bestKey(one)] as const)));
  return (key: string): string => roots.get(key) ?? key;
};

/** Whether a source tells an institution apart from a record: it says that one is part or predecessor of the other. */
const areToldApart = (
  { key, target }: Match,
  institution: KnownInstitution,
  registry: Registry,
  endsAt: (key: string) => string,
): boolean => {
  const record = registry.byKey.get(target);
  const above = [...institution.parents, ...institution.successors].map(endsAt);
  return above.includes(target) || [...(record?.parents ?? []), ...(record?.successors ?? [])].includes(key);
};

/**
 * Which institutions outside the registry are which of its records. Pure: it depends on what is known of them, not on
 * its order. One that a source names as part, whole, predecessor or successor of another is not that other.
 */
export const matchesAmong = (institutions: readonly KnownInstitution[]): Matches => {
  const rootOf = rootsOf(institutions);
  const registry = registryFrom(institutions, rootOf);
  const open = institutions.filter((institution) => !isRegistered(institution));
  const candidates = new Map<KnownInstitution, Match>();
  let ambiguous = 0;
  for (const institution of open) {
    const printed = printedOf(institution);
    if (printed === null) continue;
    const decision = matchInstitution(registry, printed);
    if (decision.reason === 'AMBIGUOUS') ambiguous += 1;
    const record = decision.key === null ? undefined : registry.byKey.get(decision.key);
    if (record === undefined) continue;
    const because = inWords(decision, printed.countries, record);
    candidates.set(institution, { key: bestKey(institution), target: record.key, because });
  }
  const targets = new Map([...candidates.values()].map(({ key, target }) => [key, target]));
  const endsAt = (key: string): string => targets.get(rootOf(key)) ?? rootOf(key);
  const found = [...candidates].flatMap(([institution, match]) =>
    areToldApart(match, institution, registry, endsAt) ? [] : [match],
  );
  return { found, looked: open.length, ambiguous };
};
