import type { PictureGraph } from './picture.ts';
import { randomFrom } from './random.ts';

/** Nodes from which shortest paths are counted: of larger graphs a sample. */
export const mostPivots = 500;

/** Neighbours of node i: `ends` from `starts[i]` to `starts[i + 1]`. */
interface Neighbours {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

const neighboursOf = ({ directed, nodes, sources, targets }: PictureGraph): Neighbours => {
  const starts = new Uint32Array(nodes + 1);
  const each = (visit: (from: number, to: number) => void): void =>
    sources.forEach((source, edge) => {
      const target = targets[edge] ?? 0;
      visit(source, target);
      if (!directed) visit(target, source);
    });
  each((from) => {
    starts[from + 1] = (starts[from + 1] ?? 0) + 1;
  });
  for (let node = 0; node < nodes; node += 1) starts[node + 1] = (starts[node + 1] ?? 0) + (starts[node] ?? 0);
  const next = starts.slice();
  const ends = new Uint32Array(starts[nodes] ?? 0);
  each((from, to) => {
    const place = next[from] ?? 0;
    ends[place] = to;
    next[from] = place + 1;
  });
  return { starts, ends };
};

/** Nodes that can be reached from one, in order of their distance, with how far they are and by how many shortest paths. */
const search = ({ starts, ends }: Neighbours, from: number, reached: Uint32Array) => {
  const distance = new Int32Array(starts.length - 1).fill(-1);
  // Counts of paths pass 2^32 in graphs of a few hundred nodes; as floats they lose digits, not their size.
  const paths = new Float64Array(starts.length - 1);
  reached[0] = from;
  distance[from] = 0;
  paths[from] = 1;
  let count = 1;
  for (let at = 0; at < count; at += 1) {
    const node = reached[at] ?? 0;
    const further = (distance[node] ?? 0) + 1;
    const before = paths[node] ?? 0;
    const stop = starts[node + 1] ?? 0;
    for (let place = starts[node] ?? 0; place < stop; place += 1) {
      const end = ends[place] ?? 0;
      if (distance[end] === -1) {
        distance[end] = further;
        reached[count] = end;
        count += 1;
      }
      if (distance[end] === further) paths[end] = (paths[end] ?? 0) + before;
    }
  }
  return { count, distance, paths };
};

/** Adds to every node what depends on it of the shortest paths from one node. */
const addDependencies = (neighbours: Neighbours, from: number, reached: Uint32Array, totals: Float64Array): void => {
  const { starts, ends } = neighbours;
  const { count, distance, paths } = search(neighbours, from, reached);
  const dependency = new Float64Array(totals.length);
  for (let at = count - 1; at > 0; at -= 1) {
    const node = reached[at] ?? 0;
    const further = (distance[node] ?? 0) + 1;
    const stop = starts[node + 1] ?? 0;
    let sum = 0;
    for (let place = starts[node] ?? 0; place < stop; place += 1) {
      const end = ends[place] ?? 0;
      if (distance[end] === further) sum += (1 + (dependency[end] ?? 0)) / (paths[end] ?? 1);
    }
    dependency[node] = sum * (paths[node] ?? 0);
    totals[node] = (totals[node] ?? 0) + (dependency[node] ?? 0);
  }
};

/** Different nodes, drawn without putting back; all where there are no more than that. */
const pivotsOf = (nodes: number, seed: number, most: number): Uint32Array => {
  const all = Uint32Array.from({ length: nodes }, (_none, node) => node);
  if (nodes <= most) return all;
  const random = randomFrom(seed);
  for (let place = 0; place < most; place += 1) {
    const other = place + Math.floor(random() * (nodes - place));
    [all[place], all[other]] = [all[other] ?? 0, all[place] ?? 0];
  }
  return all.subarray(0, most);
};

/**
 * The share of shortest paths between two other nodes that lead through each node, from 0 to 1 (Brandes 2001,
 * doi:10.1080/0022250X.2001.9990249); all edges are one step long. Exact up to `most` nodes; above, what the paths from
 * that many random ones say of all, which may pass 1 a little in theory and is cut there (Brandes and Pich 2007,
 * doi:10.1142/S0218127407018403).
 */
export const betweennessOf = (graph: PictureGraph, seed: number, most = mostPivots): Float64Array => {
  const { nodes } = graph;
  const totals = new Float64Array(nodes);
  if (nodes < 3) return totals;
  const neighbours = neighboursOf(graph);
  const pivots = pivotsOf(nodes, seed, most);
  const reached = new Uint32Array(nodes);
  for (const pivot of pivots) addDependencies(neighbours, pivot, reached, totals);
  const scale = nodes / pivots.length / ((nodes - 1) * (nodes - 2));
  return totals.map((total) => Math.min(1, total * scale));
};
