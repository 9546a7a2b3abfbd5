import { makeExecutableSchema } from '@graphql-tools/schema';
import { graphql } from 'graphql';
import { readTypeDefinitions } from '../../src/api/type-definitions.ts';
import { prepareDatabase } from '../../src/curation/schema.ts';
import { nounNameOf } from '../../src/entities/entity-id.ts';
import { entityLoaders } from '../../src/entities/loaders.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { EntityHeader } from '../../src/log/noun.ts';
import { pathResolvers } from '../../src/paths/resolvers.ts';
import { pathService } from '../../src/paths/service.ts';
import { emptyDatabase, openTestGraph } from '../support/database.ts';

export const openPathsApp = async () => {
  const statements: string[] = [];
  const graph: Graph = openTestGraph({ onStatement: ({ text }) => statements.push(text) });
  await emptyDatabase(graph);
  await prepareDatabase(graph);
  const paths = pathService({ graph, workerUrl: new URL('../../dist/paths/worker.js', import.meta.url) });
  const schema = makeExecutableSchema({
    typeDefs: readTypeDefinitions(),
    resolvers: {
      ...pathResolvers,
      Entity: { __resolveType: ({ type }: EntityHeader) => nounNameOf(type) },
    },
    resolverValidationOptions: { requireResolversForResolveType: 'ignore' },
  });
  return {
    graph,
    statements,
    ask: async (source: string, variableValues: Readonly<Record<string, unknown>>) => {
      const contextValue = { paths, loaders: entityLoaders(graph) };
      const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
      const formatted = errors?.map(({ message, originalError }) => {
        const { code, details } = (originalError ?? {}) as { code?: string; details?: { argument?: string } };
        return { message, extensions: { code, argument: details?.argument } };
      });
      return { data: data === undefined || data === null ? null : { ...data }, errors: formatted };
    },
    close: async () => {
      await paths.close();
      await graph.close();
    },
  };
};
export type PathsApp = Awaited<ReturnType<typeof openPathsApp>>;
