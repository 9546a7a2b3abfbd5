import { type Cypher, cypher, fixed } from '../graph/cypher.ts';
import type { Reader, Transaction } from '../graph/graph.ts';
import type { NounName, Relationship } from '../log/noun.ts';
import { stated } from './reading.ts';
import { shortened } from './stub-name.ts';

type Parameters = Readonly<Record<string, unknown>>;

/** Nodes for references to end at. What they show is settled when all edges are there. */
export const ensureNodes = (transaction: Transaction, rows: readonly { id: string; noun: NounName }[]): void =>
  transaction.send(cypher`
    UNWIND ${rows} AS row
    MERGE (entity:Entity {id: row.id}) ON CREATE SET entity.noun = row.noun
  `);

/** Makes and shows entities of one noun that have no nodes yet. */
export const createEntities = (transaction: Transaction, noun: NounName, rows: readonly Parameters[]): void =>
  transaction.send(cypher`
    UNWIND ${rows} AS row
    CREATE (entity:Entity:${fixed(noun)})
    SET entity = row
  `);

/** Replaces the properties of entities of one noun, and shows them. */
export const showEntities = (transaction: Transaction, noun: NounName, rows: readonly Parameters[]): void =>
  transaction.send(cypher`
    UNWIND ${rows} AS row
    MERGE (entity:Entity {id: row.id})
    SET entity = row, entity:${fixed(noun)}
  `);

/** Replaces the properties of entities of one noun, and hides them. */
export const hideEntities = (transaction: Transaction, noun: NounName, rows: readonly Parameters[]): void =>
  transaction.send(cypher`
    UNWIND ${rows} AS row
    MERGE (entity:Entity {id: row.id})
    SET entity = row
    REMOVE entity:${fixed(noun)}
  `);

/** Removes entities that nothing speaks of; those with a history, or retired ahead of time, stay hidden and empty. */
export const dropEntities = (
  transaction: Transaction,
  noun: NounName,
  rows: readonly { id: string; retired: true | null }[],
): void =>
  transaction.send(cypher`
    UNWIND ${rows} AS row
    MATCH (entity:Entity {id: row.id})
    SET entity = {id: row.id, noun: ${noun}, retired: row.retired}
    REMOVE entity:${fixed(noun)}
    WITH entity
    WHERE entity.retired IS NULL AND NOT EXISTS { (entity)<-[:ABOUT]-() } AND NOT EXISTS { (entity)<-[:OF]-() }
    DETACH DELETE entity
  `);

export interface EdgeRow {
  readonly from: string;
  readonly to: string;
  /** The relationship that a hidden edge stands for. */
  readonly type: Relationship;
  readonly properties: Parameters;
}

/** Edges with one start together, so that it is sought once. */
export interface EdgesFrom {
  readonly from: string;
  readonly edges: readonly Pick<EdgeRow, 'to' | 'properties'>[];
}

export const createEdges = (transaction: Transaction, type: Cypher, rows: readonly EdgesFrom[]): void =>
  transaction.send(cypher`
    UNWIND ${rows} AS row
    MATCH (start:Entity {id: row.from})
    UNWIND row.edges AS one
    MATCH (end:Entity {id: one.to})
    CREATE (start)-[edge:${type}]->(end)
    SET edge = one.properties
  `);

// Edges are found from their starts: an end without a label cannot be sought, and may have as many edges as the graph.

export const updateEdges = (transaction: Transaction, type: Cypher, rows: readonly EdgeRow[]): void =>
  transaction.send(cypher`
    UNWIND ${rows} AS row
    MATCH (start:Entity {id: row.from})
    MATCH (start)-[edge:${type}]->(end)
    WHERE end.id = row.to AND (row.properties.type IS NULL OR edge.type = row.properties.type)
    SET edge = row.properties
  `);

export const deleteEdges = (transaction: Transaction, type: Cypher, rows: readonly EdgeRow[]): void =>
  transaction.send(cypher`
    UNWIND ${rows} AS row
    MATCH (start:Entity {id: row.from})
    MATCH (start)-[edge:${type}]->(end)
    WHERE end.id = row.to AND (row.properties.type IS NULL OR edge.type = row.properties.type)
    DELETE edge
  `);

