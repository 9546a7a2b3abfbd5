import { type Cypher, fixed } from '../graph/cypher.ts';
import type { Transaction } from '../graph/graph.ts';
import type { Nouns } from '../log/noun.ts';
import { groupBy } from '../shared/group-by.ts';
import type { EdgeDifferences, PlannedEdge } from './doubtful.ts';
import { createEdges, deleteEdges, type EdgeRow, updateEdges } from './graph-statements.ts';
import { edgeParameters } from './parameters.ts';

type Writer = (transaction: Transaction, type: Cypher, rows: readonly EdgeRow[]) => void;

const rowOf = (nouns: Nouns, { from, fromNoun, edge }: PlannedEdge): EdgeRow => {
  const properties = edgeParameters(nouns[fromNoun], edge.type, edge.properties);
  return {
    from,
    to: edge.to,
    type: edge.type,
    properties: edge.hidden ? { ...properties, type: edge.type } : properties,
  };
};

/** Edges are made by their starts. */
const createByStart: Writer = (transaction, type, rows) =>
  createEdges(
    transaction,
    type,
    [...groupBy(rows, ({ from }) => from)].map(([from, edges]) => ({
      from,
      edges: edges.map(({ to, properties }) => ({ to, properties })),
    })),
  );

const writeEach = (transaction: Transaction, nouns: Nouns, edges: readonly PlannedEdge[], write: Writer): void => {
  const byType = groupBy(edges, ({ edge }) => (edge.hidden ? 'HIDDEN' : edge.type));
  for (const [type, all] of byType)
    write(
      transaction,
      fixed(type),
      all.map((edge) => rowOf(nouns, edge)),
    );
};

/** Writes only the edges that differ, one statement per relationship and kind of difference. */
export const writeEdges = (
  transaction: Transaction,
  nouns: Nouns,
  { created, updated, removed }: EdgeDifferences,
): void => {
  writeEach(transaction, nouns, removed, deleteEdges);
  writeEach(transaction, nouns, created, createByStart);
  writeEach(transaction, nouns, updated, updateEdges);
};
