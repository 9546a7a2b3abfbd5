import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dump } from '../../src/curation/dump.ts';
import { prepareDatabase } from '../../src/curation/schema.ts';
import { type Graph, openGraph } from '../../src/graph/graph.ts';
import type { ImportJob } from '../../src/imports/job.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { emptyDatabase, testDatabase } from '../support/database.ts';
import { type TcpProxy, tcpProxy } from '../support/tcp-proxy.ts';

let folder = '';
let proxy: TcpProxy;
let graph: Graph;
let app: TestApp;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'graph-uploads-'));
  const { uri, ...settings } = testDatabase();
  const { hostname: host, port } = new URL(uri);
  proxy = await tcpProxy({ host, port: Number(port) });
  graph = openGraph({ ...settings, uri: `bolt://127.0.0.1:${proxy.port}` });
  await emptyDatabase(graph);
  await prepareDatabase(graph);
  app = await testApp(graph, { uploads: { folder, mostBytes: 1_000_000 } });
});
afterAll(async () => {
  await proxy.mend();
  await app.close();
  await graph.close();
  await proxy.close();
  await rm(folder, { recursive: true });
});

const send = async (query: string, payload: string | Buffer): Promise<ImportJob> => {
  const headers = { 'content-type': 'application/octet-stream' };
  const answer = await app.inject({ method: 'POST', url: `/imports?${query}`, headers, payload });
  expect(answer.statusCode).toBe(202);
  return answer.json();
};

/** A job at its end, told by its events. */
const endOf = async ({ id }: Pick<ImportJob, 'id'>): Promise<ImportJob> => {
  const { body } = await app.inject(`/imports/${id}/events`);
  return JSON.parse(body.slice(body.lastIndexOf('data: ') + 'data: '.length));
};

/** Follows a job until it is as wanted, or at its end. */
const until = async ({ id }: ImportJob, holds: (job: ImportJob) => boolean): Promise<ImportJob | undefined> => {
  const response = await app.inject({ url: `/imports/${id}/events`, payloadAsStream: true });
  let last: ImportJob | undefined;
  let text = '';
  for await (const chunk of response.stream()) {
    text += Buffer.from(chunk).toString();
    const events = text.split('\n\n');
    text = events.pop() ?? '';
    for (const event of events) {
      last = JSON.parse(event.slice(event.indexOf('data: ') + 'data: '.length)) as ImportJob;
      if (holds(last)) return last;
    }
  }
  return last;
};

const linesAt = async (path: string): Promise<readonly Readonly<Record<string, unknown>>[]> => {
  const { body } = await app.inject(path);
  return body
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
};

const dataVersion = async (): Promise<number> => (await app.ask('{ meta { dataVersion } }')).data.meta.dataVersion;
const dumped = async (): Promise<readonly string[]> => {
  const lines: string[] = [];
  for await (const line of dump(graph)) lines.push(line);
  return lines;
};

const models = (count: number): string =>
  [
    'Model,Organization,Publication date,Domain',
    ...Array.from({ length: count }, (_, at) => `Heron-${at},Tin,2026-02-03,Language`),
  ].join('\n');

describe('a file that is sent', () => {
  it('is first looked at, then imported, and sent again changes nothing', async () => {
    const dry = await endOf(await send('kind=epoch-models&name=notable_2026-03-01.csv&dryRun=true', models(2)));
    expect(dry).toMatchObject({
      state: 'SUCCEEDED',
      rows: 2,
      created: 2,
      source: 'epoch/notable@2026-03-01',
      changeSet: null,
    });
    expect(await dataVersion()).toBe(0);
    expect(await linesAt(`/imports/${dry.id}/diff`)).toContainEqual(
      expect.objectContaining({ noun: 'Model', name: 'Heron-1', field: 'name', before: null, after: 'Heron-1' }),
    );

    const packed = gzipSync(`${models(2)}\nHeron-2,Tin,31/02/2022,Language`);
    const first = await endOf(await send('kind=epoch-models&name=notable_2026-03-01.csv.gz', packed));
    expect(first).toMatchObject({
      state: 'SUCCEEDED',
      rows: 3,
      total: 3,
      created: 3,
      rejected: 0,
      doubtful: 1,
      error: null,
    });
    expect(await linesAt(`/imports/${first.id}/report`)).toContainEqual(
      expect.objectContaining({ kind: 'problem', row: 3, line: 4, column: 'Publication date', value: '31/02/2022' }),
    );
    const version = await dataVersion();
    const again = await endOf(await send('kind=epoch-models&edition=2026-03-01&name=notable.csv', packed));
    expect(again).toMatchObject({
      state: 'SUCCEEDED',
      rows: 3,
      unchanged: 3,
      created: 0,
      editionFrom: 'OPTION',
      changeSet: null,
    });
    expect(await dataVersion()).toBe(version);
  });

  it.each<[what: string, query: string, payload: string | Buffer, error: RegExp]>([
    [
      'gzip that is cut off',
      'kind=epoch-models&name=a-2026-01-01',
      gzipSync(models(500)).subarray(0, 400),
      /gzip data end too early/,
    ],
    [
      'gzip of something binary',
      'kind=epoch-models&name=a-2026-01-01',
      gzipSync(Buffer.from([0x41, 0, 0x42])),
      /zero bytes/,
    ],
    [
      'text that is not UTF-8',
      'kind=epoch-models&name=a-2026-01-01',
      Buffer.from('Model\nHéron', 'latin1'),
      /not text in UTF-8/,
    ],
    [
      'a table that lacks columns',
      'kind=epoch-clusters&name=a-2026-01-01',
      'a,b\n1,2',
      /^a-2026-01-01: no file of epoch-clusters, the columns .* are missing/,
    ],
    [
      'lines that are not objects',
      'kind=ror&name=a-2026-01-01',
      '1\n[2]\n"three"',
      /3 of 3 rows would be rejected, the first on line 1: not a JSON object/,
    ],
    [
      'a file that tells no edition',
      'kind=ror',
      '{"id":"https://ror.org/03cve4549","name":"Tin"}',
      /^edition: .*the upload/,
    ],
  ])('that is %s fails in one line, and nothing is written', async (_what, query, payload, error) => {
    const version = await dataVersion();
    const job = await endOf(await send(query, payload));
    expect(job).toMatchObject({ state: 'FAILED', error: expect.stringMatching(error) });
    expect(job.error).not.toMatch(/\n|--|upload\/|graph-uploads/);
    expect(await dataVersion()).toBe(version);
    expect(await readdir(join(folder, job.id))).not.toContain('upload');
  });

  it('is imported through an outage of the database', async () => {
    const job = await send('kind=epoch-models&name=notable_2026-04-01.csv', models(700));
    await until(job, ({ phase, rows }) => phase === 'WRITING' && rows > 0);
    await proxy.cut();
    expect(await until(job, ({ databaseAway }) => databaseAway)).toMatchObject({
      state: 'RUNNING',
      databaseAway: true,
    });
    await proxy.mend();
    const done = await endOf(job);
    expect(done).toMatchObject({ state: 'SUCCEEDED', rows: 700, databaseAway: false });
    expect(done.created + done.changed + done.unchanged + done.rejected).toBe(700);
    const whole = await dumped();
    await endOf(await send('kind=epoch-models&name=notable_2026-04-01.csv', models(700)));
    expect(await dumped()).toEqual(whole);
  }, 180_000);
});
