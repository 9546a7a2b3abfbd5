import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Context } from '../context.ts';
import { compiledExecution } from './compiled-execution.ts';
import { costLimit } from './cost.ts';
import { errorFormatter } from './format-error.ts';
import { limitRules, limits } from './limits.ts';
import { responseStatus } from './response-status.ts';

export interface GraphqlServerOptions {
  readonly schema: GraphQLSchema;
  readonly log: Logger;
  readonly plugins?: readonly ApolloServerPlugin<Context>[];
}

/** Parses, validates, prices and executes requests. It has yet to be started. */
export const graphqlServer = ({ schema, log, plugins = [] }: GraphqlServerOptions): ApolloServer<Context> => {
  const formatError = errorFormatter(log);
  return new ApolloServer<Context>({
    schema,
    formatError,
    logger: log,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    persistedQueries: false,
    maxRecursiveSelections: true,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: limitRules,
    validationOptions: { maxErrors: limits.validationErrors },
    executionOptions: { maxCoercionErrors: limits.coercionErrors },
    plugins: [
      // It instruments every field, and nothing here sends cache hints.
      ApolloServerPluginCacheControlDisabled(),
      // It loads from the web.
      ApolloServerPluginLandingPageDisabled(),
      costLimit(schema),
      compiledExecution(schema, formatError),
      responseStatus(),
      ...plugins,
    ],
  });
};
