import { anchorOf } from '../../entities/list/anchor.ts';
import { compileFilter } from '../../entities/list/compile-filter.ts';
import type { Filter } from '../../entities/list/filter-limits.ts';
import { listTables } from '../../entities/list-tables.ts';
import { type Cypher, cypher, fixed, integer, join, lists } from '../../graph/cypher.ts';
import type { Graph } from '../../graph/graph.ts';
import type { NounName } from '../../log/noun.ts';
import type { CitationRow } from './build.ts';
import type { InstitutionRow } from './level.ts';
import { isNarrow, type NetworkQuestion, type NodeKind, type WorkRow } from './network.ts';

const work = cypher`work`;

/** Who made a work: nobody is an author of a model but its developers. */
const makers = { Model: cypher`[:DEVELOPED_BY]`, Paper: cypher`[:AUTHORED_BY]` } as const;

const hasFewMakers = (work: Cypher, noun: 'Model' | 'Paper', { maxAuthors }: NetworkQuestion): Cypher =>
  cypher`COUNT { (${work})-${makers[noun]}->() } <= ${integer(maxAuthors)}`;

/** The papers of authors and of all who wrote one with them that counts: all that joins any of them, and that any of them wrote. */
const papersAround = (question: NetworkQuestion): Cypher => cypher`
    WITH ${lists({ authors: question.around })} AS given
    UNWIND given.authors AS id
    MATCH (asked:Entity {id: id})
    OPTIONAL MATCH (asked)<-[:AUTHORED_BY]-(joint:Paper)
    WHERE ${hasFewMakers(cypher`joint`, 'Paper', question)}
    WITH DISTINCT joint, CASE WHEN joint IS NULL THEN asked END AS alone
    OPTIONAL MATCH (joint)-[:AUTHORED_BY]->(author)
    WITH DISTINCT coalesce(author, alone) AS author
    MATCH (author)<-[:AUTHORED_BY]-(work:Paper)
    WITH DISTINCT work`;

/** Models or papers that anything is stated about and that a filter lets through: what comes before `WITH` or `RETURN`. */
const admitted = (noun: 'Model' | 'Paper', filter: Filter, argument: string, from?: Cypher): Cypher => {
  const table = listTables[noun];
  const anchor = from ? undefined : anchorOf(table, filter, work);
  return cypher`
    ${from ?? anchor?.start ?? cypher`MATCH (work:${fixed(noun)})`}
    WHERE work.stub IS NULL AND ${compileFilter(listTables, table, filter, work, anchor?.covered, argument)}
  `;
};

/** One statement of the same form for papers and for models, whichever of them count; where the question is narrow, of papers around its authors. */
const ofWorks = (question: NetworkQuestion, rest: (noun: 'Model' | 'Paper') => Cypher): Cypher => {
  const { models, papers } = question;
  const from = isNarrow(question) ? papersAround(question) : undefined;
  const parts = [
    ...(papers ? [cypher`${admitted('Paper', papers, 'paperFilter', from)} ${rest('Paper')}`] : []),
    ...(models ? [cypher`${admitted('Model', models, 'filter')} ${rest('Model')}`] : []),
  ];
  return join(parts, cypher` UNION ALL `);
};

const memberPath = (noun: 'Model' | 'Paper', nodes: NodeKind): Cypher => {
  if (nodes === 'TOPIC') return cypher`[:HAS_TOPIC]`;
  if (nodes === 'AUTHOR') return cypher`[:AUTHORED_BY]`;
  return noun === 'Model' ? cypher`[:DEVELOPED_BY]` : cypher`[:AFFILIATED_WITH]`;
};

/** How many works the filters let through, and how many of them have no more authors than a network takes; of those that are to be read. */
export const countWorks = async (graph: Graph, question: NetworkQuestion) => {
  const rows = await graph.read<{ matched: number; small: number }>(
    ofWorks(
      question,
      (noun) => cypher`
        RETURN count(work) AS matched, count(CASE WHEN ${hasFewMakers(work, noun, question)} THEN true END) AS small
      `,
    ),
    'LONG',
  );
  const sum = (name: 'matched' | 'small'): number => rows.reduce((total, row) => total + row[name], 0);
  return { matched: sum('matched'), small: sum('small') };
};

const dayOf = { Model: cypher`null`, Paper: cypher`work.day` } as const;
const dateOf = { Model: cypher`work.publicationDate`, Paper: cypher`null` } as const;

/** A work as it comes: a paper's day is packed already. */
export interface DatedWorkRow extends Omit<WorkRow, 'day'> {
  readonly day: number | null;
  readonly date: string | null;
}

/** The works with the ids of their members, one after another. */
export const streamWorks = (graph: Graph, question: NetworkQuestion): AsyncIterable<DatedWorkRow> =>
  graph.stream<DatedWorkRow>(
    ofWorks(
      question,
      (noun) => cypher`
        AND ${hasFewMakers(work, noun, question)}
        RETURN work.id AS id, ${dayOf[noun]} AS day, ${dateOf[noun]} AS date,
          [(work)-${memberPath(noun, question.nodes)}->(member) | member.id] AS members
      `,
    ),
  );

/** The papers that cite any other, with the ids of those. */
export const streamCitations = (graph: Graph, question: NetworkQuestion): AsyncIterable<CitationRow> =>
  graph.stream<CitationRow>(
    ofWorks(
      question,
      (noun) => cypher`
        AND ${hasFewMakers(work, noun, question)} AND EXISTS { (work)-[:CITES]->() }
        RETURN work.id AS id, [(work)-[:CITES]->(cited) | cited.id] AS cited
      `,
    ),
  );

export interface NodeRow {
  readonly id: string;
  readonly noun: NounName;
  readonly name: string | null;
  /** Of an institution. */
  readonly sector: string | null;
  /** Of a country. */
  readonly region: string | null;
}

/** What visible nodes are; nothing of ids that are nobody's. */
export const findNodes = (graph: Graph, ids: readonly string[]): Promise<readonly NodeRow[]> =>
  graph.read<NodeRow>(cypher`
    WITH ${lists({ ids })} AS given
    UNWIND given.ids AS id
    MATCH (node:Entity {id: id})
    WHERE node.noun IN labels(node)
    RETURN id, node.noun AS noun, node.name AS name, node.sector AS sector, node.region AS region
  `);

/** The institutions of works, with all that these are part of. */
export const readInstitutions = (graph: Graph): Promise<readonly InstitutionRow[]> =>
  graph.read<InstitutionRow>(
    cypher`
    MATCH (member:Institution)
    WHERE EXISTS { (member)<-[:AFFILIATED_WITH|DEVELOPED_BY]-() }
    MATCH (member)-[:PART_OF*0..10]->(institution)
    WITH DISTINCT institution
    RETURN institution.id AS id, coalesce(institution.sector, 'UNKNOWN') AS sector,
      [(institution)-[:LOCATED_IN]->(country) | country.id] AS countries,
      [(institution)-[membership:PART_OF]->(parent) | [parent.id, membership.from, membership.to]] AS parents
    `,
    'LONG',
  );
