import type { RelationshipEnd } from '../entities/header-repository.ts';
import { type FoundEdge, joinEdges, type Parts } from './assemble.ts';
import { type Budget, withinBudget } from './budget.ts';
import { readParts } from './read-parts.ts';
import type { PartRow } from './repository.ts';
import { edgesWithoutRoom, type Followed, truncationOf } from './truncation.ts';

export interface Composition {
  readonly asked: readonly string[];
  /** The asked nodes, then the others as they should be kept. */
  readonly order: readonly string[];
  /** Nodes that are elsewhere already: what joins two of them counts as shown. */
  readonly known: readonly string[];
  readonly rows: readonly PartRow[];
  /** In the order of the rows' degrees. */
  readonly ends: readonly RelationshipEnd[];
  /** Empty where nothing was followed: then nothing but room limits what is shown. */
  readonly followed: readonly Followed[];
  /** The walk ended for want of room. */
  readonly full: boolean;
}

/** What of the rows there is room for, and what is left out. */
export const compose = (
  { asked, order, known, rows, ends, followed, full }: Composition,
  most: Budget,
): Pick<Parts, 'directed' | 'asked' | 'nodes' | 'edges' | 'truncated' | 'totalNodes' | 'totalEdges'> => {
  const { nodes, edges } = readParts(rows);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const there = order.filter((id) => byId.has(id));
  const kept = withinBudget(there, asked.length, joinEdges(edges, true), most);
  const shownNodes = new Set(kept.nodes);
  const elsewhere = new Set(known);
  const pairs = new Set(kept.edges.map(({ id }) => id));
  const isAmong = ({ source, target }: FoundEdge): boolean => shownNodes.has(source) && shownNodes.has(target);
  const isShown = ({ source, target }: Pick<FoundEdge, 'source' | 'target'>): boolean =>
    pairs.has(`${source}|${target}`) || (elsewhere.has(source) && elsewhere.has(target));
  const walked = followed.map(({ end, from }) => ({
    end,
    from: new Set([...from].filter((id) => shownNodes.has(id))),
  }));
  return {
    directed: true,
    asked,
    nodes: kept.nodes.flatMap((id) => byId.get(id) ?? []),
    edges: kept.edges,
    truncated:
      followed.length === 0
        ? edgesWithoutRoom(edges.filter(isAmong), isShown)
        : truncationOf(walked, {
            rows,
            ends,
            edges: edges.filter(isShown),
            full: full || kept.nodes.length < there.length || kept.edges.length < kept.total,
          }),
    totalNodes: there.length,
    totalEdges: kept.total,
  };
};
