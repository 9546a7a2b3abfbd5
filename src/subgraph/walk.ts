import type { Graph } from '../graph/graph.ts';
import type { LimitedEnd } from './ends.ts';
import { findNeighbours } from './repository.ts';

export interface WalkQuestion {
  readonly start: readonly string[];
  readonly depth: number;
  /** Where a walk goes on from nodes of a level. */
  readonly endsOf: (level: readonly string[]) => readonly LimitedEnd[];
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
export const walk = async (graph: Graph, { start, depth, endsOf, known, most }: WalkQuestion): Promise<Walked> => {
  const seen = new Set(start);
  const expanded: string[] = [];
  let level = start;
  for (let step = 0; step < depth && level.length > 0; step += 1) {
    expanded.push(...level);
    const ends = endsOf(level).filter(({ first }) => first > 0);
    const room = most - seen.size;
    if (ends.length === 0) break;
    const met = await findNeighbours(graph, { from: level, ends, known, seen: [...seen], most: room + 1 });
    level = met.slice(0, room);
    for (const id of level) seen.add(id);
    if (met.length <= room) continue;
    const next = step + 1 < depth ? level : [];
    return { found: [...seen].slice(start.length), expanded: [...expanded, ...next], full: true };
  }
  return { found: [...seen].slice(start.length), expanded, full: false };
};
