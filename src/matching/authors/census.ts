import { schemeOf } from '../../log/key.ts';
import { callName, type PersonName, personName } from './person-name.ts';

/** Who gives a person's key; a bare name is of none. */
export const registryOf = (key: string): string | null => (schemeOf(key) === 'name' ? null : schemeOf(key));

/** What the names of the whole graph tell: how many people may share one, and which names can match at all. */
export interface Census {
  /** A name taken apart; null where it is one word. */
  personOf(name: string): PersonName | null;
  /** Different full names with this family name and first letter. */
  bearers(tag: string): number;
  /** The same of a name that is spelled out: a rare given name tells as much as a rare family name. */
  sharers(person: PersonName): number;
  /** Different full names with this family name. */
  relatives(person: PersonName): number;
  /** Whether another source, one of the two with a key, has a name that can be this one. */
  mayMatch(key: string, person: PersonName): boolean;
}

export interface CensusBuilder extends Census {
  add(key: string, name: string): void;
}

const bits: Readonly<Record<string, number>> = { orcid: 1, openalex: 2, openreview: 4 };
const bare = 8;
const bitOf = (key: string): number => bits[registryOf(key) ?? ''] ?? bare;

interface Tagged {
  sources: number;
  /** Sources of names whose given name is no more than a letter. */
  short: number;
  readonly names: Set<string>;
}

/** Sources that can match a name of the source `own`: others, and one of the two gives keys. */
const matches = (own: number, others: number): boolean =>
  own === bare ? (others & ~bare) !== 0 : (others & ~own) !== 0;

/**
 * Counts names. Memory is linear in different names, about 150 bytes each; names may come in any order, and again.
 */
export const census = (): CensusBuilder => {
  const tags = new Map<string, Tagged>();
  const parsed = new Map<string, PersonName | null>();
  const personOf = (name: string): PersonName | null => {
    const known = parsed.get(name);
    if (known !== undefined) return known;
    const person = personName(name);
    parsed.set(name, person);
    return person;
  };
  const called = new Map<string, number>();
  const families = new Map<string, Set<string>>();
  const calls = new Map<string, Set<string>>();
  const bearers = (tag: string): number => tags.get(tag)?.names.size ?? 0;
  return {
    add: (key, name) => {
      const person = personOf(name);
      if (person === null) return;
      const tag = tags.get(person.tag) ?? { sources: 0, short: 0, names: new Set<string>() };
      tags.set(person.tag, tag);
      tag.sources |= bitOf(key);
      if (person.full) {
        const call = callName(person);
        const [given = ''] = person.given;
        families.set(given, (families.get(given) ?? new Set<string>()).add(person.family));
        tag.names.add(call);
        calls.set(person.family, (calls.get(person.family) ?? new Set<string>()).add(call));
        called.set(call, (called.get(call) ?? 0) | bitOf(key));
      } else {
        tag.short |= bitOf(key);
      }
    },
    personOf,
    bearers,
    relatives: ({ family }) => calls.get(family)?.size ?? 0,
    sharers: ({ tag, given: [given = ''] }) => Math.min(bearers(tag), families.get(given)?.size ?? 0),
    mayMatch: (key, person) => {
      const own = bitOf(key);
      const tag = tags.get(person.tag);
      if (!tag) return false;
      if (!person.full) return matches(own, tag.sources);
      return matches(own, called.get(callName(person)) ?? 0) || matches(own, tag.short);
    },
  };
};
