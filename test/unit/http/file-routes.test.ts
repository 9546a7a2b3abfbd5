import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type FastifyInstance, fastify } from 'fastify';
import { fileRoutes } from '../../../src/http/file-routes.ts';
import type { DataFiles } from '../../../src/shared/data-file.ts';

/** Nothing that gzip could make smaller. */
const noise = randomBytes(100_000);

/** A file without an end, and a promise of its being let go of. */
const endless = () => {
  let letGo: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const chunks = async function* (): AsyncGenerator<Uint8Array> {
    try {
      while (true) yield noise;
    } finally {
      letGo();
    }
  };
  const files: DataFiles = {
    names: ['endless'],
    find: () => ({
      open: async () => ({ contentType: 'text/plain', compressible: true, totalCount: null, chunks: chunks() }),
    }),
  };
  return { files, released };
};

let app: FastifyInstance;
let socket: Socket;
const begin = async (files: DataFiles, patience: number, headers = ''): Promise<void> => {
  fileRoutes(app, { folder: 'graph', files, most: 1, patience });
  const { hostname, port } = new URL(await app.listen({ port: 0, host: '127.0.0.1' }));
  socket = connect(Number(port), hostname);
  socket.pause();
  socket.on('error', () => undefined);
  socket.write(`GET /graph/endless.gexf HTTP/1.1\r\nHost: x\r\n${headers}\r\n`);
};

beforeEach(() => {
  app = fastify();
});
afterEach(async () => {
  socket.destroy();
  await app.close();
});

describe('a client that stops reading in the middle', () => {
  it.each(['', 'Accept-Encoding: gzip\r\n'])('is hung up on, and its file let go of (%j)', async (headers) => {
    const { files, released } = endless();
    await begin(files, 50, headers);
    await released;
    // Its place is free as soon as the stream is closed.
    const again = () => app.inject({ method: 'HEAD', url: '/graph/endless.gexf' });
    while ((await again()).statusCode === 503);
    expect((await again()).statusCode).toBe(200);
  });

  it('keeps its place meanwhile: who comes is told to come again', async () => {
    const { files, released } = endless();
    await begin(files, 60_000);
    socket.resume();
    await once(socket, 'data');
    socket.pause();
    const response = await app.inject('/graph/endless.gexf');
    expect([response.statusCode, response.headers['retry-after']]).toEqual([503, '5']);
    expect(response.json().errors[0].extensions.code).toBe('UNAVAILABLE');
    socket.destroy();
    await released;
  });
});
