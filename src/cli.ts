import { Argument, Command } from 'commander';
import { bringUpToRules } from './bring-up-to-rules.ts';
import { bulkImport } from './bulk-import.ts';
import { type BulkOptions, bulkCommands, importEach } from './commands/bulk-options.ts';
import {
  countOption,
  type GeneratedFormat,
  type GenerateOptions,
  generatedFormats,
  generateFile,
  seedOption,
} from './commands/generate-file.ts';
import { checkImport, type ImportCommand } from './commands/import-files.ts';
import { writeDump } from './commands/write-dump.ts';
import { readConfig } from './config.ts';
import { rebuild } from './curation/rebuild.ts';
import { prepareDatabase } from './curation/schema.ts';
import { type CurationService, curationService } from './curation/service.ts';
import { openDatabase } from './database.ts';
import { nouns } from './entities/nouns.ts';
import { addExport } from './export.ts';
import type { Graph } from './graph/graph.ts';
import { patientGraph } from './graph/patient-graph.ts';
import { type ImportKind, importKinds } from './importers/file-source.ts';
import { matchesInWords, matchGraph, openInWords } from './matching/match-graph.ts';
import { addReproduce } from './reproduce.ts';
import { DomainError } from './shared/errors.ts';
import { QueryFailed } from './shared/run-query.ts';
import { StartFault } from './shared/start-fault.ts';
import { step } from './step.ts';
import { stopSignals } from './stop-signals.ts';

/** Runs a command on the configured database, sharing it with a server that may run. */
const onGraph = async <Result>(work: (graph: Graph) => Promise<Result>): Promise<Result> => {
  const { graph, close } = await openDatabase(readConfig().neo4j, { role: 'guest' });
  try {
    await prepareDatabase(graph);
    await bringUpToRules(graph);
    return await work(graph);
  } finally {
    await close();
  }
};

const onAway = (): void => {
  process.stdout.write('  the database is away; waiting for it\n');
};

const link = async (graph: Graph): Promise<void> => {
  const work = () => matchGraph(graph, curationService(graph, nouns));
  const matches = await step('linking what the sources say', work, matchesInWords);
  for (const line of openInWords(matches)) process.stdout.write(`${line}\n`);
};

type ReadFiles = (curation: CurationService) => Promise<boolean>;

const importInto = async (graph: Graph, read: ReadFiles, signal: AbortSignal, dryRun: boolean): Promise<boolean> => {
  const patient = patientGraph(graph, { signal, onAway });
  const finished = await read(curationService(patient, nouns));
  if (finished && !dryRun) await link(patient);
  return finished;
};

const importInBulk = async (folder: string, read: ReadFiles): Promise<boolean> => {
  const { neo4j } = readConfig();
  const finished = await bulkImport(neo4j, folder, read);
  if (finished && neo4j.kind === 'local') await onGraph((graph) => link(patientGraph(graph, { onAway })));
  return finished;
};

type ImportOptions = Omit<ImportCommand, 'kind' | 'files'> & BulkOptions;

const importThem = async (kind: ImportKind, files: readonly string[], options: ImportOptions): Promise<void> => {
  const command = { ...options, kind, files };
  checkImport(command);
  const kinds = bulkCommands(command);
  const stop = stopSignals();
  const read = (curation: CurationService) => importEach(curation, kinds, stop.signal, process.stdout);
  try {
    const finished = options.bulk
      ? await importInBulk(options.files, read)
      : await onGraph((graph) => importInto(graph, read, stop.signal, options.dryRun ?? false));
    if (!finished) process.exitCode = stop.status();
  } catch (error) {
    // Standard input was not read to its end.
    if (!stop.signal.aborted || error instanceof DomainError) throw error;
    process.stdout.write('  stopped before anything was written\n');
    process.exitCode = stop.status();
  } finally {
    stop.end();
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
  .option('--edition <day>', 'day of the edition, YYYY-MM-DD; else the one in the file’s name, else its newest row’s')
  .option(
    '--report <file>',
    'where to write every rejected or doubtful value and what is no longer listed, as JSON Lines',
  )
  .option('--dry-run', 'writes nothing, and shows what would change')
  .option('--diff <file>', 'where a dry run writes all that would change, field by field, as JSON Lines')
  .option('--show <name>', 'the name of an entity whose changes a dry run shows whole')
  .option('--retire-missing', 'retires what an older edition lists, this one does not, and nobody else describes')
  .option(
    '--max-rejected <share>',
    'a file with more rejected rows than this share, 0 to 1, is not written',
    Number,
    0.5,
  )
  .option('--bulk', 'for a first load into an empty database: much faster, by the database’s own offline importer')
  .option('--also <kind:file...>', 'with --bulk: files of other kinds that belong to the same first load')
  .option('--files <folder>', 'with --bulk and NEO4J_URI: a new folder for the importer’s files', 'bulk-import')
  .action(importThem);

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
  .command('revert')
  .argument('<change set>', 'its id, as an import tells it')
  .option('--reason <text>', 'why', 'undone from the command line')
  .description('undoes a change set: what was written since is left as it is, and listed')
  .action((changeSet: string, { reason }: { readonly reason: string }) =>
    onGraph(async (graph) => {
      const { revert } = curationService(graph, nouns);
      const { conflicts } = await step(
        `reverting ${changeSet}`,
        () => revert(changeSet, { author: 'command line', reason }),
        (done) =>
          `${done.appended} records undone by ${done.changeSet}, ${done.conflicts.length} written since and left`,
      );
      for (const { slot, changeSet: later } of conflicts) process.stdout.write(`    ${slot}: written by ${later}\n`);
    }),
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

addExport(program, onGraph);
addReproduce(program, onGraph);

try {
  await program.parseAsync();
} catch (error) {
  const known =
    error instanceof StartFault ||
    error instanceof DomainError ||
    error instanceof QueryFailed ||
    (error instanceof Error && 'code' in error);
  process.stderr.write(`${known ? (error as Error).message : error instanceof Error ? error.stack : error}\n`);
  process.exitCode = 1;
}
