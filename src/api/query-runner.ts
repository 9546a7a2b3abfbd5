import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getVariableValues,
  Kind,
} from 'graphql';
import { type CompiledQuery, compiledQuery, formatCompiledError } from './compiled-query.ts';
import type { FormatError } from './format-error.ts';
import { limits } from './limits.ts';

/** A document that has run, and its compiled form from the second run on; null where it cannot be compiled. */
interface Known {
  compiled: CompiledQuery | null | undefined;
}

export interface QueryRunnerOptions {
  readonly schema: GraphQLSchema;
  /** The context of one query. */
  readonly context: () => unknown;
  readonly format: FormatError;
}

type Variables = Readonly<Record<string, unknown>>;
type FormattedResult = { readonly data?: unknown; readonly errors?: readonly GraphQLFormattedError[] };

const badVariable = (error: GraphQLError): GraphQLError =>
  new GraphQLError(error.message, {
    ...(error.nodes && { nodes: error.nodes }),
    originalError: error.originalError,
    extensions: { ...error.extensions, code: 'BAD_USER_INPUT' },
  });

/**
 * Runs queries of the server's own, which need no limits of depth and cost, through the resolvers that clients meet,
 * each in a context of its own. Documents must be valid; who asks again passes the same document, which is compiled.
 */
export const queryRunner = ({ schema, context, format }: QueryRunnerOptions) => {
  const documents = new WeakMap<DocumentNode, Known>();

  const compiledFor = (document: DocumentNode): CompiledQuery | null => {
    const entry = documents.get(document);
    if (!entry) documents.set(document, { compiled: undefined });
    else if (entry.compiled === undefined) entry.compiled = compiledQuery(schema, document, null);
    return entry?.compiled ?? null;
  };

  const formatted = (error: GraphQLError): GraphQLFormattedError => format(error.toJSON(), error);

  const compiledError = (error: GraphQLError): GraphQLFormattedError => formatCompiledError(error, format);

  const coerced = (document: DocumentNode, variables: Variables) => {
    const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    const definitions = operation?.kind === Kind.OPERATION_DEFINITION ? (operation.variableDefinitions ?? []) : [];
    return getVariableValues(schema, definitions, variables, { maxErrors: limits.coercionErrors });
  };

  return async (document: DocumentNode, variables: Variables): Promise<FormattedResult> => {
    const checked = coerced(document, variables);
    if (checked.errors) return { errors: checked.errors.map((error) => formatted(badVariable(error))) };
    const known = compiledFor(document);
    const compiled = known?.takes(checked.coerced) ? known : null;
    // graphql-js coerces variables itself; it would not know those that have been.
    const { data, errors }: ExecutionResult = compiled
      ? await compiled.run(context(), checked.coerced)
      : await execute({ schema, document, contextValue: context(), variableValues: variables });
    return { data, ...(errors && errors.length > 0 && { errors: errors.map(compiled ? compiledError : formatted) }) };
  };
};
