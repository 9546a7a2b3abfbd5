import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { pino } from 'pino';
import { httpServer } from '../../../src/http/http-server.ts';
import { importRoutes } from '../../../src/http/import-routes.ts';
import type { ImportJobs } from '../../../src/imports/import-jobs.ts';
import type { ImportResult } from '../../../src/imports/job.ts';
import type { ImportWatch, ReceivedFile, RunImport } from '../../../src/imports/run-import.ts';
import { openImportService } from '../../../src/imports/service.ts';
import type { UploadOptions } from '../../../src/imports/upload.ts';
import { badInput } from '../../../src/shared/errors.ts';

const result: ImportResult = {
  rows: 3,
  created: 1,
  changed: 1,
  unchanged: 0,
  rejected: 1,
  doubtful: 2,
  source: 'ror/records@2026-01-01',
  edition: '2026-01-01',
  editionFrom: 'NAME',
  changeSet: 'chg_1',
  gone: null,
  stopped: false,
};

const kinds = ['epoch-models', 'openalex-works', 'ror'];
const csv = { 'content-type': 'text/csv' };
const log = pino({ level: 'silent' });

let folder: string;
let app: FastifyInstance;
let imports: ImportJobs;
/** What imports a file; tests say how. */
let run: RunImport;
/** The files that were imported, and what was in them. */
let imported: (ReceivedFile & { readonly content: Buffer })[];

/** Opens a file on a disk that is full when so many bytes were written. */
const onFullDisk =
  (room: number): UploadOptions['create'] =>
  async (path) => {
    await writeFile(path, 'what fits');
    let written = 0;
    return {
      write: async (chunk) => {
        written += chunk.length;
        if (written > room) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
      },
      close: async () => undefined,
    };
  };

const open = async (create?: UploadOptions['create']): Promise<void> => {
  const settings = { folder, mostBytes: 100_000, mostAtOnce: 3, mostRemembered: 4 };
  imports = await openImportService({
    settings,
    log,
    create,
    run: async (file, watch) => {
      imported.push({ ...file, content: await readFile(file.path) });
      return run(file, watch);
    },
  });
  app = await httpServer(log);
  await importRoutes(app, { imports, kinds });
};

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'graph-imports-')), 'imports');
  imported = [];
  run = async () => result;
  await open();
});
afterEach(async () => {
  await imports.close();
  await app.close();
  await rm(join(folder, '..'), { recursive: true });
});

const post = (query: string, options: InjectOptions = {}) =>
  app.inject({ method: 'POST', url: `/imports?${query}`, headers: csv, payload: 'a,b\n1,2\n', ...options });
const get = (url: string) => app.inject(url);
const left = (): Promise<readonly string[]> => readdir(folder).catch(() => []);

/** Every state of a job, up to its end. */
const followed = async (id: string): Promise<readonly string[]> => {
  const seen: string[] = [];
  for await (const { state } of imports.follow(id)) seen.push(state);
  return seen;
};
const endOf = async (id: string) => {
  await followed(id);
  return (await get(`/imports/${id}`)).json();
};

/** An import that begins, and goes on until it is told to stop or to end. */
const pausing = () => {
  let begin: (watch: ImportWatch) => void = () => undefined;
  let end: () => void = () => undefined;
  const begun = new Promise<ImportWatch>((resolve) => {
    begin = resolve;
  });
  const over = new Promise<void>((resolve) => {
    end = resolve;
  });
  run = async (_file, watch) => {
    watch.onProgress({ phase: 'WRITING', rows: 2, total: 3 });
    begin(watch);
    await Promise.race([over, once(watch.signal, 'abort')]);
    return { ...result, rows: watch.signal.aborted ? 2 : 3, stopped: watch.signal.aborted };
  };
  return { begun, end: () => end() };
};

