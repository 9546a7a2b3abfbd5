import { without } from '../attributes.ts';
import type { FileNode, GraphFile } from '../graph-file.ts';
import { placeOf } from '../picture.ts';
import { jsonItems, valuesOf } from './json.ts';

const positionOf = (node: FileNode) => {
  const position = placeOf(node);
  return position ? { position } : {};
};

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
