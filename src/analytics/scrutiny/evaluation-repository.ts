import type { Filter } from '../../entities/list/filter-limits.ts';
import type { ModelUseRole } from '../../entities/paper/paper.ts';
import { cypher } from '../../graph/cypher.ts';
import type { Graph } from '../../graph/graph.ts';
import { admittedPapers } from '../paper-statements.ts';

/** A paper that evaluates a model. */
export interface Evaluation {
  readonly paper: string;
  readonly model: string;
  /** Ids of the paper's institutions. */
  readonly institutions: readonly string[];
}

/**
 * Papers that a filter lets through and that use a model in one of the roles, each once per model.
 * @throws DomainError BAD_INPUT, BAD_ID or LIMIT_EXCEEDED that names the place in the filter.
 */
export const findEvaluations = (
  graph: Graph,
  filter: Filter | null,
  roles: readonly ModelUseRole[],
): Promise<readonly Evaluation[]> =>
  graph.read<Evaluation>(cypher`
    MATCH (paper:Paper)-[uses:USES_MODEL]->(model)
    WHERE ${admittedPapers(cypher`paper`, filter)} AND uses.role IN ${roles}
    WITH DISTINCT paper, model
    RETURN paper.id AS paper, model.id AS model,
           [(paper)-[:AFFILIATED_WITH]->(institution) | institution.id] AS institutions
    ORDER BY paper, model
  `);
