import type { Graph } from '../graph/graph.ts';
import type { Composition } from './compose.ts';
import type { NeighborhoodQuestion } from './question.ts';
import { findParts } from './repository.ts';
import { survivorsOf } from './survivors.ts';

type Question = Pick<NeighborhoodQuestion, 'ids' | 'relationships'>;

const read = (graph: Graph, { ids, relationships }: Question) =>
  findParts(graph, { ids, relationships, counted: [], ends: [] });

/** The given nodes and what is among them: one statement; two more where an id was merged. */
export const induced = async (graph: Graph, asked: Question): Promise<Composition> => {
  const first = await read(graph, asked);
  const ids = await survivorsOf(graph, 'ids', asked.ids, new Set(first.map(({ id }) => id)));
  const rows = ids === asked.ids ? first : await read(graph, { ...asked, ids });
  return { asked: ids, order: ids, known: [], rows, ends: [], followed: [], full: false };
};
