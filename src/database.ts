import { Neo4jError } from 'neo4j-driver';
import type { Config, ManagedNeo4j, RemoteNeo4j } from './config.ts';
import { cypher } from './graph/cypher.ts';
import { type Graph, openGraph } from './graph/graph.ts';
import { startLocalNeo4j } from './local-neo4j/local-neo4j.ts';
import { StartFault } from './shared/start-fault.ts';

/** An open database, and how to let go of it. */
export interface Database {
  readonly graph: Graph;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** Gives up the start when aborted. */
  readonly signal?: AbortSignal;
  /** Called when a local database has gone for good while it was needed. */
  readonly onLost?: (error: unknown) => void;
  /** The server has a data folder for itself; the command line shares it. */
  readonly role: 'server' | 'guest';
}

const silentAfter = 20_000;

const giveUp = (uri: string): Promise<never> =>
  new Promise((_resolve, reject) => {
    const error = new StartFault(`NEO4J_URI: ${uri} does not answer; start that Neo4j, or correct the address.`);
    setTimeout(() => reject(error), silentAfter).unref();
  });

const faultOf = (error: unknown, { uri, user, database }: RemoteNeo4j): unknown => {
  if (error instanceof StartFault) return error;
  const cause = error instanceof Error && error.cause instanceof Neo4jError ? error.cause : error;
  if (!(cause instanceof Neo4jError)) return error;
  if (cause.code.startsWith('Neo.ClientError.Security.')) {
    return new StartFault(
      `NEO4J_USER, NEO4J_PASSWORD: ${uri} does not let ${user} in; correct the user or the password.`,
    );
  }
  if (cause.code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new StartFault(`NEO4J_DATABASE: ${uri} has no database ${database}; make it, or name another.`);
  }
  const [why] = cause.message.split(/[\n.]/);
  return new StartFault(`NEO4J_URI: ${uri} cannot be reached (${why}); start that Neo4j, or correct the address.`);
};

const requireNeo4j5 = async (graph: Graph, uri: string): Promise<void> => {
  const [row] = await graph.read<{ version: string }>(
    cypher`CALL dbms.components() YIELD versions RETURN versions[0] AS version`,
  );
  const version = row?.version ?? 'of an unknown version';
  if (Number.parseInt(version, 10) >= 5) return;
  throw new StartFault(`NEO4J_URI: ${uri} is Neo4j ${version}; this server needs Neo4j 5.`);
};

const openRemote = async (remote: RemoteNeo4j): Promise<Database> => {
  const graph = openGraph(remote);
  try {
    await Promise.race([graph.verify(), giveUp(remote.uri)]);
    await requireNeo4j5(graph, remote.uri);
  } catch (error) {
    await graph.close();
    throw faultOf(error, remote);
  }
  return { graph, close: () => graph.close() };
};

const openLocal = async (managed: ManagedNeo4j, options: DatabaseOptions): Promise<Database> => {
  const { boltPort, ...folder } = managed;
  const wantedPorts = boltPort === 0 ? [] : [boltPort];
  const local = await startLocalNeo4j({ ...folder, ...options, wantedPorts });
  const graph = openGraph(local);
  const close = async (): Promise<void> => {
    await graph.close();
    await local.release();
  };
  return { graph, close };
};

/**
 * Opens the database that the configuration names: one that runs elsewhere, or the local one, which is started where it
 * does not run. Throws a `StartFault` where that cannot be.
 */
export const openDatabase = (neo4j: Config['neo4j'], options: DatabaseOptions): Promise<Database> =>
  neo4j.kind === 'remote' ? openRemote(neo4j.remote) : openLocal(neo4j.local, options);
