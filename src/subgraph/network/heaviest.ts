import type { Network } from './build.ts';
import { pace } from './pace.ts';
import type { Pair } from './pair-part.ts';

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
  /** Edges that there would be with any `first`, and with any weight. */
  readonly heavy: number;
  readonly all: number;
  /** Nodes that any of all edges ends at, and those that it is drawn around. */
  readonly nodes: number;
}

type Visit = (pair: Pair) => void;

/** Pairs that are looked at in one go. */
const slice = 1_024;

const eachPair = async (pairs: Network['pairs'], visit: Visit): Promise<void> => {
  const pause = pace();
  let seen = 0;
  for (const pair of pairs.all()) {
    visit(pair);
    seen += 1;
    if (seen % slice === 0) await pause();
  }
};

/** How near a node is to those that the network is drawn around: one of them, joined with one, or neither. */
const near = { not: 0, byAnyEdge: 1, byHeavyEdge: 2, one: 3 } as const;

/** By the numbers of nodes. Each is one of those that a network is drawn around where that is nothing in particular. */
const nearness = async ({ book, pairs }: Network, { around, minimumWeight }: Choice): Promise<Uint8Array> => {
  const found = new Uint8Array(book.ids.length);
  if (around.length === 0) return found.fill(near.one);
  for (const node of around.flatMap((id) => book.find(id) ?? [])) found[node] = near.one;
  const raise = (node: number, by: number): void => {
    found[node] = Math.max(found[node] ?? near.not, by);
  };
  await eachPair(pairs, ({ source, target, weight }) => {
    const by = weight < minimumWeight ? near.byAnyEdge : near.byHeavyEdge;
    if (found[source] === near.one) raise(target, by);
    if (found[target] === near.one) raise(source, by);
  });
  return found;
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

/**
 * The heaviest edges: of all, or of those that touch the nodes it is drawn around or join two of their neighbours. Neighbours are those by
 * an edge that weighs enough; of `all` and `nodes`, which no weight bounds, those by any.
 */
export const heaviest = async (network: Network, choice: Choice, directed: boolean): Promise<Chosen> => {
  const { book, pairs } = network;
  const { minimumWeight, first, around } = choice;
  const nearBy = await nearness(network, choice);
  const belongs = ({ source, target }: Pair, least: number): boolean => {
    const [one, other] = [nearBy[source] ?? near.not, nearBy[target] ?? near.not];
    return Math.max(one, other) === near.one || Math.min(one, other) >= least;
  };
  const best = firstOf<Pair>(first, order(book.ids, directed));
  const touched = new Uint8Array(book.ids.length);
  const counts = { all: 0, heavy: 0 };
  await eachPair(pairs, (pair) => {
    if (!belongs(pair, near.byAnyEdge)) return;
    counts.all += 1;
    touched[pair.source] = 1;
    touched[pair.target] = 1;
    if (pair.weight < minimumWeight || !belongs(pair, near.byHeavyEdge)) return;
    counts.heavy += 1;
    best.offer(pair);
  });
  const apart = around.filter((id) => touched[book.find(id) ?? -1] !== 1).length;
  return { edges: best.result(), ...counts, nodes: apart + touched.reduce((sum, one) => sum + one, 0) };
};
