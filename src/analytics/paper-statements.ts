import { compileFilter } from '../entities/list/compile-filter.ts';
import type { Filter } from '../entities/list/filter-limits.ts';
import { writtenTeamClass } from '../entities/list/team-class.ts';
import { listTables } from '../entities/list-tables.ts';
import { type Cypher, cypher } from '../graph/cypher.ts';
import type { Graph } from '../graph/graph.ts';

/** The class of a paper's team by the rule ORGANIZATIONS, public research counting as academia. */
export const paperClass: (paper: Cypher) => Cypher = writtenTeamClass;

/** How precisely a paper is dated: 4, 7 or 10 letters of its date; 0 without one. */
export const paperPrecision = (paper: Cypher): Cypher => cypher`coalesce(size(${paper}.publicationDate), 0)`;

/**
 * Papers that anything is stated about and that a filter lets through; a stub is only a reference in somebody else's row.
 * @throws DomainError BAD_INPUT, BAD_ID or LIMIT_EXCEEDED that names the place in the filter.
 */
export const admittedPapers = (paper: Cypher, filter: Filter | null): Cypher =>
  filter
    ? cypher`(${paper}.stub IS NULL AND ${compileFilter(listTables, listTables.Paper, filter, paper)})`
    : cypher`${paper}.stub IS NULL`;

/** Keys of the sources that describe the papers a filter lets through. */
export const findPaperSources = async (graph: Graph, filter: Filter | null): Promise<ReadonlySet<string>> => {
  const rows = await graph.read<{ source: string }>(cypher`
    MATCH (paper:Paper)<-[:ABOUT]-(record:Current {type: 'STATEMENT'})
    WHERE ${admittedPapers(cypher`paper`, filter)} AND record.body <> 'null'
    RETURN DISTINCT record.source AS source
  `);
  return new Set(rows.map(({ source }) => source));
};
