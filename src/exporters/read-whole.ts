import type { FieldArguments } from '../shared/file-request.ts';
import type { RunQuery } from '../shared/run-query.ts';
import { edgeAttributes, named, nodeAttributes } from './attributes.ts';
import type { FileEdge, FileNode, GraphFile } from './graph-file.ts';
import { metaOf } from './meta.ts';

/** A node of the whole graph. */
export interface WholeNode extends Pick<FileNode, 'id' | 'label' | 'type' | 'size' | 'year' | 'facts'> {}

/** Every entity and relationship of the graph, or of some kinds. */
export interface WholeGraph {
  /** Counts, and readings that begin when they are asked for. */
  readonly open: (
    args: FieldArguments,
    dataVersion: number,
  ) => Promise<{
    readonly nodeCount: number;
    readonly edgeCount: number;
    readonly nodes: AsyncIterable<readonly WholeNode[]>;
    readonly edges: AsyncIterable<readonly FileEdge[]>;
  }>;
}

const nodeOf = ({ id, label, type, size, year, facts }: WholeNode): FileNode => ({
  id,
  label,
  type,
  size,
  group: type,
  colour: null,
  x: null,
  y: null,
  year,
  degree: null,
  community: null,
  betweenness: null,
  pageRank: null,
  facts,
});

const nodesOf = async function* (batches: AsyncIterable<readonly WholeNode[]>): AsyncGenerator<readonly FileNode[]> {
  for await (const batch of batches) yield batch.map(nodeOf);
};

/** What a graph that is not held may have. */
const shown = new Set([
  'type',
  'size',
  'group',
  'year',
  'sector',
  'country',
  'citations',
  'trainingCompute',
  'parameters',
]);

/** The whole graph, read while it is written. */
export const readWhole = async (run: RunQuery, whole: WholeGraph, args: FieldArguments): Promise<GraphFile> => {
  const meta = await metaOf(run, 'whole', args);
  const { nodeCount, edgeCount, nodes, edges } = await whole.open(args, meta.dataVersion);
  return {
    directed: true,
    dated: true,
    meta,
    nodeAttributes: named(nodeAttributes, shown),
    edgeAttributes,
    radiusOf: null,
    nodeCount,
    edgeCount,
    nodes: nodesOf(nodes),
    edges,
  };
};
