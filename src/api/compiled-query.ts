import {
  type DocumentNode,
  type ExecutionResult,
  extendSchema,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  Kind,
  parse,
  type VariableDefinitionNode,
  visit,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { FormatError } from './format-error.ts';

type Variables = Readonly<Record<string, unknown>>;

/** A query as a function of what resolvers are given and of coerced variables. */
export interface CompiledQuery {
  /** Whether it answers as graphql-js does with these variables. */
  takes(variables: Variables): boolean;
  run(context: unknown, variables: Variables): Promise<ExecutionResult> | ExecutionResult;
}

/** The variables that stand inside a list or a map. */
const variablesInside = (document: DocumentNode): readonly string[] => {
  const names = new Set<string>();
  const inside = (value: Parameters<typeof visit>[0]): void => {
    visit(value, {
      [Kind.VARIABLE]: ({ name }: { readonly name: { readonly value: string } }) => void names.add(name.value),
    });
  };
  visit(document, { [Kind.OBJECT]: { enter: inside }, [Kind.LIST]: { enter: inside } });
  return [...names];
};

const extended = new WeakMap<GraphQLSchema, GraphQLSchema>();

/** The schema with a scalar that takes every value as it is. */
const withAnyValue = (schema: GraphQLSchema): GraphQLSchema => {
  const made = extended.get(schema) ?? extendSchema(schema, parse('scalar AnyValue'));
  extended.set(schema, made);
  return made;
};

const anyValue: Pick<VariableDefinitionNode, 'type'> = {
  type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: 'AnyValue' } },
};

/**
 * The document with variables of any value: those that come are coerced already. For a filter, whose type holds itself in a
 * dozen places, the code that would coerce it again has megabytes, and takes ten seconds to make.
 */
const takingCoerced = (document: DocumentNode): DocumentNode =>
  visit(document, {
    [Kind.VARIABLE_DEFINITION]: ({ kind, variable }: VariableDefinitionNode) => ({ kind, variable, ...anyValue }),
  });

/** The query as a function; null where it cannot be compiled. */
export const compiledQuery = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
): CompiledQuery | null => {
  const compiled = compileQuery(withAnyValue(schema), takingCoerced(document), operationName ?? undefined);
  if (!isCompiledQuery(compiled)) return null;
  const inside = variablesInside(document);
  return {
    // Inside a list or a map a compiled query takes a variable that is left out for null, and so loses the default of
    // its place; and it takes null where none may be.
    takes: (variables) => inside.every((name) => variables[name] !== undefined && variables[name] !== null),
    run: (context, variables) => compiled.query(undefined, context, { ...variables }),
  };
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