describe('POST /imports', () => {
  it('stores the file as it came, and answers with a job that is then done', async () => {
    const content = gzipSync('a,b\n1,2\n');
    const answer = await post('kind=ror&name=ror-2026-01-01.csv.gz&edition=2026-01-02&retireMissing=true', {
      payload: content,
    });
    const job = answer.json();
    expect(answer.statusCode).toBe(202);
    expect(answer.headers.location).toBe(`/imports/${job.id}`);
    expect(job).toMatchObject({
      state: 'QUEUED',
      kind: 'ror',
      bytes: content.length,
      edition: '2026-01-02',
      error: null,
    });
    const { stopped: _, ...counts } = result;
    expect(await endOf(job.id)).toMatchObject({ state: 'SUCCEEDED', ...counts, total: 3, error: null });
    expect(imported).toEqual([
      {
        path: join(folder, job.id, 'upload'),
        kind: 'ror',
        name: 'ror-2026-01-01.csv.gz',
        edition: '2026-01-02',
        dryRun: false,
        retireMissing: true,
        maxRejected: null,
        content,
      },
    ]);
    expect(await readdir(join(folder, job.id))).toEqual(['job.json', 'report.jsonl']);
  });

  it.each([
    ['', 'kind: "" is not allowed; expected one of epoch-models, openalex-works, ror.'],
    ['kind=epoch-model', 'kind: there is no kind of file "epoch-model". Did you mean "epoch-models"?'],
    ['kind=ror&edition=31/02/2026', 'edition: "31/02/2026" is not allowed; expected a day, YYYY-MM-DD.'],
    ['kind=ror&edition=2026-02-30', 'edition: "2026-02-30" is not allowed'],
    ['kind=ror&dryRun=yes', 'dryRun: "yes" is not allowed; expected true or false.'],
    ['kind=ror&dry-run=true', 'dry-run: there is no parameter "dry-run". Did you mean "dryRun"?'],
    ['kind=ror&kind=ror', 'kind: ["ror","ror"] is not allowed; expected one value.'],
    ['kind=ror&maxRejected=50', 'maxRejected: "50" is not allowed; expected a share from 0 to 1.'],
    ['kind=ror&name=a%00b', 'name: '],
  ])('refuses ?%s in one line', async (query, message) => {
    const answer = await post(query);
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors[0].message).toContain(message);
    expect(answer.json().errors[0].extensions.code).toBe('BAD_INPUT');
    expect([imported, await left()]).toEqual([[], []]);
  });

  it.each([
    ['nothing', '', 'body: "" is not allowed; expected the content of a file'],
    ['binary data', Buffer.from([1, 2, 0, 3]), 'body: it is binary data; expected CSV or JSON Lines in UTF-8'],
    ['UTF-16', Buffer.from('\ufeffa,b', 'utf16le'), 'body: it is UTF-16; expected CSV'],
  ])('refuses %s, and keeps none of it', async (_what, payload, message) => {
    const answer = await post('kind=ror', { payload });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors[0].message).toContain(message);
    expect([imported, await left()]).toEqual([[], []]);
  });

  it.each([
    undefined,
    'application/x-www-form-urlencoded',
    'text/plain',
    'multipart/form-data; boundary=x',
    'application/json',
  ])('refuses Content-Type %s, which a page could send or which says nothing', async (type) => {
    const answer = await post('kind=ror', { headers: type === undefined ? {} : { 'content-type': type } });
    expect(answer.statusCode).toBe(415);
    expect(answer.json().errors[0].message).toMatch(/^Content-Type: .*expected one of application\/octet-stream/);
  });

  it('refuses what is longer than the limit, told of it or not, and keeps none of it', async () => {
    const address = await app.listen({ host: '127.0.0.1', port: 0 });
    const message = /"body: it is longer than 0\.1 MB, which MAX_UPLOAD_MB allows/;
    const long = Buffer.alloc(100_001, 'a');
    const answer = await fetch(`${address}/imports?kind=ror`, { method: 'POST', headers: csv, body: long });
    expect([answer.status, await answer.text()]).toEqual([413, expect.stringMatching(message)]);

    // A client that reads no answer before it has sent everything.
    const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1');
    socket.write('POST /imports?kind=ror HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/csv\r\n');
    socket.write('Transfer-Encoding: chunked\r\n\r\n');
    const chunk = Buffer.concat([Buffer.from(`${long.length.toString(16)}\r\n`), long, Buffer.from('\r\n')]);
    for (let part = 0; part < 100; part += 1) if (!socket.write(chunk)) await once(socket, 'drain');
    socket.end('0\r\n\r\n');
    const said = await text(socket);
    expect(said).toMatch(/^HTTP\/1\.1 413 /);
    expect(said).toMatch(message);
    expect(await left()).toEqual([]);
  });

  it('keeps nothing of a body that breaks off', async () => {
    await app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = app.server.address() as AddressInfo;
    const sending = httpRequest({
      port,
      method: 'POST',
      path: '/imports?kind=ror',
      headers: { ...csv, 'content-length': 50_000 },
    });
    sending.on('error', () => undefined);
    const arrived = once(app.server, 'request');
    sending.write('a'.repeat(20_000));
    const [incoming] = await arrived;
    await once(incoming, 'readable');
    sending.destroy();
    await new Promise((resolve) => incoming.once('close', resolve));
    await imports.close();
    expect([imported, await left()]).toEqual([[], []]);
  });

  it('answers 507 where the disk is full, and keeps nothing', async () => {
    await app.close();
    await open(onFullDisk(10_000));
    const answer = await post('kind=ror', { payload: 'a'.repeat(20_000) });
    expect(answer.statusCode).toBe(507);
    expect(answer.json().errors).toEqual([
      {
        message: 'The disk under DATA_DIR is full: nothing of the file was kept. Make room, and send it again.',
        extensions: { code: 'STORAGE_FULL', argument: 'body' },
      },
    ]);
    expect([imported, await left()]).toEqual([[], []]);
  });

  it('takes no more than a few at once', async () => {
    const { begun, end } = pausing();
    const first = (await post('kind=ror')).json();
    await begun;
    await post('kind=ror');
    await post('kind=ror');
    const answer = await post('kind=ror');
    expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '30']);
    expect(answer.json().errors[0].message).toMatch(/^3 imports run, wait or are being received already/);
    expect(await left()).toHaveLength(3);
    end();
    expect(await endOf(first.id)).toMatchObject({ state: 'SUCCEEDED' });
  });

  it('says what is wrong with DATA_DIR where it cannot be written', async () => {
    await writeFile(folder, 'a file where the folder should be');
    const answer = await post('kind=ror');
    expect(answer.statusCode).toBe(503);
    expect(answer.json().errors[0].message).toMatch(/^The folder DATA_DIR cannot be written \(ENOTDIR\)/);
    await rm(folder);
  });
});

