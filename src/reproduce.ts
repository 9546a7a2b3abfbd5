import { type Command, Option } from 'commander';
import { pino } from 'pino';
import { openAnswering } from './answering.ts';
import { writeText } from './commands/write-text.ts';
import type { Scope } from './findings/literal.ts';
import { scopeFrom } from './findings/scope-from.ts';
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
  /** A scope as JSON; its sources are those of `sources` where both are given. */
  readonly scope?: string;
}

const scopeOf = ({ sources, scope }: Pick<ReproduceOptions, 'sources' | 'scope'>): Scope | null => {
  const given = scope === undefined ? null : scopeFrom(scope, '--scope');
  return sources ? { ...given, sources } : given;
};

const textOf = async (findings: FindingService, { format, grid, ...given }: ReproduceOptions): Promise<string> => {
  const scope = scopeOf(given);
  if (format === 'html') return findings.page(scope);
  const study = await findings.study(scope);
  return format === 'json' ? findingsJson(study) : findingsText(study, { grid: grid ?? false });
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
    .option('--scope <json>', 'of which graph, as the argument scope of reports: {"asOf":{"version":5000}}')
    .option('--grid', 'with text: every cell of every sensitivity grid too')
    .action((options: ReproduceOptions) => onGraph((graph) => reproduce(graph, options)));
};
