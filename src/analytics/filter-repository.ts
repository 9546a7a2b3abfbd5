import { compileFilter } from '../entities/list/compile-filter.ts';
import type { Filter } from '../entities/list/filter-limits.ts';
import { listTables } from '../entities/list-tables.ts';
import { cypher, fixed } from '../graph/cypher.ts';
import type { Graph } from '../graph/graph.ts';

/**
 * Ids of the models, institutions or clusters that a filter of their list lets through.
 * @throws DomainError BAD_INPUT, BAD_ID or LIMIT_EXCEEDED that names the place in the filter.
 */
export const findIds = async (
  graph: Graph,
  noun: 'Model' | 'Institution' | 'Cluster',
  filter: Filter,
): Promise<ReadonlySet<string>> => {
  const rows = await graph.read<{ id: string }>(cypher`
    MATCH (entity:${fixed(noun)})
    WHERE ${compileFilter(listTables, listTables[noun], filter, cypher`entity`)}
    RETURN entity.id AS id
  `);
  return new Set(rows.map(({ id }) => id));
};
