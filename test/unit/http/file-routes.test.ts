import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type FastifyInstance, fastify } from 'fastify';
import { fileRoutes } from '../../../src/http/file-routes.ts';
import type { DataFiles } from '../../../src/shared/data-file.ts';
import { DomainError } from '../../../src/shared/errors.ts';

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
    items: 'rows',
    find: () => ({
      open: async () => ({ contentType: 'text/plain', compressible: true, totalCount: null, chunks: chunks() }),
    }),
  };
  return { files, released };
};

let app: FastifyInstance;
let socket: Socket | undefined;
const begin = async (files: DataFiles, patience: number, headers = ''): Promise<Socket> => {
  fileRoutes(app, { folder: 'graph', files, most: 1, patience });
  const address = new URL(await app.listen({ port: 0, host: '127.0.0.1' }));
  socket = connect(Number(address.port), '127.0.0.1');
  socket.pause();
  socket.on('error', () => undefined);
  socket.write(`GET /graph/endless.gexf HTTP/1.1\r\nHost: x\r\n${headers}\r\n`);
  return socket;
};

beforeEach(() => {
  app = fastify();
});
afterEach(async () => {
  socket?.destroy();
  socket = undefined;
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
    const client = await begin(files, 60_000);
    client.resume();
    await once(client, 'data');
    client.pause();
    const response = await app.inject('/graph/endless.gexf');
    expect([response.statusCode, response.headers['retry-after']]).toEqual([503, '5']);
    expect(response.json().errors[0].extensions.code).toBe('UNAVAILABLE');
    client.destroy();
    await released;
  });
});

describe('a client that reads slowly', () => {
  it('is served for as long as it takes some of a long one', async () => {
    // More than the buffers of both ends hold.
    const long = Buffer.alloc(32_000_000, noise);
    const files: DataFiles = {
      names: ['long'],
      items: 'rows',
      find: () => ({
        open: async () => ({
          contentType: 'text/plain',
          compressible: true,
          totalCount: null,
          chunks: (async function* () {
            yield long;
            yield long;
          })(),
        }),
      }),
    };
    const client = await begin(files, 2_000);
    let taken = 0;
    for await (const chunk of client) {
      taken += chunk.length;
      await new Promise((resolve) => setTimeout(resolve, 4));
      if (taken > 2 * long.length) break;
    }
    expect(taken).toBeGreaterThan(2 * long.length);
  }, 60_000);
});

describe('a fault in the middle', () => {
  /** A file that breaks off after `noise`, when it is let; and what of it is logged. */
  const failing = async () => {
    const logged: unknown[] = [];
    let fail: () => void = () => undefined;
    const failure = new Promise<void>((resolve) => {
      fail = resolve;
    });
    const chunks = async function* (): AsyncGenerator<Uint8Array> {
      yield noise;
      await failure;
      throw new Error('lost');
    };
    const open = async () => ({ contentType: 'text/plain', compressible: true, totalCount: null, chunks: chunks() });
    await app.close();
    app = fastify({ logger: { level: 'error', stream: { write: (line) => logged.push(JSON.parse(line)) } } });
    fileRoutes(app, { folder: 'graph', files: { names: ['failing'], items: 'rows', find: () => ({ open }) } });
    const address = new URL(await app.listen({ port: 0, host: '127.0.0.1' }));
    return { port: Number(address.port), fail, logged };
  };

  it.each([
    ['1.0', ''],
    ['1.1', ''],
    ['1.1', 'Accept-Encoding: gzip\r\n'],
  ])('is seen by a client of HTTP/%s (%j), and logged', async (version, headers) => {
    const { port, fail, logged } = await failing();
    const client = connect(port, '127.0.0.1');
    socket = client;
    const end = new Promise<unknown>((resolve) => {
      client.once('error', resolve).once('end', () => resolve('a clean end'));
    });
    client.write(`GET /graph/failing.gexf HTTP/${version}\r\nHost: x\r\n${headers}\r\n`);
    let taken = Buffer.alloc(0);
    client.on('data', (bytes) => {
      taken = Buffer.concat([taken, bytes]);
      // What the compressor holds back is less than this.
      if (taken.length > (headers === '' ? noise.length : 50_000)) fail();
    });
    const ended = await end;
    if (version === '1.0') expect(ended).toMatchObject({ code: 'ECONNRESET' });
    else expect(taken.subarray(-5).toString()).not.toBe('0\r\n\r\n');
    expect(logged).toEqual([
      expect.objectContaining({
        msg: 'A file broke off',
        file: 'failing.gexf',
        err: expect.objectContaining({ message: 'lost' }),
      }),
    ]);
  });
});

describe('what is asked by POST', () => {
  const begin = (): unknown[] => {
    const asked: unknown[] = [];
    const chunks = (async function* () {
      yield 'a file';
    })();
    const find: DataFiles['find'] = ({ members }) => {
      asked.push(members);
      return { open: async () => ({ contentType: 'text/plain', compressible: false, totalCount: null, chunks }) };
    };
    fileRoutes(app, { folder: 'graph', files: { names: ['a'], items: 'rows', find } });
    return asked;
  };

  it('stands in the body', async () => {
    const asked = begin();
    const response = await app.inject({ method: 'POST', url: '/graph/a.gexf', payload: { gexf: '1.2' } });
    expect([response.statusCode, response.body, asked]).toEqual([200, 'a file', [{ gexf: '1.2' }]]);
  });

  it('is refused in the address, and told where it belongs', async () => {
    const asked = begin();
    const url = '/graph/a.gexf?gexf=1.2&edges=links';
    const response = await app.inject({ method: 'POST', url, payload: { args: {} } });
    expect([response.statusCode, asked]).toEqual([400, []]);
    expect(response.json().errors[0]).toMatchObject({
      message:
        'gexf: "1.2" is not allowed; expected nothing in the address of a POST: all parameters stand in its body.',
      extensions: { code: 'BAD_INPUT', argument: 'gexf', value: '1.2' },
    });
  });
});

describe('a fault before the first byte', () => {
  it.each([
    ['BAD_INPUT', 400],
    ['NOT_FOUND', 404],
    ['DATABASE_UNAVAILABLE', 503],
    ['TIMEOUT', 504],
  ] as const)('%s has the status %i', async (code, status) => {
    const open = () => Promise.reject(new DomainError(code, 'It cannot be had.'));
    fileRoutes(app, { folder: 'graph', files: { names: ['a'], items: 'rows', find: () => ({ open }) } });
    const response = await app.inject('/graph/a.gexf');
    expect(response.statusCode).toBe(status);
    expect(response.json().errors[0]).toMatchObject({ message: 'It cannot be had.', extensions: { code } });
  });
});
