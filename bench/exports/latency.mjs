// How long a cheap query takes at the server, alone and while the server sends the whole graph.
import { get } from 'node:http';
import { startServer } from '../queries/child.mjs';
import { httpClient } from '../queries/load.mjs';

const body = JSON.stringify({ query: '{ papers(first: 1) { nodes { id title } } }' });
const alone = 5_000;

/** Milliseconds of query after query on one connection, until `over`. */
const timesUntil = async (url, over) => {
  const { ask, close } = httpClient(1);
  const times = [];
  while (!over()) {
    const sent = performance.now();
    await ask(`${url}/graphql`, body);
    times.push(performance.now() - sent);
  }
  close();
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.floor(times.length * share)].toFixed(1);
  return `${times.length} queries, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, the slowest ${at(1 - 1 / times.length)} ms`;
};

const exported = (url, format, headers) =>
  new Promise((resolve, reject) => {
    get(`${url}/graph/whole.${format}`, { headers }, (response) => {
      response.on('error', reject).on('end', resolve).resume();
    }).on('error', reject);
  });

/** Prints what queries take: alone, while the server sends a file plain, and while it sends it compressed. */
export const measureLatency = async (database, format) => {
  const server = await startServer('serve-product.mjs', database);
  const during = async (title, headers) => {
    let over = false;
    const sending = exported(server.url, format, headers).then(() => {
      over = true;
    });
    console.log(`${title}: ${await timesUntil(server.url, () => over)}`);
    await sending;
  };
  // Not counted: the server gets warm.
  await exported(server.url, format, {});
  const start = performance.now();
  console.log(`no file: ${await timesUntil(server.url, () => performance.now() - start > alone)}`);
  await during(`whole.${format}`, {});
  await during(`whole.${format}, gzip`, { 'accept-encoding': 'gzip' });
  server.stop();
};
