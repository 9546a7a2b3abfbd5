import { cypher } from './cypher.ts';
import type { Graph } from './graph.ts';

/** Reads the data version: how many records the log holds. 0 for a graph that nothing was written to yet. */
export type ReadVersion = () => Promise<number>;

const readCounter = async (graph: Graph): Promise<number> => {
  const [log] = await graph.read<{ seq: number | null }>(cypher`
    MATCH (log:Log {id: 1})
    RETURN log.seq AS seq
  `);
  return log?.seq ?? 0;
};

/**
 * Lets callers share reads without ever telling one of them a result that began before it asked: who asks while a read
 * is running waits for the next one, together with all that ask meanwhile. At most two reads are under way or planned.
 */
export const sharedRead = <Value>(read: () => Promise<Value>): (() => Promise<Value>) => {
  let running: Promise<unknown> = Promise.resolve();
  let planned: Promise<Value> | undefined;
  const begin = (): Promise<Value> => {
    planned = undefined;
    const reading = read();
    running = reading.catch(() => undefined);
    return reading;
  };
  return () => {
    planned ??= running.then(begin);
    return planned;
  };
};

/** The reader of the data version that everybody in the process shares. */
export const dataVersion = (graph: Graph): ReadVersion => sharedRead(() => readCounter(graph));

/** Something built from the whole graph, and when. */
export interface AtVersion<Value> {
  readonly value: Value;
  /** Data version before the building began: everything up to it is in the value. */
  readonly version: number;
  /** Data version after it ended. It differs where the graph kept moving: then something newer may be in the value too. */
  readonly until: number;
}

/** Builds something between two readings of the data version; if it moved meanwhile, once more. */
export const builtAtVersion = async <Value>(
  version: ReadVersion,
  build: () => Promise<Value>,
): Promise<AtVersion<Value>> => {
  const attempt = async (): Promise<AtVersion<Value>> => {
    const before = await version();
    const value = await build();
    return { value, version: before, until: await version() };
  };
  const first = await attempt();
  return first.version === first.until ? first : attempt();
};

/**
 * Keeps what `build` makes until the data version moves. The version is read before and after; if it moved meanwhile,
 * the value is built once more. Callers share builds; each gets a value that holds all that was written before it asked.
 * A build that fails is not kept: its callers get the error, the next caller a new attempt.
 */
export const atDataVersion = <Value>(
  version: ReadVersion,
  build: () => Promise<Value>,
): (() => Promise<AtVersion<Value>>) => {
  let kept: AtVersion<Value> | undefined;
  let building: Promise<AtVersion<Value>> | undefined;

  const buildAnew = async (): Promise<AtVersion<Value>> => {
    kept = await builtAtVersion(version, build);
    return kept;
  };
  const share = (): Promise<AtVersion<Value>> => {
    building ??= buildAnew().finally(() => {
      building = undefined;
    });
    return building;
  };

  return async () => {
    const wanted = await version();
    if (kept?.version === wanted && kept.until === wanted) return kept;
    const underWay = await building?.catch(() => undefined);
    return underWay && underWay.version >= wanted ? underWay : share();
  };
};
