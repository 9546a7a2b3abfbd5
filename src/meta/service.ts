import { readFileSync } from 'node:fs';
import { nouns } from '../entities/nouns.ts';
import { type AtVersion, atDataVersion, type ReadVersion } from '../graph/data-version.ts';
import type { Graph } from '../graph/graph.ts';
import { dictionary } from './dictionary.ts';
import { examples } from './examples.ts';
import { countEntities, countRecords, type EntityCount } from './repository.ts';

export interface Counts {
  readonly entities: readonly EntityCount[];
  /** Statements that count now, by the key of their source. */
  readonly records: ReadonlyMap<string, number>;
}

const packageFile = new URL('../../package.json', import.meta.url);
const apiVersion: string = JSON.parse(readFileSync(packageFile, 'utf8')).version;

const count = async (graph: Graph): Promise<Counts> => {
  const [entities, records] = await Promise.all([countEntities(graph, Object.values(nouns)), countRecords(graph)]);
  return { entities, records };
};

/** What the graph and this server hold. One for the whole process: counts are kept until the data version moves. */
export const metaService = (graph: Graph, version: ReadVersion) => {
  const counted: () => Promise<AtVersion<Counts>> = atDataVersion(version, () => count(graph));
  return {
    apiVersion,
    dataVersion: version,
    examples,
    dictionary,
    counts: async (): Promise<readonly EntityCount[]> => (await counted()).value.entities,
    /** How many of a source's records count now. */
    recordsOf: async (source: string): Promise<number> => (await counted()).value.records.get(source) ?? 0,
  };
};
export type MetaService = ReturnType<typeof metaService>;
