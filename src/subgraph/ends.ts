import type { RelationshipEnd } from '../entities/header-repository.ts';
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

const directions = ['IN', 'OUT'] as const;

/** Both ends of relationships, with the limit that there is for each by its name. */
export const limitedEnds = (
  relationships: readonly Relationship[],
  limits: ReadonlyMap<string, Limit>,
): readonly LimitedEnd[] =>
  relationships.flatMap((relationship) =>
    directions.map((direction) => {
      const end = { relationship, direction };
      return { ...end, ...(limits.get(nameOfEnd(end)) ?? defaultLimit) };
    }),
  );
