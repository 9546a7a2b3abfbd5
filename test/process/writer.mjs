// `node writer.mjs DATA_FOLDER ROLE`: takes a lease on a local Neo4j and writes numbers, one in a transaction, printing
// each when the database has acknowledged it. It goes on after faults, until SIGTERM.
import { fileURLToPath } from 'node:url';
import { cypher, integer } from '../../dist/graph/cypher.js';
import { openGraph } from '../../dist/graph/graph.js';
import { startLocalNeo4j } from '../../dist/local-neo4j/local-neo4j.js';
import { neo4jFolder } from '../../scripts/neo4j-jars.mjs';
import { javaProgram } from '../../scripts/requirements.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [, , dataDir, role] = process.argv;

const fail = (error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
};

const database = await startLocalNeo4j({
  dataDir,
  role,
  jars: await neo4jFolder(root),
  java: javaProgram(),
  onLost: fail,
}).catch(fail);
const graph = openGraph(database);
let stopping = false;
process.once('SIGTERM', () => {
  stopping = true;
});

const [{ last }] = await graph.read(cypher`OPTIONAL MATCH (n:Number) RETURN coalesce(max(n.value), 0) AS last`);
for (let value = last + 1; !stopping; value += 1) {
  try {
    await graph.write((transaction) => transaction.run(cypher`MERGE (:Number {value: ${integer(value)}})`));
    process.stdout.write(`wrote ${value}\n`);
  } catch {
    process.stdout.write(`failed ${value}\n`);
    value -= 1;
  }
}
await graph.close();
await database.release();
