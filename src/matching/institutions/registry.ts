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

/** Enters a bearer under a key, once: in the strongest way in which it bears the name. */
const enter = (bearers: Map<string, Bearer[]>, key: string, bearer: Bearer): void => {
  if (key === '') return;
  const known = bearers.get(key);
  if (known === undefined) {
    bearers.set(key, [bearer]);
    return;
  }
  const place = known.findIndex(({ record }) => record === bearer.record);
  if (place < 0) known.push(bearer);
  else if (strength[known[place]?.as ?? 'BARE'] < strength[bearer.as]) known[place] = bearer;
};

/** Lays records out by their names. Linear in the number of names. */
export const registryOf = (records: Iterable<RegistryRecord>): Registry => {
  const byKey = new Map<string, RegistryRecord>();
  const exact = new Map<string, Bearer[]>();
  const loose = new Map<string, Bearer[]>();
  const acronyms = new Map<string, Bearer[]>();
  const enterName = (name: string, bearer: Bearer): void => {
    const keys = keysOfName(name);
    enter(exact, keys.exact, bearer);
    enter(loose, keys.loose, bearer);
  };
  for (const record of records) {
    byKey.set(record.key, record);
    const bare = withoutBracket(record.name);
    enterName(record.name, { record, as: 'NAME' });
    if (bare !== record.name) enterName(bare, { record, as: 'BARE' });
    for (const alias of record.aliases) {
      const other: Bearer = { record, as: 'ALIAS' };
      if (!isAcronym(alias)) enterName(alias, other);
      // `Nus` is an acronym too: it contends with `NUS`.
      if (!/\s/u.test(alias)) enter(acronyms, keysOfName(alias).exact, other);
    }
  }
  return { byKey, exact, loose, acronyms };
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
