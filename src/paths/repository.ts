import { cypher } from '../graph/cypher.ts';
import type { Graph } from '../graph/graph.ts';
import type { AuthorRow, PaperRow } from './search/path-index.ts';

export const streamAuthors = (graph: Graph): AsyncIterable<AuthorRow> =>
  graph.stream<AuthorRow>(cypher`
    MATCH (author:Author)
    RETURN author.id AS id, coalesce(author.identity = 'KEYED', false) AS keyed,
      coalesce(author.ambiguous, false) AS ambiguous, author.nameKey AS nameKey
  `);

export const streamInstitutions = (graph: Graph): AsyncIterable<{ readonly id: string }> =>
  graph.stream<{ id: string }>(cypher`
    MATCH (institution:Institution)
    RETURN institution.id AS id
  `);

/** Papers with who stands on them. An end that is merged or retired is behind another type of edge, and not met here. */
export const streamPapers = (graph: Graph): AsyncIterable<PaperRow> =>
  graph.stream<PaperRow>(cypher`
    MATCH (paper:Paper)
    RETURN paper.id AS id, paper.year AS year,
      [(paper)-[:AUTHORED_BY]->(author) | author.id] AS authors,
      [(paper)-[:AFFILIATED_WITH]->(institution) | institution.id] AS institutions
  `);

export interface SurvivorRow {
  readonly id: string;
  /** False for an id that no entity ever had. */
  readonly known: boolean;
  /** The visible entity that the id stands for; null for a retired one. */
  readonly survivor: string | null;
}

/** What became of ids that are no visible entity's own: merged into another, retired, or made up. */
export const findSurvivors = (graph: Graph, ids: readonly string[]): Promise<readonly SurvivorRow[]> =>
  graph.read<SurvivorRow>(cypher`
    UNWIND ${ids} AS id
    OPTIONAL MATCH (own:Entity {id: id})
    OPTIONAL MATCH (identifier:Identifier {entityId: id})-[:OF]->(heir:Entity)
    WITH id, collect(own) + collect(heir) AS candidates
    RETURN id, size(candidates) > 0 AS known,
      head([candidate IN candidates WHERE candidate:Author OR candidate:Institution OR candidate:Paper | candidate.id])
        AS survivor
    ORDER BY id
  `);
