import { forceAtlas2 } from './library.ts';
import type { LibraryGraph } from './library-graph.ts';
import type { Layout } from './picture.ts';
import { randomFrom } from './random.ts';

/** Above it repulsion is by regions of space, not by pairs of nodes. */
const mostByPairs = 1_000;
/** How large a region may look from a node to count as one: Gephi's 1.2, where the library's own 0.5 takes more than twice as long for no better picture. */
const barnesHutTheta = 1.2;
/** Four times the library's own: else parts that nothing joins to the rest drift off, and leave it a third of the picture. */
const gravity = 0.2;
const mostIterations = 500;
const fewestIterations = 150;
/** Nodes times iterations that a layout may take: 1 to 2 seconds on an idle core. */
const nodeIterations = 300_000;

/** Enough to settle a few hundred nodes; fewer where each takes long. It follows from the number of nodes alone, never from a clock. */
const iterationsFor = (nodes: number): number =>
  Math.max(fewestIterations, Math.min(mostIterations, Math.floor(nodeIterations / nodes)));

const precision = 1e6;

/** From -1 to 1 in the longer direction, centred in the other, so that nothing is distorted. */
const normalised = ({ x, y }: Layout): Layout => {
  const middleOf = (values: Float64Array): number => (Math.min(...values) + Math.max(...values)) / 2;
  const [middleX, middleY] = [middleOf(x), middleOf(y)];
  const half = Math.max(Math.max(...x) - middleX, Math.max(...y) - middleY) || 1;
  // Adding 0 makes 0 of -0.
  const scaled = (value: number, middle: number): number =>
    Math.round(((value - middle) / half) * precision) / precision + 0;
  return { x: x.map((value) => scaled(value, middleX)), y: y.map((value) => scaled(value, middleY)) };
};

/**
 * Positions by ForceAtlas2 (Jacomy, Venturini, Heymann and Bastian 2014, doi:10.1371/journal.pone.0098679) from random
 * ones of the seed. The graph is given its positions.
 */
export const layoutOf = (graph: LibraryGraph, seed: number): Layout => {
  if (graph.order === 0) return { x: new Float64Array(), y: new Float64Array() };
  const random = randomFrom(seed);
  graph.forEachNode((node) => {
    graph.mergeNodeAttributes(node, { x: random(), y: random() });
  });
  const settings = {
    ...forceAtlas2.inferSettings(graph.order),
    gravity,
    barnesHutTheta,
    barnesHutOptimize: graph.order > mostByPairs,
  };
  forceAtlas2.assign(graph, {
    iterations: iterationsFor(graph.order),
    settings,
    getEdgeWeight: 'pull',
  });
  const values = (name: 'x' | 'y'): Float64Array =>
    Float64Array.from(graph.mapNodes((_node, attributes) => attributes[name]));
  return normalised({ x: values('x'), y: values('y') });
};
