/** What the values of an attribute are. */
export type AttributeType = 'string' | 'integer' | 'double' | 'boolean';
export type Value = string | number | boolean | null;

/** Something that is said of every node or edge, or of some. */
export interface Attribute<Item> {
  readonly name: string;
  readonly type: AttributeType;
  /** Null where nothing is known. */
  readonly of: (item: Item) => Value;
}

/** A node as files hold it. */
export interface FileNode {
  readonly id: string;
  readonly label: string;
  readonly type: string;
  /** What stands for it: works, edges or relationships; at least 1. */
  readonly size: number;
  readonly group: string;
  /** As `#rrggbb`; null where nothing gives its group one. */
  readonly colour: string | null;
  /** From -1 to 1; null without a layout. */
  readonly x: number | null;
  readonly y: number | null;
  /** Of its publication, release or first operation. */
  readonly year: number | null;
  readonly degree: number | null;
  readonly community: number | null;
  readonly betweenness: number | null;
  readonly pageRank: number | null;
  /** What is known of the entity. */
  readonly facts: Readonly<Record<string, Value>>;
}

/** An edge as files hold it: one per pair, in a directed graph one per ordered pair. */
export interface FileEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly type: string;
  readonly weight: number;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  readonly evidenceCount: number;
}

/** Where a file comes from. */
export interface FileMeta {
  readonly title: string;
  readonly dataVersion: number;
  /** What was asked for, as JSON. */
  readonly query: string;
  readonly licence: string;
  /** The sources with their licences, as JSON. */
  readonly sources: string;
  /** What was left out, as JSON; an empty list where this is everything. */
  readonly truncated: string;
  /** What its groups mean and their colours, as JSON; left out where they have none. */
  readonly legend?: string;
  /** What a reader should know, as JSON; left out where there is nothing. */
  readonly warnings?: string;
  /** Of paths: what became of the search for them, and each of them, as JSON. */
  readonly outcome?: string;
}

/** A graph on its way into a file: nodes and edges in batches, read as they are asked for, the nodes first. */
export interface GraphFile {
  /** Of all edges: a graph is of one kind. */
  readonly directed: boolean;
  /** Whether anything in it has a year. */
  readonly dated: boolean;
  readonly meta: FileMeta;
  /** Beside id and label. */
  readonly nodeAttributes: readonly Attribute<FileNode>[];
  /** Beside id, source and target. */
  readonly edgeAttributes: readonly Attribute<FileEdge>[];
  /**
   * How large to draw a node of some size, as the radius of a disc in a picture from -1,000 to 1,000; null where the sizes of
   * the others are not known beforehand.
   */
  readonly radiusOf: ((size: number) => number) | null;
  /** How many there are; where the graph is not held, how many there were when the reading began. */
  readonly nodeCount: number;
  readonly edgeCount: number;
  readonly nodes: AsyncIterable<readonly FileNode[]>;
  readonly edges: AsyncIterable<readonly FileEdge[]>;
}

/** A program that writes a graph in one format. */
export type WriteGraph = (file: GraphFile) => AsyncIterable<string | Uint8Array>;
