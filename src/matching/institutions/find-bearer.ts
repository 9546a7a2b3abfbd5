import { type Bearer, isAbove, type Registry, type RegistryRecord, withoutBracket } from './registry.ts';
import { isAcronym, keysOfName, namesUniversity } from './spelling.ts';

/** By what a record was recognised, the surest first. */
export type Rule = 'NAME' | 'ALIAS' | 'SPELLING' | 'ACRONYM';

/** The one record of a name, or why there is none: none bears it, none in the country, or several do. */
export type Found =
  | { readonly record: RegistryRecord; readonly rule: Rule }
  | {
      readonly record: null;
      readonly why: 'UNKNOWN' | 'COUNTRY' | 'AMBIGUOUS';
      readonly candidates: readonly string[];
    };

const unknown: Found = { record: null, why: 'UNKNOWN', candidates: [] };

/** The shortest acronyms that are taken: with a country to go by, without one a university's, and any other's. */
const shortestAcronym = { known: 3, university: 4, other: 5 };

type Tier = readonly [rule: Rule, bearers: readonly Bearer[]];

const bearersBy = (registry: Registry, text: string): readonly Tier[] => {
  const keys = keysOfName(text);
  const exact = registry.exact.get(keys.exact) ?? [];
  const own: Tier = ['NAME', exact.filter(({ as }) => as === 'NAME')];
  if (isAcronym(text)) return [own];
  const loose = registry.loose.get(keys.loose) ?? [];
  const named = loose.filter(({ as }) => as === 'NAME');
  const other = exact.filter(({ as }) => as !== 'NAME');
  return [
    own,
    // Universität Freiburg is an alias of Fribourg, and another spelling of the University of Freiburg.
    ['ALIAS', other.length > 0 ? [...other, ...named] : []],
    ['SPELLING', named],
    ['SPELLING', loose.filter(({ as }) => as !== 'NAME')],
  ];
};

/** Without a country every record of the acronym contends, a company that bears it too. */
const acronymBearers = (
  { acronyms, exact: names }: Registry,
  text: string,
  countries: readonly string[],
): readonly Bearer[] => {
  if (!isAcronym(text)) return [];
  const { exact } = keysOfName(text);
  const bearers = [...(acronyms.get(exact) ?? []), ...(names.get(exact) ?? [])];
  const isUniversity = bearers.every(({ record }) => [record.name, ...record.aliases].some(namesUniversity));
  const { known, university, other } = shortestAcronym;
  const shortest = countries.length > 0 ? known : isUniversity ? university : other;
  return text.length >= shortest ? bearers : [];
};

const isIn = ({ countries }: RegistryRecord, wanted: readonly string[]): boolean =>
  wanted.length === 0 || countries.length === 0 || countries.some((country) => wanted.includes(country));

const isSameName = (one: string, other: string): boolean =>
  keysOfName(withoutBracket(one)).exact === keysOfName(withoutBracket(other)).exact;

/** Of a company's branch in some country the company: nothing told which country. */
const headOf = ({ byKey }: Registry, record: RegistryRecord): RegistryRecord =>
  record.parents
    .flatMap((key) => byKey.get(key) ?? [])
    .find((parent) => parent !== record && isSameName(parent.name, record.name)) ?? record;

/** `IBM Research (China)` is not IBM Research: it is part of one of that name, or of one that nothing is known of. */
const isBranch = ({ byKey }: Registry, { name, parents }: RegistryRecord): boolean => {
  const own = keysOfName(withoutBracket(name)).exact;
  return parents.some((key) => {
    const parent = byKey.get(key);
    return parent === undefined || keysOfName(parent.name).exact.startsWith(`${own} `);
  });
};

/**
 * Of several records the one that none has followed, that stands above the others (a company above its branches), or
 * that bears the name as such rather than without its country.
 */
const oneOf = (registry: Registry, bearers: readonly Bearer[]): RegistryRecord | null => {
  const lasting = bearers.filter(({ record }) => record.successors.length === 0);
  const left = lasting.length > 0 ? lasting : bearers;
  const only = (some: readonly Bearer[]): RegistryRecord | null => {
    const [first] = some;
    return first !== undefined && some.every(({ record }) => record === first.record) ? first.record : null;
  };
  const top = left.find(({ record }) =>
    left.every((other) => other.record === record || isAbove(registry, record.key, other.record.key)),
  );
  return only(left) ?? top?.record ?? only(left.filter(({ as }) => as !== 'BARE'));
};

/** Who may bear a name: in one of the countries, where they are known; else nobody's mere branch. */
const contenders = (registry: Registry, bearers: readonly Bearer[], countries: readonly string[]): readonly Bearer[] =>
  countries.length > 0
    ? bearers.filter(({ record }) => isIn(record, countries))
    : bearers
        .map(({ record, as }) => ({ record: headOf(registry, record), as }))
        .filter(({ record, as }) => as !== 'BARE' || !isBranch(registry, record));

/** The record that a name stands for. Where countries are known it lies in one of them. */
export const findBearer = (registry: Registry, text: string, countries: readonly string[]): Found => {
  let failed: Found = unknown;
  const tiers = [...bearersBy(registry, text), ['ACRONYM', acronymBearers(registry, text, countries)] as const];
  for (const [rule, bearers] of tiers) {
    const left = contenders(registry, bearers, countries);
    const record = oneOf(registry, left);
    const isBare = left.some((one) => one.record === record && one.as === 'BARE');
    if (record !== null) return { record, rule: rule === 'ALIAS' && isBare ? 'NAME' : rule };
    const keys = (some: readonly Bearer[]): readonly string[] => [...new Set(some.map((one) => one.record.key))];
    if (left.length > 0) return { record: null, why: 'AMBIGUOUS', candidates: keys(left) };
    if (bearers.length > 0 && failed.record === null && failed.why === 'UNKNOWN') {
      failed = { record: null, why: countries.length > 0 ? 'COUNTRY' : 'AMBIGUOUS', candidates: keys(bearers) };
    }
  }
  return failed;
};
