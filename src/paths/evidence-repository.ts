import type { NodeProperties } from '../entities/columns.ts';
import { cypher, integer, lists } from '../graph/cypher.ts';
import type { Graph } from '../graph/graph.ts';
import type { NounName } from '../log/noun.ts';

export interface StandingRow {
  readonly id: string;
  /** Unchanged since the data version asked about, and visible. */
  readonly stands: boolean;
  readonly noun: NounName | null;
  /** Of those that are to be shown. */
  readonly properties: NodeProperties | null;
}

/**
 * Entities that are to be shown, with their properties, and of all others only those that are not what they were at a data version:
 * whatever changes about an entity, its edges included, gives it a new version, and what was dropped has none.
 */
export const findStanding = (graph: Graph, shown: readonly string[], others: readonly string[], version: number) =>
  graph.read<StandingRow>(cypher`
    WITH ${lists({ shown, others })} AS given
    UNWIND [id IN given.shown | [id, true]] + [id IN given.others | [id, false]] AS row
    WITH row[0] AS id, row[1] AS shown
    OPTIONAL MATCH (entity:Entity {id: id})
    WITH id, shown, entity, coalesce(entity.version <= ${integer(version)} AND entity.noun IN labels(entity), false) AS stands
    WHERE shown OR NOT stands
    RETURN id, stands, entity.noun AS noun, CASE WHEN shown AND stands THEN properties(entity) END AS properties
  `);
