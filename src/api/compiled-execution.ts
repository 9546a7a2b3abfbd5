import { type ApolloServerPlugin, type GraphQLRequestContext, type GraphQLResponse, HeaderMap } from '@apollo/server';
import { type ExecutionResult, type GraphQLSchema, getVariableValues, OperationTypeNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { type CompiledQuery, compiledQuery, formatCompiledError } from './compiled-query.ts';
import type { FormatError } from './format-error.ts';
import { limits } from './limits.ts';

const kept = 500;
/** Compiling costs some milliseconds: a query that is asked once or twice is not worth it. */
const usesBeforeCompiling = 3;

interface Entry {
  uses: number;
  /** null where the query cannot be compiled. */
  compiled?: CompiledQuery | null;
}

const responseOf = ({ data = null, errors }: ExecutionResult, format: FormatError): GraphQLResponse => {
  const formatted = errors?.map((error) => formatCompiledError(error, format));
  const singleResult = { data, ...(formatted?.length && { errors: formatted }) };
  return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult } };
};

/**
 * Runs queries that are asked again and again as compiled functions (graphql-jit), several times as fast. Whatever is
 * new, cannot be compiled, or has wrong variables is left to the server's own execution, whose answers are the same.
 */
export const compiledExecution = <Context extends object>(
  schema: GraphQLSchema,
  format: FormatError,
): ApolloServerPlugin<Context> => {
  const entries = new LRUCache<string, Entry>({ max: kept });

  const compiledFor = ({ queryHash, operationName, document }: GraphQLRequestContext<Context>) => {
    const name = operationName ?? null;
    const key = `${queryHash} ${name ?? ''}`;
    const entry = entries.get(key) ?? { uses: 0 };
    entries.set(key, entry);
    entry.uses += 1;
    if (entry.uses > usesBeforeCompiling && entry.compiled === undefined && document) {
      entry.compiled = compiledQuery(schema, document, name);
    }
    return entry.compiled ?? null;
  };

  /** Compiled queries know no defaults inside variables, nor of required ones: they are given them filled in. */
  const variablesOf = ({ operation, request }: GraphQLRequestContext<Context>) =>
    getVariableValues(schema, operation?.variableDefinitions ?? [], request.variables ?? {}, {
      maxErrors: limits.coercionErrors,
    }).coerced;

  return {
    requestDidStart: async () => ({
      responseForOperation: async (request) => {
        if (request.operation?.operation !== OperationTypeNode.QUERY) return null;
        const compiled = compiledFor(request);
        const variables = compiled && variablesOf(request);
        if (!compiled || !variables || !compiled.takes(variables)) return null;
        const result = await compiled.run(request.contextValue, variables);
        return responseOf(result, format);
      },
    }),
  };
};
