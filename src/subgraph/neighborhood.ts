import type { Graph } from '../graph/graph.ts';
import type { FoundEdge } from './assemble.ts';
import type { Budget } from './budget.ts';
import type { Composition } from './compose.ts';
import { defaultLimit, endsOf, type LimitedEnd, nameOfEnd } from './ends.ts';
import type { NeighborhoodQuestion } from './question.ts';
import { readParts } from './read-parts.ts';
import { findParts, type PartRow } from './repository.ts';
import { survivorsOf } from './survivors.ts';
import { type Walked, walk } from './walk.ts';

interface Read {
  readonly walked: Walked;
  readonly rows: readonly PartRow[];
  /** In the order of the rows' degrees. */
  readonly ends: readonly LimitedEnd[];
}

const limitedEnds = ({ relationships, limits }: NeighborhoodQuestion, ids: readonly string[]): readonly LimitedEnd[] =>
  endsOf(ids, new Set(relationships)).map((end) => ({ ...end, ...(limits.get(nameOfEnd(end)) ?? defaultLimit) }));

/** Walks, then reads what was found with all that is among it and the known. */
const read = async (graph: Graph, question: NeighborhoodQuestion, most: Budget): Promise<Read> => {
  const { ids, depth, known, relationships } = question;
  const walked = await walk(graph, {
    start: ids,
    depth,
    endsOf: (level) => limitedEnds(question, level),
    known,
    most: Math.max(most.nodes, ids.length),
  });
  const ends = limitedEnds(question, walked.expanded);
  const all = [...new Set([...ids, ...walked.found, ...known])];
  const rows = await findParts(graph, { ids: all, relationships, counted: walked.expanded, ends });
  return { walked, rows, ends };
};

/** The known nodes that something new is joined to. */
const touched = (
  edges: readonly FoundEdge[],
  known: ReadonlySet<string>,
  shown: ReadonlySet<string>,
): readonly string[] => {
  const isNew = (id: string): boolean => shown.has(id) && !known.has(id);
  const ends = edges.flatMap(({ source, target }) => (isNew(source) ? [target] : isNew(target) ? [source] : []));
  return [...new Set(ends)].filter((id) => known.has(id) && !shown.has(id)).sort();
};

/** Nodes around the given ones. Statements: one for each level and one for all that was found; two more where an id was merged. */
export const neighborhood = async (graph: Graph, asked: NeighborhoodQuestion, most: Budget): Promise<Composition> => {
  const first = await read(graph, asked, most);
  const ids = await survivorsOf(graph, 'ids', asked.ids, new Set(first.rows.map(({ id }) => id)));
  const { walked, rows, ends } = ids === asked.ids ? first : await read(graph, { ...asked, ids }, most);
  const shown = [...ids, ...walked.found];
  const from = new Set(walked.expanded);
  return {
    asked: ids,
    order: [...shown, ...touched(readParts(rows).edges, new Set(asked.known), new Set(shown))],
    known: asked.known,
    rows,
    ends,
    followed: ends.map((end) => ({ end, from })),
    full: walked.full,
  };
};
