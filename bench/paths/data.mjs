// Paths in the graph of a data folder, as the server finds them: memory and time of the index, times of questions.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import pino from 'pino';
import { createApp } from '../../dist/app.js';
import { readConfig } from '../../dist/config.js';
import { openDatabase } from '../../dist/database.js';
import { cypher } from '../../dist/graph/cypher.js';
import { noEditor } from '../../dist/http/editor-build.js';
import { askCypher } from './cypher.mjs';
import { measure } from './measure.mjs';
import { serverTimes } from './server-times.mjs';
import { randomNumbers } from './worlds.mjs';

const digits = '0123456789abcdefghjkmnpqrstvwxyz';

/** Ids of authors, the same in every run: those that follow random ids. */
const someAuthors = async (graph, count) => {
  const random = randomNumbers(7);
  const randomId = () => `aut_${Array.from({ length: 16 }, () => digits[Math.floor(random() * 32)]).join('')}`;
  const rows = await graph.read(cypher`
    UNWIND ${Array.from({ length: count }, randomId)} AS start
    CALL (start) { MATCH (author:Author) WHERE author.id >= start RETURN author.id AS id ORDER BY author.id LIMIT 1 }
    RETURN id
  `);
  return rows.map(({ id }) => id);
};

/** Asks the server itself, over HTTP, from another thread. */
const clientOf = (url) => {
  const client = new Worker(new URL('./client.mjs', import.meta.url), { workerData: url });
  return {
    ask: async (pairs, fields, { width = 1, ...given } = {}) => {
      client.postMessage({ pairs, width, fields, given });
      const [reply] = await once(client, 'message');
      return reply;
    },
    close: () => client.terminate(),
  };
};

const megabytes = (bytes) => `${Math.round(bytes / 1e6)} MB`;

/** Pairs of authors that are connected, asking for as long as it takes; they warm the server too. */
const connectedPairs = async (graph, client, count) => {
  const authors = await someAuthors(graph, 4 * count);
  const pairs = Array.from({ length: 2 * count }, (_, place) => authors.slice(2 * place, 2 * place + 2));
  const { answers } = await client.ask(pairs, 'distance');
  return answers
    .filter(({ collaborationPaths }) => collaborationPaths.distance > 0)
    .slice(0, count)
    .map(({ from, to }) => [from, to]);
};

const whole = 'outcome distance paths { nodes { id name } hops { kind weight evidence { nodes { id } } } }';

/** Rows of a table: what, pairs, fields, arguments. */
const workloads = (pairs) => {
  const few = pairs.slice(0, Math.ceil(pairs.length / 10));
  return [
    ['distance', pairs, 'distance'],
    ['path', pairs, 'outcome distance paths { nodes { id } hops { weight } }'],
    ['path with evidence', pairs, whole],
    ['path with evidence, 16 at a time', pairs, whole, { width: 16 }],
    ['5 paths', few, whole, { k: 5 }],
    ['cheapest path', few, whole, { weighted: true }],
  ];
};

const row = (name, { rate, p50, p99 }, server) => {
  const columns = [rate.toFixed(0), p50.toFixed(2), p99.toFixed(2), server?.p50.toFixed(2), server?.p99.toFixed(2)];
  console.log(`| ${name} | ${columns.map((column) => column ?? '').join(' | ')} |`);
};

const bench = async (graph, client, { questions, rounds }) => {
  const [first = ''] = await someAuthors(graph, 1);
  const before = process.memoryUsage().rss;
  const began = performance.now();
  await client.ask([[first, first]], 'distance');
  const took = (performance.now() - began) / 1_000;
  const [{ meta }] = (await client.ask([[first, first]], 'distance')).answers;
  const { edges, bytes } = meta.pathIndex;
  console.log(`index: ${edges} edges, ${megabytes(bytes)}; first question after ${took.toFixed(1)} s`);
  console.log(`process: ${megabytes(before)} before, ${megabytes(process.memoryUsage().rss)} after building it`);
  const pairs = await connectedPairs(graph, client, questions);
  console.log(`process: ${megabytes(process.memoryUsage().rss)} after ${2 * questions} questions`);
  console.log(`${pairs.length} connected pairs\n`);
  console.log('| | questions/s | p50 ms | p99 ms | in the server: p50 | p99 |\n|---|---:|---:|---:|---:|---:|');
  const server = serverTimes();
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, some, fields, given] of workloads(pairs)) {
      const { times } = await client.ask(some, fields, given);
      row(name, times, server.take());
    }
    const few = pairs.slice(0, Math.ceil(pairs.length / 10));
    row('Cypher `shortestPath`, the driver alone', await measure(few, 1, (from, to) => askCypher(graph, from, to)));
  }
};

/** Opens the folder as its own server would, which must not be running, and asks. Writes nothing. */
export const benchFolder = async (folder, options) => {
  const { neo4j } = readConfig({ ...process.env, DATA_DIR: folder });
  const { graph, close } = await openDatabase(neo4j, { role: 'guest' });
  const app = await createApp({ graph, log: pino({ level: 'warn' }, pino.destination(2)), editor: noEditor });
  try {
    const client = clientOf(await app.listen({ host: '127.0.0.1', port: 0 }));
    await bench(graph, client, options);
    await client.close();
  } finally {
    await app.close();
    await close();
  }
};
