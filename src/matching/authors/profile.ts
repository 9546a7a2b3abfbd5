import type { PersonName } from './person-name.ts';

/** A person as a source signs a work: a key, the name as printed, and the keys of the institutions that the work names. */
export interface Signature {
  readonly key: string;
  readonly name: string;
  readonly institutions: readonly string[];
}

/** What one source says of who wrote a work. Works that are one have the same `paper`. */
export interface SignedWork {
  readonly paper: string;
  readonly authors: readonly Signature[];
}

/** Everything that is signed by one person, as far as is known. */
export interface Profile {
  /** The keys that stand for the person. */
  readonly keys: readonly string[];
  /** Who gave keys among them; empty for a bare name. */
  readonly registries: ReadonlySet<string>;
  readonly people: readonly PersonName[];
  readonly works: readonly ProfileWork[];
}

export interface ProfileWork {
  readonly paper: string;
  readonly institutions: readonly string[];
  /** The people of the work, by family name and first letter; empty where they are too many to tell anything. */
  readonly others: ReadonlyMap<string, readonly PersonName[]>;
  /** Everybody of the same family name and first letter on the work, this one included. */
  readonly namesakes: readonly PersonName[];
}

/** A work of more people is signed by many who never met. */
export const mostAuthors = 100;

const spelled = ({ given, family }: PersonName): string => `${given.join(' ')} ${family}`;

/** Several profiles as that of one person. */
export const united = (profiles: readonly Profile[]): Profile => {
  const [first] = profiles;
  if (first !== undefined && profiles.length === 1) return first;
  return {
    keys: profiles.flatMap(({ keys }) => keys),
    registries: new Set(profiles.flatMap(({ registries }) => [...registries])),
    people: [...new Map(profiles.flatMap(({ people }) => people.map((one) => [spelled(one), one] as const))).values()],
    works: profiles.flatMap(({ works }) => works),
  };
};
