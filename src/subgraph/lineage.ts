import type { Graph } from '../graph/graph.ts';
import type { Budget } from './budget.ts';
import type { Composition } from './compose.ts';
import type { LimitedEnd } from './ends.ts';
import type { LineageQuestion } from './question.ts';
import { findParts, findUpstream } from './repository.ts';
import { survivorsOf } from './survivors.ts';
import { type UpstreamCompute, upstreamCompute } from './upstream.ts';
import { type Walked, walk } from './walk.ts';

const unlimited = { first: 2 ** 31 - 1, rankBy: 'DEGREE' } as const;
const up: LimitedEnd = { relationship: 'BASED_ON', direction: 'OUT', ...unlimited };
const down: LimitedEnd = { relationship: 'BASED_ON', direction: 'IN', ...unlimited };
const nowhere: Walked = { found: [], expanded: [], full: false };

/** All models of one side, the last generation too: what lies beyond it is left out. None of a side that was not walked. */
const reached = (id: string, { found, expanded }: Walked): readonly string[] =>
  expanded.length === 0 ? [] : [id, ...found];

const read = async (graph: Graph, { id, direction, depth }: LineageQuestion, most: Budget) => {
  const along = (end: LimitedEnd): Promise<Walked> =>
    walk(graph, { start: [id], depth, ends: [end], known: [], most: most.nodes });
  const [ancestors, descendants] = await Promise.all([
    direction === 'DESCENDANTS' ? nowhere : along(up),
    direction === 'ANCESTORS' ? nowhere : along(down),
  ]);
  const order = [...new Set([id, ...ancestors.found, ...descendants.found])];
  const rows = await findParts(graph, {
    ids: order,
    relationships: ['BASED_ON'],
    counted: order,
    ends: [up, down],
  });
  return { ancestors, descendants, order, rows };
};

export interface Lineage {
  readonly parts: Composition;
  readonly upstreamCompute: UpstreamCompute;
}

/**
 * A model with its ancestors and descendants, and not their other relatives. Statements: one for each generation on either side, one for all
 * that was found, one for the compute upstream; two sets of them and one more where the id was merged.
 */
export const lineage = async (graph: Graph, asked: LineageQuestion, most: Budget): Promise<Lineage> => {
  const first = await read(graph, asked, most);
  const [id = asked.id] = await survivorsOf(graph, 'id', [asked.id], new Set(first.rows.map((row) => row.id)));
  const { ancestors, descendants, order, rows } = id === asked.id ? first : await read(graph, { ...asked, id }, most);
  return {
    parts: {
      asked: [id],
      order,
      known: [],
      rows,
      ends: [up, down],
      followed: [
        { end: up, from: new Set(reached(id, ancestors)) },
        { end: down, from: new Set(reached(id, descendants)) },
      ],
      full: ancestors.full || descendants.full,
    },
    upstreamCompute: upstreamCompute(await findUpstream(graph, id)),
  };
};
