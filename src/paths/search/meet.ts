import { type Adjacency, at, degreeOf } from './adjacency.ts';

/** Levels count edges between entity and paper: two of them are one hop. */
export interface Side {
  /** Level of each node from this side's ends; -1 where the search has not come. */
  readonly levels: Int32Array;
  /** Nodes reached, in the order of their levels. */
  readonly reached: Int32Array;
  count: number;
  /** The nodes of the newest level are `reached[frontier]` to `reached[count - 1]`. */
  frontier: number;
  level: number;
  /** Edges that expanding the newest level will look at. */
  ahead: number;
}

/** The working memory of searches on one adjacency: reused, so that a search costs what it visits. */
export interface Scratch {
  readonly forward: Side;
  readonly backward: Side;
}

const emptySide = (nodes: number): Side => ({
  levels: new Int32Array(nodes).fill(-1),
  reached: new Int32Array(nodes),
  count: 0,
  frontier: 0,
  level: 0,
  ahead: 0,
});

export const scratchFor = ({ entities, papers }: Adjacency): Scratch => ({
  forward: emptySide(entities + papers),
  backward: emptySide(entities + papers),
});

export const scratchBytes = ({ entities, papers }: Adjacency): number => 4 * 4 * (entities + papers);

/** Puts a node on a level, once. */
export const reach = (side: Side, node: number, level: number): void => {
  side.levels[node] = level;
  side.reached[side.count] = node;
  side.count += 1;
};

const restart = (adjacency: Adjacency, side: Side, ends: readonly number[]): void => {
  for (let place = 0; place < side.count; place += 1) side.levels[at(side.reached, place)] = -1;
  Object.assign(side, { count: 0, frontier: 0, level: 0, ahead: 0 });
  for (const end of ends) {
    if (at(side.levels, end) === 0) continue;
    reach(side, end, 0);
    side.ahead += degreeOf(adjacency, end);
  }
};

/** Where the search may go: which nodes, and how many edges it may look at in all. */
export interface Bounds {
  readonly admits: (node: number) => boolean;
  readonly workLimit: number;
}

/**
 * MET: the sides met `level` edges from the one and from the other end, both complete up to that level.
 * APART: no path; how many entities each side can reach, its ends included, or null where counting met the limit.
 */
export type Meeting =
  | { readonly type: 'MET'; readonly hops: number }
  | { readonly type: 'APART'; readonly reach: readonly [number, number] | null }
  | { readonly type: 'LIMIT' };

/** Reaches the next level of a side. */
const expand = ({ offsets, targets }: Adjacency, side: Side, other: Side, { admits }: Bounds): boolean => {
  const end = side.count;
  const level = side.level + 1;
  let met = false;
  let ahead = 0;
  for (let place = side.frontier; place < end; place += 1) {
    const node = at(side.reached, place);
    const last = at(offsets, node + 1);
    for (let edge = at(offsets, node); edge < last; edge += 1) {
      const target = at(targets, edge);
      if (at(side.levels, target) >= 0 || !admits(target)) continue;
      reach(side, target, level);
      ahead += at(offsets, target + 1) - at(offsets, target);
      if (at(other.levels, target) >= 0) met = true;
    }
  }
  Object.assign(side, { frontier: end, level, ahead });
  return met;
};

const countEntities = ({ entities }: Adjacency, side: Side): number => {
  let count = 0;
  for (let place = 0; place < side.count; place += 1) if (at(side.reached, place) < entities) count += 1;
  return count;
};

/**
 * Breadth first from both ends, always the side with fewer edges ahead, a whole level at a time. `from` and `to` share
 * no node and hold only nodes that `admits` admits. Leaves the levels of both sides in `scratch`.
 */
export const meet = (
  adjacency: Adjacency,
  scratch: Scratch,
  from: readonly number[],
  to: readonly number[],
  bounds: Bounds,
): Meeting => {
  const { forward, backward } = scratch;
  restart(adjacency, forward, from);
  restart(adjacency, backward, to);
  const exhausted = (side: Side): boolean => side.frontier === side.count;
  let work = 0;
  let apart = false;
  while (!exhausted(forward) || !exhausted(backward)) {
    apart ||= exhausted(forward) || exhausted(backward);
    const side = exhausted(backward) || (!exhausted(forward) && forward.ahead <= backward.ahead) ? forward : backward;
    work += side.ahead;
    if (work > bounds.workLimit) return apart ? { type: 'APART', reach: null } : { type: 'LIMIT' };
    if (expand(adjacency, side, side === forward ? backward : forward, bounds)) {
      return { type: 'MET', hops: (forward.level + backward.level) / 2 };
    }
  }
  return { type: 'APART', reach: [countEntities(adjacency, forward), countEntities(adjacency, backward)] };
};
