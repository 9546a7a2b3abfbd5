import { louvain } from './library.ts';
import type { LibraryGraph } from './library-graph.ts';
import { randomFrom } from './random.ts';

/** Communities numbered anew: 0 for the largest, of equal ones the one with the smaller node first. */
const bySize = (communities: readonly number[]): Uint32Array => {
  const sizes = new Map<number, number>();
  for (const community of communities) sizes.set(community, (sizes.get(community) ?? 0) + 1);
  // A map keeps the order in which its keys came, and sorting that of equal ones.
  const ordered = [...sizes].toSorted(([, a], [, b]) => b - a).map(([community]) => community);
  const numbers = new Map(ordered.map((community, number) => [community, number]));
  return Uint32Array.from(communities, (community) => numbers.get(community) ?? 0);
};

/**
 * Communities by Louvain's method (Blondel, Guillaume, Lambiotte and Lefebvre 2008, doi:10.1088/1742-5468/2008/10/P10008)
 * of weighted modularity at resolution 1, in a directed graph of its directed form.
 */
export const communitiesOf = (graph: LibraryGraph, seed: number): Uint32Array => {
  if (graph.order === 0) return new Uint32Array();
  const found = louvain(graph, { rng: randomFrom(seed) });
  return bySize(graph.mapNodes((node) => found[node] ?? 0));
};
