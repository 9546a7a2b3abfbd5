import type { EntityType } from '../log/noun.ts';
import { groupBy } from '../shared/group-by.ts';
import { type Reading, warnMoved } from '../shared/warning.ts';
import { legendOf } from './legend.ts';
import type { Subgraph, SubgraphEdge, SubgraphExport, SubgraphNode, Truncation } from './subgraph.ts';
import type { UpstreamCompute } from './upstream.ts';

/** A node as it was found: what it is in the whole is told when that is there. */
export interface FoundNode {
  readonly id: string;
  readonly type: EntityType;
  readonly label: string;
  readonly group: string;
  readonly year: number | null;
  /** How many works it stands for, which is then its size; else that is its edges. */
  readonly works?: number;
  /** False for a sector. */
  readonly isEntity?: boolean;
}

/** One relationship, or what joins two nodes in one way. */
export type FoundEdge = Omit<SubgraphEdge, 'id'>;

/** What a subgraph is put together of. */
export interface Parts {
  readonly directed: boolean;
  /** Ids of the nodes that come first, in this order; the others follow by id. */
  readonly asked: readonly string[];
  readonly nodes: readonly FoundNode[];
  readonly edges: readonly FoundEdge[];
  readonly truncated: readonly Truncation[];
  /** With what was left out; where they are not given, what there is. */
  readonly totalNodes?: number;
  readonly totalEdges?: number;
  /** Of a lineage. */
  readonly upstreamCompute?: UpstreamCompute | null;
}

/** What a subgraph says of itself as a whole. */
export interface Origin {
  readonly reading: Reading;
  readonly exports: readonly SubgraphExport[];
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
/** The first or the last of the years that are known. */
const extreme = (years: readonly (number | null)[], choose: typeof Math.min): number | null => {
  const known = years.filter((year) => year !== null);
  return known.length > 0 ? choose(...known) : null;
};
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** All that joins two nodes, as one edge. */
const joined = (id: string, edges: readonly [FoundEdge, ...FoundEdge[]]): SubgraphEdge => ({
  id,
  source: edges[0].source,
  target: edges[0].target,
  type: [...new Set(edges.map(({ type }) => type))].sort(byText).join('|'),
  weight: sum(edges.map(({ weight }) => weight)),
  firstYear: extreme(
    edges.map(({ firstYear }) => firstYear),
    Math.min,
  ),
  lastYear: extreme(
    edges.map(({ lastYear }) => lastYear),
    Math.max,
  ),
  evidenceCount: sum(edges.map(({ evidenceCount }) => evidenceCount)),
});

/** The edge with the smaller id as its source. */
const undirected = (edge: FoundEdge): FoundEdge =>
  edge.source <= edge.target ? edge : { ...edge, source: edge.target, target: edge.source };

/** One edge per pair, and where they are directed per ordered pair, by the ids of their ends. */
export const joinEdges = (edges: readonly FoundEdge[], directed: boolean): readonly SubgraphEdge[] => {
  const alike = directed ? edges : edges.map(undirected);
  return [...groupBy(alike, ({ source, target }) => `${source}|${target}`)]
    .flatMap(([id, [first, ...more]]) => (first ? [joined(id, [first, ...more])] : []))
    .sort((a, b) => byText(a.source, b.source) || byText(a.target, b.target));
};

const degreesOf = (edges: readonly SubgraphEdge[]): ReadonlyMap<string, number> => {
  const degrees = new Map<string, number>();
  for (const { source, target } of edges) {
    for (const end of new Set([source, target])) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  }
  return degrees;
};

/** Every node once: those that were asked for first, then by id. */
const inOrder = (nodes: readonly FoundNode[], asked: readonly string[]): readonly FoundNode[] => {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const first = [...new Set(asked)].flatMap((id) => byId.get(id) ?? []);
  for (const { id } of first) byId.delete(id);
  return [...first, ...[...byId.values()].sort((a, b) => byText(a.id, b.id))];
};

const drawn = ({ works, isEntity = true, ...node }: FoundNode, degree: number): SubgraphNode => ({
  ...node,
  size: Math.max(works ?? degree, 1),
  degree,
  x: null,
  y: null,
  community: null,
  betweenness: null,
  pageRank: null,
  isEntity,
});

/**
 * The subgraph of the given parts: every node once, edges between the same ends as one, degrees, sizes and a legend.
 * Edges that end outside the nodes are left out.
 */
export const assemble = (
  { directed, asked, nodes, edges, truncated, ...rest }: Parts,
  { reading, exports }: Origin,
): Subgraph => {
  const found = inOrder(nodes, asked);
  const ids = new Set(found.map(({ id }) => id));
  const inside = edges.filter(({ source, target }) => ids.has(source) && ids.has(target));
  const all = joinEdges(inside, directed);
  const degrees = degreesOf(all);
  return {
    directed,
    nodes: found.map((node) => drawn(node, degrees.get(node.id) ?? 0)),
    edges: all,
    nodeCount: found.length,
    edgeCount: all.length,
    totalNodes: Math.max(rest.totalNodes ?? 0, found.length),
    totalEdges: Math.max(rest.totalEdges ?? 0, all.length),
    truncated,
    legend: legendOf(found.map(({ group }) => group)),
    exports,
    dataVersion: reading.version,
    warnings: warnMoved(reading),
    upstreamCompute: rest.upstreamCompute ?? null,
  };
};
