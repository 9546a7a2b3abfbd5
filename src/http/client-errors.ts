import { maxHeaderSize, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { ConnectionError } from 'fastify';

interface Explanation {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

const explanations: Readonly<Record<string, Explanation>> = {
  HPE_HEADER_OVERFLOW: {
    status: 431,
    code: 'LIMIT_EXCEEDED',
    message: `The address and the headers are longer than ${maxHeaderSize} bytes together; send what is long by POST.`,
  },
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, code: 'TIMEOUT', message: 'The request did not come to its end in time.' },
};
const unreadable: Explanation = { status: 400, code: 'BAD_REQUEST', message: 'This is no request of HTTP.' };

/** Answers what cannot be read as a request, in the shape of GraphQL's errors, and hangs up. */
export const answerClientError = (error: ConnectionError, socket: Socket): void => {
  if (socket.destroyed || error.code === 'ECONNRESET') return;
  const { status, code, message } = explanations[error.code] ?? unreadable;
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] });
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      'content-type: application/json; charset=utf-8',
      `content-length: ${Buffer.byteLength(body)}`,
      'connection: close',
      '',
      body,
    ].join('\r\n'),
    () => socket.destroy(),
  );
};
