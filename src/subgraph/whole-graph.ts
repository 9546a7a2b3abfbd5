import type { Graph } from '../graph/graph.ts';
import type { Noun } from '../log/noun.ts';
import { readAhead } from '../shared/read-ahead.ts';
import { evidenceOf } from './edge-evidence.ts';
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

const edgesOf = ({ source, year, ends }: WholeEdgesRow): readonly SubgraphEdge[] =>
  ends.map(([target, types, relationships, years]) => ({
    id: `${source}|${target}`,
    source,
    target,
    type: types.length === 1 ? String(types[0]) : [...types].sort().join('|'),
    ...evidenceOf(years, year, relationships),
  }));

const nodesIn = async function* (graph: Graph, selection: WholeSelection): AsyncGenerator<readonly WholeNode[]> {
  for (const noun of selection.nouns) {
    for await (const rows of readAhead(readNodes(graph, noun, selection))) yield rows.map((row) => nodeOf(row, noun));
  }
};

const edgesIn = async function* (
  graph: Graph,
  selection: WholeSelection,
  version: number,
): AsyncGenerator<readonly SubgraphEdge[]> {
  for (const noun of selection.nouns) {
    if (startedBy(noun, selection.relationships).length === 0) continue;
    for await (const rows of readAhead(readEdges(graph, noun, selection, version))) yield rows.flatMap(edgesOf);
  }
};

/**
 * Reads the whole graph, or some kinds of it, in pages, each while the one before is written: nodes by noun and id, then the edges by where they begin, several
 * relationships of two nodes as one. What is written while it is read may be in it or not; every edge joins two nodes
 * that were there at `dataVersion`.
 */
export const wholeGraph = (graph: Graph) => ({
  /** @throws DomainError BAD_INPUT for kinds that are not there. */
  open: async (args: Readonly<Record<string, unknown>>, dataVersion: number): Promise<WholeReading> => {
    const selection = wholeSelection(args);
    return {
      ...(await countWhole(graph, selection)),
      nodes: nodesIn(graph, selection),
      edges: edgesIn(graph, selection, dataVersion),
    };
  },
});
