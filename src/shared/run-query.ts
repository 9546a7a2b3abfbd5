import type { DocumentNode, GraphQLFormattedError } from 'graphql';

/** Answers a query as a client would be answered, but for limits of cost and depth. */
export type RunQuery = (
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
) => Promise<{ readonly data?: unknown; readonly errors?: readonly GraphQLFormattedError[] }>;

/** A query for a file that was not answered, or not wholly. The errors are as clients may see them. */
export class QueryFailed extends Error {
  override readonly name = 'QueryFailed';
  readonly errors: readonly GraphQLFormattedError[];

  constructor(errors: readonly GraphQLFormattedError[]) {
    super(errors[0]?.message ?? 'A query for a file was not answered.');
    this.errors = errors;
  }
}

/**
 * The data of an answer without errors.
 * @throws QueryFailed for an answer with any: a file with holes would be taken for a whole one.
 */
export const dataOf = async (
  run: RunQuery,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): Promise<unknown> => {
  const { data, errors = [] } = await run(document, variables);
  if (errors.length > 0 || !data) throw new QueryFailed(errors);
  return data;
};
