import type { Census } from './census.ts';
import { isCommon } from './evidence.ts';
import type { PersonName } from './person-name.ts';
import type { Profile } from './profile.ts';

type People = ReadonlyMap<string, readonly PersonName[]>;

/** Two people who sign one work, each a co-author of one of two profiles. */
export type Acquaintance = (a: Profile, b: Profile) => string | null;

/** Looks for co-authors of two profiles who sign a work with each other; only names that few people bear are followed. */
export const acquaintance = (census: Census, profiles: readonly Profile[]): Acquaintance => {
  const index = new Map<string, Set<People>>();
  const works = new Set(profiles.flatMap((profile) => profile.works.map(({ others }) => others)));
  for (const others of works) {
    for (const tag of others.keys()) {
      const signed = index.get(tag) ?? new Set<People>();
      index.set(tag, signed);
      signed.add(others);
    }
  }
  const friendsOf = ({ people, works: own }: Profile): ReadonlySet<string> => {
    const tags = new Set(people.map(({ tag }) => tag));
    const all = own.flatMap(({ others }) => [...others.keys()]);
    return new Set(all.filter((tag) => !tags.has(tag) && !isCommon(census.bearers(tag))));
  };
  return (a, b) => {
    const [ones, others] = [friendsOf(a), friendsOf(b)];
    for (const one of [...ones].sort()) {
      for (const work of index.get(one) ?? []) {
        const other = [...work.keys()].find((tag) => tag !== one && others.has(tag));
        if (other !== undefined) return `${one} with ${other}`;
      }
    }
    return null;
  };
};
