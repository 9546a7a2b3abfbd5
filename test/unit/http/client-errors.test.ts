import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { httpServer } from '../../../src/http/http-server.ts';

let app: FastifyInstance;
let port: number;
beforeAll(async () => {
  app = await httpServer(pino({ level: 'silent' }));
  port = Number(new URL(await app.listen({ port: 0, host: '127.0.0.1' })).port);
});
afterAll(() => app.close());

/** What comes back, whole, when the server has hung up. */
const answerTo = async (sent: string): Promise<string> => {
  const socket = connect(port, '127.0.0.1');
  let answer = '';
  socket.on('data', (bytes) => {
    answer += bytes;
  });
  socket.write(sent);
  await once(socket, 'end');
  socket.destroy();
  return answer;
};

describe('what is no request', () => {
  it.each([
    [
      'too long an address',
      `GET /graph/a?args=${'x'.repeat(20_000)} HTTP/1.1\r\n\r\n`,
      431,
      'LIMIT_EXCEEDED',
      'by POST',
    ],
    ['not of HTTP', 'hello\r\n\r\n', 400, 'BAD_REQUEST', 'no request'],
  ])('because it is %s is answered as every error is', async (_what, sent, status, code, says) => {
    const [head = '', body = ''] = (await answerTo(sent)).split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    const { errors } = JSON.parse(body);
    expect(errors).toEqual([{ message: expect.stringContaining(says), extensions: { code } }]);
  });
});
