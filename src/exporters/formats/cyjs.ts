import { without } from '../attributes.ts';
import type { FileNode, GraphFile } from '../graph-file.ts';
import { jsonItems, valuesOf } from './json.ts';

/** So many pixels from the middle of a picture to its edge. */
const scale = 1_000;

const positionOf = ({ x, y }: FileNode) =>
  x === null || y === null ? {} : { position: { x: x * scale, y: y * scale } };

/** A graph as Cytoscape.js and Cytoscape read it: elements with data and positions, without styles. */
export const cyjs = async function* ({
  directed,
  meta,
  nodeAttributes,
  edgeAttributes,
  nodes,
  edges,
}: GraphFile): AsyncGenerator<string> {
  const ofNodes = without(nodeAttributes, ['x', 'y']);
  const data = { name: meta.title, ...meta, directed };
  yield `{"format_version":"1.0","generated_by":"compute-divide-graph","data":${JSON.stringify(data)},"elements":{"nodes":[`;
  yield* jsonItems(nodes, (node) => ({
    data: { id: node.id, name: node.label, label: node.label, ...valuesOf(ofNodes, node) },
    ...positionOf(node),
  }));
  yield '],"edges":[';
  yield* jsonItems(edges, (edge) => ({
    data: { id: edge.id, source: edge.source, target: edge.target, ...valuesOf(edgeAttributes, edge) },
  }));
  yield ']}}\n';
};
