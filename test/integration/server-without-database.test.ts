import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Graph, openGraph } from '../../src/graph/graph.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { testDatabase } from '../support/database.ts';
import { type TcpProxy, tcpProxy } from '../support/tcp-proxy.ts';

let proxy: TcpProxy;
let graph: Graph;
let app: TestApp;
beforeAll(async () => {
  const { uri, ...settings } = testDatabase();
  const { hostname: host, port } = new URL(uri);
  proxy = await tcpProxy({ host, port: Number(port) });
  graph = openGraph({ ...settings, uri: `bolt://127.0.0.1:${proxy.port}` });
  app = await testApp(graph);
});
afterAll(async () => {
  await proxy.mend();
  await app.close();
  await graph.close();
  await proxy.close();
});

const ask = () => app.ask('{ models { totalCount } papers { nodes { id } } }');

/** Fails where the answer does not come within the time: it is a promise, not a measurement. */
const within = async <Value>(seconds: number, work: Promise<Value>): Promise<Value> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${seconds} s.`)), seconds * 1_000);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};

describe('when the database goes away', () => {
  it('gives coded errors within 5 seconds, and answers again when it is back', async () => {
    expect((await ask()).errors).toBeUndefined();

    await proxy.cut();
    const away = await within(5, ask());
    expect(away.data).toEqual({ models: null, papers: null });
    expect(away.errors?.map(({ extensions }) => extensions.code)).toEqual([
      'DATABASE_UNAVAILABLE',
      'DATABASE_UNAVAILABLE',
    ]);
    expect((await app.inject('/readyz')).statusCode).toBe(503);
    expect((await app.inject('/healthz')).statusCode).toBe(200);

    await proxy.mend();
    expect((await ask()).errors).toBeUndefined();
    expect((await app.inject('/readyz')).statusCode).toBe(200);
  });

  it('does so in the middle of requests, too', async () => {
    const running = Promise.all(Array.from({ length: 20 }, ask));
    await proxy.cut();
    const answers = await within(5, running);
    const codes = answers.flatMap(({ errors = [] }) => errors.map(({ extensions }) => extensions.code));
    expect(new Set([...codes, 'DATABASE_UNAVAILABLE'])).toEqual(new Set(['DATABASE_UNAVAILABLE']));
    await proxy.mend();
    expect((await ask()).errors).toBeUndefined();
  });

  it('answers 503 where nothing can be answered', async () => {
    await proxy.cut();
    const { status, data } = await within(5, app.ask('{ nodes(ids: ["mdl_0000000000000000"]) { id } }'));
    expect({ status, data }).toEqual({ status: 503, data: null });
    await proxy.mend();
  });
});
