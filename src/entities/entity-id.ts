import type { EntityType, Noun, NounName } from '../log/noun.ts';
import { DomainError } from '../shared/errors.ts';
import { nouns } from './nouns.ts';

const idPattern = /^([a-z]{3})_[0-9a-hjkmnp-tv-z]{16}$/;
const nounList = Object.values(nouns);
const byPrefix: ReadonlyMap<string, Noun> = new Map(nounList.map((noun) => [noun.prefix, noun]));
const byType: ReadonlyMap<EntityType, Noun> = new Map(nounList.map((noun) => [noun.type, noun]));

/** The noun that an id belongs to by its form; null where it cannot be an entity's id. Says nothing of existence. */
export const nounOfId = (id: string): Noun | null => byPrefix.get(idPattern.exec(id)?.[1] ?? '') ?? null;

export const hasIdForm = (id: string, prefix: string): boolean => idPattern.exec(id)?.[1] === prefix;

/** The noun's name, which is also that of its GraphQL type. */
export const nounNameOf = (type: EntityType): NounName => byType.get(type)?.name ?? 'Model';

/** `model`, `hardware type`. */
export const wordsOf = ({ type }: Pick<Noun, 'type'>): string => type.toLowerCase().replaceAll('_', ' ');

/** `a model`, `an author`, `a hardware type`. */
export const aNoun = (noun: Pick<Noun, 'type'>): string => {
  const words = wordsOf(noun);
  return `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;
};

export const badId = (argument: string, value: string, fault: string, allowed: string): DomainError =>
  new DomainError('BAD_ID', `${argument}: ${JSON.stringify(value)} ${fault}; expected ${allowed}.`, {
    argument,
    value,
    allowed,
  });

/** How ids with a prefix look, in words. */
export const idForm = (prefix: string): string => `${prefix}_ and 16 characters of 0-9 and a-z without i, l, o, u`;

/** The noun of an id that must be an entity's. Throws BAD_ID for anything else, and tells how ids of the nouns expected look. */
export const anyNounOf = (id: string, argument: string, expected: readonly Noun[] = nounList): Noun => {
  const noun = nounOfId(id);
  if (noun) return noun;
  throw badId(argument, id, 'is not an id', idForm(`one of ${expected.map(({ prefix }) => prefix).join('_, ')}`));
};

/** The id itself, when it can be one of this noun. Throws BAD_ID, which says what else it is. */
export const idOfNoun = (noun: Noun, id: string, argument: string): string => {
  const found = nounOfId(id);
  if (found?.name === noun.name) return id;
  const fault = found ? `is the id of ${aNoun(found)}, not of ${aNoun(noun)}` : 'is not an id';
  throw badId(argument, id, fault, idForm(noun.prefix));
};
