/** What one subgraph holds at most. */
export interface Budget {
  readonly nodes: number;
  readonly edges: number;
}

/** More is no longer a picture, and other requests have to be answered too. */
export const budget: Budget = { nodes: 2_000, edges: 10_000 };

interface Ends {
  readonly source: string;
  readonly target: string;
}

export interface Kept<Edge> {
  /** In their order: the given ones up to the first that has no room. */
  readonly nodes: readonly string[];
  /** All edges between them, but for asked nodes that join in more than there is room for. */
  readonly edges: readonly Edge[];
  /** How many edges there would be between all the given nodes. */
  readonly total: number;
}

/**
 * The first nodes of a list, each with all edges to those before it, as long as there is room for both. The first `asked`
 * nodes are kept even where their edges do not all have room. Edges that end elsewhere are left out.
 */
export const withinBudget = <Edge extends Ends>(
  order: readonly string[],
  asked: number,
  edges: readonly Edge[],
  most: Budget = budget,
): Kept<Edge> => {
  const places = new Map(order.map((id, place) => [id, place]));
  const later = ({ source, target }: Edge): number =>
    Math.max(places.get(source) ?? order.length, places.get(target) ?? order.length);
  const placed = edges
    .map((edge) => ({ edge, at: later(edge) }))
    .filter(({ at }) => at < order.length)
    .sort((a, b) => a.at - b.at);
  const firstWithoutRoom = placed[most.edges]?.at ?? order.length;
  const nodes = order.slice(0, Math.max(asked, Math.min(firstWithoutRoom, most.nodes)));
  const kept = placed.slice(0, most.edges).filter(({ at }) => at < nodes.length);
  return { nodes, edges: kept.map(({ edge }) => edge), total: placed.length };
};
