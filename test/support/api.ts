import { prepareDatabase } from '../../src/curation/schema.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { type Answer, type TestApp, testApp } from './app.ts';
import { emptyDatabase, openTestGraph } from './database.ts';

// biome-ignore lint/suspicious/noExplicitAny: a test reads the answer that its own document asks for.
export type Asked<Data = any> = Omit<Answer<Data>, 'errors'> & { readonly errors: NonNullable<Answer['errors']> };

/** The whole app over an empty database. */
export interface Api extends Pick<TestApp, 'inject'> {
  readonly graph: Graph;
  /** Texts of the statements that the last question sent. */
  readonly statements: readonly string[];
  /** An answer without errors has an empty list of them. */
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Asked>;
  close(): Promise<void>;
}

export const openApi = async (): Promise<Api> => {
  const statements: string[] = [];
  const graph = openTestGraph({ onStatement: ({ text }) => statements.push(text) });
  await emptyDatabase(graph);
  await prepareDatabase(graph);
  const app = await testApp(graph);
  return {
    graph,
    statements,
    inject: app.inject,
    ask: async (query, variables) => {
      statements.length = 0;
      const answer = await app.ask(query, variables);
      return { ...answer, errors: answer.errors ?? [] };
    },
    close: async () => {
      await app.close();
      await graph.close();
    },
  };
};
