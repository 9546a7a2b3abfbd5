// Jest's global set-up of the integration tests: one real Neo4j for the whole run, in a folder of its own.
import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, isBuilt } from '../../scripts/build.mjs';
import { fetchNeo4j, isFetched, neo4jFolder } from '../../scripts/neo4j-jars.mjs';
import { javaProgram } from '../../scripts/requirements.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The database needs `dist/local-neo4j` only: a source elsewhere that does not compile fails in its own test. */
const buildKeeper = async () => {
  try {
    if (!isBuilt(root)) await build(root);
  } catch (error) {
    if (!existsSync(join(root, 'dist', 'local-neo4j', 'keeper.js'))) throw error;
  }
};

const startDatabase = async () => {
  if (!(await isFetched(root))) await fetchNeo4j(root);
  await buildKeeper();
  const { startLocalNeo4j } = await import('../../dist/local-neo4j/local-neo4j.js');
  const dataDir = await mkdtemp(join(tmpdir(), 'graph-tests-'));
  const database = await startLocalNeo4j({
    dataDir,
    jars: await neo4jFolder(root),
    java: javaProgram(),
    role: 'guest',
  });
  const { release, ...settings } = database;
  process.env.TEST_DATABASE = JSON.stringify(settings);
  globalThis.testDatabase = { release, dataDir };
};

export default startDatabase;
