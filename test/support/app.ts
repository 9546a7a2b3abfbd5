import { type Logger, pino } from 'pino';
import { type App, type AppDependencies, createApp } from '../../src/app.ts';
import type { EditorBuild } from '../../src/http/editor-build.ts';

/** An answer of the server as a client sees it. */
export interface Answer<Data = Record<string, unknown>> {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly data: Data;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
  readonly extensions?: {
    readonly cost?: { readonly requested: number; readonly limit: number; readonly remaining: number };
  };
}

/** The app under test, asked by GraphQL over HTTP without a socket. */
export interface TestApp extends Pick<App, 'inject' | 'listen' | 'close'> {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads the answer that its own document asks for.
  ask<Data = any>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer<Data>>;
  /** What was logged, oldest first. */
  readonly logged: readonly Readonly<Record<string, unknown>>[];
}

const memoryLog = (lines: Readonly<Record<string, unknown>>[]): Logger =>
  pino({ level: 'warn' }, { write: (line: string) => lines.push(JSON.parse(line)) });

/** The compiled workers of paths and of pictures; `npm test` builds before it tests. */
const pathWorker = new URL('../../dist/paths/worker.js', import.meta.url);
const pictureWorker = new URL('../../dist/subgraph/picture/worker.js', import.meta.url);

/** The query editor is not built here: that is slow, and reads from a package registry. */
const unbuiltEditor: EditorBuild = {
  state: () => ({ kind: 'BUILDING' }),
  start: () => undefined,
  stop: async () => undefined,
};

/** An app on a database; whoever opened the database closes it after the app. */
export const testApp = async (
  graph: AppDependencies['graph'],
  options: Pick<AppDependencies, 'uploads' | 'pathIndexLimit'> = {},
): Promise<TestApp> => {
  const logged: Readonly<Record<string, unknown>>[] = [];
  const app = await createApp({
    graph,
    log: memoryLog(logged),
    pathWorker,
    pictureWorker,
    editor: unbuiltEditor,
    ...options,
  });
  return {
    inject: app.inject,
    listen: app.listen,
    close: app.close,
    logged,
    ask: async (query, variables = {}) => {
      const response = await app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { accept: 'application/graphql-response+json' },
        payload: { query, variables },
      });
      return { status: response.statusCode, headers: response.headers, ...response.json() };
    },
  };
};
