import type { Graph } from '../graph/graph.ts';
import type { LimitedEnd } from './ends.ts';
import { findNeighbours } from './repository.ts';

export interface WalkQuestion {
  readonly start: readonly string[];
  readonly depth: number;
  /** Where it goes on from a node. */
  readonly ends: readonly LimitedEnd[];
  /** Neither found nor walked on from, and their places among the neighbours are taken by others. */
  readonly known: readonly string[];
  /** How many nodes, the start included. */
  readonly most: number;
}

export interface Walked {
  /** Without the start, in the order of finding. */
  readonly found: readonly string[];
  /** Whose neighbours were asked for, also where there was no room for them. */
  readonly expanded: readonly string[];
  /** There was more than there is room for. */
  readonly full: boolean;
}

/** Walks breadth first, one statement for each level, until there is nothing new or no more room. */
export const walk = async (graph: Graph, { start, depth, ends, known, most }: WalkQuestion): Promise<Walked> => {
  const seen = new Set(start);
  const expanded: string[] = [];
  let level = start;
  for (let step = 0; step < depth && level.length > 0; step += 1) {
    expanded.push(...level);
    const room = most - seen.size;
    const met = await findNeighbours(graph, { from: level, ends, known, seen: [...seen], most: room + 1 });
    level = met.slice(0, room);
    for (const id of level) seen.add(id);
    if (met.length <= room) continue;
    const next = step + 1 < depth ? level : [];
    return { found: [...seen].slice(start.length), expanded: [...expanded, ...next], full: true };
  }
  return { found: [...seen].slice(start.length), expanded, full: false };
};
