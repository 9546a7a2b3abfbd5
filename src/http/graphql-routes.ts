import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { Context } from '../context.ts';
import { answerError, refuseOtherMethods } from './error-answers.ts';
import { malformedIn } from './request-form.ts';

const url = '/graphql';

/** POST for everything, GET for queries: from the address bar of a browser, or from `pandas.read_json`. */
export const graphqlRoutes = (app: FastifyInstance, apollo: ApolloServer<Context>, context: () => Context): void => {
  const handler = fastifyApolloHandler(apollo, { context: async () => context() });
  app.post(url, {
    preHandler: async (request, reply) => {
      const malformed = malformedIn(request.body);
      if (!malformed) return;
      return answerError(reply, 422, malformed.message, { code: 'BAD_REQUEST', argument: malformed.parameter });
    },
    handler,
  });
  app.get(url, {
    exposeHeadRoute: false,
    preHandler: async (request) => {
      // Nothing that a GET can do needs protection from other sites: it only reads, and no cookie says who asks.
      request.headers['apollo-require-preflight'] = 'true';
    },
    handler,
  });
  refuseOtherMethods(app, url, ['GET', 'POST']);
};
