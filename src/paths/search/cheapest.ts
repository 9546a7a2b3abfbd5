import type { Branch, BranchSearch, Found } from './branch.ts';
import type { CostLeft } from './cost-left.ts';
import { isCutOff } from './cut-off.ts';
import { type Heap, heapOf } from './heap.ts';
import type { Search } from './shortest.ts';
import { hopsLeft } from './shortest.ts';
import type { Neighbours } from './weights.ts';

/** A way from the beginning of a branch to an entity. */
interface Way {
  readonly entity: number;
  readonly cost: number;
  readonly hops: number;
  /** What a path that goes on from here costs at least. */
  readonly estimate: number;
  readonly before: Way | null;
  /** Another way to the entity is as good in every respect. */
  isBeaten: boolean;
}

/** By the sequence of entities, of ways of equally many hops. */
const bySequence = (one: Way, other: Way): number => {
  let difference = 0;
  for (let [a, b]: (Way | null)[] = [one, other]; a && b && a !== b; a = a.before, b = b.before) {
    if (a.entity !== b.entity) difference = a.entity - b.entity;
  }
  return difference;
};

/** The cheapest first; a way before those that may come of it, so that of equal paths all are known when the first is taken. */
const inOrder = (one: Way, other: Way): number =>
  one.estimate - other.estimate || one.cost - other.cost || one.hops - other.hops || bySequence(one, other);

/** Whether a way is no better than another one in cost, nor in hops, nor, where both are equal, in sequence. */
const isBeatenBy = (way: Way, other: Way): boolean => {
  if (other.cost > way.cost || other.hops > way.hops) return false;
  return other.cost < way.cost || other.hops < way.hops || bySequence(other, way) <= 0;
};

/** Ways to each entity none of which beats another one. */
const bestWays = () => {
  const known = new Map<number, Way[]>();
  return {
    /** False for a way that is beaten. */
    accept: (way: Way): boolean => {
      const others = known.get(way.entity) ?? [];
      if (others.some((other) => isBeatenBy(way, other))) return false;
      const left = others.filter((other) => {
        other.isBeaten ||= isBeatenBy(other, way);
        return !other.isBeaten;
      });
      known.set(way.entity, [...left, way]);
      return true;
    },
  };
};

const sequenceOf = (way: Way): readonly number[] => {
  const nodes: number[] = [];
  for (let step: Way | null = way; step; step = step.before) nodes.push(step.entity);
  return nodes.reverse();
};

export interface WeightedSearch extends Search {
  readonly neighboursOf: (entity: number) => Neighbours;
  readonly costLeft: CostLeft;
}

const costOf = ({ neighboursOf }: WeightedSearch, one: number, other: number): number => {
  const { nodes, costs } = neighboursOf(one);
  return costs[nodes.indexOf(other)] ?? Number.POSITIVE_INFINITY;
};

const beginningsOf = ({ from, costLeft }: WeightedSearch, { prefix, banned }: Branch): readonly Way[] => {
  const last = prefix.at(-1);
  const entities = last === undefined ? from.filter((end) => !banned.has(end)) : [last];
  return entities.map((entity) => ({
    ...{ entity, cost: 0, hops: 0, estimate: costLeft(entity), before: null, isBeaten: false },
  }));
};

/** Ways one hop longer that a path of the branch may begin with. */
const goOn = (
  search: WeightedSearch,
  way: Way,
  most: number,
  isOff: (entity: number, way: Way) => boolean,
): readonly Way[] => {
  const { nodes, costs } = search.neighboursOf(way.entity);
  const hops = way.hops + 1;
  return nodes.flatMap((entity, index) => {
    if (isOff(entity, way) || hops + hopsLeft(search.scratch.backward, entity) > most) return [];
    const cost = way.cost + (costs[index] ?? 0);
    return [{ entity, cost, hops, estimate: cost + search.costLeft(entity), before: way, isBeaten: false }];
  });
};

/** The first way in the heap's order that comes to the other end. */
const firstToArrive = (
  { to, ground: { effort } }: WeightedSearch,
  ahead: Heap<Way>,
  follow: (way: Way) => readonly Way[],
): Way | 'NONE' | 'LIMIT' => {
  const ends = new Set(to);
  const ways = bestWays();
  for (let way = ahead.pop(); way; way = ahead.pop()) {
    if (way.isBeaten) continue;
    if (ends.has(way.entity)) return way;
    for (const next of follow(way)) if (ways.accept(next)) ahead.push(next);
    if (effort.isSpent()) return 'LIMIT';
  }
  return 'NONE';
};

/**
 * Finds the cheapest path of a branch within the hops that are wanted, of equals the shorter one and of these the smallest sequence: A*
 * over ways of which none is both dearer and longer than another to the same entity. It is simple, for every hop costs.
 */
export const cheapest = (search: WeightedSearch): BranchSearch => {
  const { from, maxHops, costLeft } = search;
  const spentOn = (prefix: readonly number[]): number =>
    prefix.slice(1).reduce((sum, node, before) => sum + costOf(search, prefix[before] ?? node, node), 0);

  const best = (branch: Branch): Found | 'NONE' | 'LIMIT' => {
    const { prefix, banned } = branch;
    if (isCutOff(search, branch, (entity) => search.neighboursOf(entity).nodes)) return 'NONE';
    const most = maxHops - Math.max(0, prefix.length - 1);
    const off = new Set([...from, ...prefix]);
    const isOff = (entity: number, way: Way): boolean =>
      off.has(entity) || (way.hops === 0 && prefix.length > 0 && banned.has(entity));
    const ahead = heapOf(inOrder);
    for (const way of beginningsOf(search, branch)) ahead.push(way);
    const way = firstToArrive(search, ahead, (reached) => goOn(search, reached, most, isOff));
    if (way === 'NONE' || way === 'LIMIT') return way;
    return { nodes: [...prefix.slice(0, -1), ...sequenceOf(way)], cost: spentOn(prefix) + way.cost };
  };
  const atLeast = ({ prefix }: Branch): number => {
    const last = prefix.at(-1);
    return last === undefined ? 0 : spentOn(prefix) + costLeft(last);
  };
  return { best, atLeast };
};
