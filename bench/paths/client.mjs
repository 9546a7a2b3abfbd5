// A client of the server, in a thread of its own so that it does not take the server's time: asks what it is told to, and how long it took.
import { parentPort, workerData } from 'node:worker_threads';
import { measure } from './measure.mjs';

const ask = async (fields, given) => {
  const query = `query ($from: [ID!]!, $to: [ID!]!, $k: Int!, $weighted: Boolean!) {
    collaborationPaths(from: $from, to: $to, k: $k, weighted: $weighted, maxHops: 20, identities: ANY) { ${fields} }
    meta { pathIndex { state edges bytes buildSeconds } }
  }`;
  const response = await fetch(`${workerData}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { k: 1, weighted: false, ...given } }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};

parentPort.on('message', async ({ pairs, width, fields, given }) => {
  const answers = [];
  const times = await measure(pairs, width, async (from, to) => {
    answers.push({ from, to, ...(await ask(fields, { from: [from], to: [to], ...given })) });
  });
  parentPort.postMessage({ answers, times });
});
