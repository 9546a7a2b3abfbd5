import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { type EditorState, noEditor } from '../../../src/http/editor-build.ts';
import { editorRoutes } from '../../../src/http/editor-routes.ts';
import { httpServer } from '../../../src/http/http-server.ts';

let folder: string;
let app: FastifyInstance;
let state: EditorState = { kind: 'BUILDING' };
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'editor-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<p>the editor</p>');
  await writeFile(join(folder, 'assets', 'a-1f2e.js'), 'export {};');
  app = await httpServer(pino({ level: 'silent' }));
  await editorRoutes(app, () => state);
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

describe('the query editor', () => {
  it('is said to be in the making until it is there', async () => {
    const { statusCode, body, headers } = await app.inject('/graphiql');
    expect(statusCode).toBe(503);
    expect(body).toContain('is being built');
    expect(headers['cache-control']).toBe('no-store');
  });

  it('is said to have failed, with the reason as text', async () => {
    state = { kind: 'FAILED', reason: 'npm said <b>no</b> & more' };
    const { statusCode, body } = await app.inject('/graphiql');
    expect(statusCode).toBe(503);
    expect(body).toContain('npm said &lt;b>no&lt;/b> &amp; more');
    expect(body).not.toContain('http-equiv="refresh"');
  });

  it('is said not to be there where none is wanted', async () => {
    state = noEditor.state();
    const { statusCode, body } = await app.inject('/graphiql');
    expect(statusCode).toBe(404);
    expect(body).toContain('QUERY_EDITOR=none');
    expect(body).not.toContain('http-equiv="refresh"');
  });

  it('is served from its folder, its hashed files for ever', async () => {
    state = { kind: 'READY', folder };
    for (const url of ['/graphiql', '/graphiql/']) {
      const page = await app.inject(url);
      expect(page.body).toBe('<p>the editor</p>');
      expect(page.headers['cache-control']).toBe('no-cache');
      expect(page.headers['content-security-policy']).toContain("default-src 'self'");
    }
    const asset = await app.inject('/graphiql/assets/a-1f2e.js');
    expect(asset.headers['content-type']).toContain('javascript');
    expect(asset.headers['cache-control']).toContain('immutable');
  });

  it.each([
    '/graphiql/../../etc/passwd',
    '/graphiql/..%2f..%2f..%2fetc%2fpasswd',
    '/graphiql/%2e%2e/%2e%2e/etc/passwd',
  ])('gives nothing beside its folder: %s', async (url) => {
    const response = await app.inject(url);
    expect(response.statusCode).toBeGreaterThanOrEqual(400);
    expect(response.body).not.toContain('root:');
  });

  it('gives JSON where it has no such file', async () => {
    const response = await app.inject('/graphiql/assets/none.js');
    expect(response.statusCode).toBe(404);
    expect(response.json().errors[0].extensions.code).toBe('NOT_FOUND');
    expect(response.headers['cache-control'] ?? '').not.toContain('immutable');
  });
});
