import type { GraphFile } from '../graph-file.ts';
import { jsonItems, valuesOf } from './json.ts';

/** The key of the edges: networkx looks for `edges` from 3.6 on, D3 and networkx before 3.6 for `links`. */
export type EdgesKey = 'edges' | 'links';

/** A graph as node-link JSON, as networkx and D3 read it. An attribute without value is left out. */
export const nodeLink = (edgesKey: EdgesKey) =>
  async function* ({ directed, meta, nodeAttributes, edgeAttributes, nodes, edges }: GraphFile) {
    yield `{"directed":${directed},"multigraph":false,"graph":${JSON.stringify(meta)},"nodes":[`;
    yield* jsonItems(nodes, (node) => ({ id: node.id, label: node.label, ...valuesOf(nodeAttributes, node) }));
    yield `],"${edgesKey}":[`;
    yield* jsonItems(edges, (edge) => ({
      id: edge.id,
      source: edge.source,
      target: edge.target,
      ...valuesOf(edgeAttributes, edge),
    }));
    yield ']}\n';
  };
