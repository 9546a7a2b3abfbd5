import { randomUUID } from 'node:crypto';
import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { limits } from '../api/limits.ts';
import type { DomainError } from '../shared/errors.ts';

/** What an answer that could not be begun has said of itself. */
const ofTheAnswer = ['content-disposition', 'content-encoding', 'x-total-count'];

/** Answers with errors, in the shape of GraphQL's. */
export const answerErrorList = (
  reply: FastifyReply,
  status: number,
  errors: readonly GraphQLFormattedError[],
): FastifyReply => {
  for (const header of ofTheAnswer) reply.removeHeader(header);
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .send({ errors });
};

/** A fault that the client can mend, as GraphQL tells of it. */
export const codedError = ({ message, code, details }: DomainError): GraphQLFormattedError => ({
  message,
  extensions: { code, ...details },
});

/** Answers with one error, in the shape of GraphQL's. */
export const answerError = (
  reply: FastifyReply,
  status: number,
  message: string,
  extensions: Readonly<Record<string, unknown>>,
): FastifyReply => answerErrorList(reply, status, [{ message, extensions }]);

/** What clients are told of Fastify's own errors; every other error of a request is masked. */
const explanations: Readonly<Record<string, string>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: 'The body is not JSON.',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'The body is empty; expected JSON.',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'Content-Type: expected application/json.',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'Content-Length: it is not the length of the body.',
  FST_ERR_CTP_BODY_TOO_LARGE: `The body is longer than ${limits.bodyBytes} bytes.`,
};

const codeOf = (status: number): string => (status === 413 ? 'LIMIT_EXCEEDED' : 'BAD_REQUEST');

/** JSON for every error of the transport: no page of HTML, no stack. */
export const answerErrors = (app: FastifyInstance): void => {
  app.setNotFoundHandler((request, reply) =>
    answerError(reply, 404, `There is nothing at ${request.method} ${request.url.slice(0, 200)}.`, {
      code: 'NOT_FOUND',
    }),
  );
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    const explanation = explanations[error.code] ?? (status < 500 ? error.message : undefined);
    if (explanation !== undefined) return answerError(reply, status, explanation, { code: codeOf(status) });
    const errorId = randomUUID();
    request.log.error({ errorId, err: error }, 'A request met a fault of the server');
    return answerError(reply, 500, `Something went wrong here. It was logged under ${errorId}.`, {
      code: 'INTERNAL_SERVER_ERROR',
      errorId,
    });
  });
};

/** Answers 405 for the methods that a path does not know, and says which it does. */
export const refuseOtherMethods = (app: FastifyInstance, url: string, allowed: readonly string[]): void => {
  const known = [...allowed, 'OPTIONS'];
  app.route({
    url,
    method: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'].filter((method) => !known.includes(method)),
    handler: (request, reply) =>
      answerError(reply.header('allow', known.join(', ')), 405, `${url} does not know ${request.method}.`, {
        code: 'BAD_REQUEST',
        allowed: known.join(', '),
      }),
  });
};
