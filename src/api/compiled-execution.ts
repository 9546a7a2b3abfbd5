import { type ApolloServerPlugin, type GraphQLRequestContext, type GraphQLResponse, HeaderMap } from '@apollo/server';
import { type ExecutionResult, type GraphQLSchema, getVariableValues, OperationTypeNode } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
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

const compile = <Context>(
  schema: GraphQLSchema,
  { document, operationName }: GraphQLRequestContext<Context & object>,
): CompiledQuery | null => {
  if (!document) return null;
  const compiled = compileQuery(schema, document, operationName ?? undefined);
  return isCompiledQuery(compiled) ? compiled : null;
};

const responseOf = ({ data = null, errors }: ExecutionResult, format: FormatError): GraphQLResponse => {
  const formatted = errors?.map((error) => format(error.toJSON(), error));
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

  const compiledFor = (request: GraphQLRequestContext<Context>): CompiledQuery | null => {
    const key = `${request.queryHash} ${request.operationName ?? ''}`;
    const entry = entries.get(key) ?? { uses: 0 };
    entries.set(key, entry);
    entry.uses += 1;
    if (entry.uses > usesBeforeCompiling && entry.compiled === undefined) entry.compiled = compile(schema, request);
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
        if (!compiled || !variables) return null;
        const result = await compiled.query(undefined, request.contextValue, variables);
        return responseOf(result, format);
      },
    }),
  };
};
