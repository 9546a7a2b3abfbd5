import { countriesNamed } from './places.ts';
import { isAcronym, keysOfName } from './spelling.ts';

/** What the registry says of an institution, as far as it is recognised by it. Keys are `ror:…`, countries ISO 3166-1 codes. */
export interface RegistryRecord {
  readonly key: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly countries: readonly string[];
  readonly parents: readonly string[];
  readonly successors: readonly string[];
}

/** A record that bears a name: as its own, as another of its names, or as its own without the country in brackets. */
export interface Bearer {
  readonly record: RegistryRecord;
  readonly as: 'NAME' | 'ALIAS' | 'BARE';
}

/** The registry's records by their names. */
export interface Registry {
  readonly byKey: ReadonlyMap<string, RegistryRecord>;
  readonly exact: ReadonlyMap<string, readonly Bearer[]>;
  readonly loose: ReadonlyMap<string, readonly Bearer[]>;
  readonly acronyms: ReadonlyMap<string, readonly Bearer[]>;
}

/** `Google (United States)` without the bracket: the registry tells companies of several countries apart by it. */
export const withoutBracket = (name: string): string =>
  name.replace(/ \(([^()]+)\)$/u, (whole, inside: string) => (countriesNamed(inside).length > 0 ? '' : whole));

const strength: Readonly<Record<Bearer['as'], number>> = { NAME: 2, ALIAS: 1, BARE: 0 };

const indexOf = () => {
  const bearers = new Map<string, Map<string, Bearer>>();
  return {
    bearers,
    add: (key: string, bearer: Bearer): void => {
      if (key === '') return;
      const own = bearers.get(key) ?? new Map<string, Bearer>();
      bearers.set(key, own);
      const known = own.get(bearer.record.key);
      if (known === undefined || strength[known.as] < strength[bearer.as]) own.set(bearer.record.key, bearer);
    },
    lists: (): ReadonlyMap<string, readonly Bearer[]> =>
      new Map([...bearers].map(([key, own]) => [key, [...own.values()]])),
  };
};

/** Lays records out by their names. Linear in the number of names. */
export const registryOf = (records: Iterable<RegistryRecord>): Registry => {
  const byKey = new Map<string, RegistryRecord>();
  const [exact, loose, acronyms] = [indexOf(), indexOf(), indexOf()];
  const enter = (name: string, bearer: Bearer): void => {
    const keys = keysOfName(name);
    exact.add(keys.exact, bearer);
    loose.add(keys.loose, bearer);
  };
  for (const record of records) {
    byKey.set(record.key, record);
    const bare = withoutBracket(record.name);
    enter(record.name, { record, as: 'NAME' });
    if (bare !== record.name) enter(bare, { record, as: 'BARE' });
    for (const alias of record.aliases) {
      const other: Bearer = { record, as: 'ALIAS' };
      if (!isAcronym(alias)) enter(alias, other);
      // `Nus` is an acronym too: it contends with `NUS`.
      if (!/\s/u.test(alias)) acronyms.add(keysOfName(alias).exact, other);
    }
  }
  return { byKey, exact: exact.lists(), loose: loose.lists(), acronyms: acronyms.lists() };
};

/** Whether one record is above another: its parent, its parent's parent … Safe on cycles; nothing is above itself. */
export const isAbove = ({ byKey }: Registry, above: string, below: string): boolean => {
  const seen = new Set([below]);
  let level = byKey.get(below)?.parents ?? [];
  while (level.length > 0) {
    if (level.includes(above)) return above !== below;
    for (const key of level) seen.add(key);
    level = level.flatMap((key) => byKey.get(key)?.parents ?? []).filter((key) => !seen.has(key));
  }
  return false;
};
