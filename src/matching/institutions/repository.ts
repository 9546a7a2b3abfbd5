import { cypher } from '../../graph/cypher.ts';
import type { Graph } from '../../graph/graph.ts';
import { type CurrentStatement, type StatementBody, scopedKey } from '../../log/entry.ts';
import type { Link } from '../../log/identity.ts';

/** An institution that is shown. Everything is told by keys; countries are `iso3166:…`. */
export interface InstitutionRow {
  readonly id: string;
  readonly keys: readonly string[];
  readonly name: string;
  readonly aliases: readonly string[];
  readonly stub: boolean;
  readonly countries: readonly string[];
  readonly parents: readonly string[];
  readonly successors: readonly string[];
}

/** Every institution that is shown, one after another. */
export const streamInstitutions = (graph: Graph): AsyncIterable<InstitutionRow> =>
  graph.stream<InstitutionRow>(cypher`
    MATCH (institution:Institution)
    RETURN institution.id AS id, institution.keys AS keys, institution.name AS name, coalesce(institution.aliases, []) AS aliases,
           coalesce(institution.stub, false) AS stub,
           [(institution)-[:LOCATED_IN]->(country) | country.keys[0]] AS countries,
           [(institution)-[:PART_OF]->(whole) | whole.keys[0]] AS parents,
           [(institution)-[:SUCCEEDED_BY]->(successor) | successor.keys[0]] AS successors
  `);

/** A key that a machine redirected, and the entity that it stands for now. */
export interface MatchedKey {
  readonly key: string;
  readonly target: string;
  readonly id: string;
}

const institutionKeys = scopedKey('Institution', '');

/** Redirects of institutions that are in force, by sources whose keys begin so. */
export const findMatchedKeys = (graph: Graph, sourceBegins: string) =>
  graph.read<MatchedKey>(cypher`
    MATCH (identifier:Identifier)-[:OF]->(entity)
    WHERE identifier.key STARTS WITH ${institutionKeys} AND identifier.redirect IS NOT NULL
    MATCH (record:Current {slot: 'R|' + identifier.key})
    WHERE record.source STARTS WITH ${sourceBegins} AND record.origin = 'MACHINE'
    RETURN record.subject AS key, identifier.redirect AS target, entity.id AS id
    ORDER BY key
  `);

/** The keys of entities, each with what is said of it; `hidden` is the best key of one that is retired. */
export const findKeyLinks = (graph: Graph, ids: readonly string[]) =>
  graph.read<Link & { readonly key: string; readonly hidden: boolean }>(cypher`
    UNWIND ${ids} AS id
    MATCH (entity:Entity {id: id})
    UNWIND entity.keys AS key
    OPTIONAL MATCH (identifier:Identifier {key: ${institutionKeys} + key})
    RETURN key, identifier.redirect AS redirect, coalesce(identifier.claims, []) AS claims,
           entity.retired IS NOT NULL AND key = entity.keys[0] AS hidden
  `);

/** What is said of entities now. */
export const findStatementsAbout = async (graph: Graph, ids: readonly string[]) => {
  const rows = await graph.read<Omit<CurrentStatement, 'body'> & { readonly id: string; readonly body: string }>(cypher`
    UNWIND ${ids} AS id
    MATCH (:Entity {id: id})<-[:ABOUT]-(record:Current {type: 'STATEMENT'})
    WHERE record.body <> 'null'
    RETURN id, record.slot AS slot, record.source AS source, record.noun AS noun, record.subject AS subject, record.body AS body
  `);
  return rows.map((row) => ({ ...row, body: JSON.parse(row.body) as StatementBody }));
};

/** Of the keys of entities those by which something refers to them, beside the keys that their ids are made from. */
export const findReferredKeys = (graph: Graph, ids: readonly string[]) =>
  graph.read<{ readonly key: string }>(cypher`
    UNWIND ${ids} AS id
    MATCH (:Entity {id: id})<-[reference]-()
    WHERE reference.as IS NOT NULL
    UNWIND reference.as AS key
    RETURN DISTINCT key
  `);
