import { type Heap, heapOf } from './heap.ts';
import type { Effort } from './meet.ts';
import type { Neighbours } from './weights.ts';

/** How much a path to the other end costs at least. */
export interface CostLeft {
  /** From an entity: exactly as much where it is known. */
  readonly from: (entity: number) => number;
  readonly isKnown: (entity: number) => boolean;
  /** Of an entity that it is known from, the next one on a cheapest way. */
  readonly next: (entity: number) => number;
  /** Comes to know it of more entities, the nearest to the end first: looks at about as many neighbours as were looked at without knowing it. */
  readonly learn: (blindly: number) => void;
}

interface Arrival {
  readonly entity: number;
  readonly cost: number;
  /** Where it was come from; itself at the end. */
  readonly before: number;
}

/** Entities in the order of what it costs to come to them: Dijkstra's algorithm, a step at a time. */
interface Ball {
  readonly costs: Map<number, number>;
  readonly settled: Map<number, Arrival>;
  readonly ahead: Heap<Arrival>;
}

const ballAround = (ends: readonly number[]): Ball => {
  const ahead = heapOf<Arrival>((one, other) => one.cost - other.cost);
  for (const entity of ends) ahead.push({ entity, cost: 0, before: entity });
  return { costs: new Map(ends.map((entity) => [entity, 0])), settled: new Map(), ahead };
};

/** What it costs to come to the next entity. */
const nextCost = ({ ahead, settled }: Ball): number => {
  for (let next = ahead.peek(); next; next = ahead.peek()) {
    if (!settled.has(next.entity)) return next.cost;
    ahead.pop();
  }
  return Number.POSITIVE_INFINITY;
};

/** Settles the next entity; tells the cheapest way through it and its neighbours to the middle of the other ball. */
const grow = (ball: Ball, other: Ball, neighboursOf: (entity: number) => Neighbours): number => {
  const next = ball.ahead.pop();
  if (!next) return Number.POSITIVE_INFINITY;
  ball.settled.set(next.entity, next);
  let cheapest = Number.POSITIVE_INFINITY;
  const { nodes, costs } = neighboursOf(next.entity);
  nodes.forEach((entity, index) => {
    const cost = next.cost + (costs[index] ?? 0);
    if (cost >= (ball.costs.get(entity) ?? Number.POSITIVE_INFINITY)) return;
    ball.costs.set(entity, cost);
    ball.ahead.push({ entity, cost, before: next.entity });
    cheapest = Math.min(cheapest, cost + (other.costs.get(entity) ?? Number.POSITIVE_INFINITY));
  });
  return cheapest;
};

/**
 * Grows balls around both ends, always the smaller one, until nothing cheaper than what was found can be found. The ball around
 * the end to come to then tells what is left; outside of it, at least its radius is. 'LIMIT' where the effort was spent.
 */
export const costsLeft = (
  from: readonly number[],
  to: readonly number[],
  neighboursOf: (entity: number) => Neighbours,
  effort: Effort,
): CostLeft | 'LIMIT' => {
  const [forward, backward] = [ballAround(from), ballAround(to)];
  let cheapest = Number.POSITIVE_INFINITY;
  while (nextCost(forward) + nextCost(backward) < cheapest) {
    const isForward = forward.settled.size <= backward.settled.size;
    const [ball, other] = isForward ? [forward, backward] : [backward, forward];
    cheapest = Math.min(cheapest, grow(ball, other, neighboursOf));
    if (effort.isSpent()) return 'LIMIT';
  }
  // Whatever else can be on a cheapest path is settled too: else all that is as far from the end would seem as near as it.
  while (nextCost(forward) + nextCost(backward) <= cheapest) {
    grow(backward, forward, neighboursOf);
    if (effort.isSpent()) return 'LIMIT';
  }
  let radius = nextCost(backward);
  let credit = 0;
  return {
    from: (entity) => backward.settled.get(entity)?.cost ?? radius,
    isKnown: (entity) => backward.settled.has(entity),
    next: (entity) => backward.settled.get(entity)?.before ?? entity,
    learn: (blindly) => {
      credit += blindly;
      for (let next = backward.ahead.peek(); next && credit > 0; next = backward.ahead.peek()) {
        credit -= neighboursOf(next.entity).nodes.length;
        grow(backward, forward, neighboursOf);
        radius = nextCost(backward);
      }
    },
  };
};
