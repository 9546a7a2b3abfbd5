import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import type { Graph } from '../../src/graph/graph.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { openTestGraph } from '../support/database.ts';

let graph: Graph;
let app: TestApp;
let url: string;
beforeAll(async () => {
  graph = openTestGraph();
  app = await testApp(graph);
  url = await app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await app.close();
  await graph.close();
});

/** Choices that the text leaves open or advises against: 422 for JSON that is no request, and 4xx for all who get no data. */
const deliberate = [
  /^notice MAY use 400 status code (on|if) .*: Response status code is not 400$/,
  /^warn SHOULD use .*200.* when accepting application\/json: Response status code is not 200$/,
];

it('follows GraphQL over HTTP, as its public audit checks it', async () => {
  const audits = serverAudits({ url: `${url}/graphql`, fetchFn: fetch });
  const results = await Promise.all(audits.map(({ fn }) => fn()));
  const found = results.flatMap((result) =>
    result.status === 'ok' ? [] : [`${result.status} ${result.name}: ${result.reason}`],
  );
  expect(found.filter((line) => !deliberate.some((choice) => choice.test(line)))).toEqual([]);
  expect(results.length).toBeGreaterThan(50);
});
