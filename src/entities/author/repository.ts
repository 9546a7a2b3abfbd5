import { cypher, integer } from '../../graph/cypher.ts';
import type { Graph } from '../../graph/graph.ts';
import type { PageArguments } from '../../shared/page.ts';
import { entityColumns } from '../columns.ts';
import type { PaperSigning } from '../edges.ts';
import { institutionNoun } from '../institution/institution.ts';
import { paperNoun } from '../paper/paper.ts';
import {
  beyond,
  type CountRow,
  newestFirst,
  type RelatedRow,
  type Relation,
  readCounts,
  readRelatedPages,
  relation,
  sorting,
} from '../relation.ts';
import type { AffiliationYears } from './affiliation.ts';
import { authorNoun } from './author.ts';

export const papers = relation<typeof paperNoun, PaperSigning>({
  field: 'Author.papers',
  relationship: 'AUTHORED_BY',
  direction: 'IN',
  child: paperNoun,
  edge: ['position', 'corresponding'],
  order: newestFirst,
});

/** `years` has one entry per paper, 0 for a paper without one. Most papers first. */
export const affiliations = relation<typeof institutionNoun, AffiliationYears>({
  field: 'Author.affiliations',
  relationship: 'AFFILIATED_WITH',
  direction: 'OUT',
  child: institutionNoun,
  edge: ['years'],
  order: { by: cypher`size(edge.years)`, descending: true },
});

interface JointWork {
  readonly papers: number;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

/** Most joint papers first. There is no relationship between authors: it goes through the papers (`findCoauthors`). */
export const coauthors: Relation<typeof authorNoun, JointWork> = {
  field: 'Author.coauthors',
  relationship: 'AUTHORED_BY',
  direction: 'IN',
  child: authorNoun,
  edge: ['papers', 'firstYear', 'lastYear'],
  order: { by: cypher`papers`, descending: true },
};

/** Papers by more authors than this are no sign that two of them know each other, and would cost the square of it. */
export const mostAuthorsOfJointPaper = 100;

const jointPapers = cypher`
  MATCH (parent)<-[:AUTHORED_BY]-(paper)
  WHERE COUNT { (paper)-[:AUTHORED_BY]->() } <= ${integer(mostAuthorsOfJointPaper)}
  MATCH (paper)-[:AUTHORED_BY]->(child)
  WHERE child <> parent
`;

/** A page of the authors that each author wrote papers with. */
export const findCoauthors = async (graph: Graph, authorIds: readonly string[], { first, after }: PageArguments) => {
  const id = cypher`child.id`;
  const rows = await graph.read<RelatedRow>(cypher`
    UNWIND ${authorIds} AS parentId
    MATCH (parent:Entity {id: parentId})
    RETURN parentId, COLLECT {
      ${jointPapers}
      WITH child, count(paper) AS papers, min(paper.year) AS firstYear, max(paper.year) AS lastYear
      ${beyond(coauthors.order, id, after)}
      WITH child, papers, firstYear, lastYear ${sorting(coauthors.order, id)} LIMIT ${integer(first + 1)}
      RETURN [[papers, firstYear, lastYear], ${entityColumns(authorNoun, 'child')}, papers]
    } AS related, null AS total
  `);
  return readRelatedPages(coauthors, rows);
};

/** With how many others each author wrote papers. */
export const countCoauthors = async (graph: Graph, authorIds: readonly string[]) =>
  readCounts(
    await graph.read<CountRow>(cypher`
      UNWIND ${authorIds} AS parentId
      MATCH (parent:Entity {id: parentId})
      RETURN parentId, COUNT { ${jointPapers} RETURN DISTINCT child } AS count
    `),
  );