export interface IdentifierRow {
  readonly key: string;
  readonly entityId: string;
  readonly redirect: string | null;
  readonly claims: readonly string[];
  readonly to: string;
  readonly noun: NounName;
}
export const saveIdentifiers = (transaction: Transaction, rows: readonly IdentifierRow[]): void =>
  transaction.send(cypher`
    UNWIND ${rows} AS row
    MERGE (identifier:Identifier {key: row.key})
    SET identifier.entityId = row.entityId, identifier.redirect = row.redirect, identifier.claims = row.claims
    WITH identifier, row
    OPTIONAL MATCH (identifier)-[old:OF]->(other) WHERE other.id <> row.to
    DELETE old
    WITH DISTINCT identifier, row
    MERGE (entity:Entity {id: row.to}) ON CREATE SET entity.noun = row.noun
    MERGE (identifier)-[:OF]->(entity)
  `);

export const deleteIdentifiers = (transaction: Transaction, keys: readonly string[]): void =>
  transaction.send(cypher`UNWIND ${keys} AS key MATCH (identifier:Identifier {key: key}) DETACH DELETE identifier`);

export interface Standing {
  readonly id: string;
  readonly references: number;
  readonly name: string | null;
  readonly redirected: boolean;
}
/** How many references end at entities, the name that they print (the smallest; see `stubName`), and whether a key was redirected there. */
export const findStandings = (transaction: Transaction, ids: readonly string[]) =>
  transaction.run<Standing>(cypher`
    UNWIND ${ids} AS id
    MATCH (entity:Entity {id: id})
    OPTIONAL MATCH (entity)<-[reference:${stated}]-() WHERE reference.printed IS NOT NULL
    WITH entity, id, count(reference) AS references, min(reference.printed) AS smallest,
         min(CASE WHEN entity.noun = 'Author' AND reference.printed =~ ${shortened} THEN null ELSE reference.printed END) AS full
    RETURN id, references, coalesce(full, smallest) AS name, EXISTS { (entity)<-[:OF]-(i:Identifier) WHERE i.redirect IS NOT NULL } AS redirected
  `);

export interface PairRow {
  readonly author: string;
  readonly institution: string;
}
/** The derived affiliations of the given pairs. */
export const findAffiliations = (reader: Reader, pairs: readonly PairRow[]) =>
  reader.run<PairRow & { years: readonly number[] }>(cypher`
    UNWIND ${pairs} AS pair
    MATCH (author:Entity {id: pair.author})
    MATCH (author)-[affiliation:AFFILIATED_WITH]->(institution)
    WHERE institution.id = pair.institution
    RETURN pair.author AS author, pair.institution AS institution, affiliation.years AS years
  `);

type AffiliationRow = PairRow & { readonly years: readonly unknown[] };

export const createAffiliations = (transaction: Transaction, rows: readonly AffiliationRow[]): void =>
  transaction.send(cypher`
    UNWIND ${rows} AS row
    MATCH (author:Entity {id: row.author})
    MATCH (institution:Entity {id: row.institution})
    CREATE (author)-[affiliation:AFFILIATED_WITH {years: row.years}]->(institution)
  `);

export const updateAffiliations = (transaction: Transaction, rows: readonly AffiliationRow[]): void =>
  transaction.send(cypher`
    UNWIND ${rows} AS row
    MATCH (author:Entity {id: row.author})
    MATCH (author)-[affiliation:AFFILIATED_WITH]->(institution)
    WHERE institution.id = row.institution
    SET affiliation.years = row.years
  `);

export const deleteAffiliations = (transaction: Transaction, rows: readonly PairRow[]): void =>
  transaction.send(cypher`
    UNWIND ${rows} AS row
    MATCH (author:Entity {id: row.author})
    MATCH (author)-[affiliation:AFFILIATED_WITH]->(institution)
    WHERE institution.id = row.institution
    DELETE affiliation
  `);
