import type { RollUp } from '../../entities/institution/roll-up.ts';
import type { Filter } from '../../entities/list/filter-limits.ts';

/** What joins two nodes: joint papers, joint models, citations, or works that both topics are on. */
export type NetworkKind = 'COLLABORATION' | 'CO_DEVELOPMENT' | 'CITATION' | 'TOPIC_CO_OCCURRENCE';

/** What the nodes are. */
export type NetworkLevel = 'AUTHOR' | 'INSTITUTION' | 'COUNTRY' | 'SECTOR';
/** The same, with topics, which have levels of their own. */
export type NodeKind = NetworkLevel | 'TOPIC';

/** FULL: a joint work counts 1 for each of its pairs. FRACTIONAL: it is divided among them. */
export type Weighting = 'FULL' | 'FRACTIONAL';

/** The arguments of a network, checked, with defaults. */
export interface NetworkQuestion {
  readonly of: NetworkKind;
  readonly nodes: NodeKind;
  /** Which models count; null where models do not. */
  readonly models: Filter | null;
  /** Which papers count; null where papers do not. */
  readonly papers: Filter | null;
  readonly rollUp: RollUp;
  /** Ids of the nodes that it is drawn around; empty for the whole network. */
  readonly around: readonly string[];
  readonly weighting: Weighting;
  readonly minimumWeight: number;
  readonly maxAuthors: number;
  readonly first: number;
}

/**
 * Whether what is around nodes can be read without the rest. It can where nodes are authors of joint papers: their papers and
 * their co-authors' have all edges and sizes of that part.
 */
export const isNarrow = ({ of, nodes, around }: NetworkQuestion): boolean =>
  of === 'COLLABORATION' && nodes === 'AUTHOR' && around.length > 0;

/** A work, as rows of the graph tell of it. */
export interface WorkRow {
  readonly id: string;
  /** Packed; 0 where it has no date. */
  readonly day: number;
  /** Ids of its authors, institutions or topics; an id may come more than once. */
  readonly members: readonly string[];
}

/**
 * How many works may be looked at, and how many pairs of nodes may be made of them, as often as they are made and each once: so many
 * different pairs take 200 MB. Then, how many edges may be shown, and around how many nodes.
 */
export const networkLimits = {
  works: 200_000,
  pairs: 20_000_000,
  distinctPairs: 5_000_000,
  edges: 20_000,
  around: 100,
} as const;
