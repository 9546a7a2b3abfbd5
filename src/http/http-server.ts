import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import { type FastifyBaseLogger, type FastifyInstance, fastify, LogController } from 'fastify';
import type { Logger } from 'pino';
import { limits } from '../api/limits.ts';
import { answerClientError } from './client-errors.ts';
import { answerErrors } from './error-answers.ts';

/** Everything from here, nothing from anywhere else; the query editor's own code makes styles and workers. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'", 'data:'],
    workerSrc: ["'self'", 'blob:'],
    objectSrc: ["'none'"],
    baseUri: ["'self'"],
    frameAncestors: ["'none'"],
  },
};

/** An HTTP server without routes: limits, headers, and errors as JSON. */
export const httpServer = async (log: Logger): Promise<FastifyInstance> => {
  // Fastify's own type of a logger is pino's, less precisely.
  const loggerInstance: FastifyBaseLogger = log;
  const app = fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: limits.bodyBytes,
    forceCloseConnections: 'idle',
    clientErrorHandler: answerClientError,
  });
  // A browser may send plain text to other sites without asking them first.
  app.removeContentTypeParser('text/plain');
  answerErrors(app);
  await app.register(helmet, {
    contentSecurityPolicy,
    // Plain HTTP on loopback is the rule; who puts TLS before it sets this there.
    strictTransportSecurity: false,
    crossOriginResourcePolicy: { policy: 'cross-origin' },
  });
  await app.register(cors, {
    origin: '*',
    credentials: false,
    methods: ['GET', 'HEAD', 'POST'],
    exposedHeaders: ['X-Total-Count', 'Content-Disposition', 'Retry-After'],
    maxAge: 86_400,
  });
  return app;
};
