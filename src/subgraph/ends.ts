import { nounOfId } from '../entities/entity-id.ts';
import { type RelationshipEnd, relationshipEndsOf } from '../entities/header-repository.ts';
import type { Relationship } from '../log/noun.ts';

export const rankings = ['DEGREE', 'RECENT', 'WEIGHT'] as const;
export type RankBy = (typeof rankings)[number];

/** How many neighbours of a node a walk takes, and which. */
export interface Limit {
  readonly first: number;
  readonly rankBy: RankBy;
}

/** A relationship and its direction, with how far a walk follows it. */
export interface LimitedEnd extends RelationshipEnd, Limit {}

export const defaultLimit: Limit = { first: 30, rankBy: 'DEGREE' };

/** `AUTHORED_BY IN`. */
export const nameOfEnd = ({ relationship, direction }: RelationshipEnd): string => `${relationship} ${direction}`;

/** The relationships and directions that entities of the nouns of these ids can have, of the given kinds, in one order. */
export const endsOf = (ids: Iterable<string>, kinds: ReadonlySet<Relationship>): readonly RelationshipEnd[] => {
  const nouns = new Set([...ids].flatMap((id) => nounOfId(id) ?? []));
  const ends = new Map([...nouns].flatMap(relationshipEndsOf).map((end) => [nameOfEnd(end), end]));
  return [...ends.keys()].sort().flatMap((name) => {
    const end = ends.get(name);
    return end && kinds.has(end.relationship) ? [end] : [];
  });
};
