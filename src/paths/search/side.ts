import { at } from './rows.ts';

/** Which works a search has passed through, in each of the ways that there are. Begun anew in no time. */
export interface Marks {
  /** Forgets everything. */
  renew(): void;
  /** Tells whether this is the first time, and takes note. */
  first(way: number, work: number): boolean;
}

/** Ways through works: joint papers, citing and cited papers, of authors and of institutions; models. */
export const ways = 7;

/** The largest that there is room for. */
const lastStamp = 2 ** 31 - 1;

/** Marks each work with the stamp of the search. All works are gone through only when stamps have come to their end; `begun` is the first. */
export const marksFor = (works: number, begun = 1): Marks => {
  const stamps: (Int32Array | undefined)[] = Array.from({ length: ways });
  let stamp = begun;
  return {
    renew: () => {
      stamp += 1;
      if (stamp <= lastStamp) return;
      for (const of of stamps) of?.fill(0);
      stamp = 1;
    },
    first: (way, work) => {
      const of = stamps[way] ?? new Int32Array(works);
      stamps[way] = of;
      if (of[work] === stamp) return false;
      of[work] = stamp;
      return true;
    },
  };
};

/** How far a search has come from its ends, level by level: a level is a hop. */
export interface Side {
  /** Levels of each entity from both ends, beside each other, since they are looked up together; see `levelOf`. */
  readonly levels: Int32Array;
  readonly own: 0 | 1;
  /** Entities reached, in the order of their levels. */
  readonly reached: Int32Array;
  readonly marks: Marks;
  count: number;
  /** The entities of the newest level are `reached[frontier]` to `reached[count - 1]`. */
  frontier: number;
  level: number;
}

/** A level that is never reached. */
export const blocked = 2 ** 30;

/** The working memory of searches on one index: reused, so that a search costs what it visits. */
export interface Scratch {
  readonly forward: Side;
  readonly backward: Side;
}

export const scratchFor = (entities: number, works: number): Scratch => {
  const levels = new Int32Array(2 * entities).fill(-1);
  const side = (own: 0 | 1): Side => ({
    levels,
    own,
    reached: new Int32Array(entities),
    marks: marksFor(works),
    count: 0,
    frontier: 0,
    level: 0,
  });
  return { forward: side(0), backward: side(1) };
};

/** The most that a scratch takes, once searches have gone by every way. */
export const scratchBytes = (entities: number, works: number): number => 2 * 4 * (2 * entities + ways * works);

/** Level of an entity; -1 where the search has not come, `blocked` where it may not. */
export const levelOf = ({ levels, own }: Side, entity: number): number => at(levels, 2 * entity + own);

/** The entities of the newest level. */
export const newestOf = ({ reached, frontier, count }: Side): Int32Array => reached.subarray(frontier, count);

/** Puts an entity on a level, once. */
export const reach = (side: Side, entity: number, level: number): void => {
  side.levels[2 * entity + side.own] = level;
  side.reached[side.count] = entity;
  side.count += 1;
};

/** Begins a search at some entities that keeps off others. */
export const restart = (side: Side, ends: Iterable<number>, off: Iterable<number> = []): void => {
  for (let place = 0; place < side.count; place += 1) side.levels[2 * at(side.reached, place) + side.own] = -1;
  side.count = 0;
  side.level = 0;
  side.marks.renew();
  for (const entity of off) if (levelOf(side, entity) === -1) reach(side, entity, blocked);
  side.frontier = side.count;
  for (const end of ends) if (levelOf(side, end) === -1) reach(side, end, 0);
};

export const isExhausted = (side: Side): boolean => side.frontier === side.count;
