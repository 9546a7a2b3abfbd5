// Paths in the graph of a data folder, as the server finds them: memory and time of the index, times of questions.
import pino from 'pino';
import { createApp } from '../../dist/app.js';
import { readConfig } from '../../dist/config.js';
import { openDatabase } from '../../dist/database.js';
import { cypher } from '../../dist/graph/cypher.js';
import { askCypher } from './cypher.mjs';
import { measure } from './measure.mjs';
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

/** Asks the server itself, over HTTP. */
const clientOf = (url) => async (fields, given) => {
  const query = `query ($from: [ID!]!, $to: [ID!]!, $k: Int!, $weighted: Boolean!) {
    collaborationPaths(from: $from, to: $to, k: $k, weighted: $weighted, maxHops: 20, identities: ANY) { ${fields} }
    meta { pathIndex { state edges bytes buildSeconds } }
  }`;
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { k: 1, weighted: false, ...given } }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};

const megabytes = (bytes) => `${Math.round(bytes / 1e6)} MB`;

/** Pairs of authors that are connected, asking for as long as it takes; they warm the server too. */
const connectedPairs = async (graph, ask, count) => {
  const authors = await someAuthors(graph, 4 * count);
  const pairs = [];
  for (let place = 0; place + 1 < authors.length && pairs.length < count; place += 2) {
    const [from, to] = [authors[place], authors[place + 1]];
    const { collaborationPaths } = await ask('distance', { from: [from], to: [to] });
    if (collaborationPaths.distance > 0) pairs.push([from, to]);
  }
  return pairs;
};

const row = (name, { rate, p50, p99 }) =>
  console.log(`| ${name} | ${rate.toFixed(0)} | ${p50.toFixed(2)} | ${p99.toFixed(2)} |`);

const bench = async (graph, url, { questions, rounds }) => {
  const ask = clientOf(url);
  const [first = ''] = await someAuthors(graph, 1);
  const before = process.memoryUsage().rss;
  const began = performance.now();
  const { meta } = await ask('distance', { from: [first], to: [first] });
  const took = (performance.now() - began) / 1_000;
  const { pathIndex } = (await ask('distance', { from: [first], to: [first] })).meta ?? meta;
  console.log(
    `index: ${pathIndex.edges} edges, ${megabytes(pathIndex.bytes)}; first question after ${took.toFixed(1)} s`,
  );
  console.log(`process: ${megabytes(before)} before, ${megabytes(process.memoryUsage().rss)} after building it`);
  const pairs = await connectedPairs(graph, ask, questions);
  console.log(`${pairs.length} connected pairs\n\n| | questions/s | p50 ms | p99 ms |\n|---|---:|---:|---:|`);
  const whole = 'outcome distance paths { nodes { id name } hops { kind weight evidence { nodes { id } } } }';
  const few = pairs.slice(0, Math.ceil(pairs.length / 10));
  const asking = (fields, given) => (from, to) => ask(fields, { from: [from], to: [to], ...given });
  for (let round = 0; round < rounds; round += 1) {
    row('distance', await measure(pairs, 1, asking('distance')));
    row('path with evidence', await measure(pairs, 1, asking(whole)));
    row('path with evidence, 16 at a time', await measure(pairs, 16, asking(whole)));
    row('5 paths', await measure(few, 1, asking(whole, { k: 5 })));
    row('cheapest path', await measure(few, 1, asking(whole, { weighted: true })));
    row('Cypher shortestPath', await measure(few, 1, (from, to) => askCypher(graph, from, to)));
  }
};

const noEditor = { state: () => ({ kind: 'BUILDING' }), start: () => undefined, stop: async () => undefined };

/** Opens the folder as its own server would, which must not be running, and asks. Writes nothing. */
export const benchFolder = async (folder, options) => {
  const { neo4j } = readConfig({ ...process.env, DATA_DIR: folder });
  const { graph, close } = await openDatabase(neo4j, { role: 'guest' });
  const app = await createApp({ graph, log: pino({ level: 'warn' }, pino.destination(2)), editor: noEditor });
  try {
    await bench(graph, await app.listen({ host: '127.0.0.1', port: 0 }), options);
  } finally {
    await app.close();
    await close();
  }
};
