import { anyNounOf, idOfNoun } from '../entities/entity-id.ts';
import type { RelationshipEnd } from '../entities/header-repository.ts';
import { modelNoun } from '../entities/model/model.ts';
import { relationships as allRelationships, type Relationship } from '../log/noun.ts';
import { badInput } from '../shared/errors.ts';
import { defaultLimit, type Limit, nameOfEnd, type RankBy } from './ends.ts';

type Given<Value> = Value | null | undefined;

/** An `ExpansionLimit` as a client gives it. */
export interface LimitInput {
  readonly relationship: Relationship;
  readonly direction?: Given<'OUT' | 'IN'>;
  readonly first?: Given<number>;
  readonly rankBy?: Given<RankBy>;
}
/** The arguments of `neighborhood`. */
export interface NeighborhoodInput {
  readonly ids: readonly string[];
  readonly depth?: Given<number>;
  readonly relationships?: Given<readonly Relationship[]>;
  readonly limits?: Given<readonly LimitInput[]>;
  readonly known?: Given<readonly string[]>;
}
/** The arguments of `inducedSubgraph`. */
export interface InducedInput {
  readonly ids: readonly string[];
  readonly relationships?: Given<readonly Relationship[]>;
}
export type LineageDirection = 'ANCESTORS' | 'DESCENDANTS' | 'BOTH';
/** The arguments of `lineage`. */
export interface LineageInput {
  readonly id: string;
  readonly direction?: Given<LineageDirection>;
  readonly depth?: Given<number>;
}

/** What one question may ask at most. */
export const most = { start: 500, induced: 1_000, known: 5_000, depth: 5, generations: 20, first: 500 } as const;

const checkIds = (argument: string, given: readonly string[], least: number, mostIds: number): readonly string[] => {
  const ids = [...new Set(given)];
  if (ids.length < least || ids.length > mostIds)
    throw badInput(argument, `${ids.length} ids`, `${least} to ${mostIds} ids`);
  for (const id of ids) anyNounOf(id, argument);
  return ids;
};

const checkWhole = (argument: string, value: number, least: number, greatest: number): number => {
  if (!Number.isInteger(value) || value < least || value > greatest)
    throw badInput(argument, value, `${least} to ${greatest}`);
  return value;
};

const checkRelationships = (given: Given<readonly Relationship[]>): readonly Relationship[] => {
  if (!given) return allRelationships;
  if (given.length === 0) throw badInput('relationships', given, 'at least one, or none given for all');
  return allRelationships.filter((relationship) => given.includes(relationship));
};

const endsOf = ({ relationship, direction }: LimitInput): readonly RelationshipEnd[] =>
  direction
    ? [{ relationship, direction }]
    : [
        { relationship, direction: 'OUT' },
        { relationship, direction: 'IN' },
      ];

/** Limits by the name of the end. */
const checkLimits = (
  given: Given<readonly LimitInput[]>,
  kinds: readonly Relationship[],
): ReadonlyMap<string, Limit> => {
  const limits = new Map<string, Limit>();
  for (const [index, limit] of (given ?? []).entries()) {
    const argument = `limits[${index}]`;
    if (!kinds.includes(limit.relationship))
      throw badInput(`${argument}.relationship`, limit.relationship, `one of ${kinds.join(', ')}`);
    const first = checkWhole(`${argument}.first`, limit.first ?? defaultLimit.first, 0, most.first);
    for (const name of endsOf(limit).map(nameOfEnd)) {
      if (limits.has(name)) throw badInput(argument, name, 'one limit for each relationship and direction');
      limits.set(name, { first, rankBy: limit.rankBy ?? defaultLimit.rankBy });
    }
  }
  return limits;
};

export interface NeighborhoodQuestion {
  readonly ids: readonly string[];
  readonly depth: number;
  readonly relationships: readonly Relationship[];
  /** By the name of the end; those without one have the default. */
  readonly limits: ReadonlyMap<string, Limit>;
  readonly known: readonly string[];
}

/** Each of these throws a coded error that names the argument at fault. */
export const checkNeighborhood = (given: NeighborhoodInput): NeighborhoodQuestion => {
  const relationships = checkRelationships(given.relationships);
  return {
    ids: checkIds('ids', given.ids, 1, most.start),
    depth: checkWhole('depth', given.depth ?? 1, 1, most.depth),
    relationships,
    limits: checkLimits(given.limits, relationships),
    known: checkIds('known', given.known ?? [], 0, most.known),
  };
};

export const checkInduced = ({
  ids,
  relationships,
}: InducedInput): Pick<NeighborhoodQuestion, 'ids' | 'relationships'> => ({
  ids: checkIds('ids', ids, 1, most.induced),
  relationships: checkRelationships(relationships),
});

export const checkLineage = ({ id, direction, depth }: LineageInput) => ({
  id: idOfNoun(modelNoun, id, 'id'),
  direction: direction ?? 'BOTH',
  depth: checkWhole('depth', depth ?? 5, 1, most.generations),
});
export type LineageQuestion = ReturnType<typeof checkLineage>;
