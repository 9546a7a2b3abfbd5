import { Socket } from 'node:net';
import { pipeline, Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { statusOf } from '../api/response-status.ts';
import { closed } from '../shared/closed.ts';
import type { DataFile, DataFiles, KnownFile } from '../shared/data-file.ts';
import { badInput, DomainError } from '../shared/errors.ts';
import { QueryFailed } from '../shared/run-query.ts';
import { readsGzip } from './encoding.ts';
import { answerError, answerErrorList, codedError, refuseOtherMethods } from './error-answers.ts';

export interface FileRoutesOptions {
  /** The folder of the files. */
  readonly folder: string;
  readonly files: DataFiles;
  /** So many are made at once; whoever comes then is told to come again. */
  readonly most?: number;
  /** Milliseconds after which a client that takes nothing is hung up on. */
  readonly patience?: number;
}

interface FileRequestParts {
  readonly Params: { readonly file: string };
  readonly Querystring: Readonly<Record<string, unknown>>;
}
type FileRequest = FastifyRequest<FileRequestParts>;

const answerFault = (reply: FastifyReply, error: unknown): FastifyReply => {
  const isOurs = error instanceof DomainError;
  if (!isOurs && !(error instanceof QueryFailed)) throw error;
  const errors = isOurs ? [codedError(error)] : error.errors;
  const isNowhere = isOurs && error.code === 'NOT_FOUND';
  return answerErrorList(reply, isNowhere ? 404 : (statusOf({ data: null, errors }) ?? 400), errors);
};

/** Seconds after which it is worth to come again. */
const comeAgain = 5;

const answerBusy = (reply: FastifyReply, most: number): FastifyReply =>
  answerError(
    reply.header('retry-after', comeAgain),
    503,
    `${most} files are being made already, as many as may be at once; come again in ${comeAgain} seconds.`,
    { code: 'UNAVAILABLE' },
  );

/** Bytes of a piece, which a client that still reads takes in good time, however slow its line. */
const pieceBytes = 64 * 1024;

/** The text or bytes in pieces; `hangUp` is called when one waits too long to be taken. */
const patiently = async function* (
  chunks: AsyncIterable<string | Uint8Array>,
  patience: number,
  hangUp: () => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk);
    for (let start = 0; start < bytes.length; start += pieceBytes) {
      const waiting = setTimeout(hangUp, patience);
      try {
        yield bytes.subarray(start, start + pieceBytes);
      } finally {
        clearTimeout(waiting);
      }
    }
  }
};

/** The same as gzip. */
const gzipped = (plain: Readable): Readable => {
  const gzip = createGzip({ level: 4 });
  // Each ends with the other; the one that is sent tells of a fault.
  pipeline(plain, gzip, () => undefined);
  return gzip;
};

/** What is asked by POST: all of it stands in the body. */
const posted = (query: FileRequest['query'], body: unknown): unknown => {
  const [parameter] = Object.entries(query ?? {});
  if (!parameter) return body;
  throw badInput(...parameter, 'nothing in the address of a POST: all parameters stand in its body');
};

const found = ({ find }: DataFiles, { params: { file }, query, body, method }: FileRequest): KnownFile => {
  const [name = ''] = file.split('.', 1);
  return find({ name, ending: file.slice(name.length + 1), members: method === 'POST' ? posted(query, body) : query });
};

const withHeaders = (reply: FastifyReply, name: string, { contentType, totalCount }: DataFile): FastifyReply => {
  if (totalCount !== null) reply.header('x-total-count', totalCount);
  return reply
    .header('cache-control', 'no-store')
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('vary', 'Accept-Encoding')
    .type(contentType);
};

/** Breaks an answer off by a reset, so that also clients of HTTP/1.0, whose files end with the connection, see that it is not whole. */
const breakOff = (response: FastifyReply['raw']): void => {
  if (response.socket instanceof Socket) response.socket.resetAndDestroy();
  response.destroy();
};

/**
 * Files by GET, or by POST where what is asked is long. What is wrong is told with a status before the first byte; what
 * goes wrong later breaks the connection off, so that no client takes a part for the whole.
 */
export const fileRoutes = (
  app: FastifyInstance,
  { folder, files, most = Number.POSITIVE_INFINITY, patience = 60_000 }: FileRoutesOptions,
): void => {
  const url = `/${folder}/:file`;
  const sending = new Set<FastifyReply['raw']>();
  let underWay = 0;

  const send = async ({ params }: FileRequest, reply: FastifyReply, stream: Readable): Promise<void> => {
    const { raw } = reply;
    sending.add(raw);
    stream.once('error', (err) => {
      reply.log.error({ err, file: params.file }, 'A file broke off');
      if (raw.headersSent) breakOff(raw);
    });
    void reply.send(stream);
    await closed(stream);
    sending.delete(raw);
  };

  /** Answers with a file, and is done when it is sent, or when nothing is read any more for a client that has left. */
  const answer = async (request: FileRequest, reply: FastifyReply, known: KnownFile): Promise<void> => {
    const file = await known.open();
    withHeaders(reply, request.params.file, file);
    if (request.method === 'HEAD') {
      void reply.send();
      return;
    }
    const compressed = file.compressible && readsGzip(request.headers['accept-encoding']);
    if (compressed) reply.header('content-encoding', 'gzip');
    const chunks = patiently(file.chunks, patience, () => breakOff(reply.raw));
    // It is asked for more only when what it gave has been sent.
    const plain = Readable.from(chunks, { objectMode: false });
    await Promise.all([send(request, reply, compressed ? gzipped(plain) : plain), closed(plain)]);
  };

  const handler = async (request: FileRequest, reply: FastifyReply): Promise<FastifyReply> => {
    try {
      const known = found(files, request);
      if (underWay >= most) return answerBusy(reply, most);
      underWay += 1;
      try {
        await answer(request, reply, known);
      } finally {
        underWay -= 1;
      }
      return reply;
    } catch (error) {
      return answerFault(reply, error);
    }
  };

  app.route<FileRequestParts>({ url, method: ['GET', 'HEAD', 'POST'], exposeHeadRoute: false, handler });
  refuseOtherMethods(app, url, ['GET', 'HEAD', 'POST']);
  // A long file would keep the server from stopping.
  app.addHook('preClose', async () => {
    for (const response of sending) breakOff(response);
  });
};
