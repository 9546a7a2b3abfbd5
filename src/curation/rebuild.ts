import { type Cypher, cypher, fixed, integer } from '../graph/cypher.ts';
import type { Graph, Transaction } from '../graph/graph.ts';
import type { Entry } from '../log/entry.ts';
import { type Nouns, nounNames } from '../log/noun.ts';
import type { SlotChange } from './change.ts';
import { lockLog } from './log-statements.ts';
import { planChange } from './plan.ts';
import { findSources } from './reading.ts';
import { projectionRules } from './schema.ts';
import type { VersionOf } from './write-nodes.ts';
import { writePlan } from './write-plan.ts';

const batchSize = 1_000;

const labels: Cypher = fixed(nounNames.map((name) => `:${name}`).join(''));

/**
 * Takes everything away that follows from the log; the log itself stays. Current records wait under another label. Nodes
 * are kept without what tells that they are known, and written over: one transaction that deletes and makes all of them
 * takes five times as long.
 */
const strip = async (transaction: Transaction): Promise<void> => {
  await transaction.run(cypher`MATCH (record:Current) SET record:Waiting REMOVE record:Current`);
  await transaction.run(cypher`MATCH (identifier:Identifier) DETACH DELETE identifier`);
  await transaction.run(cypher`MATCH (:Entity)<-[edge]-() DELETE edge`);
  await transaction.run(cypher`MATCH (entity:Entity) REMOVE entity.keys, entity.stub, entity.retired`);
};

/** Empties nodes that nothing was said of again; those without a history go. */
const dropForgotten = async (transaction: Transaction): Promise<void> => {
  const forgotten = cypher`MATCH (entity:Entity) WHERE entity.keys IS NULL AND entity.retired IS NULL`;
  await transaction.run(cypher`${forgotten} SET entity = {id: entity.id, noun: entity.noun} REMOVE entity${labels}`);
  await transaction.run(cypher`${forgotten} AND NOT EXISTS { (entity)--() } DELETE entity`);
};

interface WaitingRow extends Omit<Entry, 'body'> {
  readonly seq: number;
  readonly body: string;
}
const findWaiting = (transaction: Transaction) =>
  transaction.run<WaitingRow>(cypher`
    MATCH (record:Waiting)
    WITH record ORDER BY record.slot LIMIT ${integer(batchSize)}
    RETURN record.seq AS seq, record.slot AS slot, record.type AS type, record.noun AS noun, record.subject AS subject,
           record.source AS source, record.origin AS origin, record.body AS body
  `);

const release = (transaction: Transaction, rows: readonly { seq: unknown; about: string; noun: string }[]) =>
  transaction.run(cypher`
    UNWIND ${rows} AS row
    MATCH (record:Record {seq: row.seq})
    MERGE (entity:Entity {id: row.about}) ON CREATE SET entity.noun = row.noun
    CREATE (record)-[:ABOUT]->(entity)
    SET record:Current REMOVE record:Waiting
  `);

const replayBatch = async (
  transaction: Transaction,
  nouns: Nouns,
  waiting: readonly WaitingRow[],
  version: number,
  versionOf: VersionOf,
): Promise<void> => {
  const changes = waiting.map(
    ({ body, ...row }): SlotChange => ({
      entry: { ...row, body: JSON.parse(body) } as Entry,
      before: null,
      held: false,
    }),
  );
  const plan = await planChange(transaction, nouns, await findSources(transaction), changes);
  await writePlan(transaction, nouns, plan, version, versionOf);
  await release(
    transaction,
    changes.map(({ entry }, index) => ({
      seq: integer(waiting[index]?.seq ?? 0),
      about: plan.book.after({ noun: entry.noun, key: entry.subject }).id,
      noun: entry.noun,
    })),
  );
};

/** History follows the record that stands in its slot now. */
const attachHistory = (transaction: Transaction) =>
  transaction.run(cypher`
    MATCH (record:Record) WHERE NOT record:Current
    MATCH (current:Current {slot: record.slot})-[:ABOUT]->(entity)
    CREATE (record)-[:ABOUT]->(entity)
  `);

interface Version {
  readonly id: string;
  readonly version: number;
}
const findVersions = (transaction: Transaction) =>
  transaction.run<Version>(cypher`
    MATCH (entity:Entity) WHERE entity.version IS NOT NULL
    RETURN entity.id AS id, entity.version AS version
  `);

/** What was there before did not change by being made again. */
const restoreVersions = (transaction: Transaction, versions: readonly Version[]) =>
  transaction.run(cypher`
    UNWIND ${versions.map(({ id, version }) => ({ id, version: integer(version) }))} AS row
    MATCH (entity:Entity {id: row.id}) WHERE entity.version <> row.version
    SET entity.version = row.version
  `);

/**
 * Projects everything again from the log, in another order than it came, in one transaction: a repair after a rule
 * changed, and a proof that the graph follows from its log. It takes memory in the database linear in the graph.
 */
export const rebuild = (graph: Graph, nouns: Nouns): Promise<void> =>
  graph.write(async (transaction) => {
    const { seq: version } = await lockLog(transaction);
    const versions = await findVersions(transaction);
    const known = new Map(versions.map((row) => [row.id, row.version]));
    await strip(transaction);
    for (let waiting = await findWaiting(transaction); waiting.length > 0; waiting = await findWaiting(transaction)) {
      await replayBatch(transaction, nouns, waiting, version, (id) => known.get(id) ?? version);
    }
    await attachHistory(transaction);
    await dropForgotten(transaction);
    await restoreVersions(transaction, versions);
    await transaction.run(cypher`MATCH (log:Log {id: ${integer(1)}}) SET log.rules = ${integer(projectionRules)}`);
  }, 'UNLIMITED');
