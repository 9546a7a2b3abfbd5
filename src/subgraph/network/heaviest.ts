import type { Network } from './build.ts';
import { pace } from './pace.ts';
import type { Pair } from './pair-table.ts';

export interface Choice {
  readonly minimumWeight: number;
  readonly first: number;
  /** Ids of the nodes that the network is drawn around, each once; empty for all of it. */
  readonly around: readonly string[];
}

/** Edges that were chosen, and how many there were to choose from. */
export interface Chosen {
  /** The heaviest first, of equal ones by the ids of their ends. */
  readonly edges: readonly Pair[];
  /** Edges that weigh enough, and all. */
  readonly heavy: number;
  readonly all: number;
  /** Nodes that any of these edges ends at, and those that it is drawn around. */
  readonly nodes: number;
}

type Visit = (pair: Pair) => void;

/** Places that are looked at in one go. */
const slice = 4_096;

const eachPair = async (pairs: Network['pairs'], visit: Visit): Promise<void> => {
  const pause = pace();
  for (let from = 0; from < pairs.places(); from += slice) {
    const to = Math.min(from + slice, pairs.places());
    for (let place = from; place < to; place += 1) {
      const pair = pairs.at(place);
      if (pair) visit(pair);
    }
    await pause();
  }
};

/** The nodes that it is drawn around, and those that an edge of enough weight joins with one of them. */
const regionOf = async (
  pairs: Network['pairs'],
  around: ReadonlySet<number>,
  minimumWeight: number,
): Promise<ReadonlySet<number>> => {
  const region = new Set(around);
  await eachPair(pairs, ({ source, target, weight }) => {
    if (weight < minimumWeight) return;
    if (around.has(source)) region.add(target);
    if (around.has(target)) region.add(source);
  });
  return region;
};

/** Whether a pair belongs to what the network is drawn around; every one does where that is nothing. */
const belonging = async ({ book, pairs }: Network, { around, minimumWeight }: Choice) => {
  if (around.length === 0) return () => true;
  const middle = new Set(around.flatMap((id) => book.find(id) ?? []));
  const region = await regionOf(pairs, middle, minimumWeight);
  return ({ source, target }: Pair): boolean =>
    middle.has(source) || middle.has(target) || (region.has(source) && region.has(target));
};

const byText = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0);

/** The ids of a pair's ends, the smaller first where it has no direction: how edges are written in the end. */
const order = (ids: readonly string[], directed: boolean) => {
  const ends = ({ source, target }: Pair): readonly [string, string] => {
    const [from = '', to = ''] = [ids[source], ids[target]];
    return directed || from <= to ? [from, to] : [to, from];
  };
  return (a: Pair, b: Pair): number => {
    if (a.weight !== b.weight) return b.weight - a.weight;
    const [[aFrom, aTo], [bFrom, bTo]] = [ends(a), ends(b)];
    return byText(aFrom, bFrom) || byText(aTo, bTo);
  };
};

/** Keeps the first of any number of things in an order, without holding more than some of the others. */
const firstOf = <Thing>(most: number, compare: (a: Thing, b: Thing) => number) => {
  let kept: Thing[] = [];
  let last: Thing | undefined;
  const cut = (): void => {
    kept = kept.sort(compare).slice(0, most);
    last = kept.length === most ? kept.at(-1) : undefined;
  };
  return {
    offer: (thing: Thing): void => {
      if (last !== undefined && compare(thing, last) >= 0) return;
      kept.push(thing);
      if (kept.length >= most * 2 + 100) cut();
    },
    result: (): readonly Thing[] => {
      cut();
      return kept;
    },
  };
};

/** The heaviest edges: of all, or of those that touch the nodes it is drawn around or join two of their neighbours. */
export const heaviest = async (network: Network, choice: Choice, directed: boolean): Promise<Chosen> => {
  const { book, pairs } = network;
  const { minimumWeight, first, around } = choice;
  const belongs = await belonging(network, choice);
  const best = firstOf<Pair>(first, order(book.ids, directed));
  const touched = new Uint8Array(book.ids.length);
  const counts = { all: 0, heavy: 0 };
  await eachPair(pairs, (pair) => {
    if (!belongs(pair)) return;
    counts.all += 1;
    touched[pair.source] = 1;
    touched[pair.target] = 1;
    if (pair.weight < minimumWeight) return;
    counts.heavy += 1;
    best.offer(pair);
  });
  const apart = around.filter((id) => touched[book.find(id) ?? -1] !== 1).length;
  return { edges: best.result(), ...counts, nodes: apart + touched.reduce((sum, one) => sum + one, 0) };
};
