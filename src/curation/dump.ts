import { type Cypher, cypher, fixed } from '../graph/cypher.ts';
import type { Graph } from '../graph/graph.ts';
import { canonicalJson } from '../log/canonical.ts';
import { nounNames } from '../log/noun.ts';
import { stated } from './reading.ts';

const entities: Cypher = cypher`
  MATCH (entity:${fixed(nounNames.join('|'))})
  RETURN entity.id AS id, properties(entity) AS properties
  ORDER BY id
`;

const edges: Cypher = cypher`
  MATCH (start:Entity)-[edge:${stated}]->(end:Entity)
  RETURN start.id AS from, type(edge) AS type, end.id AS to, properties(edge) AS properties
  ORDER BY from, type, to, edge.type
`;

const identifiers: Cypher = cypher`
  MATCH (identifier:Identifier)-[:OF]->(entity:Entity)
  RETURN identifier.key AS key, identifier.redirect AS redirect, entity.id AS id
  ORDER BY key
`;

const bodies: Cypher = cypher`
  MATCH (record:Current)
  WHERE record.body <> 'null'
  RETURN record.slot AS slot, record.body AS body
  ORDER BY slot
`;

/** Rows without what tells when and in what order they came. */
const timeless = (row: Readonly<Record<string, unknown>>): unknown => {
  const { properties, ...rest } = row;
  if (typeof properties !== 'object' || properties === null) return rest;
  const { version: _version, ...kept } = properties as Readonly<Record<string, unknown>>;
  return { ...rest, properties: kept };
};

/**
 * The graph in canonical form, line by line: what is shown (entities, edges, identifiers with redirects) and the
 * bodies that count now, each sorted, without numbers, times and change sets. Equal graphs have equal dumps.
 */
export async function* dump(graph: Graph): AsyncGenerator<string> {
  const parts = { entity: entities, edge: edges, identifier: identifiers, body: bodies };
  for (const [kind, query] of Object.entries(parts)) {
    for await (const row of graph.stream<Readonly<Record<string, unknown>>>(query)) {
      yield canonicalJson({ kind, row: timeless(row) });
    }
  }
}
