import { totalmem } from 'node:os';
import { join } from 'node:path';
import type { Layout } from './layout.ts';

/** A program and its arguments. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
}

/** What the JVM is started with. */
export interface JavaSettings {
  /** The `java` to run: a path, or a name to be found on the PATH. */
  readonly java: string;
  /** The folder with Neo4j's jars in `lib`. */
  readonly jars: string;
  readonly heapMegabytes: number;
  readonly pageCacheMegabytes: number;
}

/** Memory by what the machine has, within what a server of this size needs. */
export const javaSettings = ({ java, jars }: Pick<JavaSettings, 'java' | 'jars'>): JavaSettings => {
  const quarter = Math.floor(totalmem() / 4 / 2 ** 20);
  return { java, jars, heapMegabytes: Math.min(1_024, quarter), pageCacheMegabytes: Math.min(512, quarter) };
};

const tuning = [
  '-XX:+UseG1GC',
  '-XX:-OmitStackTraceInFastThrow',
  '-XX:+DisableExplicitGC',
  '-XX:+ExitOnOutOfMemoryError',
  '-Djdk.nio.maxCachedBufferSize=1024',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dlog4j2.disable.jmx=true',
  '-Dfile.encoding=UTF-8',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
];

/** The argument that tells a JVM of this data folder from every other process. */
export const homeArgument = ({ home }: Layout): string => `--home-dir=${home}`;

/** Neo4j itself, in the foreground. It stops cleanly on SIGTERM. */
export const serverCommand = (layout: Layout, { java, jars, heapMegabytes }: JavaSettings): Command => ({
  program: java,
  args: [
    `-Xms${Math.min(512, heapMegabytes)}m`,
    `-Xmx${heapMegabytes}m`,
    ...tuning,
    '-cp',
    `${join(layout.home, 'conf')}/*:${join(jars, 'lib')}/*`,
    'org.neo4j.server.CommunityEntryPoint',
    homeArgument(layout),
    `--config-dir=${join(layout.home, 'conf')}`,
    '--console-mode',
  ],
});

/** Neo4j's administration tool. It takes its folders from the environment. */
const adminCommand = (
  { home }: Layout,
  { java, jars }: Pick<JavaSettings, 'java' | 'jars'>,
  options: readonly string[],
  args: readonly string[],
): Command => ({
  program: 'env',
  args: [
    `NEO4J_HOME=${home}`,
    `NEO4J_CONF=${join(home, 'conf')}`,
    java,
    ...options,
    '-cp',
    `${join(jars, 'lib')}/*`,
    'org.neo4j.cli.AdminTool',
    ...args,
  ],
});

/** Sets the password of the first user; works only before the first start. */
export const passwordCommand = (layout: Layout, settings: JavaSettings, password: string): Command =>
  adminCommand(
    layout,
    settings,
    ['-Xmx128m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'],
    ['dbms', 'set-initial-password', password],
  );

/** The administration tool on a database that does not run, with as much heap as the server would have. */
export const offlineCommand = (layout: Layout, settings: JavaSettings, args: readonly string[]): Command =>
  adminCommand(
    layout,
    settings,
    [`-Xmx${settings.heapMegabytes}m`, '--add-opens=java.base/java.nio=ALL-UNNAMED', '-Dfile.encoding=UTF-8'],
    args,
  );

/** The text of `neo4j.conf`: on loopback only, Bolt only. An unknown or doubled setting would stop the start. */
export const configuration = ({ pageCacheMegabytes }: JavaSettings, boltPort: number): string =>
  [
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${boltPort}`,
    `server.bolt.advertised_address=127.0.0.1:${boltPort}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.security.auth_enabled=true',
    'dbms.usage_report.enabled=false',
    `server.memory.pagecache.size=${pageCacheMegabytes}m`,
    'db.tx_log.preallocate=false',
    'db.memory.transaction.max=512m',
    'db.transaction.timeout=10m',
    'dbms.cypher.forbid_shortestpath_common_nodes=false',
    // Bolt's event loops wait for silence before they end, long after the stores are closed: 10 s of every stop.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
    '',
  ].join('\n');
