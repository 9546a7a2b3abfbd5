import { pagerank } from './library.ts';
import type { LibraryGraph } from './library-graph.ts';

/** Each step leaves 0.85 of the error at most: 300 are far more than this tolerance needs. */
const settings = { getEdgeWeight: 'weight', alpha: 0.85, tolerance: 1e-12, maxIterations: 300 } as const;

/**
 * PageRank by weights, damped by 0.85 (Page, Brin, Motwani and Winograd 1999); it adds up to 1. In an undirected graph an
 * edge leads both ways; who leads nowhere leads everywhere alike.
 */
export const pageRankOf = (graph: LibraryGraph): Float64Array => {
  if (graph.order === 0) return new Float64Array();
  const ranks = pagerank(graph, settings);
  return Float64Array.from(graph.mapNodes((node) => ranks[node] ?? 0));
};
