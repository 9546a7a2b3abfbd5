import { builtAtVersion, dataVersion, type ReadVersion } from '../graph/data-version.ts';
import type { Graph } from '../graph/graph.ts';
import type { Reading } from '../shared/warning.ts';
import { assemble, type Parts } from './assemble.ts';
import { type Budget, budget } from './budget.ts';
import { compose } from './compose.ts';
import { type ExportName, exportsOf } from './exports.ts';
import { induced } from './induced.ts';
import { lineage } from './lineage.ts';
import { neighborhood } from './neighborhood.ts';
import { checkNetwork, type NetworkInput } from './network/check-arguments.ts';
import { networkLimits } from './network/network.ts';
import { networkReader } from './network/network-reader.ts';
import type { NetworkLimits } from './network/read-network.ts';
import type { PictureInput } from './picture/add-picture.ts';
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
  neighborhood(given: NeighborhoodInput & PictureInput): Promise<Subgraph>;
  inducedSubgraph(given: InducedInput & PictureInput): Promise<Subgraph>;
  network(given: NetworkInput & PictureInput): Promise<Subgraph>;
  lineage(given: LineageInput & PictureInput): Promise<Subgraph>;
}

export interface SubgraphDependencies {
  readonly graph: Graph;
  readonly version?: ReadVersion;
  /** Adds what a picture needs beside nodes and edges, as the arguments ask. */
  readonly draw?: (subgraph: Subgraph, given: PictureInput) => Promise<Subgraph>;
  readonly most?: Budget;
  readonly mostOfNetwork?: NetworkLimits;
}

/** Lives as long as the app. */
export const subgraphService = ({
  graph,
  version = dataVersion(graph),
  draw = async (subgraph) => subgraph,
  most = budget,
  mostOfNetwork = networkLimits,
}: SubgraphDependencies): SubgraphService => {
  const networks = networkReader(graph, version, mostOfNetwork);
  const put = (name: ExportName, given: PictureInput, parts: Parts, reading: Reading): Promise<Subgraph> =>
    draw(assemble(parts, { reading, exports: exportsOf(name, { ...given }) }), given);
  /** Reads between two readings of the data version, then puts together what was read. */
  const answer = async (name: ExportName, given: PictureInput, read: () => Promise<Parts>): Promise<Subgraph> => {
    const { value, ...reading } = await builtAtVersion(version, read);
    return put(name, given, value, reading);
  };

  return {
    neighborhood: async (given) => {
      const question = checkNeighborhood(given);
      return answer('neighborhood', given, async () => compose(await neighborhood(graph, question, most), most));
    },
    inducedSubgraph: async (given) => {
      const question = checkInduced(given);
      return answer('induced', given, async () => compose(await induced(graph, question), most));
    },
    network: async (given) => {
      const { parts, reading } = await networks(checkNetwork(given));
      return put('network', given, parts, reading);
    },
    lineage: async (given) => {
      const question = checkLineage(given);
      return answer('lineage', given, async () => {
        const { parts, upstreamCompute } = await lineage(graph, question, most);
        return { ...compose(parts, most), upstreamCompute };
      });
    },
  };
};
