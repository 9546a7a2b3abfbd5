/** What a draw is for: two purposes never share a number. */
export const purposes = {
  team: 1,
  tail: 2,
  newcomer: 3,
  copied: 4,
  together: 5,
  recent: 6,
  home: 7,
  move: 8,
  second: 9,
  unplaced: 10,
  person: 11,
  date: 12,
  venue: 13,
  topic: 14,
  title: 15,
  cited: 16,
  references: 17,
  cites: 18,
  institution: 19,
  model: 20,
} as const;
export type Purpose = keyof typeof purposes;

/** Numbers that depend on the seed, the purpose and the places alone: they can be drawn in any order, and again. */
export interface Draws {
  /** From 0 to below 2³². */
  word(purpose: Purpose, place: number, part?: number): number;
  /** Between 0 and 1, neither of them. */
  unit(purpose: Purpose, place: number, part?: number): number;
  /** A whole number below `count`. */
  below(count: number, purpose: Purpose, place: number, part?: number): number;
}

const twoTo32 = 2 ** 32;

/** The finaliser of MurmurHash3 (Austin Appleby, public domain): every bit of the input moves every bit of the output. */
const scrambled = (word: number): number => {
  let h = word;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
};

const mixed = (state: number, word: number): number => scrambled(Math.imul(state, 5) + scrambled(word + 0x9e3779b9));

/** The draws of a seed, from 0 to below 2³². Integer arithmetic only: the same on every machine. */
export const drawsOf = (seed: number): Draws => {
  const word: Draws['word'] = (purpose, place, part = 0) =>
    mixed(mixed(mixed(mixed(seed | 0, purposes[purpose]), place | 0), Math.floor(place / twoTo32)), part) >>> 0;
  return {
    word,
    unit: (purpose, place, part) => (word(purpose, place, part) + 0.5) / twoTo32,
    below: (count, purpose, place, part) => Math.floor((word(purpose, place, part) * count) / twoTo32),
  };
};

/** A table of choices with whole weights. */
export const weighted = <Item>(table: readonly (readonly [item: Item, weight: number])[]) => {
  const total = table.reduce((sum, [, weight]) => sum + weight, 0);
  const [[first] = []] = table;
  if (first === undefined) throw new Error('A table of choices is empty.');
  return {
    total,
    /** The item at a place below the total. */
    at: (place: number): Item => {
      let left = place;
      for (const [item, weight] of table) {
        if (left < weight) return item;
        left -= weight;
      }
      return first;
    },
  };
};

/** One of the choices. */
export const choose = <Item>(
  draws: Draws,
  table: ReturnType<typeof weighted<Item>>,
  purpose: Purpose,
  place: number,
  part?: number,
): Item => table.at(draws.below(table.total, purpose, place, part));
