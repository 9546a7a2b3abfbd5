import { Argument, Command } from 'commander';
import { bringUpToRules } from './bring-up-to-rules.ts';
import { checkImports, importFile, problemLines, summaryOf } from './commands/import-file.ts';
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
import { matchesInWords, matchGraph } from './matching/match-graph.ts';
import { DomainError } from './shared/errors.ts';
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
}

const importFiles = async (kind: ImportKind, files: readonly string[], options: ImportOptions): Promise<void> => {
  const { edition, report: reportPath } = options;
  const sources = checkImports(kind, files, edition);
  const problems = problemFile(reportPath);
  try {
    await onGraph(async (graph) => {
      const curation = curationService(graph, nouns);
      const { apply } = curation;
      for (const [index, file] of files.entries()) {
        const onProblem = problems.add.bind(undefined, file);
        const report = await step(
          `importing ${file} as ${sources[index]}`,
          (tell) => importFile(apply, { kind, file, ...(edition !== undefined && { edition }) }, { tell, onProblem }),
          (done) => summaryOf(file, done),
        );
        for (const line of problemLines(report)) process.stdout.write(`${line}\n`);
      }
      await step('linking what the sources say', () => matchGraph(graph, curation), matchesInWords);
    });
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
  .action(importFiles);

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
