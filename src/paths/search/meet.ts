import type { Hops } from './hops.ts';
import { at } from './rows.ts';
import { isExhausted, levelOf, newestOf, reach, restart, type Scratch, type Side } from './side.ts';

/** What a search may use, and how much it may look at in all. */
export interface Ground {
  readonly hops: Hops;
  readonly admits: (entity: number) => boolean;
  readonly effort: Effort;
}

/** What is searched for, and on what. */
export interface Search {
  readonly scratch: Scratch;
  readonly ground: Ground;
  /** Ends to begin at and to end at; no path goes through another one. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly maxHops: number;
}

/** Counts what searches look at, up to a limit. */
export interface Effort {
  spend(amount: number): void;
  isSpent(): boolean;
}

export const effortUpTo = (limit: number): Effort => {
  let spent = 0;
  return {
    spend: (amount) => {
      spent += amount;
    },
    isSpent: () => spent > limit,
  };
};

/**
 * MET: the sides met, `hops` apart, each complete up to its level.
 * APART: no path; how many entities each side can reach, its ends included, or null where counting them met the limit.
 */
export type Meeting =
  | { readonly type: 'MET'; readonly hops: number }
  | { readonly type: 'APART'; readonly reach: readonly [number, number] | null }
  | { readonly type: 'LIMIT' };

/**
 * Reaches the next level of a side, from the newest one or some of its entities. False where the limit was met: then the level
 * is not complete.
 */
export const expand = (
  side: Side,
  { hops, admits, effort }: Ground,
  onReached: (entity: number) => void,
  from: Int32Array | readonly number[] = newestOf(side),
): boolean => {
  const end = side.count;
  const level = side.level + 1;
  const visit = (entity: number): void => {
    if (levelOf(side, entity) !== -1 || !admits(entity)) return;
    reach(side, entity, level);
    onReached(entity);
  };
  for (const entity of from) {
    effort.spend(hops.each(entity, side.marks, visit));
    if (effort.isSpent()) return false;
  }
  side.frontier = end;
  side.level = level;
  return true;
};

/** Works that expanding the newest level will pass through. */
export const aheadOf = ({ reached, frontier, count }: Side, { worksOf }: Hops): number => {
  let works = 0;
  for (let place = frontier; place < count; place += 1) works += worksOf(at(reached, place));
  return works;
};

/**
 * Breadth first from both ends, always the side with fewer works ahead, a whole level at a time. `from` and `to` share no
 * entity and hold only admitted ones. Leaves the levels of both sides in `scratch`.
 */
export const meet = (
  { forward, backward }: Scratch,
  from: readonly number[],
  to: readonly number[],
  ground: Ground,
): Meeting => {
  restart(forward, from);
  restart(backward, to);
  let apart = false;
  while (!isExhausted(forward) || !isExhausted(backward)) {
    apart ||= isExhausted(forward) || isExhausted(backward);
    const { hops } = ground;
    const isForward =
      isExhausted(backward) || (!isExhausted(forward) && aheadOf(forward, hops) <= aheadOf(backward, hops));
    const [side, other] = isForward ? [forward, backward] : [backward, forward];
    let met = false;
    const isComplete = expand(side, ground, (entity) => {
      met ||= levelOf(other, entity) >= 0;
    });
    if (!isComplete) return apart ? { type: 'APART', reach: null } : { type: 'LIMIT' };
    if (met) return { type: 'MET', hops: forward.level + backward.level };
  }
  return { type: 'APART', reach: [forward.count, backward.count] };
};
