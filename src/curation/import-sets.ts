import { cypher, integer } from '../graph/cypher.ts';
import type { Reader, Transaction } from '../graph/graph.ts';

interface Imported {
  readonly id: string;
  readonly title: string;
  readonly reason: string;
  readonly author: string;
  /** What is imported. */
  readonly content: string;
}

/** The change set of an import of this content that was begun and is not finished. */
export const findUnfinished = async (reader: Reader, content: string): Promise<string | null> => {
  const [row] = await reader.run<{ id: string }>(cypher`
    MATCH (changeSet:ChangeSet) WHERE changeSet.status = 'APPLYING' AND changeSet.content = ${content}
    RETURN changeSet.id AS id ORDER BY changeSet.at LIMIT ${integer(1)}
  `);
  return row?.id ?? null;
};

/** Adds a batch to the change set of an import, which is there as soon as there is something to undo. */
export const growChangeSet = (
  transaction: Transaction,
  { id, title, reason, author, content }: Imported,
  operations: number,
  at: string,
): void => {
  if (operations === 0) return;
  transaction.send(cypher`
    MERGE (changeSet:ChangeSet {id: ${id}})
    ON CREATE SET changeSet += ${{ title, reason, author, content, at, inBatches: true, operations: integer(0) }}
    SET changeSet.operations = changeSet.operations + ${integer(operations)}, changeSet.status = 'APPLYING'
  `);
};

/** Ends an import: another of the same content is a change set of its own. */
export const closeChangeSet = (transaction: Transaction, id: string) =>
  transaction.run(cypher`MATCH (changeSet:ChangeSet {id: ${id}}) SET changeSet.status = 'APPLIED'`);

/** Whether a change set was written in batches. */
export const isInBatches = async (reader: Reader, id: string): Promise<boolean> => {
  const [row] = await reader.run<{ inBatches: boolean }>(cypher`
    MATCH (changeSet:ChangeSet {id: ${id}}) RETURN coalesce(changeSet.inBatches, false) AS inBatches
  `);
  return row?.inBatches ?? false;
};
