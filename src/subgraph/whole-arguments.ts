import { relationshipEndsOf } from '../entities/header-repository.ts';
import { nouns } from '../entities/nouns.ts';
import { type Noun, type Relationship, relationships } from '../log/noun.ts';
import { badInput } from '../shared/errors.ts';
import { unknownName } from '../shared/unknown-name.ts';

/** Which nodes and edges of the whole graph are wanted. */
export interface WholeSelection {
  readonly nouns: readonly Noun[];
  readonly relationships: readonly Relationship[];
  /** Whether some nouns are not wanted, so that an edge may lead out of the selection. */
  readonly partial: boolean;
}

const known = ['types', 'relationships'];

/** The members of a closed set that a list names, in the order of the set; all of them where there is no list. */
const chosen = <Member extends string>(argument: string, given: unknown, all: readonly Member[]): readonly Member[] => {
  if (given === undefined || given === null) return all;
  if (!Array.isArray(given) || given.length === 0)
    throw badInput(argument, given, `a list of some of ${all.join(', ')}`);
  for (const name of given) {
    if (!all.some((member) => member === name)) throw unknownName(argument, String(name), 'is not one of them', all);
  }
  return all.filter((member) => given.includes(member));
};

/** @throws DomainError BAD_INPUT for an argument or a kind that is not there, with the nearest. */
export const wholeSelection = (args: Readonly<Record<string, unknown>>): WholeSelection => {
  for (const name of Object.keys(args)) {
    if (!known.includes(name)) throw unknownName('args', name, 'is no argument of the whole graph', known);
  }
  const all = Object.values(nouns);
  const types = chosen(
    'args.types',
    args.types,
    all.map(({ type }) => type),
  );
  return {
    nouns: all.filter(({ type }) => types.includes(type)),
    relationships: chosen('args.relationships', args.relationships, relationships),
    partial: types.length < all.length,
  };
};

/** Those of the wanted relationships that begin at entities of a noun. */
export const startedBy = (noun: Noun, wanted: readonly Relationship[]): readonly Relationship[] =>
  relationshipEndsOf(noun).flatMap(({ relationship, direction }) =>
    direction === 'OUT' && wanted.includes(relationship) ? [relationship] : [],
  );
