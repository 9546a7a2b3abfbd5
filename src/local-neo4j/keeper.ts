/**
 * The process that owns the JVM: `node keeper.js '{"dataDir": …}'`. It is started detached, by whoever needs the
 * database first, and leaves when nobody needs it any more.
 */
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { StartFault } from '../shared/start-fault.ts';
import { readInstance, writeInstance } from './instance.ts';
import type { JavaSettings } from './java.ts';
import { layoutOf } from './layout.ts';
import { openLeaseServer } from './lease-server.ts';
import { supervise } from './supervise.ts';
import { neo4jVersion } from './version.ts';

export interface KeeperOptions {
  readonly dataDir: string;
  readonly settings: JavaSettings;
  readonly wantedPorts: readonly number[];
}

const patience = 3_000;

const messageOf = (error: unknown): string =>
  error instanceof StartFault ? error.message : `The local Neo4j cannot be kept running: ${String(error)}`;

const keep = async ({ dataDir, settings, wantedPorts }: KeeperOptions): Promise<void> => {
  const layout = layoutOf(dataDir);
  const token = randomBytes(24).toString('base64url');
  const stop = new AbortController();
  const onAbandoned = (): void => stop.abort();
  for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(name, onAbandoned);

  const previous = await readInstance(layout);
  const leases = await openLeaseServer({ token, patience, onAbandoned });
  const record = (jvm: number, boltPort: number): Promise<void> =>
    writeInstance(layout, { version: neo4jVersion, keeper: process.pid, leasePort: leases.port, token, boltPort, jvm });
  await record(0, previous?.boltPort ?? 0);
  writeFileSync(layout.consoleLog, '', { mode: 0o600 });
  process.send?.('listening');
  process.disconnect?.();
  try {
    const ports = previous === undefined || previous.boltPort === 0 ? wantedPorts : [previous.boltPort, ...wantedPorts];
    await supervise({ layout, settings, wantedPorts: ports, signal: stop.signal, publish: leases.publish, record });
  } catch (error) {
    leases.publish({ state: 'failed', message: messageOf(error) });
    console.error(error);
    process.exitCode = 1;
  } finally {
    leases.close();
  }
};

await keep(JSON.parse(process.argv[2] ?? '') as KeeperOptions);
