import { type Cypher, cypher, fixed, integer } from '../graph/cypher.ts';
import type { Graph } from '../graph/graph.ts';
import type { NounName } from '../log/noun.ts';
import type { ModelRow, PaperRow } from './search/collector.ts';
import type { AuthorRow } from './search/identity.ts';
import { type IndexedNoun, indexedNouns } from './search/path-index.ts';

/** Visible entities of a noun: all of them, or those that were written after a data version. */
const matched = (noun: IndexedNoun, since: number | null): Cypher =>
  since === null
    ? cypher`MATCH (entity:${fixed(noun)})`
    : cypher`MATCH (entity:Entity) WHERE entity.version > ${integer(since)} AND entity:${fixed(noun)}`;

export const streamAuthors = (graph: Graph, since: number | null): AsyncIterable<AuthorRow> =>
  graph.stream<AuthorRow>(
    cypher`
    ${matched('Author', since)}
    RETURN entity.id AS id, coalesce(entity.identity = 'KEYED', false) AS keyed,
      coalesce(entity.ambiguous, false) AS ambiguous, entity.nameKey AS nameKey
  `,
    'UNLIMITED',
  );

export const streamInstitutions = (graph: Graph, since: number | null): AsyncIterable<{ readonly id: string }> =>
  graph.stream<{ id: string }>(
    cypher`
    ${matched('Institution', since)}
    RETURN entity.id AS id
  `,
    'UNLIMITED',
  );

/** Papers with who stands on them and what they cite. An end that is merged or retired is behind another type of edge, and not met here. */
export const streamPapers = (graph: Graph, since: number | null): AsyncIterable<PaperRow> =>
  graph.stream<PaperRow>(
    cypher`
    ${matched('Paper', since)}
    RETURN entity.id AS id, entity.year AS year,
      [(entity)-[signed:AUTHORED_BY]->(author) | [author.id, signed.at]] AS authors,
      [(entity)-[named:AFFILIATED_WITH]->(institution) | [institution.id, named.position]] AS institutions,
      [(entity)-[:CITES]->(cited) | cited.id] AS cites
  `,
    'UNLIMITED',
  );

export const streamModels = (graph: Graph, since: number | null): AsyncIterable<ModelRow> =>
  graph.stream<ModelRow>(
    cypher`
    ${matched('Model', since)}
    RETURN entity.id AS id, entity.year AS year,
      [(entity)-[:DEVELOPED_BY]->(institution) | institution.id] AS developers
  `,
    'UNLIMITED',
  );

/** How much there is to index. From the database's own counts, without looking at anything. */
export interface Census extends Readonly<Record<IndexedNoun, number>> {
  readonly edges: number;
  /** The data version that the counts were read at. */
  readonly version: number;
}

export const takeCensus = async (graph: Graph): Promise<Census> => {
  const [row] = await graph.read<Census>(cypher`
    OPTIONAL MATCH (log:Log {id: 1})
    RETURN coalesce(log.seq, 0) AS version,
      COUNT { (:Author) } AS Author, COUNT { (:Institution) } AS Institution, COUNT { (:Paper) } AS Paper, COUNT { (:Model) } AS Model,
      COUNT { ()-[:AUTHORED_BY]->() } + COUNT { ()-[:AFFILIATED_WITH]->() } + COUNT { ()-[:DEVELOPED_BY]->() }
        + COUNT { ()-[:CITES]->() } AS edges
  `);
  return row ?? { Author: 0, Institution: 0, Paper: 0, Model: 0, edges: 0, version: 0 };
};

export interface ChangedRow {
  readonly id: string;
  readonly noun: IndexedNoun;
  readonly shown: boolean;
}

/** Entities that were written after a data version, hidden ones too; not those that were dropped. At most `most`. */
export const findChanged = (graph: Graph, since: number, most: number): Promise<readonly ChangedRow[]> =>
  graph.read<ChangedRow>(cypher`
    MATCH (entity:Entity) WHERE entity.version > ${integer(since)} AND entity.noun IN ${indexedNouns}
    RETURN entity.id AS id, entity.noun AS noun, entity.noun IN labels(entity) AS shown
    LIMIT ${integer(most)}
  `);

/** What the log was told of after a data version. At most `most`. */
export const findSubjects = (graph: Graph, since: number, most: number) =>
  graph.read<{ readonly noun: NounName; readonly subject: string }>(cypher`
    MATCH (record:Record) WHERE record.seq > ${integer(since)} AND record.noun IN ${indexedNouns}
    RETURN DISTINCT record.noun AS noun, record.subject AS subject
    LIMIT ${integer(most)}
  `);

/** Ids that keys of entities which were written after a data version would make: one of theirs may have been somebody else's. At most `most`. */
export const findFormerIds = (graph: Graph, since: number, most: number) =>
  graph.read<{ readonly id: string }>(cypher`
    MATCH (entity:Entity) WHERE entity.version > ${integer(since)} AND entity.noun IN ${indexedNouns}
    MATCH (entity)<-[:OF]-(identifier:Identifier)
    RETURN DISTINCT identifier.entityId AS id
    LIMIT ${integer(most)}
  `);

/** Which of these ids are no visible entity's own. */
export const findGone = (graph: Graph, ids: readonly string[]) =>
  graph.read<{ readonly id: string }>(cypher`
    UNWIND ${ids} AS id
    OPTIONAL MATCH (entity:Entity {id: id})
    WITH id, entity
    WHERE entity IS NULL OR NOT entity.noun IN labels(entity)
    RETURN id
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
      head([candidate IN candidates WHERE candidate.noun IN ${indexedNouns} AND candidate.noun IN labels(candidate) | candidate.id])
        AS survivor
    ORDER BY id
  `);
