import { groupBy } from '../../shared/group-by.ts';
import { callName, type PersonName } from './person-name.ts';
import type { Profile } from './profile.ts';

interface Entry {
  readonly profile: Profile;
  readonly person: PersonName;
}

const isBare = ({ registries }: Profile): boolean => registries.size === 0;

/** Bare names by the papers that they sign, and family name and first letter. */
const signersOf = (bare: readonly Entry[]) => {
  const placeOf = (paper: string, { tag }: PersonName): string => `${tag}|${paper}`;
  const places = bare.flatMap(({ profile, person }) =>
    profile.works.map(({ paper }) => ({ profile, place: placeOf(paper, person) })),
  );
  const signers = groupBy(places, ({ place }) => place);
  return ({ works, people }: Profile): readonly Profile[] =>
    works.flatMap(({ paper }) =>
      people.flatMap((person) => (signers.get(placeOf(paper, person)) ?? []).map(({ profile }) => profile)),
    );
};

/** Finds who may be one: profiles with a key called alike, or of one tag where either has only initials; bare names on one paper. */
export const lookUp = (profiles: readonly Profile[]) => {
  const entries = profiles.flatMap((profile) => profile.people.map((person): Entry => ({ profile, person })));
  const keyed = entries.filter(({ profile }) => !isBare(profile));
  const signers = signersOf(entries.filter(({ profile }) => isBare(profile)));
  const called = groupBy(
    keyed.filter(({ person }) => person.full),
    ({ person }) => callName(person),
  );
  const short = groupBy(
    keyed.filter(({ person }) => !person.full),
    ({ person }) => person.tag,
  );
  const tagged = groupBy(keyed, ({ person }) => person.tag);
  return (own: Profile): ReadonlySet<Profile> => {
    const found = own.people.flatMap((person) =>
      person.full
        ? [...(called.get(callName(person)) ?? []), ...(short.get(person.tag) ?? [])]
        : (tagged.get(person.tag) ?? []),
    );
    return new Set([...found.map(({ profile }) => profile), ...(isBare(own) ? signers(own) : [])]);
  };
};
