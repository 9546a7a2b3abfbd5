import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { Command } from 'commander';
import { readConfig } from './config.ts';
import { dump } from './curation/dump.ts';
import { rebuild } from './curation/rebuild.ts';
import { prepareDatabase } from './curation/schema.ts';
import { openDatabase } from './database.ts';
import { nouns } from './entities/nouns.ts';
import type { Graph } from './graph/graph.ts';
import { DomainError } from './shared/errors.ts';
import { StartFault } from './shared/start-fault.ts';
import { step } from './step.ts';

/** Runs a command on the configured database, sharing it with a server that may run. */
const onGraph = async (work: (graph: Graph) => Promise<void>): Promise<void> => {
  const { graph, close } = await openDatabase(readConfig().neo4j, { role: 'guest' });
  try {
    await prepareDatabase(graph);
    await work(graph);
  } finally {
    await close();
  }
};

/** Writes the lines beside the file and renames at the end, so that a file that is there is whole. */
const writeDump = async (graph: Graph, file: string, tell: (progress: string) => void): Promise<number> => {
  const beside = `${file}.part`;
  const out = createWriteStream(beside);
  await once(out, 'open');
  let lines = 0;
  try {
    for await (const line of dump(graph)) {
      if (!out.write(`${line}\n`)) await once(out, 'drain');
      lines += 1;
      if (lines % 10_000 === 0) tell(`${lines} lines`);
    }
    out.end();
    await finished(out);
    await rename(beside, file);
  } catch (error) {
    out.destroy();
    await rm(beside, { force: true });
    throw error;
  }
  return lines;
};

const program = new Command('npm run graph --')
  .description(
    'Works on the graph from the command line. The database is the one of the environment, as for npm start.',
  )
  .showHelpAfterError();

program
  .command('dump')
  .argument('<file>', 'where to write')
  .description('writes the graph in canonical form, one JSON line each, sorted: equal graphs have equal dumps')
  .action((file: string) =>
    onGraph((graph) =>
      step(
        'writing the dump',
        (tell) => writeDump(graph, file, tell),
        (lines) => `${lines} lines in ${file}`,
      ).then(() => undefined),
    ),
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
