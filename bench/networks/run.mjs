// A network that nobody asked for before beside the same one asked for again, over HTTP, and pictures likewise. See README.md.
import { deepStrictEqual } from 'node:assert';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { createApp } from '../../dist/app.js';
import { readConfig } from '../../dist/config.js';
import { openGraph } from '../../dist/graph/graph.js';
import { noEditor } from '../../dist/http/editor-build.js';
import { startLocalNeo4j } from '../../dist/local-neo4j/local-neo4j.js';

const { values: options } = parseArgs({
  options: { data: { type: 'string' }, rounds: { type: 'string', default: '5' } },
});
if (!options.data) throw new Error('--data: the folder (DATA_DIR) of a loaded graph is needed.');

const networks = {
  'authors, 500 edges': 'of: COLLABORATION, level: AUTHOR, first: 500',
  'authors, 20,000 edges': 'of: COLLABORATION, level: AUTHOR, first: 20000',
  'institutions, 500 edges': 'of: COLLABORATION, first: 500',
  'institutions with a picture': 'of: COLLABORATION, first: 2000, layout: true, communities: true, centralities: true',
};

const { neo4j: settings } = readConfig({ DATA_DIR: options.data, JAVA_HOME: process.env.JAVA_HOME });
const database = await startLocalNeo4j({ ...settings.local, wantedPorts: [], role: 'guest' });
const graph = openGraph({ ...database, timeout: 60_000 });

const ask = async (url, given) => {
  const query = `{ network(${given}) { totalNodes totalEdges nodes { id x y community } edges { id weight } } }`;
  const response = await fetch(new URL('graphql', `${url}/`), {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data.network;
};
const timed = async (work) => {
  const start = performance.now();
  return { answer: await work(), milliseconds: performance.now() - start };
};
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)];

/** The first and the second time on a server of their own; both answer the same. */
const twice = async (given) => {
  const app = await createApp({ graph, log: pino({ level: 'warn' }, pino.destination(2)), editor: noEditor });
  try {
    const url = await app.listen({ host: '127.0.0.1', port: 0 });
    // What a server does to warm up, and what a database plans, is over.
    await ask(url, `${given}, maxAuthors: 1`);
    const first = await timed(() => ask(url, given));
    const second = await timed(() => ask(url, given));
    deepStrictEqual(second.answer, first.answer);
    return [first.answer, first.milliseconds, second.milliseconds];
  } finally {
    await app.close();
  }
};

try {
  console.log('| network | nodes | edges | first ms | again ms | times faster |\n|---|---:|---:|---:|---:|---:|');
  for (const [name, given] of Object.entries(networks)) {
    await twice(given);
    const rounds = [];
    for (let round = 0; round < Number(options.rounds); round += 1) rounds.push(await twice(given));
    const [{ totalNodes, totalEdges }] = rounds[0];
    const [first, again] = [median(rounds.map(([, one]) => one)), median(rounds.map(([, , two]) => two))];
    const cells = [name, totalNodes, totalEdges, first.toFixed(0), again.toFixed(0), (first / again).toFixed(1)];
    console.log(`| ${cells.join(' | ')} |`);
  }
} finally {
  await graph.close();
  await database.release();
}
