import { type Cypher, fixed } from '../graph/cypher.ts';
import type { Transaction } from '../graph/graph.ts';
import type { Nouns } from '../log/noun.ts';
import { groupBy } from '../shared/group-by.ts';
import type { EdgeDifferences, PlannedEdge } from './doubtful.ts';
import { createEdges, deleteEdges, type EdgeRow, updateEdges } from './graph-statements.ts';
import { edgeParameters } from './parameters.ts';

type Writer = (transaction: Transaction, type: Cypher, rows: readonly EdgeRow[]) => Promise<unknown>;

const rowOf = (nouns: Nouns, { from, fromNoun, edge }: PlannedEdge): EdgeRow => {
  const properties = edgeParameters(nouns[fromNoun], edge.type, edge.properties);
  return {
    from,
    to: edge.to,
    type: edge.type,
    properties: edge.hidden ? { ...properties, type: edge.type } : properties,
  };
};

const writeEach = async (
  transaction: Transaction,
  nouns: Nouns,
  edges: readonly PlannedEdge[],
  write: Writer,
): Promise<void> => {
  const byType = groupBy(edges, ({ edge }) => (edge.hidden ? 'HIDDEN' : edge.type));
  for (const [type, all] of byType)
    await write(
      transaction,
      fixed(type),
      all.map((edge) => rowOf(nouns, edge)),
    );
};

/** Writes only the edges that differ, one statement per relationship and kind of difference. */
export const writeEdges = async (
  transaction: Transaction,
  nouns: Nouns,
  { created, updated, removed }: EdgeDifferences,
): Promise<void> => {
  await writeEach(transaction, nouns, removed, deleteEdges);
  await writeEach(transaction, nouns, created, createEdges);
  await writeEach(transaction, nouns, updated, updateEdges);
};
