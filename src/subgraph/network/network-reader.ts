import { atDataVersion, type ReadVersion } from '../../graph/data-version.ts';
import type { Graph } from '../../graph/graph.ts';
import { keptAtVersion } from '../../graph/kept-at-version.ts';
import { turns } from '../../shared/turns.ts';
import type { Reading } from '../../shared/warning.ts';
import type { Parts } from '../assemble.ts';
import type { NetworkQuestion } from './network.ts';
import { countWorks, readInstitutions } from './network-repository.ts';
import {
  countsKey,
  type NetworkLimits,
  type NetworkReading,
  readingKey,
  readNetwork,
  type SharedReads,
  sizeOf,
  type WorkCounts,
} from './read-network.ts';
import { settleAround, showNetwork } from './show-network.ts';

/** Nodes and edges of all networks that are kept, at up to some 115 bytes each: 345 MB. The largest that can be made has more. */
const room = { values: 100, weight: 3_000_000, weightOf: sizeOf };

/** Each takes up to 200 MB for its pairs while it is read, and one of the database's sixteen connections. */
const reading = { what: 'networks', atOnce: 2, mostWaiting: 16 };

export interface NetworkAnswer {
  readonly parts: Parts;
  /** From before the works were read, which may be long ago, until their nodes were named. */
  readonly reading: Reading;
}

/**
 * Reads networks, for the life of the process. One that was read is kept whole until the data version moves: any first edges,
 * weights and middles of it are shown without reading works again (what is around authors is a reading of its own). Who asks for what is being read waits for it; that
 * one of them hangs up ends it for nobody. Two are read at once.
 */
export const networkReader = (graph: Graph, version: ReadVersion, limits: NetworkLimits) => {
  const institutionsNow = atDataVersion(version, () => readInstitutions(graph));
  const countsNow = keptAtVersion<WorkCounts>(version, { values: 500 });
  const shared: SharedReads = {
    counts: async (question) => (await countsNow(countsKey(question), () => countWorks(graph, question))).value,
    institutions: async () => (await institutionsNow()).value,
  };
  const inTurn = turns(reading);
  const kept = keptAtVersion<NetworkReading>(version, room);
  /**
   * @throws DomainError NOT_FOUND for ids in `around` that are nobody's, LIMIT_EXCEEDED for what is too large, UNAVAILABLE where
   * too many wait.
   */
  return async (asked: NetworkQuestion): Promise<NetworkAnswer> => {
    const question = await settleAround(graph, asked);
    const read = () => inTurn(() => readNetwork(graph, question, shared, limits));
    const { value, version: since } = await kept(readingKey(question), read);
    const parts = await showNetwork(graph, question, value, shared.institutions);
    return { parts, reading: { version: since, until: await version() } };
  };
};
