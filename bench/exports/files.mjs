// The product's files of graphs on a database, without a server.
import { pino } from 'pino';
import { openAnswering } from '../../dist/answering.js';
import { graphFiles } from '../../dist/exporters/graph-files.js';
import { openGraph } from '../../dist/graph/graph.js';
import { wholeGraph } from '../../dist/subgraph/whole-graph.js';

/** Opens them; `write` sends the whole graph to nowhere, and calls `watch` with the items so far and of all. */
export const openFiles = (database, onStatement = () => undefined) => {
  const graph = openGraph({ ...database, onStatement });
  const { schema, runWhole: run, close } = openAnswering({ graph, log: pino({ level: 'warn' }) });
  const files = graphFiles({ schema, run, whole: wholeGraph(graph) });
  return {
    graph,
    write: async (format, watch = () => undefined) => {
      let [items, all, bytes] = [0, 0, 0];
      const { chunks } = await files.find({ name: 'whole', ending: format, members: {} }).open((done, total) => {
        [items, all] = [done, total];
      });
      for await (const chunk of chunks) {
        bytes += Buffer.byteLength(chunk);
        watch(items, all);
      }
      return { items, bytes };
    },
    close: async () => {
      await close();
      await graph.close();
    },
  };
};