describe('a request that does not come from this machine', () => {
  const refused = async (options: InjectOptions): Promise<string> => {
    const answers = [
      await post('kind=ror', options),
      await app.inject({ url: '/imports', ...options }),
      await app.inject({ method: 'DELETE', url: '/imports/imp_1', ...options }),
    ];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([403, 403, 403]);
    expect(answers.map(({ headers }) => headers['access-control-allow-origin'])).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect([imported, await left()]).toEqual([[], []]);
    return answers[0]?.json().errors[0].message;
  };

  it('is refused, however it comes', async () => {
    expect(await refused({ remoteAddress: '192.0.2.7' })).toMatch(/it comes from another machine\.$/);
    expect(await refused({ remoteAddress: '::ffff:192.0.2.7' })).toMatch(/it comes from another machine\.$/);
    expect(await refused({ headers: { ...csv, 'x-forwarded-for': '127.0.0.1' } })).toMatch(/a proxy passed it on/);
    expect(await refused({ headers: { ...csv, forwarded: 'for=127.0.0.1' } })).toMatch(/a proxy passed it on/);
    expect(await refused({ headers: { ...csv, host: 'graph.example:4000' } })).toMatch(/not for localhost\.$/);
    expect(await refused({ headers: { ...csv, origin: 'https://graph.example' } })).toMatch(/a page of another site/);
    expect(await refused({ headers: { ...csv, origin: 'null' } })).toMatch(/a page of another site/);
    expect(await refused({ headers: { ...csv, 'sec-fetch-site': 'cross-site' } })).toMatch(/a page of another site/);
  });

  it('gets no leave in a preflight either', async () => {
    for (const url of ['/imports', '/imports/imp_1', '/imports/imp_1/report']) {
      const asked = { origin: 'https://graph.example', 'access-control-request-method': 'POST' };
      const { statusCode, headers } = await app.inject({ method: 'OPTIONS', url, headers: asked });
      expect([statusCode, headers['access-control-allow-origin'], headers['access-control-allow-methods']]).toEqual([
        403,
        undefined,
        undefined,
      ]);
    }
  });

  it.each(['127.0.0.1', '127.0.0.53', '::1', '::ffff:127.0.0.1'])('is not one from %s', async (remoteAddress) => {
    for (const host of ['localhost:4000', '127.0.0.1:4000', '[::1]:4000']) {
      const headers = { ...csv, host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin' };
      expect((await app.inject({ url: '/imports', remoteAddress, headers })).statusCode).toBe(200);
    }
  });
});

describe('a job', () => {
  it('is followed by events, the last of which is its end', async () => {
    const { begun, end } = pausing();
    const { id } = (await post('kind=ror')).json();
    await begun;
    const address = await app.listen({ host: '127.0.0.1', port: 0 });
    const response = await fetch(`${address}/imports/${id}/events`);
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    end();
    const events = (await response.text()).trim().split('\n\n');
    expect(events[0]).toMatch(/^event: progress\ndata: \{.*"state":"RUNNING".*"rows":2.*"total":3/);
    expect(events.at(-1)).toMatch(/^event: end\ndata: \{.*"state":"SUCCEEDED"/);
    expect((await get('/imports/imp_none/events')).statusCode).toBe(404);
  });

  it('has a report, and as a dry run a difference, as JSON Lines', async () => {
    const problem = { severity: 'REJECTED', row: 1, line: 2, column: 'a', value: '1', reason: 'not a name' };
    const change = { kind: 'CREATED', id: 'ins_1', fields: [] };
    run = async (_file, { onProblem, onDifference }) => {
      onProblem(problem);
      onDifference(change);
      return result;
    };
    const dry = (await post('kind=ror&dryRun=true')).json();
    const wet = (await post('kind=ror')).json();
    await endOf(wet.id);
    const report = await get(`/imports/${dry.id}/report`);
    expect(report.headers['content-type']).toBe('application/x-ndjson; charset=utf-8');
    expect(report.body).toBe(`${JSON.stringify(problem)}\n`);
    expect((await get(`/imports/${dry.id}/diff`)).body).toBe(`${JSON.stringify(change)}\n`);
    const none = await get(`/imports/${wet.id}/diff`);
    expect([none.statusCode, none.json().errors[0].message]).toEqual([400, expect.stringContaining('was no dry run')]);
  });

  it('fails with what is wrong with its file, and with an id for a fault of ours', async () => {
    run = async (_file, { onProgress }) => {
      onProgress({ phase: 'CHECKING', rows: 1, total: null });
      throw badInput('file', 'x', 'y');
    };
    const bad = (await post('kind=ror')).json();
    expect(await endOf(bad.id)).toMatchObject({ state: 'FAILED', error: 'file: "x" is not allowed; expected y.' });
    run = async (_file, { onProgress }) => {
      onProgress({ phase: 'WRITING', rows: 1, total: 3 });
      throw new Error('a secret');
    };
    const broken = (await post('kind=ror')).json();
    const { error } = await endOf(broken.id);
    expect(error).toMatch(/^Something went wrong here\. It was logged under [\w-]{36}\. What was applied stays; send/);
    expect(await readdir(join(folder, broken.id))).toEqual(['job.json', 'report.jsonl']);
  });

  it('is cancelled at once where it waits, and after its batch where it runs', async () => {
    const { begun } = pausing();
    const running = (await post('kind=ror')).json();
    const waiting = (await post('kind=ror')).json();
    await begun;
    for (const { id } of [waiting, running]) {
      expect((await app.inject({ method: 'DELETE', url: `/imports/${id}` })).statusCode).toBe(202);
    }
    expect(await endOf(waiting.id)).toMatchObject({ state: 'CANCELLED', startedAt: null });
    expect(await endOf(running.id)).toMatchObject({
      state: 'CANCELLED',
      rows: 2,
      error: 'Cancelled after 2 rows. What was applied stays; send the same file again to go on.',
    });
    expect(imported).toHaveLength(1);
    expect((await app.inject({ method: 'DELETE', url: `/imports/${running.id}` })).statusCode).toBe(202);
    expect(await readdir(join(folder, waiting.id))).toEqual(['job.json']);
  });

  it('cannot be cancelled when it is done, nor found when it never was', async () => {
    const { id } = (await post('kind=ror')).json();
    await endOf(id);
    const late = await app.inject({ method: 'DELETE', url: `/imports/${id}` });
    expect([late.statusCode, late.json().errors[0].extensions.code]).toEqual([409, 'CONFLICT']);
    for (const path of ['', '/events', '/report', '/diff']) {
      expect((await get(`/imports/..%2f..%2fjob.json${path}`)).statusCode).toBe(404);
    }
    expect((await app.inject({ method: 'PUT', url: '/imports' })).statusCode).toBe(405);
  });

  it('is listed, the newest first, and forgotten when there are many newer ones', async () => {
    const ids: string[] = [];
    for (let count = 0; count < 6; count += 1) {
      const { id } = (await post('kind=ror')).json();
      await followed(id);
      ids.push(id);
    }
    const listed = (await get('/imports')).json().imports.map(({ id }: { id: string }) => id);
    expect(listed).toEqual(ids.slice(2).reverse());
    await imports.close();
    expect([...(await left())].sort()).toEqual(ids.slice(2).sort());
  });
});

describe('a server that stops', () => {
  it('stops the job that runs after its batch, and the ones that wait, and removes their files', async () => {
    const { begun } = pausing();
    const running = (await post('kind=ror')).json();
    const waiting = (await post('kind=ror&dryRun=true')).json();
    await begun;
    await imports.close();
    expect(imports.find(running.id)).toMatchObject({
      state: 'CANCELLED',
      error: 'The server was stopped after 2 rows. What was applied stays; send the same file again to go on.',
    });
    expect(imports.find(waiting.id)).toMatchObject({
      state: 'CANCELLED',
      error: 'The server was stopped after 0 rows. Nothing was written.',
    });
    for (const { id } of [running, waiting]) expect(await readdir(join(folder, id))).not.toContain('upload');
    expect((await post('kind=ror')).statusCode).toBe(503);
  });

  it('leaves its jobs to the next one, which says what became of them', async () => {
    const done = (await post('kind=ror')).json();
    await followed(done.id);
    const { begun, end } = pausing();
    const running = (await post('kind=ror')).json();
    await begun;
    // What a server leaves behind that is killed: a job that runs, with its file, and an upload that never ended.
    await mkdir(join(folder, 'imp_half'));
    await writeFile(join(folder, 'imp_half', 'upload'), 'a,b');
    const [before] = [app];
    await open();
    expect((await get(`/imports/${done.id}`)).json()).toMatchObject({ state: 'SUCCEEDED', rows: 3 });
    expect((await get(`/imports/${running.id}`)).json()).toMatchObject({
      state: 'FAILED',
      error: 'The server stopped; send the file again, what was applied stays.',
    });
    expect(await readdir(join(folder, running.id))).toEqual(['job.json', 'report.jsonl']);
    expect([...(await left())].sort()).toEqual([done.id, running.id].sort());
    end();
    await before.close();
  });
});
