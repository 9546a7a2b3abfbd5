import type { Branch, BranchSearch, Found } from './branch.ts';
import type { CostLeft } from './cost-left.ts';
import { isCutOff } from './cut-off.ts';
import { heapOf } from './heap.ts';
import type { Search } from './meet.ts';
import { hopsLeft } from './shortest.ts';
import type { Neighbours } from './weights.ts';

/** A way from the beginning of a branch to an entity. */
interface Way {
  readonly entity: number;
  readonly cost: number;
  readonly hops: number;
  /** What a path that goes on from here costs at least, as far as was known when it was put in order. */
  estimate: number;
  readonly before: Way | null;
  /** Another way to the entity is as good in every respect. */
  isBeaten: boolean;
}

/** By the sequence of entities, of ways of equally many hops. */
const bySequence = (one: Way | null, other: Way | null): number => {
  let difference = 0;
  for (let [a, b]: (Way | null)[] = [one, other]; a && b && a !== b; a = a.before, b = b.before) {
    if (a.entity !== b.entity) difference = a.entity - b.entity;
  }
  return difference;
};

/** The cheapest first; a way before those that may come of it, so that of equal paths all are known when the first is taken. */
const inOrder = (one: Way, other: Way): number =>
  one.estimate - other.estimate || one.cost - other.cost || one.hops - other.hops || bySequence(one, other);

/** A way one hop longer than another one. */
type Step = Pick<Way, 'entity' | 'cost' | 'hops' | 'before'>;

/** Whether a way is no better than another one to the same entity in cost, nor in hops, nor, where both are equal, in sequence. */
const isBeatenBy = (way: Step, other: Step): boolean => {
  if (other.cost > way.cost || other.hops > way.hops) return false;
  return other.cost < way.cost || other.hops < way.hops || bySequence(other.before, way.before) <= 0;
};

/** Ways to each entity none of which beats another one. */
const bestWays = (left: (entity: number) => number) => {
  const known = new Map<number, readonly Way[]>();
  return {
    /** The way that a step makes; null where it is beaten. */
    accept: (step: Step): Way | null => {
      const others = known.get(step.entity) ?? [];
      if (others.some((other) => isBeatenBy(step, other))) return null;
      for (const other of others) other.isBeaten ||= isBeatenBy(other, step);
      const way = { ...step, estimate: step.cost + left(step.entity), isBeaten: false };
      known.set(step.entity, others.length === 0 ? [way] : [...others.filter(({ isBeaten }) => !isBeaten), way]);
      return way;
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
    ...{ entity, cost: 0, hops: 0, estimate: costLeft.from(entity), before: null, isBeaten: false },
  }));
};

/** What the search of one branch keeps to. */
interface Bounds {
  /** Entities that are on no path of the branch after its beginning. */
  readonly off: ReadonlySet<number>;
  readonly banned: ReadonlySet<number>;
  /** Hops that are left. */
  readonly most: number;
}

/** The least that a path of a branch is known to cost at most. */
const ceilingFor = ({ costLeft }: WeightedSearch, { off, most }: Bounds) => {
  let ceiling = Number.POSITIVE_INFINITY;
  return {
    /**
     * False for a step that only dearer paths begin with. Where the cheapest way on is known, keeps off what is off and is short
     * enough, there is a path as cheap: what it passes twice it may as well pass once.
     */
    isBelow: ({ entity, cost, hops }: Step): boolean => {
      const whole = cost + costLeft.from(entity);
      if (whole >= ceiling || !costLeft.isKnown(entity)) return whole <= ceiling;
      let [last, length] = [entity, hops];
      for (let next = costLeft.next(last); next !== last && length < most; next = costLeft.next(last)) {
        if (off.has(next)) return true;
        [last, length] = [next, length + 1];
      }
      if (costLeft.from(last) === 0) ceiling = whole;
      return true;
    },
  };
};

/** A step that is only looked at takes about twice as long as passing through a work; a way that is kept in order, forty times. */
const effortOfStep = 2;
const effortOfWay = 40;

/** The first way in the heap's order that comes to the other end. */
const firstToArrive = (search: WeightedSearch, begun: readonly Way[], bounds: Bounds): Way | 'NONE' | 'LIMIT' => {
  const { to, costLeft, neighboursOf, scratch, ground } = search;
  const ends = new Set(to);
  const ways = bestWays(costLeft.from);
  const ceiling = ceilingFor(search, bounds);
  const ahead = heapOf(inOrder);
  for (const way of begun) ahead.push(way);
  const follow = (before: Way): number => {
    const { nodes, costs } = neighboursOf(before.entity);
    const hops = before.hops + 1;
    ground.effort.spend(effortOfStep * nodes.length);
    nodes.forEach((entity, place) => {
      if (bounds.off.has(entity) || (before.hops === 0 && bounds.banned.has(entity))) return;
      if (hops + hopsLeft(scratch.backward, entity) > bounds.most) return;
      const step = { entity, cost: before.cost + (costs[place] ?? 0), hops, before };
      const way = ceiling.isBelow(step) ? ways.accept(step) : null;
      if (!way) return;
      ground.effort.spend(effortOfWay);
      ahead.push(way);
    });
    return nodes.length;
  };
  for (let way = ahead.pop(); way; way = ahead.pop()) {
    if (way.isBeaten) continue;
    if (ends.has(way.entity)) return way;
    const estimate = way.cost + costLeft.from(way.entity);
    if (estimate > way.estimate) {
      way.estimate = estimate;
      ahead.push(way);
      continue;
    }
    const looked = follow(way);
    if (!costLeft.isKnown(way.entity)) costLeft.learn(looked);
    if (ground.effort.isSpent()) return 'LIMIT';
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
    const bounds = { off: new Set([...from, ...prefix]), banned, most: maxHops - Math.max(0, prefix.length - 1) };
    const way = firstToArrive(search, beginningsOf(search, branch), bounds);
    if (way === 'NONE' || way === 'LIMIT') return way;
    return { nodes: [...prefix.slice(0, -1), ...sequenceOf(way)], cost: spentOn(prefix) + way.cost };
  };
  const atLeast = ({ prefix }: Branch): number => {
    const last = prefix.at(-1);
    return last === undefined ? 0 : spentOn(prefix) + costLeft.from(last);
  };
  return { best, atLeast };
};
