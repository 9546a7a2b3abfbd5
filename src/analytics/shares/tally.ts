import type { Part } from './attribution.ts';
import type { CellKeys } from './cell-keys.ts';

/** A work, the amount that is shared out, and to which keys. */
export interface Work {
  /** Index among the frame's models. */
  readonly model: number;
  readonly amount: number;
  readonly parts: readonly Part[];
}

/** What a work gives to a cell. */
export interface Member {
  readonly work: Work;
  readonly contribution: number;
  readonly parts: readonly Part[];
}

export interface CellTally {
  /** The largest contributions first. */
  readonly members: readonly Member[];
  readonly value: number;
}

export interface Tally {
  readonly works: readonly Work[];
  /** Sum of what all works give. */
  readonly total: number;
  /** In the order of the cells' keys. */
  readonly cells: readonly CellTally[];
}

const sumOf = (parts: readonly Part[]): number => parts.reduce((sum, { weight }) => sum + weight, 0);

/** Thirds add up to 1. */
const wholeIfClose = (weight: number): number =>
  Math.abs(weight - Math.round(weight)) < roundingError ? Math.round(weight) : weight;
const roundingError = 1e-12;

/** What of its amount a work gives away: all of it, in a facet a part of it, and under FULL so many times all of it. */
export const givenBy = ({ amount, parts }: Work): number => amount * wholeIfClose(sumOf(parts));

/** Sums over works, key by key. */
export const totalsByKey = (
  buckets: readonly (readonly Work[])[],
  keyOf: (part: Part) => string = ({ key }) => key,
): ReadonlyMap<string, number> => {
  const totals = new Map<string, number>();
  for (const { amount, parts } of buckets.flat()) {
    for (const part of parts) {
      const key = keyOf(part);
      totals.set(key, (totals.get(key) ?? 0) + amount * part.weight);
    }
  }
  return totals;
};

const membersOf = (work: Work, { placeOf }: CellKeys): ReadonlyMap<number, Member> => {
  const members = new Map<number, Member>();
  for (const part of work.parts) {
    const place = placeOf(part.key);
    const before = members.get(place);
    members.set(place, {
      work,
      contribution: (before?.contribution ?? 0) + work.amount * part.weight,
      parts: [...(before?.parts ?? []), part],
    });
  }
  return members;
};

/** Shares the works out to the cells. A cell's value is the sum of its members' contributions. */
export const tallyOf = (works: readonly Work[], keys: CellKeys): Tally => {
  const cells = keys.keys.map((): Member[] => []);
  for (const work of works) {
    for (const [place, member] of membersOf(work, keys)) cells[place]?.push(member);
  }
  return {
    works,
    total: works.reduce((sum, work) => sum + givenBy(work), 0),
    cells: cells.map((members) => ({
      members: members.sort((a, b) => b.contribution - a.contribution || a.work.model - b.work.model),
      value: members.reduce((sum, { contribution }) => sum + contribution, 0),
    })),
  };
};
