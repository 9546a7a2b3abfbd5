import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { DomainError } from '../shared/errors.ts';

/** Codes of faults in the request itself, whose messages are graphql-js's or the server's and tell nothing of ours. */
const requestFaults = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'LIMIT_EXCEEDED',
]);

const codeOf = (error: GraphQLError): unknown => {
  const original = error.originalError;
  const own = original instanceof GraphQLError ? original.extensions.code : undefined;
  return own ?? error.extensions.code;
};

/** The name that graphql-js suggests for one that does not exist. */
const nearestIn = (message: string): string | undefined => /Did you mean [^?]*?"([^"]+)"/.exec(message)?.[1];

const place = ({ locations, path }: GraphQLFormattedError) => ({
  ...(locations && { locations }),
  ...(path && { path }),
});

const explained = (formatted: GraphQLFormattedError, { message, code, details }: DomainError) => ({
  message,
  ...place(formatted),
  extensions: { code, ...details },
});

const requestFault = (formatted: GraphQLFormattedError, code: string): GraphQLFormattedError => {
  const nearest = nearestIn(formatted.message);
  return { message: formatted.message, ...place(formatted), extensions: { code, ...(nearest && { nearest }) } };
};

/**
 * Turns errors into what clients see. A `DomainError` is shown with its code and details, a fault of the request with
 * its code and the nearest valid name; everything else is masked behind an id, and logged once with it, however many
 * fields it spoilt.
 */
export const errorFormatter = (log: Pick<Logger, 'error'>) => {
  const ids = new WeakMap<object, string>();

  const idOf = (fault: unknown, path: GraphQLFormattedError['path']): string => {
    const known = typeof fault === 'object' && fault !== null ? ids.get(fault) : undefined;
    if (known !== undefined) return known;
    const errorId = randomUUID();
    if (typeof fault === 'object' && fault !== null) ids.set(fault, errorId);
    log.error({ errorId, path, err: fault }, 'A request met a fault of the server');
    return errorId;
  };

  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const fault = unwrapResolverError(error);
    const cause = fault instanceof GraphQLError ? (fault.originalError ?? fault) : fault;
    if (cause instanceof DomainError) return explained(formatted, cause);
    const code = error instanceof GraphQLError ? codeOf(error) : undefined;
    if (typeof code === 'string' && requestFaults.has(code)) return requestFault(formatted, code);
    const errorId = idOf(cause, formatted.path);
    return {
      message: `Something went wrong here. It was logged under ${errorId}.`,
      ...place(formatted),
      extensions: { code: 'INTERNAL_SERVER_ERROR', errorId },
    };
  };
};
export type FormatError = ReturnType<typeof errorFormatter>;
