import type { Graph } from '../graph/graph.ts';
import type { Noun } from '../log/noun.ts';
import { readAhead } from '../shared/read-ahead.ts';
import { evidenceOf } from './edge-evidence.ts';
import { type IdBook, idBook } from './id-book.ts';
import type { SubgraphEdge, SubgraphNode } from './subgraph.ts';
import { startedBy, type WholeSelection, wholeSelection } from './whole-arguments.ts';
import { countWhole, readEdges, readNodes, type WholeEdgesRow, type WholeNodeRow } from './whole-repository.ts';

/** A node of the whole graph, without what only a picture of a part has. */
export interface WholeNode extends Pick<SubgraphNode, 'id' | 'type' | 'label' | 'size' | 'year'> {
  readonly facts: Readonly<Record<string, string | number | null>>;
}

/** Every entity and relationship of the graph, or of some kinds, on their way. */
export interface WholeReading {
  readonly nodeCount: number;
  /** Relationships; fewer edges where several join the same two, or lead out of the kinds that are wanted. */
  readonly edgeCount: number;
  readonly nodes: AsyncIterable<readonly WholeNode[]>;
  readonly edges: AsyncIterable<readonly SubgraphEdge[]>;
}

/** The country of an institution that is in one only. */
const factsOf = ({ countries, ...facts }: WholeNodeRow['facts']): WholeNode['facts'] =>
  Array.isArray(countries) ? { ...facts, country: countries.length === 1 ? countries[0] : null } : facts;

const nodeOf = ({ id, label, year, relationships, facts }: WholeNodeRow, { type }: Noun): WholeNode => ({
  id,
  type,
  label,
  year,
  size: Math.max(relationships, 1),
  facts: factsOf(facts),
});

/** The edges of a row. What was written since the reading began has them only where its node is in the book. */
const edgesOf = ({ source, year, moved, ends }: WholeEdgesRow, told: IdBook): readonly SubgraphEdge[] => {
  const isTold = (id: string, isMoved: boolean): boolean => !isMoved || told.has(id);
  if (!isTold(source, moved)) return [];
  const inside = ends.filter(([target, , , isMoved]) => isTold(target, isMoved));
  return inside.map(([target, types, relationships, , papers, from, to]) => ({
    id: `${source}|${target}`,
    source,
    target,
    type: types.length === 1 ? String(types[0]) : [...types].sort().join('|'),
    ...evidenceOf({ papers, from, to }, year, relationships),
  }));
};

const nodesIn = async function* (
  graph: Graph,
  selection: WholeSelection,
  told: IdBook,
): AsyncGenerator<readonly WholeNode[]> {
  for (const noun of selection.nouns) {
    for await (const rows of readAhead(readNodes(graph, noun, selection))) {
      for (const { id } of rows) told.add(id);
      yield rows.map((row) => nodeOf(row, noun));
    }
  }
};

const edgesIn = async function* (
  graph: Graph,
  selection: WholeSelection,
  version: number,
  told: IdBook,
): AsyncGenerator<readonly SubgraphEdge[]> {
  for (const noun of selection.nouns) {
    if (startedBy(noun, selection.relationships).length === 0) continue;
    for await (const rows of readAhead(readEdges(graph, noun, selection, version)))
      yield rows.flatMap((row) => edgesOf(row, told));
  }
};

/**
 * Reads the whole graph, or some kinds of it, in pages, each while the one before is written: nodes by noun and id, then the
 * edges by where they begin, several relationships of two nodes as one. What is written after `dataVersion`, while it is read,
 * may be in it or not; every edge joins two nodes that are in it. The nodes have to be read before the edges.
 */
export const wholeGraph = (graph: Graph) => ({
  /** @throws DomainError BAD_INPUT for kinds that are not there. */
  open: async (args: Readonly<Record<string, unknown>>, dataVersion: number): Promise<WholeReading> => {
    const selection = wholeSelection(args);
    const told = idBook();
    return {
      ...(await countWhole(graph, selection)),
      nodes: nodesIn(graph, selection, told),
      edges: edgesIn(graph, selection, dataVersion, told),
    };
  },
});
