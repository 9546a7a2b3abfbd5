import { counted, type DataFile, type DataFiles, type TellProgress } from '../shared/data-file.ts';
import { fieldArguments, knownParameters } from '../shared/file-request.ts';
import { formatOf, nowhere } from '../shared/nowhere.ts';
import { graphFormats } from './format.ts';
import type { GraphFile } from './graph-file.ts';
import { type GraphSources, graphsOf } from './graphs.ts';

const known = ['args', 'gexf', 'edges'];

/** The same graph; `tell` hears how many of its nodes and edges have passed. */
const watched = (file: GraphFile, tell: TellProgress): GraphFile => {
  const total = file.nodeCount + file.edgeCount;
  let nodes = 0;
  return {
    ...file,
    nodes: counted(file.nodes, (passed) => {
      nodes = passed;
      tell(passed, total);
    }),
    edges: counted(file.edges, (passed) => tell(nodes + passed, total)),
  };
};

/** Every graph of the API as a file. */
export const graphFiles = (sources: GraphSources): DataFiles => {
  const graphs = graphsOf(sources);
  const find: DataFiles['find'] = ({ name, ending, members }) => {
    const graph = graphs.get(name);
    if (!graph) throw nowhere('graph', name, [...graphs.keys()]);
    const { contentType, compressible, writer } = formatOf(graphFormats, ending, 'format of graphs');
    const { args, ...options } = knownParameters(members, known, 'a graph, whose own arguments stand in args');
    const [write, given] = [writer(options), fieldArguments(args, name)];
    const open = async (tell: TellProgress = () => undefined): Promise<DataFile> => {
      const file = await graph.open(given);
      return { contentType, compressible, totalCount: null, chunks: write(watched(file, tell)) };
    };
    return { open };
  };
  return { names: [...graphs.keys()], items: 'nodes and edges', find };
};
