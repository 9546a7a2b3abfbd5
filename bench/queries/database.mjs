// A real Neo4j in a folder, loaded as users load it: the seeds, then the conference papers and the registry, through the importers.
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepareDatabase } from '../../dist/curation/schema.js';
import { curationService } from '../../dist/curation/service.js';
import { nouns } from '../../dist/entities/nouns.js';
import { openGraph } from '../../dist/graph/graph.js';
import { loadSeeds } from '../../dist/importers/seeds.js';
import { startLocalNeo4j } from '../../dist/local-neo4j/local-neo4j.js';
import { fetchNeo4j, isFetched, neo4jFolder } from '../../scripts/neo4j-jars.mjs';
import { javaProgram } from '../../scripts/requirements.mjs';
import { importWhole } from '../imports/product.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const timed = async (title, work) => {
  const start = performance.now();
  await work();
  console.error(`${title}: ${((performance.now() - start) / 1_000).toFixed(1)} s`);
};

const fill = async (graph, files) => {
  const curation = curationService(graph, nouns);
  await prepareDatabase(graph);
  await timed('seeds', () => loadSeeds({ apply: curation.apply, folder: join(root, 'seeds') }));
  for (const { kind, file } of files) {
    await timed(kind, () => importWhole(curation, { kind, file }));
  }
  await graph.define('CALL db.awaitIndexes(300)');
};

/**
 * Runs `work` with a loaded graph and the address of its Neo4j. In a temporary folder it leaves nothing behind; a folder
 * that is given is kept, and loaded only the first time.
 */
export const withDatabase = async ({ files, folder }, work) => {
  if (!(await isFetched(root))) await fetchNeo4j(root);
  const dataDir = folder ?? (await mkdtemp(join(tmpdir(), 'bench-queries-')));
  const isLoaded = existsSync(join(dataDir, 'neo4j'));
  const database = await startLocalNeo4j({
    dataDir,
    jars: await neo4jFolder(root),
    java: javaProgram(),
    role: 'guest',
  });
  const graph = openGraph({ ...database, timeout: 60_000 });
  try {
    if (!isLoaded) await fill(graph, files);
    return await work(graph, database, dataDir);
  } finally {
    await graph.close();
    await database.release();
    if (folder === undefined) await rm(dataDir, { recursive: true, force: true });
  }
};
