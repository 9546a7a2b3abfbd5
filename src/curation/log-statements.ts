import { type Cypher, cypher, integer } from '../graph/cypher.ts';
import type { Reader, Transaction } from '../graph/graph.ts';
import type { NounName } from '../log/noun.ts';
import type { SourceDefinition } from '../log/record.ts';

type Parameters = Readonly<Record<string, unknown>>;

export interface Locked {
  /** The data version. */
  readonly seq: number;
  /** Counts who has held the lock and committed, whatever they wrote. */
  readonly turn: number;
}

/**
 * Takes the one write lock and returns the data version, and whose turn it is. Only a SET that computes with its own
 * property locks before it reads: a bare `log.seq = log.seq` reads first, and would write a number back that another writer
 * has moved on from.
 */
export const lockLog = async (transaction: Transaction): Promise<Locked> => {
  const [row] = await transaction.run<Locked>(cypher`
    MATCH (log:Log {id: ${integer(1)}})
    SET log.seq = log.seq + ${integer(0)}, log.turn = coalesce(log.turn, 0) + ${integer(1)}
    RETURN log.seq AS seq, log.turn AS turn
  `);
  if (!row) throw new Error('The database has no log; prepareDatabase was not run.');
  return row;
};

/** The data version, read without the lock. */
export const currentVersion: Cypher = cypher`MATCH (log:Log {id: ${integer(1)}}) RETURN log.seq AS seq`;

export const advanceLog = (transaction: Transaction, seq: number, at: string): void =>
  transaction.send(cypher`MATCH (log:Log {id: ${integer(1)}}) SET log.seq = ${integer(seq)}, log.at = ${at}`);

interface StoredChangeSet {
  /** Hash of what it held; null where it cannot be sent again. */
  readonly content: string | null;
  readonly report: string;
}
export const findChangeSet = async (reader: Reader, id: string): Promise<StoredChangeSet | null> => {
  const [row] = await reader.run<StoredChangeSet>(cypher`
    MATCH (changeSet:ChangeSet {id: ${id}}) RETURN changeSet.content AS content, changeSet.report AS report
  `);
  return row ?? null;
};

export const markReverted = (transaction: Transaction, id: string): void =>
  transaction.send(cypher`MATCH (changeSet:ChangeSet {id: ${id}}) SET changeSet.status = 'REVERTED'`);

export const createChangeSet = (transaction: Transaction, properties: Parameters): void =>
  transaction.send(cypher`CREATE (changeSet:ChangeSet) SET changeSet = ${properties}`);

export const saveSources = (transaction: Transaction, sources: readonly (SourceDefinition & { id: string })[]): void =>
  transaction.send(cypher`
    UNWIND ${sources.map((source) => ({ ...source, rank: integer(source.rank), sheetOrder: integer(source.sheetOrder) }))} AS row
    MERGE (source:Source {key: row.key}) SET source = row
  `);

/** Makes the records of the given slots part of history. */
export const supersede = (transaction: Transaction, slots: readonly { slot: string; until: unknown }[]): void =>
  transaction.send(cypher`
    UNWIND ${slots} AS row
    MATCH (record:Current {slot: row.slot})
    SET record.until = row.until
    REMOVE record:Current
  `);

/** Appends records, each about an entity, whose node is made where it is not there yet. */
export const createRecords = (
  transaction: Transaction,
  rows: readonly { about: string; noun: NounName; record: Parameters }[],
): void =>
  transaction.send(cypher`
    UNWIND ${rows} AS row
    MERGE (entity:Entity {id: row.about}) ON CREATE SET entity.noun = row.noun
    CREATE (record:Record:Current)-[:ABOUT]->(entity)
    SET record = row.record
  `);

/** Lets the records about moved keys follow them. */
export const moveRecords = (
  transaction: Transaction,
  rows: readonly { from: string; to: string; noun: NounName; key: string }[],
): void =>
  transaction.send(cypher`
    UNWIND ${rows} AS row
    MATCH (:Entity {id: row.from})<-[about:ABOUT]-(record:Record {subject: row.key})
    DELETE about
    MERGE (entity:Entity {id: row.to}) ON CREATE SET entity.noun = row.noun
    CREATE (record)-[:ABOUT]->(entity)
  `);
