import type { Filter } from '../../entities/list/filter-limits.ts';
import type { ModelUseRole } from '../../entities/paper/paper.ts';
import { cypher } from '../../graph/cypher.ts';
import type { Graph } from '../../graph/graph.ts';
import type { TeamClass } from '../../shared/sector.ts';
import { admittedPapers, paperClass, paperPrecision } from '../paper-statements.ts';

/** A paper that uses models. */
export interface PaperUse {
  readonly id: string;
  /** null where the date is not known. */
  readonly year: number | null;
  readonly teamClass: TeamClass;
  readonly precision: number;
  /** Ids of the models. */
  readonly used: readonly string[];
}

/**
 * Papers that a filter lets through and that use models in one of the roles; a use of unstated role is in none.
 * @throws DomainError BAD_INPUT, BAD_ID or LIMIT_EXCEEDED that names the place in the filter.
 */
export const findPaperUses = (
  graph: Graph,
  filter: Filter | null,
  roles: readonly ModelUseRole[],
): Promise<readonly PaperUse[]> => {
  const paper = cypher`paper`;
  return graph.read<PaperUse>(cypher`
    MATCH (paper:Paper)-[uses:USES_MODEL]->(model)
    WHERE ${admittedPapers(paper, filter)} AND uses.role IN ${roles}
    WITH paper, collect(DISTINCT model.id) AS used
    RETURN paper.id AS id, paper.year AS year, ${paperClass(paper)} AS teamClass,
           ${paperPrecision(paper)} AS precision, used
    ORDER BY id
  `);
};
