import type { EntityType } from '../log/noun.ts';
import type { Warning } from '../shared/warning.ts';
import type { UpstreamCompute } from './upstream.ts';

/** A node, ready to be drawn. */
export interface SubgraphNode {
  readonly id: string;
  readonly type: EntityType;
  readonly label: string;
  /** Works, or edges where works are nodes themselves; at least 1. */
  readonly size: number;
  /** A key of the legend. */
  readonly group: string;
  /** The year of publication, release or first operation. */
  readonly year: number | null;
  /** Edges in this subgraph. */
  readonly degree: number;
  /** From -1 to 1; null where no layout was asked for. */
  readonly x: number | null;
  readonly y: number | null;
  /** 0 for the largest; null where no communities were asked for. */
  readonly community: number | null;
  /** From 0 to 1; null where no centralities were asked for. */
  readonly betweenness: number | null;
  /** Adds up to 1 over all nodes; null where no centralities were asked for. */
  readonly pageRank: number | null;
  /** Whether the id is that of an entity. */
  readonly isEntity: boolean;
}

/** All that joins two nodes, together: one edge per pair, and in a directed subgraph one per ordered pair. */
export interface SubgraphEdge {
  /** The ids of its ends, joined by a bar. */
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** A relationship, several joined by a bar, or a kind of network. */
  readonly type: string;
  readonly weight: number;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  readonly evidenceCount: number;
}

export type TruncationReason = 'LIMIT' | 'BUDGET' | 'MINIMUM_WEIGHT' | 'MAX_AUTHORS';

/** Something that was left out. */
export interface Truncation {
  readonly relationship: string;
  readonly reason: TruncationReason;
  readonly shown: number;
  readonly total: number;
}

export interface LegendEntry {
  readonly key: string;
  readonly label: string;
  /** As `#rrggbb`. */
  readonly colour: string;
  readonly count: number;
}

export interface SubgraphExport {
  readonly format: string;
  readonly url: string;
}

/** A part of the graph, ready to be drawn. */
export interface Subgraph {
  readonly directed: boolean;
  /** Those that were asked for first, then by id. */
  readonly nodes: readonly SubgraphNode[];
  /** By the ids of their ends. */
  readonly edges: readonly SubgraphEdge[];
  readonly nodeCount: number;
  readonly edgeCount: number;
  readonly totalNodes: number;
  readonly totalEdges: number;
  readonly truncated: readonly Truncation[];
  /** The largest group first. */
  readonly legend: readonly LegendEntry[];
  readonly exports: readonly SubgraphExport[];
  readonly dataVersion: number;
  readonly warnings: readonly Warning[];
  /** Of a lineage; null for all others. */
  readonly upstreamCompute: UpstreamCompute | null;
}
