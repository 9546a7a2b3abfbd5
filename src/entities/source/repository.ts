import { cypher } from '../../graph/cypher.ts';
import type { Graph } from '../../graph/graph.ts';
import type { SourceDefinition } from '../../log/record.ts';
import { sourceOf } from './source.ts';

/** Every source, by key and in the order of the keys. There are few: one per sheet and edition. */
export const findSources = async (graph: Graph) => {
  const rows = await graph.read<SourceDefinition>(cypher`
    MATCH (source:Source)
    RETURN source.key AS key, source.title AS title, source.dataset AS dataset, source.sheet AS sheet,
           source.edition AS edition, source.rank AS rank, source.sheetOrder AS sheetOrder, source.licence AS licence,
           source.citation AS citation
    ORDER BY key
  `);
  return new Map(rows.map((row) => [row.key, sourceOf(row)]));
};
