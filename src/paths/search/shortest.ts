import type { Best, Branch, Found } from './branch.ts';
import { aheadOf, expand, type Ground } from './meet.ts';
import { isExhausted, levelOf, newestOf, restart, type Scratch, type Side } from './side.ts';

export interface Search {
  readonly scratch: Scratch;
  readonly ground: Ground;
  /** Ends to begin at and to end at; no path goes through another one. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly maxHops: number;
}

/** Fewest hops from an entity to the other end, as far as the backward side has come; else one more than that. */
export const hopsLeft = (backward: Side, entity: number): number => {
  const known = levelOf(backward, entity);
  if (known >= 0) return known;
  return isExhausted(backward) ? Number.POSITIVE_INFINITY : backward.level + 1;
};

/** A level backward serves all searches of a question, a level forward only one. */
const worthOfBackward = 4;

/**
 * Brings the backward side nearer where the forward side would go on blindly and that is cheaper. False where the limit
 * was met.
 */
const lookAhead = ({ scratch: { forward, backward }, ground }: Search, limit: number): boolean => {
  const isBlind = (): boolean =>
    forward.level + backward.level < limit && newestOf(forward).some((entity) => levelOf(backward, entity) < 0);
  const isCheaper = (): boolean => aheadOf(backward, ground.hops) < worthOfBackward * aheadOf(forward, ground.hops);
  while (!isExhausted(backward) && isBlind() && isCheaper()) {
    if (!expand(backward, ground, () => undefined)) return false;
  }
  return true;
};

const neighbours = (side: Side, { hops, effort }: Ground, entity: number, level: number): readonly number[] => {
  const found = new Set<number>();
  side.marks.renew();
  effort.spend(
    hops.each(entity, side.marks, (other) => {
      if (levelOf(side, other) === level) found.add(other);
    }),
  );
  return [...found];
};

const smallest = (nodes: readonly number[]): number => nodes.reduce((least, node) => Math.min(least, node));

/**
 * Of the shortest ways from the beginning of a side to some entities of its newest level, the one whose sequence is the
 * smallest: back level by level to know what leads there, then forward by the smallest.
 */
const smallestWay = (side: Side, ground: Ground, ends: readonly number[]): readonly number[] => {
  const layers: ReadonlySet<number>[] = [new Set(ends)];
  for (let level = side.level - 1; level >= 0; level -= 1) {
    const leading = new Set<number>();
    const newest = layers.at(-1) ?? [];
    side.marks.renew();
    for (const entity of newest) {
      ground.effort.spend(
        ground.hops.each(entity, side.marks, (other) => {
          if (levelOf(side, other) === level) leading.add(other);
        }),
      );
    }
    layers.push(leading);
  }
  layers.reverse();
  let current = smallest([...(layers[0] ?? [])]);
  const way = [current];
  layers.slice(1).forEach((layer, before) => {
    current = smallest(neighbours(side, ground, current, before + 1).filter((next) => layer.has(next)));
    way.push(current);
  });
  return way;
};

/** Levels of the forward side that a path of at most `limit` hops may pass, up to the other end. */
type Reached = readonly number[] | 'LIMIT' | { readonly nextLimit: number };

/** Of the newest entities of the forward side, those that can be on a path of at most `limit` hops; of the others the least limit. */
const hopefulIn = ({ forward, backward }: Scratch, limit: number) => {
  const hopeful: number[] = [];
  let nextLimit = Number.POSITIVE_INFINITY;
  for (const entity of newestOf(forward)) {
    const least = forward.level + hopsLeft(backward, entity);
    if (least <= limit) hopeful.push(entity);
    else nextLimit = Math.min(nextLimit, least);
  }
  return { hopeful, nextLimit };
};

/**
 * Goes on with the forward side until it meets the other end, through entities that can be on a path of at most `limit` hops.
 * Where there is no such path, tells the smallest limit under which there may be one.
 */
const reachEnd = (search: Search, limit: number, banned: ReadonlySet<number>): Reached => {
  const { scratch, ground, to } = search;
  const { forward } = scratch;
  let nextLimit = Number.POSITIVE_INFINITY;
  for (;;) {
    const ends = to.filter((end) => levelOf(forward, end) === forward.level);
    if (ends.length > 0) return ends;
    if (isExhausted(forward)) return { nextLimit };
    if (!lookAhead(search, limit)) return 'LIMIT';
    const next = hopefulIn(scratch, limit);
    nextLimit = Math.min(nextLimit, next.nextLimit);
    const isFirst = forward.level === 0;
    const isNarrowed = isFirst && banned.size > 0;
    const narrowed: Ground = {
      ...ground,
      admits: isNarrowed ? (entity) => !banned.has(entity) && ground.admits(entity) : ground.admits,
    };
    if (!expand(forward, narrowed, () => undefined, next.hopeful)) return 'LIMIT';
    // What was banned from the first hop may be met later, through the same works.
    if (isNarrowed) forward.marks.renew();
  }
};

/** Begins the forward side where a branch parts from its beginning. */
const beginAt = ({ scratch: { forward }, from }: Search, { prefix, banned }: Branch): void => {
  const last = prefix.at(-1);
  if (last === undefined)
    restart(
      forward,
      from.filter((end) => !banned.has(end)),
      banned,
    );
  else restart(forward, [last], [...prefix.slice(0, -1), ...from.filter((end) => end !== last)]);
};

/**
 * The shortest path of a branch and of these the smallest sequence, after `meet` has answered MET on the same scratch: the backward
 * side tells which entities are near enough to the other end. The limit grows from the least possible number of hops, always by as
 * little as may be: a search that nothing keeps near would flood the graph.
 */
export const shortest = (search: Search): Best => {
  const {
    scratch: { forward, backward },
    ground,
    maxHops,
  } = search;
  let isBegun = true;
  return (branch): Found | 'NONE' | 'LIMIT' => {
    const { prefix, banned } = branch;
    const before = Math.max(0, prefix.length - 1);
    const none: ReadonlySet<number> = new Set();
    let limit = isBegun ? forward.level + backward.level : 0;
    while (before + limit <= maxHops) {
      if (!isBegun) beginAt(search, branch);
      isBegun = false;
      const reached = reachEnd(search, limit, prefix.length > 0 ? banned : none);
      if (reached === 'LIMIT') return 'LIMIT';
      if (!('nextLimit' in reached)) {
        const nodes = [...prefix.slice(0, -1), ...smallestWay(forward, ground, reached)];
        return { nodes, cost: nodes.length - 1 };
      }
      limit = reached.nextLimit;
    }
    return 'NONE';
  };
};
