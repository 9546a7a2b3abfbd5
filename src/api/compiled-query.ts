import {
  BREAK,
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  Kind,
  visit,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { FormatError } from './format-error.ts';

/** A query as a function of what resolvers are given and of coerced variables. */
export type CompiledQuery = (
  context: unknown,
  variables: Readonly<Record<string, unknown>>,
) => Promise<ExecutionResult> | ExecutionResult;

/**
 * Whether a variable stands inside a list or a map. Compiled queries take one there that is left out for null, and so
 * lose the default of its place.
 */
const hasVariablesInside = (document: DocumentNode): boolean => {
  let found = false;
  const look = {
    enter: () => {
      found = true;
      return BREAK;
    },
  };
  const inside = (value: Parameters<typeof visit>[0]): void => {
    visit(value, { [Kind.VARIABLE]: look });
  };
  visit(document, { [Kind.OBJECT]: { enter: inside }, [Kind.LIST]: { enter: inside } });
  return found;
};

/** The query as a function; null where its answers could differ from graphql-js's, or where it cannot be compiled. */
export const compiledQuery = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
): CompiledQuery | null => {
  if (hasVariablesInside(document)) return null;
  const compiled = compileQuery(schema, document, operationName ?? undefined);
  return isCompiledQuery(compiled)
    ? (context, variables) => compiled.query(undefined, context, { ...variables })
    : null;
};

/** An error of a compiled query, which is no `GraphQLError`: it has the same members, without those of the document. */
type CompiledError = Pick<GraphQLError, 'message' | 'path' | 'locations' | 'originalError'>;

/** Formats an error of a compiled query as graphql-js's own would be. */
export const formatCompiledError = (
  { message, path, locations, originalError }: CompiledError,
  format: FormatError,
): GraphQLFormattedError =>
  format(
    { message, ...(locations && { locations }), ...(path && { path }) },
    new GraphQLError(message, { path, originalError }),
  );
