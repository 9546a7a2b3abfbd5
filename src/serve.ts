import { createApp } from './app.ts';
import type { Config } from './config.ts';
import { prepareDatabase } from './curation/schema.ts';
import { openDatabase } from './database.ts';
import type { Graph } from './graph/graph.ts';
import { loadSeeds } from './importers/seeds.ts';
import { isFree } from './local-neo4j/ports.ts';
import { StartFault } from './shared/start-fault.ts';
import type { Shutdown } from './shutdown.ts';
import { step } from './step.ts';

const requireFreePort = async ({ host, port }: Config): Promise<void> => {
  if (port === 0 || (await isFree(port, host))) return;
  throw new StartFault(
    `PORT: ${host}:${port} cannot be listened on; stop what uses it, or set PORT (or HOST) to another.`,
  );
};

const seed = async (graph: Graph, folder: string | undefined): Promise<void> => {
  if (folder === undefined) return;
  await step('loading the seeds', 'seeds loaded', () => loadSeeds({ graph, folder }));
};

/**
 * Starts everything, in the order in which it depends on each other, and returns the address that is served. What was
 * started is closed by `shutdown`; `onLost` is told when the local database goes away for good.
 */
export const serve = async (config: Config, shutdown: Shutdown, onLost: (error: unknown) => void): Promise<string> => {
  await requireFreePort(config);
  const { signal } = shutdown;
  const { graph, close } = await step('starting Neo4j', 'Neo4j answers', () =>
    openDatabase(config.neo4j, { role: 'server', signal, onLost }),
  );
  shutdown.push(close);
  await step('applying the schema', 'schema applied', () => prepareDatabase(graph));
  await seed(graph, config.seeds);
  const app = await createApp({ graph });
  shutdown.push(() => app.close());
  return app.listen({ host: config.host, port: config.port });
};
