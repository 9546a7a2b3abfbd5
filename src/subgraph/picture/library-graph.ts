import { DirectedGraph, UndirectedGraph } from 'graphology';
import type { PictureGraph } from './picture.ts';

export type LibraryGraph = DirectedGraph | UndirectedGraph;

/**
 * The graph as the library's algorithms take it: every node is called by its number, in order. In a layout an edge pulls
 * by the square root of its weight, lest a few heavy ones heap everything up.
 */
export const libraryGraph = ({ directed, nodes, sources, targets, weights }: PictureGraph): LibraryGraph => {
  const graph = directed ? new DirectedGraph() : new UndirectedGraph();
  for (let node = 0; node < nodes; node += 1) graph.addNode(node);
  sources.forEach((source, edge) => {
    const weight = weights[edge] ?? 1;
    graph.addEdge(source, targets[edge], { weight, pull: Math.sqrt(weight) });
  });
  return graph;
};
