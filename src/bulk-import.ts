import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type BulkFiles, bulkLoad } from './bulk/bulk-files.ts';
import { importArguments } from './bulk/import-arguments.ts';
import { bulkCuration } from './bulk-curation.ts';
import type { Config, ManagedNeo4j } from './config.ts';
import { prepareDatabase } from './curation/schema.ts';
import type { CurationService } from './curation/service.ts';
import { openDatabase } from './database.ts';
import { nouns } from './entities/nouns.ts';
import { cypher } from './graph/cypher.ts';
import type { Graph } from './graph/graph.ts';
import { hasLocalDatabase, runOffline } from './local-neo4j/offline.ts';
import { badInput, DomainError } from './shared/errors.ts';
import { step } from './step.ts';

/** Reads the files of a first load through the given service, and tells whether all of them were read. */
export type ReadFiles = (curation: CurationService) => Promise<boolean>;

const isEmpty = async (graph: Graph): Promise<boolean> => {
  const [row] = await graph.read<{ empty: boolean }>(cypher`
    RETURN NOT EXISTS { MATCH (other) WHERE NOT other:Log } AND NOT EXISTS { MATCH (log:Log) WHERE log.seq > 0 } AS empty
  `);
  return row?.empty ?? false;
};

const requireEmpty = async (neo4j: Config['neo4j']): Promise<void> => {
  const { graph, close } = await openDatabase(neo4j, { role: 'guest' });
  try {
    if (await isEmpty(graph)) return;
  } finally {
    await close();
  }
  const what = neo4j.kind === 'local' ? 'set DATA_DIR to a new folder' : 'use an empty database';
  throw new DomainError(
    'CONFLICT',
    `--bulk: the database is not empty, and a bulk load replaces it; import without --bulk, or ${what} (npm start loads the seeds afterwards).`,
    { argument: '--bulk' },
  );
};

const writeFiles = async (folder: string, read: ReadFiles): Promise<BulkFiles | null> => {
  const load = bulkLoad(nouns, folder);
  if (!(await read(bulkCuration(load)))) return null;
  return step(
    'writing the files of the graph',
    () => load.finish(),
    ({ records, disputed }) =>
      `${records} records written${disputed > 0 ? `; ${disputed} claims of keys that stand for another entity are kept and not followed` : ''}`,
  );
};

/** Constraints and indexes, which the offline importer does not make. */
const prepare = (neo4j: Config['neo4j']): Promise<void> =>
  step(
    'making constraints and indexes',
    async () => {
      const { graph, close } = await openDatabase(neo4j, { role: 'guest' });
      try {
        await prepareDatabase(graph);
      } finally {
        await close();
      }
    },
    () => 'constraints and indexes made',
  );

const loadManaged = async (local: ManagedNeo4j, read: ReadFiles): Promise<boolean> => {
  const neo4j = { kind: 'local', local } as const;
  const folder = join(local.dataDir, 'neo4j', 'bulk');
  if (hasLocalDatabase(local.dataDir)) {
    await step(
      'looking whether the database is empty',
      () => requireEmpty(neo4j),
      () => 'the database is empty',
    );
  }
  await rm(folder, { recursive: true, force: true });
  try {
    const written = await writeFiles(folder, read);
    if (written === null) return false;
    await step(
      'running the offline importer',
      () => runOffline(local, importArguments(written.files, 'neo4j')),
      () => 'imported',
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  await prepare(neo4j);
  return true;
};

/** The arguments as a shell reads them, one a line. */
const shellWords = (words: readonly string[]): string =>
  words.map((word) => (/^[\w+./:=,-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`)).join(' \\\n  ');

const writeForElsewhere = async (
  neo4j: Config['neo4j'],
  database: string,
  folder: string,
  read: ReadFiles,
): Promise<boolean> => {
  if (existsSync(folder)) throw badInput('--files', folder, 'a folder that does not exist yet');
  await requireEmpty(neo4j);
  const written = await writeFiles(folder, read);
  if (written === null) return false;
  process.stdout.write(
    [
      'On the machine of that Neo4j, with these files in the same place and the database stopped, run',
      '',
      shellWords(['neo4j-admin', ...importArguments(written.files, database)]),
      '',
      'then start the database; npm start, or any npm run graph command, makes the constraints and indexes.',
      '',
    ].join('\n'),
  );
  return true;
};

/**
 * Loads files into an empty database by its own offline importer: the managed one at once; for another the files are
 * written into a folder, and the command is printed. Tells whether it was done: a stop leaves the database empty. Throws
 * where the database is not empty, which is never replaced.
 */
export const bulkImport = (neo4j: Config['neo4j'], folder: string, read: ReadFiles): Promise<boolean> =>
  neo4j.kind === 'local'
    ? loadManaged(neo4j.local, read)
    : writeForElsewhere(neo4j, neo4j.remote.database, resolve(folder), read);
