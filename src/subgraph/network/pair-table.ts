import { type Pair, type PairPart, pairPart } from './pair-part.ts';

/**
 * Sums over pairs of numbers, of which each takes 32 to 64 bytes where they are many. They lie in parts that grow one by one: to move
 * millions of pairs at once would hold others up.
 */
export interface PairTable {
  /** One more work that joins two nodes, in this order; a year of 0 is none. */
  add(source: number, target: number, weight: number, year: number): void;
  /** Pairs. */
  count(): number;
  /** Every pair once, in no order; none may be added meanwhile. */
  all(): Iterable<Pair>;
}

/** Bits of a pair's hash that tell its part; the others tell its place there. */
const partBits = 6;
const parts = 1 << partBits;

/** Scatters pairs of neighbouring numbers, in all of 32 bits: the golden ratio's multiplier, then MurmurHash3's finalizer. */
const hashOf = (source: number, target: number): number => {
  const both = Math.imul(source, 0x9e3779b1) ^ Math.imul(target, 0x85ebca6b);
  const mixed = Math.imul(both ^ (both >>> 16), 0x85ebca6b);
  const again = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (again ^ (again >>> 16)) >>> 0;
};
const hashInPart = (source: number, target: number): number => hashOf(source, target) >>> partBits;

export const pairTable = (): PairTable => {
  const table: readonly PairPart[] = Array.from({ length: parts }, () => pairPart(hashInPart));
  let count = 0;
  return {
    add: (source, target, weight, year) => {
      const hash = hashOf(source, target);
      if (table[hash % parts]?.add(hash >>> partBits, source, target, weight, year)) count += 1;
    },
    count: () => count,
    *all() {
      for (const part of table) {
        for (let place = 0; place < part.places(); place += 1) {
          const pair = part.at(place);
          if (pair) yield pair;
        }
      }
    },
  };
};
