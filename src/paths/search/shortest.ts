import type { Branch, BranchSearch, Found } from './branch.ts';
import { isCutOff } from './cut-off.ts';
import { aheadOf, expand, type Ground, type Search } from './meet.ts';
import { isExhausted, levelOf, newestOf, restart, type Scratch, type Side } from './side.ts';
import { oneHopFrom, smallest, smallestWay } from './smallest-way.ts';

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

/** Where a way towards the other end has come: entities of the newest level, or the smallest limit under which there may be one. */
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
 * Goes on with the forward side through entities that can be on a path of at most `limit` hops, until it is at the other end or, where
 * the backward side tells who is, one hop before it. `first` are the hops of the first level.
 */
const nearEnd = (search: Search, limit: number, first: Ground | null): Reached => {
  const { scratch, ground, to } = search;
  const { forward, backward } = scratch;
  let nextLimit = Number.POSITIVE_INFINITY;
  for (;;) {
    const ends = to.filter((end) => levelOf(forward, end) === forward.level);
    if (ends.length > 0) return ends;
    if (isExhausted(forward)) return { nextLimit };
    if (!lookAhead(search, limit)) return 'LIMIT';
    const next = hopefulIn(scratch, limit);
    nextLimit = Math.min(nextLimit, next.nextLimit);
    const onFirst = forward.level === 0 ? first : null;
    const isLastHop = forward.level + 1 === limit && backward.level > 0;
    if (isLastHop && !onFirst && next.hopeful.length > 0) return next.hopeful;
    if (!expand(forward, onFirst ?? ground, () => undefined, next.hopeful)) return 'LIMIT';
  }
};

/** Begins the forward side where a branch parts from its beginning; tells where that is. */
const beginAt = ({ scratch: { forward }, from }: Search, { prefix, banned }: Branch): readonly number[] => {
  const last = prefix.at(-1);
  const beginnings = last === undefined ? from.filter((end) => !banned.has(end)) : [last];
  const off = last === undefined ? banned : [...prefix.slice(0, -1), ...from.filter((end) => end !== last)];
  restart(forward, beginnings, off);
  return beginnings;
};

/** The entities one hop away from those that branches part at, or that stand near the other end: many branches have them in common. */
const keptAround = ({ scratch: { forward }, ground }: Search) => {
  const kept = new Map<number, readonly number[]>();
  return (entity: number): readonly number[] => {
    const known = kept.get(entity);
    if (known) return known;
    const found = new Set<number>();
    forward.marks.renew();
    ground.effort.spend(ground.hops.each(entity, forward.marks, (other) => found.add(other)));
    // Whatever was only looked at may be met later, through the same works.
    forward.marks.renew();
    const made = [...found];
    kept.set(entity, made);
    return made;
  };
};

/** The hops of the first level of a branch, without what is banned. */
const firstHops = (
  ground: Ground,
  around: (entity: number) => readonly number[],
  banned: ReadonlySet<number>,
): Ground => ({
  ...ground,
  admits: (entity) => !banned.has(entity) && ground.admits(entity),
  hops: {
    ...ground.hops,
    each: (entity, _marks, visit) => {
      const others = around(entity);
      for (const other of others) visit(other);
      return others.length;
    },
  },
});

/** The smallest of the shortest paths from some beginnings through entities that are at the other end, or one hop before it. */
const pathThrough = (
  { scratch: { forward, backward }, ground, to }: Search,
  beginnings: readonly number[],
  reached: readonly number[],
): readonly number[] => {
  const way = smallestWay(forward, ground, beginnings, reached);
  const last = way.at(-1) ?? 0;
  if (levelOf(backward, last) === 0) return way;
  const [only = 0, another] = to;
  if (another === undefined) return [...way, only];
  return [...way, smallest(oneHopFrom(backward, ground, [last], 0))];
};

/**
 * Finds the shortest path of a branch and of these the smallest sequence, after `meet` has answered MET on the same scratch: the backward
 * side tells which entities are near enough to the other end. The limit grows from the least possible number of hops, always by
 * as little as may be: a search that nothing keeps near would flood the graph.
 */
export const shortest = (search: Search): BranchSearch => {
  const {
    scratch: { forward, backward },
    maxHops,
    to,
  } = search;
  const distance = forward.level + backward.level;
  const around = keptAround(search);
  let isBegun = true;

  const atLeast = ({ prefix, banned }: Branch): number => {
    const last = prefix.at(-1);
    if (last === undefined) return distance;
    const isNoEndNext = to.every((end) => banned.has(end));
    return prefix.length - 1 + Math.max(hopsLeft(backward, last), isNoEndNext ? 2 : 1);
  };
  const best = (branch: Branch): Found | 'NONE' | 'LIMIT' => {
    const { prefix, banned } = branch;
    const before = Math.max(0, prefix.length - 1);
    let limit = atLeast(branch) - before;
    if (isCutOff(search, branch, around)) return 'NONE';
    const first = prefix.length > 0 ? firstHops(search.ground, around, banned) : null;
    while (before + limit <= maxHops) {
      const beginnings = isBegun ? search.from : beginAt(search, branch);
      isBegun = false;
      const reached = nearEnd(search, limit, first);
      if (reached === 'LIMIT') return 'LIMIT';
      if (!('nextLimit' in reached)) {
        const nodes = [...prefix.slice(0, -1), ...pathThrough(search, beginnings, reached)];
        return { nodes, cost: nodes.length - 1 };
      }
      limit = reached.nextLimit;
    }
    return 'NONE';
  };
  return { best, atLeast };
};
