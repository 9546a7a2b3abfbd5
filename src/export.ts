import type { Command } from 'commander';
import { pino } from 'pino';
import { openAnswering } from './answering.ts';
import { grouped, progressLine } from './commands/progress-line.ts';
import { writeChunks } from './commands/write-chunks.ts';
import { graphFiles } from './exporters/graph-files.ts';
import type { Graph } from './graph/graph.ts';
import type { DataFiles } from './shared/data-file.ts';
import { nowhere } from './shared/nowhere.ts';
import { stopSignals } from './stop-signals.ts';
import { wholeGraph } from './subgraph/whole-graph.ts';
import { tableFiles } from './tables/table-file.ts';

interface ExportOptions {
  readonly format: string;
  readonly out: string;
  readonly args?: string;
  /** Of tables. */
  readonly columns?: string;
  readonly explode?: string;
  /** Of graphs. */
  readonly gexf?: string;
  readonly edges?: string;
}

/** The files among which there is one of that name. */
const having = (name: string, all: readonly DataFiles[]): DataFiles => {
  const files = all.find(({ names }) => names.includes(name));
  const names = all.flatMap((one) => one.names);
  if (!files) throw nowhere('table or graph', name, names);
  return files;
};

/** Writes a file as the server would send it, and tells how many rows, or nodes and edges, it holds. */
const writeFile = async (
  files: DataFiles,
  name: string,
  options: ExportOptions,
  signal: AbortSignal,
): Promise<number> => {
  const { format: ending, out, ...members } = options;
  const line = progressLine(process.stdout, files.items);
  let written = 0;
  try {
    const { chunks } = await files.find({ name, ending, members }).open((done, total) => {
      written = done;
      line.show(`writing ${out}`, done, total);
    });
    await writeChunks(out, chunks, signal);
  } finally {
    line.end();
  }
  return written;
};

const exportFile = async (graph: Graph, name: string, options: ExportOptions): Promise<void> => {
  const log = pino({ name: 'compute-divide-graph', level: 'warn' }, pino.destination(2));
  const { schema, runWhole: run, close } = openAnswering({ graph, log });
  const stop = stopSignals();
  const start = performance.now();
  try {
    const all = [tableFiles(schema, run), graphFiles({ schema, run, whole: wholeGraph(graph) })];
    const files = having(name, all);
    const written = await writeFile(files, name, options, stop.signal);
    const seconds = ((performance.now() - start) / 1_000).toFixed(1);
    process.stdout.write(`  ${grouped(written)} ${files.items} in ${options.out} (${seconds} s)\n`);
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    process.stdout.write('  stopped; nothing was written\n');
    process.exitCode = stop.status();
  } finally {
    stop.end();
    await close();
  }
};

/** Adds the command to those of the command line; `onGraph` opens the database for it. */
export const addExport = (program: Command, onGraph: (work: (graph: Graph) => Promise<void>) => Promise<void>) => {
  program
    .command('export')
    .argument(
      '<what>',
      'a table (models, papers, shares, …) or a graph (neighborhood, induced, network, lineage, paths, whole)',
    )
    .description('writes a table or a graph into a file, as the server sends it under /tables and /graph')
    .requiredOption('--format <format>', 'csv, jsonl, parquet; gexf, graphml, cyjs, node-link.json, csv.zip')
    .requiredOption('--out <file>', 'where to write')
    .option('--args <json>', 'the arguments of the list, the report or the graph as a JSON object')
    .option('--columns <names>', 'of a table: names of columns, joined by commas')
    .option('--explode <list>', 'of a table: the list whose items get a row each')
    .option('--gexf <version>', 'with gexf: 1.3, or 1.2 for readers that know no other')
    .option('--edges <key>', 'with node-link.json: edges, or links for D3 and older versions of networkx')
    .action((what: string, options: ExportOptions) => onGraph((graph) => exportFile(graph, what, options)));
};
