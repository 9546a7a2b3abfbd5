import { type Cypher, cypher, fixed } from '../graph/cypher.ts';
import type { Transaction } from '../graph/graph.ts';
import type { CurrentStatement, StatementBody } from '../log/entry.ts';
import type { Link } from '../log/identity.ts';
import { type NounName, relationships } from '../log/noun.ts';
import type { Origin, SourceDefinition } from '../log/record.ts';

/** Relationships that statements make; `HIDDEN` are those whose end is retired. */
export const stated: Cypher = fixed([...relationships, 'HIDDEN'].join('|'));

export interface SlotRow {
  readonly slot: string;
  readonly seq: number;
  readonly hash: string;
  readonly body: string;
  readonly origin: Origin;
}
/** What the given slots hold now. */
export const findSlots = (reader: Pick<Transaction, 'run'>, slots: readonly string[]) =>
  reader.run<SlotRow>(cypher`
    UNWIND ${slots} AS slot
    MATCH (current:Current {slot: slot})
    RETURN slot, current.seq AS seq, current.hash AS hash, current.body AS body, current.origin AS origin
  `);

export interface LinkRow extends Link {
  readonly key: string;
}
/** What is said of the given keys (`Noun|scheme:value`). */
export const findLinks = (transaction: Transaction, keys: readonly string[]) =>
  transaction.run<LinkRow>(cypher`
    UNWIND ${keys} AS key
    MATCH (identifier:Identifier {key: key})
    RETURN key, identifier.redirect AS redirect, coalesce(identifier.claims, []) AS claims
  `);

export interface NodeRow {
  readonly id: string;
  readonly noun: NounName;
  /** null where nothing is shown of it yet. */
  readonly name: string | null;
  readonly keys: readonly string[];
  readonly stub: boolean;
  readonly retired: boolean;
}
export const findNodes = (transaction: Transaction, ids: readonly string[]) =>
  transaction.run<NodeRow>(cypher`
    UNWIND ${ids} AS id
    MATCH (entity:Entity {id: id})
    RETURN id, entity.noun AS noun, entity.name AS name, coalesce(entity.keys, []) AS keys, coalesce(entity.stub, false) AS stub,
           coalesce(entity.retired, false) AS retired
  `);

interface StatementRow extends Omit<CurrentStatement, 'body'> {
  readonly id: string;
  readonly body: string;
}
/** The current statements about the given entities. */
export const findStatements = async (transaction: Transaction, ids: readonly string[]) => {
  const rows = await transaction.run<StatementRow>(cypher`
    UNWIND ${ids} AS id
    MATCH (:Entity {id: id})<-[:ABOUT]-(record:Current)
    WHERE record.type = 'STATEMENT' AND record.body <> 'null'
    RETURN id, record.slot AS slot, record.source AS source, record.noun AS noun, record.subject AS subject, record.body AS body
  `);
  return rows.map((row) => ({ ...row, body: JSON.parse(row.body) as StatementBody }));
};

/** Entities with a reference, by one of the given keys or (where none are given) by any, to an entity. */
export const findReferrers = (
  transaction: Transaction,
  ends: readonly { id: string; root: string; keys: readonly string[] | null }[],
) =>
  transaction.run<{ id: string; noun: NounName }>(cypher`
    UNWIND ${ends} AS end
    MATCH (:Entity {id: end.id})<-[reference:${stated}]-(referrer:Entity)
    WHERE reference.printed IS NOT NULL AND (end.keys IS NULL OR any(key IN coalesce(reference.as, [end.root]) WHERE key IN end.keys))
    RETURN DISTINCT referrer.id AS id, referrer.noun AS noun
  `);

/** Of the given slots of retirements, those that are in force. */
export const findRetired = async (transaction: Transaction, slots: readonly string[]) =>
  (await findSlots(transaction, slots)).filter(({ body }) => body !== 'null').map(({ slot }) => slot);

export const findSources = async (reader: Pick<Transaction, 'run'>) => {
  const rows = await reader.run<SourceDefinition>(cypher`
    MATCH (source:Source)
    RETURN source.key AS key, source.title AS title, source.dataset AS dataset, source.sheet AS sheet, source.edition AS edition,
           source.rank AS rank, source.sheetOrder AS sheetOrder, source.licence AS licence, source.citation AS citation
  `);
  return new Map(rows.map((source) => [source.key, source]));
};
