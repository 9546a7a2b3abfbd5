import type { Graph } from '../../src/graph/graph.ts';
import { testApp } from '../support/app.ts';

/** An app that is reached over real connections, and the statements that its requests send. */
export interface WatchedServer {
  readonly address: string;
  /** How many statements were sent since the last reset. */
  count(): number;
  reset(): void;
  /** From now on `before` is called before each statement, with its number; until the next reset. */
  watch(before: (number: number) => Promise<void>): void;
  close(): Promise<void>;
}

interface Signal {
  readonly promise: Promise<void>;
  readonly give: () => void;
}

export const signal = (): Signal => {
  let give: () => void = () => undefined;
  const promise = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { promise, give };
};

/**
 * Serves an app that warms up only when it is closed: what it asks itself is held up, so that every statement counted is
 * a request's. It cannot answer what needs the whole graph.
 */
export const watchedServer = async (graph: Graph): Promise<WatchedServer> => {
  const [warming, closing] = [signal(), signal()];
  let statements = 0;
  let before: (number: number) => Promise<void> = async () => {
    warming.give();
    await closing.promise;
  };
  const app = await testApp({
    ...graph,
    read: async (query) => {
      statements += 1;
      await before(statements);
      return graph.read(query);
    },
  });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  await warming.promise;
  const reset = (): void => {
    statements = 0;
    before = async () => undefined;
  };
  reset();
  return {
    address,
    count: () => statements,
    reset,
    watch: (watcher) => {
      before = watcher;
    },
    close: async () => {
      closing.give();
      await app.close();
    },
  };
};
