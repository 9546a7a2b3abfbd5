// An import of a file against a bare loader of the same nodes and edges. See README.md.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { prepareDatabase } from '../../dist/curation/schema.js';
import { curationService } from '../../dist/curation/service.js';
import { nouns } from '../../dist/entities/nouns.js';
import { openGraph } from '../../dist/graph/graph.js';
import { startLocalNeo4j } from '../../dist/local-neo4j/local-neo4j.js';
import { fetchNeo4j, isFetched, neo4jFolder } from '../../scripts/neo4j-jars.mjs';
import { javaProgram } from '../../scripts/requirements.mjs';
import { databaseCpu } from '../queries/child.mjs';
import { openDriver, readRows, writeRows } from './bare.mjs';
import { importWhole } from './product.mjs';

const { values: options } = parseArgs({
  options: {
    kind: { type: 'string', default: 'conference-papers' },
    file: { type: 'string', default: '../shared/data/papers/works.jsonl.gz' },
    rounds: { type: 'string', default: '3' },
    size: { type: 'string', default: '500' },
  },
});
const root = fileURLToPath(new URL('../..', import.meta.url));
const size = Number(options.size);

/** Empties the database; indexes and constraints stay. */
const empty = async (session) => {
  await session.run('MATCH (node) CALL (node) { DETACH DELETE node } IN 1 CONCURRENT TRANSACTIONS OF 5000 ROWS');
};

const counts = `
  MATCH (entity:Entity) WITH entity.noun AS noun, count(entity) AS nodes, sum(size(keys(entity))) AS properties
  RETURN noun, nodes, properties ORDER BY noun
  UNION ALL
  MATCH (:Entity)-[edge]->(:Entity) WITH type(edge) AS noun, count(edge) AS nodes, sum(size(keys(edge))) AS properties
  RETURN noun, nodes, properties ORDER BY noun`;
const countsOf = async (session) =>
  (await session.run(counts)).records.map((record) => JSON.stringify(record.toObject()));

const timed = async (cpuOfDatabase, work) => {
  const [start, cpu, databaseStart] = [performance.now(), process.cpuUsage(), cpuOfDatabase()];
  await work();
  const { user, system } = process.cpuUsage(cpu);
  return {
    seconds: (performance.now() - start) / 1_000,
    cpu: (user + system) / 1e6,
    databaseCpu: (cpuOfDatabase() - databaseStart) / 1_000,
  };
};

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

const race = async (graph, database, dataDir) => {
  const driver = openDriver(database);
  const session = driver.session({ database: 'neo4j' });
  const curation = curationService(graph, nouns);
  const cpuOfDatabase = databaseCpu(dataDir);
  const sides = {
    product: async () => {
      await prepareDatabase(graph);
      return timed(cpuOfDatabase, () => importWhole(curation, options));
    },
    bare: () => timed(cpuOfDatabase, () => writeRows(driver, rows, size)),
  };
  // The first run of each warms the database up, gives the rows, and shows that both make the same.
  await sides.product();
  const rows = await readRows(session);
  const expected = await countsOf(session);
  await empty(session);
  await sides.bare();
  if (!isDeepStrictEqual(await countsOf(session), expected)) throw new Error('The two sides made different graphs.');
  const results = { product: [], bare: [] };
  for (let round = 0; round < Number(options.rounds); round += 1) {
    for (const side of round % 2 === 0 ? ['product', 'bare'] : ['bare', 'product']) {
      await empty(session);
      const result = await sides[side]();
      console.error(side, result);
      results[side].push(result);
    }
  }
  await session.close();
  await driver.close();
  const of = (side, what) => median(results[side].map((result) => result[what]));
  console.log(`| ${rows.length} rows of ${options.kind} | seconds | CPU s here | CPU s of the database |`);
  console.log('|---|---:|---:|---:|');
  for (const side of ['product', 'bare']) {
    console.log(
      `| ${side} | ${['seconds', 'cpu', 'databaseCpu'].map((what) => of(side, what).toFixed(1)).join(' | ')} |`,
    );
  }
  const rates = results.bare.map(({ seconds }, round) => seconds / results.product[round].seconds);
  console.log(`rate, × bare: ${rates.map((rate) => rate.toFixed(2)).join(', ')}; median ${median(rates).toFixed(2)}`);
};

if (!(await isFetched(root))) await fetchNeo4j(root);
const dataDir = await mkdtemp(join(tmpdir(), 'bench-imports-'));
const database = await startLocalNeo4j({ dataDir, jars: await neo4jFolder(root), java: javaProgram(), role: 'guest' });
const graph = openGraph({ ...database, timeout: 60_000 });
try {
  await race(graph, database, dataDir);
} finally {
  await graph.close();
  await database.release();
  await rm(dataDir, { recursive: true, force: true });
}
