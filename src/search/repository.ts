import { readNode } from '../entities/columns.ts';
import { nouns } from '../entities/nouns.ts';
import { type Cypher, cypher, integer } from '../graph/cypher.ts';
import type { Graph } from '../graph/graph.ts';
import type { NounName } from '../log/noun.ts';
import { spelledAsOne } from '../shared/words.ts';
import { fullTextQuery, type Strictness, scoreOfBeginnings } from './full-text.ts';
import type { Hint } from './hint.ts';
import { type Hit, type SearchQuestion, weights } from './search.ts';

/** Where the words as typed find fewer, and only as beginnings, misspelt ones are looked for too: that triples the cost. */
const few = 10;

/**
 * The entities that a question may mean, some of them more than once: `entity`, `relevance` (Lucene's), and `kind`, 2 where an
 * identifier leads to it, 1 where it has the words as typed, 0 where they are misspelt. At most `most` of the last two.
 */
const candidates = ({ words, nouns: wanted, typing, identified }: SearchQuestion, most: number): Cypher => {
  const query = (strictness: Strictness): string => fullTextQuery(words, wanted, strictness, typing);
  return cypher`
    CALL () {
      CALL db.index.fulltext.queryNodes('entity_search', ${query('AS_TYPED')}, {limit: ${integer(most)}}) YIELD node, score
      RETURN collect([node, score]) AS typed
    }
    CALL (typed) {
      UNWIND typed AS hit
      RETURN hit[0] AS entity, hit[1] AS relevance, 1 AS kind
      UNION ALL
      WITH typed WHERE size(typed) < ${integer(few)} AND coalesce(typed[0][1], 0.0) <= ${scoreOfBeginnings(words, typing)}
      CALL db.index.fulltext.queryNodes('entity_search', ${query('MISSPELT')}, {limit: ${integer(most)}}) YIELD node, score
      RETURN node AS entity, score AS relevance, 0 AS kind
      UNION ALL
      UNWIND ${identified} AS id
      OPTIONAL MATCH (standing:Entity {id: id})
      OPTIONAL MATCH (:Identifier {entityId: id})-[:OF]->(heir)
      WITH coalesce(heir, standing) AS entity
      WHERE any(label IN labels(entity) WHERE label IN ${wanted})
      RETURN entity, 0.0 AS relevance, 2 AS kind
    }
  `;
};

interface HitRow {
  readonly noun: NounName;
  readonly score: number;
  /** Few rows of many nouns: a map is decoded faster than a text with the columns of all nouns is sent. */
  readonly node: Readonly<Record<string, unknown>>;
}

const hitIn = ({ noun, score, node }: HitRow): Hit => {
  const entity = readNode(nouns[noun], node);
  return { node: { ...entity, aliases: Array.isArray(entity.aliases) ? entity.aliases : [] }, score };
};

/** Where a page goes on. */
export interface Place {
  readonly score: number;
  readonly id: string;
}

/**
 * What matches best, after a place. A match counts by its kind (identifier, name, alias, words, misspelt), then by relevance:
 * the root of Lucene's score (which knows how rare and how many the words are, and how long the names), times the weight
 * of the noun, times how well connected and cited it is on a logarithmic scale.
 */
export const findHits = async (
  graph: Graph,
  question: SearchQuestion,
  { after, first, ranked }: { readonly after: Place; readonly first: number; readonly ranked: number },
): Promise<readonly Hit[]> => {
  const name = spelledAsOne(question.words);
  const rows = await graph.read<HitRow>(cypher`
    ${candidates(question, ranked)}
    WITH entity, max(relevance) AS relevance, max(kind) AS kind
    WITH entity,
         CASE
           WHEN kind = 2 THEN 4
           WHEN entity.searchNames[0] = ${name} THEN 3
           WHEN ${name} IN entity.searchNames THEN 2
           ELSE kind
         END AS kind,
         sqrt(relevance) * ${weights}[entity.noun]
           * (1 + log10(1 + COUNT { (entity)--() } + coalesce(entity.citations, 0) / 100.0)) AS relevance
    WITH entity, kind + relevance / (relevance + 50) AS score
    WHERE score < ${after.score} OR (score = ${after.score} AND entity.id > ${after.id})
    WITH entity, score ORDER BY score DESC, entity.id LIMIT ${integer(first)}
    RETURN entity.noun AS noun, score, properties(entity) AS node
  `);
  return rows.map(hitIn);
};

/** How many match, counted up to a limit. */
export const countHits = async (graph: Graph, question: SearchQuestion, most: number): Promise<number> => {
  const [row] = await graph.read<{ count: number }>(cypher`
    ${candidates(question, most)}
    RETURN count(DISTINCT entity) AS count
  `);
  return Math.min(row?.count ?? 0, most);
};

/** What tells entities of one name apart, of all nouns in one statement; each noun uses what it has (`hintText`). */
export const findHints = async (graph: Graph, ids: readonly string[]): Promise<ReadonlyMap<string, Hint>> => {
  const rows = await graph.read<Hint>(cypher`
    UNWIND ${ids} AS id
    MATCH (entity:Entity {id: id})
    RETURN id, entity.noun AS noun,
           entity.year AS year, entity.sector AS sector, entity.level AS level, entity.category AS category,
           entity.publisher AS publisher, entity.region AS region, left(entity.releaseDate, 4) AS released,
           COLLECT { MATCH (entity)-[:LOCATED_IN]->(c) RETURN c.name ORDER BY c.name LIMIT 2 } AS countries,
           COLLECT { MATCH (entity)-[:PART_OF]->(p) RETURN p.name ORDER BY p.id LIMIT 1 } AS parents,
           COLLECT { MATCH (entity)-[of:DEVELOPED_BY]->(d) RETURN d.name ORDER BY of.position, d.id LIMIT 1 } AS developers,
           COLLECT { MATCH (entity)-[of:AUTHORED_BY]->(a) RETURN a.name ORDER BY of.position, a.id LIMIT 1 } AS authors,
           COLLECT { MATCH (entity)-[:PUBLISHED_IN]->(v) RETURN v.name ORDER BY v.id LIMIT 1 } AS venues,
           COLLECT { MATCH (entity)-[of:OWNED_BY]->(o) RETURN o.name ORDER BY of.position, o.id LIMIT 1 } AS owners,
           COLLECT { MATCH (entity)-[:MADE_BY]->(m) RETURN m.name ORDER BY m.id LIMIT 1 } AS makers,
           COLLECT {
             MATCH (entity:Author)-[at:AFFILIATED_WITH]->(i)
             RETURN i.name ORDER BY size(at.years) DESC, i.id LIMIT 1
           } AS institutions,
           COLLECT {
             MATCH (entity:Author)<-[:AUTHORED_BY]-(p) WHERE p.year IS NOT NULL
             RETURN DISTINCT p.year AS year ORDER BY year
           } AS years,
           COLLECT { MATCH (entity:Author)<-[:AUTHORED_BY]-(p) RETURN p.name ORDER BY p.year, p.id LIMIT 1 } AS titles,
           COUNT { (entity:Dataset)<-[:TRAINED_ON]-() } AS trained
  `);
  return new Map(rows.map((row) => [row.id, row]));
};
