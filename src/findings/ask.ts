import { type DocumentNode, type GraphQLFormattedError, parse } from 'graphql';
import { DomainError, type ErrorCode } from '../shared/errors.ts';

type Variables = Readonly<Record<string, unknown>>;

/** Answers a query as a client would be answered, but for limits of cost and depth. */
export type RunQuery = (
  document: DocumentNode,
  variables: Variables,
) => Promise<{ readonly data?: unknown; readonly errors?: readonly GraphQLFormattedError[] }>;

/** Asks this server a query. What comes back is of the shape that the query's text asks for. */
export type Ask = <Data>(query: string, variables?: Variables) => Promise<Data>;

/** A query of a finding that was not answered, or not wholly. */
export class FindingQueryFailed extends Error {
  override readonly name = 'FindingQueryFailed';
  readonly errors: readonly GraphQLFormattedError[];

  constructor(errors: readonly GraphQLFormattedError[]) {
    super(errors[0]?.message ?? 'A query of a finding was not answered.');
    this.errors = errors;
  }
}

/** Codes of faults that whoever asks for a finding can understand and mend, such as a scope of unknown sources. */
const mendable: readonly ErrorCode[] = [
  'BAD_INPUT',
  'BAD_ID',
  'NOT_FOUND',
  'LIMIT_EXCEEDED',
  'DATABASE_UNAVAILABLE',
  'UNAVAILABLE',
  'TIMEOUT',
];

const faultOf = (errors: readonly GraphQLFormattedError[]): Error => {
  const [first] = errors;
  const { code: given, ...details } = first?.extensions ?? {};
  const code = mendable.find((one) => one === given);
  return first && code ? new DomainError(code, first.message, details) : new FindingQueryFailed(errors);
};

/**
 * Asks through `run`, each text parsed once.
 * @throws DomainError for a fault that the caller can mend, FindingQueryFailed for any other: a finding with holes would be
 * taken for a whole one.
 */
export const askThrough = (run: RunQuery): Ask => {
  const documents = new Map<string, DocumentNode>();
  return async <Data>(query: string, variables: Variables = {}): Promise<Data> => {
    const document = documents.get(query) ?? parse(query);
    documents.set(query, document);
    const { data, errors = [] } = await run(document, variables);
    if (errors.length > 0 || !data) throw faultOf(errors);
    return data as Data;
  };
};
