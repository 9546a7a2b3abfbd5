import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { limits } from '../../src/api/limits.ts';
import { prepareDatabase } from '../../src/curation/schema.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { emptyDatabase, openTestGraph } from '../support/database.ts';

let graph: Graph;
let app: TestApp;
beforeAll(async () => {
  graph = openTestGraph();
  await emptyDatabase(graph);
  await prepareDatabase(graph);
  app = await testApp(graph);
});
afterAll(async () => {
  await app.close();
  await graph.close();
});

const post = (payload: unknown, headers: Readonly<Record<string, string>> = {}) =>
  app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
  });

describe('a request over HTTP', () => {
  it('may be a GET without any header, as from the address bar of a browser', async () => {
    const response = await app.inject({
      method: 'GET',
      url: `/graphql?query=${encodeURIComponent('{ meta { dataVersion } }')}`,
    });
    expect(response.statusCode).toBe(200);
    expect(response.json().data).toEqual({ meta: { dataVersion: 0 } });
  });

  it('gets its answer in the media type that it accepts', async () => {
    const modern = await post({ query: '{ __typename }' }, { accept: 'application/graphql-response+json' });
    expect(modern.headers['content-type']).toContain('application/graphql-response+json');
    const plain = await post({ query: '{ __typename }' }, { accept: 'application/json' });
    expect(plain.headers['content-type']).toContain('application/json');
    expect((await post({ query: '{ __typename }' }, { accept: 'text/html' })).statusCode).toBe(406);
  });

  it('may come from any other site, which learns nothing by cookies', async () => {
    const response = await post({ query: '{ __typename }' }, { origin: 'https://example.org' });
    expect(response.headers['access-control-allow-origin']).toBe('*');
    expect(response.headers['access-control-allow-credentials']).toBeUndefined();
    const preflight = await app.inject({
      method: 'OPTIONS',
      url: '/graphql',
      headers: { origin: 'https://example.org', 'access-control-request-method': 'POST' },
    });
    expect(preflight.statusCode).toBe(204);
    expect(preflight.headers['access-control-allow-methods']).toContain('POST');
  });

  it.each(['PUT', 'DELETE', 'PATCH'] as const)('is told what is allowed instead of %s', async (method) => {
    const response = await app.inject({ method, url: '/graphql' });
    expect(response.statusCode).toBe(405);
    expect(response.headers.allow).toBe('GET, POST, OPTIONS');
    expect(response.json().errors[0].extensions.code).toBe('BAD_REQUEST');
  });

  it.each([
    ['400 for what is not JSON', '{ "query": ', {}, 400],
    ['400 for no body', '', {}, 400],
    ['415 for another media type', 'query=1', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['415 for plain text, which other sites may send unasked', '{}', { 'content-type': 'text/plain' }, 415],
    ['413 for too much', JSON.stringify({ query: 'x'.repeat(limits.bodyBytes) }), {}, 413],
    ['422 for JSON that is no request', '{ "q": "{ __typename }" }', {}, 422],
    ['422 for a document that is no text', '{ "query": 1 }', {}, 422],
    ['422 for variables that are no map', '{ "query": "{ __typename }", "variables": [] }', {}, 422],
    ['422 for several requests at once', '[{ "query": "{ __typename }" }, { "query": "{ __typename }" }]', {}, 422],
    ['400 for a document that is not GraphQL', '{ "query": "{" }', {}, 400],
  ])('gets %s, with JSON that says why', async (_what, payload, headers, status) => {
    const response = await post(payload, headers);
    expect(response.statusCode).toBe(status);
    const [error] = response.json().errors;
    expect(error.message).toMatch(/\w/);
    expect(error.extensions.code).toMatch(/^(BAD_REQUEST|LIMIT_EXCEEDED|GRAPHQL_PARSE_FAILED)$/);
  });

  it('gets 404 with JSON where there is nothing', async () => {
    const response = await app.inject({ method: 'GET', url: '/nowhere?x=<script>' });
    expect(response.statusCode).toBe(404);
    expect(response.headers['content-type']).toContain('application/json');
  });
});

describe('a server', () => {
  it('says that it lives, and that it is ready', async () => {
    expect((await app.inject('/healthz')).json()).toEqual({ status: 'alive' });
    expect((await app.inject('/readyz')).json()).toEqual({ status: 'ready' });
  });

  it('gives its schema as text that tools can read, with descriptions and costs', async () => {
    const response = await app.inject('/schema.graphql');
    const schema = buildSchema(response.body);
    expect(schema.getType('Model')?.description).toContain('trained');
    expect(response.body).toContain('@cost');
    expect(schema.getQueryType()?.getFields().shares).toBeDefined();
  });

  it('shows the price of a request, and refuses what costs too much before it runs', async () => {
    const cheap = await app.ask('{ models(first: 10) { nodes { id } } }');
    expect(cheap.extensions?.cost).toEqual({ requested: 11, limit: limits.cost, remaining: limits.cost - 11 });
    const dear = await app.ask(
      `query ($first: Int) { papers(first: $first) { nodes { authorships(first: $first) { nodes { papers(first: $first) { nodes { id } } } } } } }`,
      { first: 100 },
    );
    expect(dear.status).toBe(400);
    expect(dear.errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', allowed: `at most ${limits.cost}` });
    expect(dear.extensions?.cost?.remaining).toBe(0);
    expect(dear.data).toBeUndefined();
  });

  it.each([
    ['levels', `{ models ${'{ nodes { baseModels '.repeat(9)} { totalCount } ${'} }'.repeat(9)} }`],
    ['aliases', `{ ${Array.from({ length: 51 }, (_, index) => `a${index}: __typename`).join(' ')} }`],
    ['directives', `{ ${'__typename @include(if: true) '.repeat(51)} }`],
  ])('refuses too many %s', async (_what, query) => {
    const { status, errors } = await app.ask(query);
    expect(status).toBe(400);
    expect(errors?.map(({ extensions }) => extensions.code)).toContain('LIMIT_EXCEEDED');
  });

  it('refuses a document of too many words', async () => {
    const { status, errors } = await app.ask(`{ ${'__typename '.repeat(limits.tokens)} }`);
    expect(status).toBe(400);
    expect(errors?.[0]?.message).toContain(String(limits.tokens));
  });

  it('reports at most five mistakes of one document', async () => {
    const { errors } = await app.ask(`{ ${Array.from({ length: 20 }, (_, index) => `wrong${index}`).join(' ')} }`);
    expect(errors?.length).toBeLessThanOrEqual(6);
  });

  it.each([
    ['a field', '{ modles { totalCount } }', 'models'],
    ['an argument', '{ models(frist: 3) { totalCount } }', 'first'],
    ['a value', '{ shares(of: MODELZ, by: SECTOR) { dataVersion } }', 'MODELS'],
    ['a type', 'query ($by: EntityKei!) { model(by: $by) { id } }', 'EntityKey'],
  ])('names the nearest valid name beside a wrong one of %s', async (_what, query, nearest) => {
    const { status, errors } = await app.ask(query);
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED', nearest });
  });

  it('says which variable is wrong', async () => {
    const both = { by: { id: 'mdl_0', name: 'x' } };
    const { status, errors } = await app.ask('query ($by: EntityKey!) { model(by: $by) { id } }', both);
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toContain('$by');
  });

  it('leaves the other fields when one is asked for wrongly', async () => {
    const { status, data, errors } = await app.ask('{ models(first: 101) { totalCount } papers { totalCount } }');
    expect(status).toBe(294);
    expect(data).toEqual({ models: null, papers: { totalCount: 0 } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', argument: 'first', allowed: '1 to 100' });
  });

  it('answers introspection, which editors and generators of code live on', async () => {
    const { data } = await app.ask('{ __schema { queryType { name } types { name } } }');
    expect(data.__schema.queryType.name).toBe('Query');
  });

  it('shows a page that reloads itself until the query editor is built', async () => {
    const response = await app.inject('/graphiql');
    expect(response.statusCode).toBe(503);
    expect(response.headers['content-type']).toContain('text/html');
    expect(response.body).toContain('http-equiv="refresh"');
    expect((await app.inject('/')).headers.location).toBe('/graphiql');
  });

  it('has logged none of all this as a fault of its own', () => {
    expect(app.logged).toEqual([]);
  });
});
