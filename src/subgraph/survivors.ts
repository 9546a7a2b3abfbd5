import type { Graph } from '../graph/graph.ts';
import { DomainError } from '../shared/errors.ts';
import { findSurvivors } from './repository.ts';

const notFound = (argument: string, ids: readonly string[]): DomainError => {
  const named = ids.slice(0, 5);
  const more = ids.length > 5 ? ` and ${ids.length - 5} more` : '';
  return new DomainError('NOT_FOUND', `${argument}: no visible entity has the id ${named.join(', ')}${more}.`, {
    argument,
    value: named,
    allowed: 'ids of visible entities',
  });
};

/**
 * The ids of visible entities that ids lead to, each once: their own, of merged ones those of their survivors. Throws
 * NOT_FOUND, naming the argument, where one leads nowhere. `visible` are ids that need no looking up.
 */
export const survivorsOf = async (
  graph: Graph,
  argument: string,
  ids: readonly string[],
  visible: ReadonlySet<string>,
): Promise<readonly string[]> => {
  const missing = ids.filter((id) => !visible.has(id));
  if (missing.length === 0) return ids;
  const survivors = await findSurvivors(graph, missing);
  const gone = missing.filter((id) => !survivors.has(id));
  if (gone.length > 0) throw notFound(argument, gone);
  return [...new Set(ids.map((id) => survivors.get(id) ?? id))];
};
