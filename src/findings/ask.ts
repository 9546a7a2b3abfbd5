import { type DocumentNode, type GraphQLFormattedError, parse } from 'graphql';

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

/**
 * Asks through `run`, each text parsed once.
 * @throws FindingQueryFailed for an answer with any error: a finding with holes would be taken for a whole one.
 */
export const askThrough = (run: RunQuery): Ask => {
  const documents = new Map<string, DocumentNode>();
  return async <Data>(query: string, variables: Variables = {}): Promise<Data> => {
    const document = documents.get(query) ?? parse(query);
    documents.set(query, document);
    const { data, errors = [] } = await run(document, variables);
    if (errors.length > 0 || !data) throw new FindingQueryFailed(errors);
    return data as Data;
  };
};
