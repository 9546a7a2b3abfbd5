import { edgeAttributes, nodeAttributes, presentIn } from './attributes.ts';
import type { FileEdge, FileMeta, FileNode, GraphFile } from './graph-file.ts';
import { radiiAmong } from './picture.ts';

/** So many items are handed on at once. */
const batch = 1_000;

const inBatches = async function* <Item>(items: readonly Item[]): AsyncGenerator<readonly Item[]> {
  for (let start = 0; start < items.length; start += batch) yield items.slice(start, start + batch);
};

export interface HeldGraph {
  readonly directed: boolean;
  readonly meta: FileMeta;
  readonly nodes: readonly FileNode[];
  readonly edges: readonly FileEdge[];
}

/** A graph that was answered whole, on its way into a file: without the attributes that none of its nodes or edges has. */
export const heldGraph = ({ directed, meta, nodes, edges }: HeldGraph): GraphFile => ({
  directed,
  dated:
    nodes.some(({ year }) => year !== null) ||
    edges.some(({ firstYear, lastYear }) => firstYear !== null || lastYear !== null),
  meta,
  nodeAttributes: presentIn(nodeAttributes, nodes),
  edgeAttributes: presentIn(edgeAttributes, edges),
  radiusOf: radiiAmong(nodes.map(({ size }) => size)),
  nodeCount: nodes.length,
  edgeCount: edges.length,
  nodes: inBatches(nodes),
  edges: inBatches(edges),
});
