import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ImportJobs } from '../imports/import-jobs.ts';
import type { ImportJob } from '../imports/job.ts';

import { codeOf } from '../shared/error-code.ts';
import { DomainError, type ErrorCode } from '../shared/errors.ts';
import { answerError, refuseOtherMethods } from './error-answers.ts';
import { hangUpWhenStopping } from './hang-up.ts';
import { importRequest } from './import-request.ts';
import { refuseStrangers } from './local-only.ts';

export interface ImportRouteOptions {
  readonly imports: ImportJobs;
  readonly kinds: readonly string[];
}

/** Types that no page can send to another site without being asked about first. */
const contentTypes = [
  'application/octet-stream',
  'application/gzip',
  'application/x-gzip',
  'application/x-ndjson',
  'application/jsonl',
  'text/csv',
];

const statusOfCode: Partial<Readonly<Record<ErrorCode, number>>> = {
  NOT_FOUND: 404,
  CONFLICT: 409,
  LIMIT_EXCEEDED: 413,
  UNAVAILABLE: 503,
  STORAGE_FULL: 507,
};

type AnswerError = FastifyInstance['errorHandler'];

const answerFault =
  (otherwise: AnswerError): AnswerError =>
  (error, request, reply) => {
    // What is left of a body is read and forgotten: many a client has no eye for the answer before it has sent all.
    request.raw.on('error', () => undefined).resume();
    if (!(error instanceof DomainError)) return otherwise(error, request, reply);
    const { code, message, details } = error;
    if (code === 'UNAVAILABLE') reply.header('retry-after', '30');
    return void answerError(reply, statusOfCode[code] ?? 400, message, { code, ...details });
  };

const noContentType = (given: string | undefined): string =>
  `Content-Type: ${given === undefined ? 'it is missing' : `${JSON.stringify(given)} is not taken`}; expected one of ` +
  `${contentTypes.join(', ')}, as with curl -H "Content-Type: application/octet-stream". What the file is, its content tells.`;

/** Takes bodies as streams, of types that say they are files. */
const takeStreams = (app: FastifyInstance): void => {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(contentTypes, (_request, payload, done) => done(null, payload));
  app.addContentTypeParser('*', (request, _payload, done) => {
    done(Object.assign(new Error(noContentType(request.headers['content-type'])), { statusCode: 415 }));
  });
};

const eventsOf = async function* (jobs: AsyncIterable<ImportJob>): AsyncGenerator<string> {
  for await (const job of jobs)
    yield `event: ${job.endedAt === null ? 'progress' : 'end'}\ndata: ${JSON.stringify(job)}\n\n`;
};

/** A file of JSON Lines as it is now; empty where nothing was written yet. */
const sendLines = async (reply: FastifyReply, path: string): Promise<FastifyReply> => {
  reply.type('application/x-ndjson; charset=utf-8');
  try {
    const handle = await open(path);
    return reply.send(createReadStream('', { fd: handle }));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return reply.send('');
    throw error;
  }
};

type ById = FastifyRequest<{ Params: { id: string } }>;

const addUpload = (app: FastifyInstance, { imports, kinds }: ImportRouteOptions): void => {
  app.post<{ Querystring: Readonly<Record<string, unknown>> }>('/imports', async (request, reply) => {
    const asked = importRequest(request.query, kinds);
    const body = request.body instanceof Readable ? request.body : Readable.from([]);
    const job = await imports.submit(asked, body, Number(request.headers['content-length'] ?? 0));
    return reply.code(202).header('location', `/imports/${job.id}`).send(job);
  });
};

const addJobs = (app: FastifyInstance, imports: ImportJobs): void => {
  app.get('/imports', async () => ({ imports: imports.list() }));
  app.get('/imports/:id', async ({ params }: ById) => imports.find(params.id));
  app.delete('/imports/:id', async ({ params }: ById, reply) => reply.code(202).send(await imports.cancel(params.id)));
  app.get('/imports/:id/report', async ({ params }: ById, reply) => sendLines(reply, imports.reportOf(params.id)));
  app.get('/imports/:id/diff', async ({ params }: ById, reply) => sendLines(reply, imports.diffOf(params.id)));
};

const addEvents = (app: FastifyInstance, imports: ImportJobs): void => {
  app.get('/imports/:id/events', { exposeHeadRoute: false }, async ({ params }: ById, reply) => {
    imports.find(params.id);
    return reply.type('text/event-stream; charset=utf-8').send(Readable.from(eventsOf(imports.follow(params.id))));
  });
};

const methods: Readonly<Record<string, readonly string[]>> = {
  '/imports': ['GET', 'HEAD', 'POST'],
  '/imports/:id': ['GET', 'HEAD', 'DELETE'],
};

/** Without this the answer to everybody's preflight would be that of the other paths: come in. */
const addOptions = (app: FastifyInstance): void => {
  app.options('/imports/*', async (_request, reply) => reply.code(204).send());
  for (const [url, allowed] of Object.entries(methods)) {
    app.options(url, async (_request, reply) => reply.code(204).header('allow', allowed.join(', ')).send());
    refuseOtherMethods(app, url, allowed);
  }
};

/**
 * Imports of files that are sent, for programs on this machine until there are keys: a raw body, streamed to disk, and
 * a job that can be followed and stopped. Pages of other sites are refused, and not told what they may do.
 */
export const importRoutes = async (app: FastifyInstance, options: ImportRouteOptions): Promise<void> => {
  await app.register(async (scope) => {
    scope.addHook('onRoute', (route) => {
      route.config = { ...route.config, cors: false };
    });
    scope.addHook('onRequest', refuseStrangers);
    hangUpWhenStopping(scope);
    scope.addHook('onSend', async (_request, reply) => {
      reply.header('cache-control', 'no-store').header('cross-origin-resource-policy', 'same-origin');
    });
    scope.setErrorHandler(answerFault(app.errorHandler));
    takeStreams(scope);
    addUpload(scope, options);
    addJobs(scope, options.imports);
    addEvents(scope, options.imports);
    addOptions(scope);
  });
};
