import { cypher } from '../../graph/cypher.ts';
import type { Graph } from '../../graph/graph.ts';
import type { SourceDefinition } from '../../log/record.ts';
import { sourceOf } from './source.ts';

/** Every source, by key, in the order in which they are believed. There are few: one per sheet and edition. */
export const findSources = async (graph: Graph) => {
  const rows = await graph.read<SourceDefinition>(cypher`
    MATCH (source:Source)
    RETURN source.key AS key, source.title AS title, source.dataset AS dataset, source.sheet AS sheet,
           source.edition AS edition, source.rank AS rank, source.sheetOrder AS sheetOrder, source.licence AS licence,
           source.citation AS citation
    ORDER BY rank, dataset, edition DESC, sheetOrder, key
  `);
  return new Map(rows.map((row) => [row.key, sourceOf(row)]));
};
