import { pace } from './pace.ts';
import type { Pair, PairTable } from './pair-table.ts';

export interface Choice {
  readonly ids: readonly string[];
  readonly minimumWeight: number;
  readonly first: number;
  /** Numbers of the nodes that the network is drawn around; null for all of it. */
  readonly around: ReadonlySet<number> | null;
}

/** Edges that were chosen, and how many there were to choose from. */
export interface Chosen {
  /** The heaviest first, of equal ones by the ids of their ends. */
  readonly edges: readonly Pair[];
  /** Edges that weigh enough, and all. */
  readonly heavy: number;
  readonly all: number;
  /** Nodes that any of these edges ends at. */
  readonly nodes: number;
}

type Visit = (pair: Pair) => void;

/** Places that are looked at in one go. */
const slice = 4_096;

const eachPair = async (pairs: PairTable, visit: Visit): Promise<void> => {
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

/** The nodes that it is drawn around, and those that an edge of enough weight joins with one of them; null for all. */
const regionOf = async (pairs: PairTable, { around, minimumWeight }: Choice): Promise<ReadonlySet<number> | null> => {
  if (!around) return null;
  const region = new Set(around);
  await eachPair(pairs, ({ source, target, weight }) => {
    if (weight < minimumWeight) return;
    if (around.has(source)) region.add(target);
    if (around.has(target)) region.add(source);
  });
  return region;
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
export const heaviest = async (pairs: PairTable, choice: Choice, directed: boolean): Promise<Chosen> => {
  const { ids, minimumWeight, first, around } = choice;
  const region = await regionOf(pairs, choice);
  const best = firstOf<Pair>(first, order(ids, directed));
  const touched = new Uint8Array(ids.length);
  const counts = { all: 0, heavy: 0 };
  const isInside = ({ source, target }: Pair): boolean =>
    !(around && region) || around.has(source) || around.has(target) || (region.has(source) && region.has(target));
  await eachPair(pairs, (pair) => {
    if (!isInside(pair)) return;
    counts.all += 1;
    touched[pair.source] = 1;
    touched[pair.target] = 1;
    if (pair.weight < minimumWeight) return;
    counts.heavy += 1;
    best.offer(pair);
  });
  for (const node of around ?? []) touched[node] = 1;
  return { edges: best.result(), ...counts, nodes: touched.reduce((sum, one) => sum + one, 0) };
};
