import { builtAtVersion, dataVersion, type ReadVersion } from '../graph/data-version.ts';
import type { Graph } from '../graph/graph.ts';
import { assemble } from './assemble.ts';
import { type Budget, budget } from './budget.ts';
import { type Composition, compose } from './compose.ts';
import { type ExportName, exportsOf } from './exports.ts';
import { induced } from './induced.ts';
import { lineage } from './lineage.ts';
import { neighborhood } from './neighborhood.ts';
import {
  checkInduced,
  checkLineage,
  checkNeighborhood,
  type InducedInput,
  type LineageInput,
  type NeighborhoodInput,
} from './question.ts';
import type { Subgraph } from './subgraph.ts';

/** Each throws a coded error, naming the argument, where the question cannot be answered as it is asked. */
export interface SubgraphService {
  neighborhood(given: NeighborhoodInput): Promise<Subgraph>;
  inducedSubgraph(given: InducedInput): Promise<Subgraph>;
  lineage(given: LineageInput): Promise<Subgraph>;
}

export interface SubgraphDependencies {
  readonly graph: Graph;
  readonly version?: ReadVersion;
  /** Adds what a picture needs beside nodes and edges, as the arguments ask. */
  readonly draw?: (subgraph: Subgraph, given: object) => Promise<Subgraph>;
  readonly most?: Budget;
}

/** Lives as long as the app. */
export const subgraphService = ({
  graph,
  version = dataVersion(graph),
  draw = async (subgraph) => subgraph,
  most = budget,
}: SubgraphDependencies): SubgraphService => {
  /** Reads between two readings of the data version, then puts together what was read. */
  const answer = async (
    name: ExportName,
    given: object,
    read: () => Promise<{ readonly parts: Composition } & Pick<Subgraph, 'upstreamCompute'>>,
  ): Promise<Subgraph> => {
    const { value, version: at } = await builtAtVersion(version, read);
    const { parts, upstreamCompute } = value;
    const exports = exportsOf(name, { ...given });
    return draw(assemble({ ...compose(parts, most), exports, dataVersion: at, upstreamCompute }), given);
  };

  return {
    neighborhood: async (given) => {
      const question = checkNeighborhood(given);
      return answer('neighborhood', given, async () => ({
        parts: await neighborhood(graph, question, most),
        upstreamCompute: null,
      }));
    },
    inducedSubgraph: async (given) => {
      const question = checkInduced(given);
      return answer('induced', given, async () => ({ parts: await induced(graph, question), upstreamCompute: null }));
    },
    lineage: async (given) => {
      const question = checkLineage(given);
      return answer('lineage', given, () => lineage(graph, question, most));
    },
  };
};
