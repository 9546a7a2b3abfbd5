import { Argument, Command } from 'commander';
import { bringUpToRules } from './bring-up-to-rules.ts';
import { bulkImport } from './bulk-import.ts';
import {
  countOption,
  type GeneratedFormat,
  type GenerateOptions,
  generatedFormats,
  generateFile,
  seedOption,
} from './commands/generate-file.ts';
import { filesOf, importFile, problemLines, summaryOf } from './commands/import-file.ts';
import { problemFile } from './commands/problem-file.ts';
import { writeDump } from './commands/write-dump.ts';
import { readConfig } from './config.ts';
import { rebuild } from './curation/rebuild.ts';
import { prepareDatabase } from './curation/schema.ts';
import { curationService } from './curation/service.ts';
import { openDatabase } from './database.ts';
import { nouns } from './entities/nouns.ts';
import type { Graph } from './graph/graph.ts';
import { type ImportKind, importKinds } from './importers/file-source.ts';
import type { Apply } from './importers/pipeline.ts';
import { badInput, DomainError } from './shared/errors.ts';
import { StartFault } from './shared/start-fault.ts';
import { step } from './step.ts';

/** Runs a command on the configured database, sharing it with a server that may run. */
const onGraph = async (work: (graph: Graph) => Promise<void>): Promise<void> => {
  const { graph, close } = await openDatabase(readConfig().neo4j, { role: 'guest' });
  try {
    await prepareDatabase(graph);
    await bringUpToRules(graph);
    await work(graph);
  } finally {
    await close();
  }
};

interface ImportOptions {
  readonly edition?: string;
  readonly report?: string;
  readonly bulk?: true;
  readonly also?: readonly string[];
  readonly files: string;
}

const importFiles = async (kind: ImportKind, paths: readonly string[], options: ImportOptions): Promise<void> => {
  const { edition, report: reportPath, bulk, also = [] } = options;
  if (also.length > 0 && !bulk) throw badInput('--also', also[0], 'it together with --bulk');
  const files = filesOf(kind, paths, also, edition);
  const problems = problemFile(reportPath);
  const readFiles = async (apply: Apply): Promise<void> => {
    for (const { source, ...input } of files) {
      const onProblem = problems.add.bind(undefined, input.file);
      const report = await step(
        `${bulk ? 'reading' : 'importing'} ${input.file} as ${source}`,
        (tell) => importFile(apply, { ...input, ...(edition !== undefined && { edition }) }, { tell, onProblem }),
        (done) => summaryOf(input.file, done),
      );
      for (const line of problemLines(report)) process.stdout.write(`${line}\n`);
    }
  };
  try {
    if (bulk) await bulkImport(readConfig().neo4j, options.files, readFiles);
    else await onGraph((graph) => readFiles(curationService(graph, nouns).apply));
  } finally {
    problems.close();
  }
};

const program = new Command('npm run graph --')
  .description(
    'Works on the graph from the command line. The database is the one of the environment, as for npm start.',
  )
  .showHelpAfterError();

program
  .command('import')
  .description('reads files into the graph; reading them again changes nothing')
  .addArgument(new Argument('<kind>', 'what the files are').choices(importKinds))
  .argument('<file...>', 'CSV or JSON Lines, also packed by gzip; - is standard input')
  .option('--edition <day>', 'day of the edition, YYYY-MM-DD; else the one in the file’s name')
  .option('--report <file>', 'where to write every rejected or doubtful value, as JSON Lines')
  .option('--bulk', 'for a first load into an empty database: much faster, by the database’s own offline importer')
  .option('--also <kind:file...>', 'with --bulk: files of other kinds that belong to the same first load')
  .option('--files <folder>', 'with --bulk and NEO4J_URI: a new folder for the importer’s files', 'bulk-import')
  .action(importFiles);

program
  .command('generate')
  .description(
    'writes synthetic data of any size: teams, careers, sectors, years, references and compute as in real data. Every name says that it is synthetic, and ids are from ranges that nobody gives out',
  )
  .addArgument(new Argument('<format>', 'the kind by which it can be imported').choices(generatedFormats))
  .requiredOption('--count <number>', 'how many works or models', countOption)
  .option('--seed <number>', 'the same seed and count give the same text everywhere', seedOption, 1)
  .requiredOption('--out <file>', 'where to write; packed by gzip where the name ends in .gz')
  .action((format: GeneratedFormat, options: Omit<GenerateOptions, 'format'>) =>
    step(
      `generating ${options.out}`,
      (tell) => generateFile({ format, ...options }, (rows) => tell(`${rows} rows`)),
      () => `${options.count} synthetic rows in ${options.out}`,
    ),
  );

program
  .command('dump')
  .argument('<file>', 'where to write')
  .description('writes the graph in canonical form, one JSON line each, sorted: equal graphs have equal dumps')
  .action((file: string) =>
    onGraph(async (graph) => {
      await step(
        'writing the dump',
        (tell) => writeDump(graph, file, tell),
        (lines) => `${lines} lines in ${file}`,
      );
    }),
  );

program
  .command('rebuild')
  .description('projects the whole graph again from its log, in one transaction; the log stays as it is')
  .action(() =>
    onGraph((graph) =>
      step(
        'rebuilding the graph',
        () => rebuild(graph, nouns),
        () => 'rebuilt from the log',
      ),
    ),
  );

try {
  await program.parseAsync();
} catch (error) {
  const known =
    error instanceof StartFault || error instanceof DomainError || (error instanceof Error && 'code' in error);
  process.stderr.write(`${known ? (error as Error).message : error instanceof Error ? error.stack : error}\n`);
  process.exitCode = 1;
}
