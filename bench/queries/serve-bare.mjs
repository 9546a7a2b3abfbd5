// The opponent in a process of its own: `POST /Q1` with the parameters as JSON, the answer as JSON.
import { once } from 'node:events';
import { createServer } from 'node:http';
import neo4j from 'neo4j-driver';
import { bare } from './bare.mjs';
import { served } from './served.mjs';

const ask = async (driver, database, { text, parameters = (given) => given, answer }, given) => {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(text, parameters(given));
    return answer(records.map((record) => [...record.values()]));
  } finally {
    await session.close();
  }
};

const bodyOf = async (request) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
};

served(async ({ uri, user, password, database }) => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 16,
    telemetryDisabled: true,
  });
  const server = createServer(async (request, response) => {
    try {
      const body = JSON.stringify(await ask(driver, database, bare[request.url.slice(1)], await bodyOf(request)));
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
      response.end(body);
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${server.address().port}`;
});
