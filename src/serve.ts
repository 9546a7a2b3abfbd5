import type { Logger } from 'pino';
import { createApp } from './app.ts';
import { bringUpToRules } from './bring-up-to-rules.ts';
import type { Config } from './config.ts';
import { prepareDatabase } from './curation/schema.ts';
import { openDatabase } from './database.ts';
import { noEditor } from './http/editor-build.ts';
import { isFree } from './local-neo4j/ports.ts';
import { seed } from './seed.ts';
import { StartFault } from './shared/start-fault.ts';
import type { Shutdown } from './shutdown.ts';
import { step } from './step.ts';

const requireFreePort = async ({ host, port }: Config): Promise<void> => {
  if (port === 0 || (await isFree(port, host))) return;
  throw new StartFault(
    `PORT: ${host}:${port} cannot be listened on; stop what uses it, or set PORT (or HOST) to another.`,
  );
};

export interface ServeOptions {
  readonly config: Config;
  readonly log: Logger;
  /** Closes what was started. */
  readonly shutdown: Shutdown;
  /** Told when the local database has gone for good. */
  readonly onLost: (error: unknown) => void;
}

/** Starts everything, in the order in which it depends on each other, and returns the address that is served. */
export const serve = async ({ config, log, shutdown, onLost }: ServeOptions): Promise<string> => {
  await requireFreePort(config);
  const { signal } = shutdown;
  const { graph, close } = await step(
    config.neo4j.kind === 'local' ? 'starting Neo4j' : `connecting to ${config.neo4j.remote.uri}`,
    () => openDatabase(config.neo4j, { role: 'server', signal, onLost }),
    () => 'Neo4j answers',
  );
  shutdown.push(close);
  await step(
    'applying the schema',
    () => prepareDatabase(graph),
    () => 'schema applied',
  );
  await bringUpToRules(graph);
  if (config.seeds !== undefined) await seed(graph, config.seeds);
  const { uploads, pathIndexLimit, queryEditor } = config;
  const app = await createApp({ graph, log, uploads, pathIndexLimit, ...(!queryEditor && { editor: noEditor }) });
  shutdown.push(() => app.close());
  return app.listen({ host: config.host, port: config.port });
};
