import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { neo4jVersion } from './local-neo4j/version.ts';
import { StartFault } from './shared/start-fault.ts';

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

export type LogLevel = (typeof logLevels)[number];

/** How to connect to a Neo4j that somebody else runs. */
export interface RemoteNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** The managed local Neo4j. Paths are absolute. */
export interface ManagedNeo4j {
  readonly dataDir: string;
  /** The folder with Neo4j's jars. */
  readonly jars: string;
  /** The `java` to run it with. */
  readonly java: string;
  /** The Bolt port that a new data folder prefers, 0 for any; it keeps the one that it has had. */
  readonly boltPort: number;
}

/** All settings of the server. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** The folder of seeds to load; undefined for none. */
  readonly seeds: string | undefined;
  readonly logLevel: LogLevel;
  /** Whether the query editor is built, where it is not yet, and served. */
  readonly queryEditor: boolean;
  /** Where files that are sent for import are kept, and how long they may be. */
  readonly uploads: { readonly folder: string; readonly mostBytes: number };
  /** Edges of the graph above which paths are not searched on an index in memory. */
  readonly pathIndexLimit: number;
  readonly neo4j:
    | { readonly kind: 'remote'; readonly remote: RemoteNeo4j }
    | { readonly kind: 'local'; readonly local: ManagedNeo4j };
}

type Environment = Readonly<Record<string, string | undefined>>;

const root = fileURLToPath(new URL('..', import.meta.url));

/** Reads variables one by one, and collects what is wrong with them. An empty variable counts as unset. */
interface Reader {
  readonly problems: string[];
  text(name: string, otherwise: string): string;
  /** The variable as `parse` reads it; a complaint where that is undefined. */
  parsed<Value>(name: string, otherwise: string, allowed: string, parse: Parse<Value>): Value | undefined;
}

type Parse<Value> = (text: string) => Value | undefined;

const readerOf = (environment: Environment): Reader => {
  const problems: string[] = [];
  const text = (name: string, otherwise: string): string => environment[name] || otherwise;
  return {
    problems,
    text,
    parsed: (name, otherwise, allowed, parse) => {
      const given = text(name, otherwise);
      const value = parse(given);
      if (value === undefined) problems.push(`${name}: ${JSON.stringify(given)} is not allowed; expected ${allowed}.`);
      return value;
    },
  };
};

const toPort = (text: string): number | undefined =>
  /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : undefined;

const toBoltPort = (text: string): number | undefined => {
  const port = toPort(text);
  return port === 0 || (port !== undefined && port >= 1_024) ? port : undefined;
};

const toLogLevel = (text: string): LogLevel | undefined => logLevels.find((level) => level === text.toLowerCase());

/** Whether there is to be a query editor. */
const toQueryEditor = (text: string): boolean | undefined =>
  text === 'build' || text === 'none' ? text === 'build' : undefined;

const toHost = (text: string): string | undefined => (/^[\w.:-]+$/.test(text) ? text : undefined);

const toUri = (text: string): string | undefined =>
  /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/?#\s@]+\/?$/.test(text) && URL.canParse(text) ? text : undefined;

const toDatabase = (text: string): string | undefined =>
  /^[A-Za-z][A-Za-z0-9.-]{2,62}$/.test(text) ? text : undefined;

const readRemote = (reader: Reader): RemoteNeo4j => {
  const uri = reader.parsed(
    'NEO4J_URI',
    '',
    'an address such as bolt://host:7687, neo4j://host or neo4j+s://id.databases.neo4j.io',
    toUri,
  );
  const database = reader.parsed(
    'NEO4J_DATABASE',
    'neo4j',
    'the name of a database: 3 to 63 letters, digits, dots and dashes',
    toDatabase,
  );
  const password = reader.text('NEO4J_PASSWORD', '');
  if (password === '')
    reader.problems.push('NEO4J_PASSWORD: is not set; expected the password of NEO4J_USER at NEO4J_URI.');
  return { uri: uri ?? '', user: reader.text('NEO4J_USER', 'neo4j'), password, database: database ?? '' };
};

const toMegabytes = (text: string): number | undefined =>
  /^\d{1,7}$/.test(text) && Number(text) > 0 ? Number(text) * 1_000_000 : undefined;

const toCount = (text: string): number | undefined => (/^\d{1,9}$/.test(text) ? Number(text) : undefined);

const readManaged = (reader: Reader, dataDir: string): ManagedNeo4j => {
  const javaHome = reader.text('JAVA_HOME', '');
  const boltPort = reader.parsed('BOLT_PORT', '7687', 'a port from 1024 to 65535, or 0 for any free one', toBoltPort);
  return {
    dataDir,
    jars: join(root, '.cache', `neo4j-${neo4jVersion}`),
    java: javaHome === '' ? 'java' : join(javaHome, 'bin', 'java'),
    boltPort: boltPort ?? 0,
  };
};

/**
 * The settings that the environment asks for. Throws a `StartFault` with one line for each variable that is wrong,
 * naming the variable, its value and what is allowed. The only reader of the environment.
 */
export const readConfig = (environment: Environment = process.env): Config => {
  const reader = readerOf(environment);
  const seeds = reader.text('SEED', 'seeds');
  const host = reader.parsed('HOST', '127.0.0.1', 'a host name or an address', toHost);
  const port = reader.parsed('PORT', '4000', 'a port from 1 to 65535, or 0 for any free one', toPort);
  const logLevel = reader.parsed('LOG_LEVEL', 'info', `one of ${logLevels.join(', ')}`, toLogLevel);
  const queryEditor = reader.parsed('QUERY_EDITOR', 'build', 'build or none', toQueryEditor);
  const dataDir = resolve(reader.text('DATA_DIR', '.data'));
  const mostBytes = reader.parsed(
    'MAX_UPLOAD_MB',
    '4000',
    'the longest file that may be sent for import, in whole megabytes from 1 to 9999999',
    toMegabytes,
  );
  const pathIndexLimit = reader.parsed(
    'PATH_INDEX_LIMIT',
    '60000000',
    'a whole number of edges up to 999999999',
    toCount,
  );
  const neo4j: Config['neo4j'] =
    reader.text('NEO4J_URI', '') === ''
      ? { kind: 'local', local: readManaged(reader, dataDir) }
      : { kind: 'remote', remote: readRemote(reader) };
  if (
    reader.problems.length > 0 ||
    !host ||
    port === undefined ||
    !logLevel ||
    queryEditor === undefined ||
    !mostBytes ||
    pathIndexLimit === undefined
  ) {
    throw new StartFault(reader.problems.join('\n'));
  }
  const uploads = { folder: join(dataDir, 'imports'), mostBytes };
  const seedFolder = seeds === 'none' ? undefined : resolve(seeds);
  return { host, port, seeds: seedFolder, logLevel, queryEditor, uploads, pathIndexLimit, neo4j };
};
