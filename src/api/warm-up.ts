import type { ApolloServer } from '@apollo/server';
import type { Context } from '../context.ts';

/**
 * Asks queries once, one after another, and drops the answers: the database plans a statement when it first meets it,
 * which takes up to seconds that no client should wait for. Ends early when told to; never fails.
 */
export const warmUp = async (
  apollo: ApolloServer<Context>,
  context: () => Context,
  queries: readonly { readonly query: string; readonly variables: string }[],
  signal: AbortSignal,
): Promise<void> => {
  for (const { query, variables } of queries) {
    if (signal.aborted) return;
    // What goes wrong here goes wrong again, and is told, when a client asks.
    await apollo
      .executeOperation({ query, variables: JSON.parse(variables) }, { contextValue: context() })
      .catch(() => undefined);
  }
};
