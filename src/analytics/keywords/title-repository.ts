import type { Filter } from '../../entities/list/filter-limits.ts';
import { cypher } from '../../graph/cypher.ts';
import type { Graph } from '../../graph/graph.ts';
import { admittedPapers, paperClass, paperPrecision } from '../paper-statements.ts';
import type { TitleRow } from './keyword-counts.ts';

/**
 * Titles of the papers that a filter lets through, with year and class.
 * @throws DomainError BAD_INPUT, BAD_ID or LIMIT_EXCEEDED that names the place in the filter.
 */
export const streamTitles = (graph: Graph, filter: Filter | null): AsyncIterable<TitleRow> => {
  const paper = cypher`paper`;
  return graph.stream<TitleRow>(cypher`
    MATCH (paper:Paper)
    WHERE ${admittedPapers(paper, filter)}
    RETURN paper.name AS title, paper.year AS year, ${paperClass(paper)} AS teamClass,
           ${paperPrecision(paper)} AS precision
  `);
};
