import type { Layout } from './layout.ts';
import { readIfThere, writePrivateFile } from './private-file.ts';

/** Who keeps a local Neo4j, and how to reach it. It stays when they are gone: the next start prefers the same Bolt port. */
export interface Instance {
  readonly version: string;
  readonly keeper: number;
  readonly leasePort: number;
  /** What a lease has to show: only who can read this file can ask for one. */
  readonly token: string;
  readonly boltPort: number;
  /** Process id of the JVM; 0 while there is none. */
  readonly jvm: number;
}

const isInstance = (value: unknown): value is Instance => {
  if (typeof value !== 'object' || value === null) return false;
  const { version, keeper, leasePort, token, boltPort, jvm } = value as Record<keyof Instance, unknown>;
  return (
    [version, token].every((text) => typeof text === 'string') &&
    [keeper, leasePort, boltPort, jvm].every((number) => Number.isInteger(number))
  );
};

/** The last instance of this data folder, running or not; undefined when there was none or the file is damaged. */
export const readInstance = async ({ instance }: Layout): Promise<Instance | undefined> => {
  const text = await readIfThere(instance);
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isInstance(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

export const writeInstance = (layout: Layout, instance: Instance): Promise<void> =>
  writePrivateFile(layout.instance, `${JSON.stringify(instance, null, 2)}\n`);
