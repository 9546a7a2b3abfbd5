import { groupBy } from '../../shared/group-by.ts';
import { callName } from './person-name.ts';
import type { Profile } from './profile.ts';

/** Finds the profiles with a key that may be one's: called alike, or of one tag where either has only initials. */
export const lookUp = (profiles: readonly Profile[]) => {
  const entries = profiles
    .filter(({ registries }) => registries.size > 0)
    .flatMap((profile) => profile.people.map((person) => ({ profile, person })));
  const [full, short] = [entries.filter(({ person }) => person.full), entries.filter(({ person }) => !person.full)];
  const called = groupBy(full, ({ person }) => callName(person));
  const initials = groupBy(short, ({ person }) => person.tag);
  const tagged = groupBy(entries, ({ person }) => person.tag);
  return ({ people }: Profile): ReadonlySet<Profile> => {
    const found = people.flatMap((person) =>
      person.full
        ? [...(called.get(callName(person)) ?? []), ...(initials.get(person.tag) ?? [])]
        : (tagged.get(person.tag) ?? []),
    );
    return new Set(found.map(({ profile }) => profile));
  };
};
