import { cypher } from '../../src/graph/cypher.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { canonicalJson } from '../../src/log/canonical.ts';

/** What a dump leaves out: the log and its sources, keys, places of bare nodes, and of what type every property is. */
const beyondTheDump = [
  cypher`MATCH (record:Record)-[:ABOUT]->(entity) WITH record, entity.id AS about
         RETURN 'record' AS kind, record.slot AS key, about, labels(record) AS labels, record {.*, seq: null, at: null, changeSet: null} AS properties`,
  cypher`MATCH (identifier:Identifier)-[:OF]->(entity)
         RETURN 'identifier' AS kind, identifier.key AS key, entity.id AS about, identifier {.*, claims: coalesce(identifier.claims, [])} AS properties`,
  cypher`MATCH (source:Source) RETURN 'source' AS kind, source.key AS key, properties(source) AS properties`,
  cypher`MATCH (entity:Entity) RETURN 'entity' AS kind, entity.id AS key, labels(entity) AS labels, entity {.*, version: null} AS properties`,
  cypher`MATCH (author:Author)-[edge:AFFILIATED_WITH]->(institution)
         RETURN 'affiliation' AS kind, author.id AS key, institution.id AS about, properties(edge) AS properties`,
  cypher`MATCH (log:Log) RETURN 'log' AS kind, log.id AS key, log {.seq, .rules} AS properties`,
  cypher`MATCH (node) WHERE NOT node:Log UNWIND keys(node) AS property WITH node, property WHERE node[property] <> []
         RETURN DISTINCT 'property' AS kind, labels(node) AS labels, property, valueType(node[property]) AS type`,
  cypher`MATCH ()-[edge]->() UNWIND keys(edge) AS property
         RETURN DISTINCT 'edge property' AS kind, type(edge) AS label, property, valueType(edge[property]) AS type`,
];

/** Everything that equal graphs have in common and that their dumps do not show, one line each, sorted. */
export const whatDumpsLeaveOut = async (graph: Graph): Promise<readonly string[]> => {
  const lines: string[] = [];
  for (const query of beyondTheDump) {
    for await (const row of graph.stream<Readonly<Record<string, unknown>>>(query)) lines.push(canonicalJson(row));
  }
  return lines.sort();
};
