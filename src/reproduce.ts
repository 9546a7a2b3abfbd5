import { type Command, Option } from 'commander';
import { pino } from 'pino';
import { openAnswering } from './answering.ts';
import { writeText } from './commands/write-text.ts';
import type { FindingService } from './findings/service.ts';
import { findingsJson } from './findings/text/findings-json.ts';
import { findingsText } from './findings/text/findings-text.ts';
import type { Graph } from './graph/graph.ts';

const formats = ['text', 'json', 'html'] as const;

interface ReproduceOptions {
  readonly format: (typeof formats)[number];
  readonly out?: string;
  readonly grid?: boolean;
  /** Keys of sources; the whole graph where left out. */
  readonly sources?: readonly string[];
}

const textOf = async (findings: FindingService, { format, grid, sources }: ReproduceOptions): Promise<string> => {
  const scope = sources ? { sources } : null;
  if (format === 'html') return findings.page(scope);
  const found = await findings.findings(scope);
  return format === 'json' ? findingsJson(found) : findingsText(found, { grid: grid ?? false });
};

/** Prints the findings, or writes them to a file. Standard output holds nothing else. */
const reproduce = async (graph: Graph, options: ReproduceOptions): Promise<void> => {
  const log = pino({ name: 'compute-divide-graph', level: 'warn' }, pino.destination(2));
  const { findings, close } = openAnswering({ graph, log });
  try {
    const text = await textOf(findings, options);
    if (options.out === undefined) process.stdout.write(text);
    else await writeText(options.out, text);
  } finally {
    await close();
  }
};

/** Adds the command to those of the command line; `onGraph` opens the database for it. */
export const addReproduce = (program: Command, onGraph: (work: (graph: Graph) => Promise<void>) => Promise<void>) => {
  program
    .command('reproduce')
    .description('prints the paper’s findings, each beside what the graph gives, with interval, n and verdict')
    .addOption(new Option('--format <format>', 'how').choices(formats).default('text'))
    .option('--out <file>', 'where to write; else standard output')
    .option('--sources <key...>', 'keys of the sources that are believed about models; else all of them')
    .option('--grid', 'with text: every cell of every sensitivity grid too')
    .action((options: ReproduceOptions) => onGraph((graph) => reproduce(graph, options)));
};
