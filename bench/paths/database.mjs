// A real Neo4j in a temporary folder, filled with papers in the shape that paths read.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cypher, fixed } from '../../dist/graph/cypher.js';
import { openGraph } from '../../dist/graph/graph.js';
import { startLocalNeo4j } from '../../dist/local-neo4j/local-neo4j.js';
import { fetchNeo4j, isFetched, neo4jFolder } from '../../scripts/neo4j-jars.mjs';
import { javaProgram } from '../../scripts/requirements.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const batchSize = 5_000;

const inBatches = async (rows, store) => {
  for (let start = 0; start < rows.length; start += batchSize) await store(rows.slice(start, start + batchSize));
};

const createNodes = (graph, label, rows) =>
  inBatches(rows, (batch) =>
    graph.write((transaction) =>
      transaction.run(cypher`UNWIND ${batch} AS row CREATE (entity:Entity:${fixed(label)}) SET entity = row`),
    ),
  );

const createEdges = (graph, type, rows) =>
  inBatches(rows, (batch) =>
    graph.write((transaction) =>
      transaction.run(cypher`
        UNWIND ${batch} AS row
        MATCH (paper:Entity {id: row.paper}), (end:Entity {id: row.end})
        CREATE (paper)-[:${fixed(type)}]->(end)
      `),
    ),
  );

const applySchema = async (graph) => {
  const text = await readFile(join(root, 'schema', 'graph.cypher'), 'utf8');
  for (const statement of text.replace(/^\/\/.*$/gm, '').split(';')) {
    if (statement.trim() !== '') await graph.define(statement);
  }
};

const edges = (papers, ends) => papers.flatMap((paper) => paper[ends].map((end) => ({ paper: paper.id, end })));
const distinct = (papers, ends) => [...new Set(papers.flatMap((paper) => paper[ends]))];

const fill = async (graph, papers) => {
  await applySchema(graph);
  const named = (id) => ({ id, identity: 'KEYED', nameKey: `name of ${id}` });
  await createNodes(graph, 'Author', distinct(papers, 'authors').map(named));
  await createNodes(
    graph,
    'Institution',
    distinct(papers, 'institutions').map((id) => ({ id })),
  );
  await createNodes(
    graph,
    'Paper',
    papers.map(({ id, year }) => ({ id, year })),
  );
  await createEdges(graph, 'AUTHORED_BY', edges(papers, 'authors'));
  await createEdges(graph, 'AFFILIATED_WITH', edges(papers, 'institutions'));
  await graph.write((transaction) => transaction.run(cypher`CREATE (:Log {id: 1, seq: 1})`));
  await graph.define('CALL db.awaitIndexes(300)');
};

/** Runs `work` on a graph of these papers, and leaves nothing behind. */
export const withDatabase = async (papers, work) => {
  if (!(await isFetched(root))) await fetchNeo4j(root);
  const dataDir = await mkdtemp(join(tmpdir(), 'bench-paths-'));
  const database = await startLocalNeo4j({
    dataDir,
    jars: await neo4jFolder(root),
    java: javaProgram(),
    role: 'guest',
  });
  const graph = openGraph({ ...database, timeout: 60_000 });
  try {
    await fill(graph, papers);
    return await work(graph);
  } finally {
    await graph.close();
    await database.release();
    await rm(dataDir, { recursive: true, force: true });
  }
};
