/** A graph to be drawn, by numbers: nodes are numbered from 0 in the order of their ids, edges in the order of their ends. */
export interface PictureGraph {
  readonly directed: boolean;
  readonly nodes: number;
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  /** Above 0. */
  readonly weights: Float64Array;
}

/** What is wanted of a picture. */
export interface PictureParts {
  readonly layout: boolean;
  readonly communities: boolean;
  readonly centralities: boolean;
}

export interface PictureQuestion extends PictureParts {
  readonly graph: PictureGraph;
  /** Any 32-bit integer: the same seed gives the same picture. */
  readonly seed: number;
}

/** Where nodes are drawn, each from -1 to 1. */
export interface Layout {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

export interface Centralities {
  /** The share of shortest paths between other nodes that lead through a node, from 0 to 1. */
  readonly betweenness: Float64Array;
  /** Adds up to 1. */
  readonly pageRank: Float64Array;
}

/** Of every node by its number; null what was not wanted. */
export interface Picture {
  readonly layout: Layout | null;
  /** 0 for the largest community; of equal ones the one with the smaller node comes first. */
  readonly communities: Uint32Array | null;
  readonly centralities: Centralities | null;
}

/** What is drawn at all: above it a picture would take longer than anybody waits for, and show nothing. */
export const pictureLimits = { nodes: 5_000, edges: 50_000 } as const;
