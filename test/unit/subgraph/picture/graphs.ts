import type { PictureGraph } from '../../../../src/subgraph/picture/picture.ts';

export type Edge = readonly [source: number, target: number, weight?: number];

/** A graph as pictures are made of. */
export const graphOf = (nodes: number, edges: readonly Edge[], directed = false): PictureGraph => ({
  directed,
  nodes,
  sources: Uint32Array.from(edges, ([source]) => source),
  targets: Uint32Array.from(edges, ([, target]) => target),
  weights: Float64Array.from(edges, ([, , weight = 1]) => weight),
});

/** All pairs of nodes from one number to another, that one excluded. */
export const clique = (from: number, to: number): readonly Edge[] =>
  Array.from({ length: to - from }, (_none, index) => from + index).flatMap((a) =>
    Array.from({ length: to - a - 1 }, (_none, index) => [a, a + 1 + index] as const),
  );
