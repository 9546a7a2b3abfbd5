import { groupBy } from '../../shared/group-by.ts';
import { type Census, registryOf } from './census.ts';
import type { PersonName } from './person-name.ts';
import { mostAuthors, type Profile, type ProfileWork, type SignedWork, united } from './profile.ts';

const nobody: ReadonlyMap<string, readonly PersonName[]> = new Map();

interface Gathered {
  readonly people: Map<string, PersonName>;
  readonly works: ProfileWork[];
}

/** Works one by one become profiles; those whose names can match nobody are not kept. */
export const profileBook = (census: Census, rootOf: (key: string) => string) => {
  const gathered = new Map<string, Gathered>();
  return {
    add: ({ paper, authors }: SignedWork): void => {
      const people = authors.map(({ name }) => census.personOf(name));
      const wanted = authors.flatMap((author, place) => {
        const person = people[place];
        return person && census.mayMatch(author.key, person) ? [{ author, person }] : [];
      });
      if (wanted.length === 0) return;
      const byTag = groupBy(
        people.filter((person) => person !== null),
        ({ tag }) => tag,
      );
      const others = authors.length > mostAuthors ? nobody : byTag;
      for (const { author, person } of wanted) {
        const key = rootOf(author.key);
        const own = gathered.get(key) ?? { people: new Map<string, PersonName>(), works: [] };
        gathered.set(key, own);
        own.people.set(person.given.join(' '), person);
        const namesakes = byTag.get(person.tag) ?? [];
        own.works.push({ paper, institutions: author.institutions, others, namesakes });
      }
    },
    profiles: (): readonly Profile[] => {
      const made = [...gathered].map(([key, { people, works }]): Profile => {
        const registry = registryOf(key);
        return {
          keys: [key],
          registries: new Set(registry === null ? [] : [registry]),
          people: [...people.values()],
          works,
        };
      });
      return [...groupBy(made, spellingOf).values()].map(united);
    },
  };
};

/** One spelling in one data set is one bare name: accents, points and hyphens make no difference. Other keys stand alone. */
const spellingOf = ({ keys: [key = ''], registries, people: [person] }: Profile): string => {
  const scope = key.slice(key.lastIndexOf('|') + 1);
  if (registries.size > 0 || !person?.full || scope.includes(':') || key.split('|').length > 2) return key;
  return `${person.given.join('')} ${person.family} | ${scope}`;
};
