import { cypher, fixed, integer } from '../graph/cypher.ts';
import type { Graph } from '../graph/graph.ts';
import type { Noun, NounName } from '../log/noun.ts';
import { entityColumns, type NodeProperties, readEntity } from './columns.ts';

/** An entity as it is read, by its noun. */
export type EntityRead<Described extends Noun> = ReturnType<typeof readEntity<Described>>;

interface EntityRow {
  readonly id: string;
  readonly entity: readonly unknown[];
}

const entitiesById = <Described extends Noun>(noun: Described, rows: readonly EntityRow[]) =>
  new Map(rows.map(({ id, entity }) => [id, readEntity(noun, entity)]));

/** Entities that are shown or retired, by their own ids. */
const findStanding = (graph: Graph, noun: Noun, ids: readonly string[]) =>
  graph.read<EntityRow>(cypher`
    UNWIND ${ids} AS id
    MATCH (entity:Entity {id: id})
    WHERE entity:${fixed(noun.name)} OR entity.retired
    RETURN id, ${entityColumns(noun, 'entity')} AS entity
  `);

/** Entities that took over the given ids, by merging or because a better key turned up. */
const findSurvivors = (graph: Graph, noun: Noun, ids: readonly string[]) =>
  graph.read<EntityRow>(cypher`
    UNWIND ${ids} AS id
    MATCH (:Identifier {entityId: id})-[:OF]->(entity)
    WHERE entity:${fixed(noun.name)} OR entity.retired
    RETURN id, ${entityColumns(noun, 'entity')} AS entity
  `);

/** Entities by id, by their former ids too. A second statement is sent only where some have no entity of their own. */
export const findEntities = async <Described extends Noun>(graph: Graph, noun: Described, ids: readonly string[]) => {
  const standing = entitiesById(noun, await findStanding(graph, noun, ids));
  const missing = ids.filter((id) => !standing.has(id));
  if (missing.length === 0) return standing;
  return new Map([...standing, ...entitiesById(noun, await findSurvivors(graph, noun, missing))]);
};

export interface AnyRow {
  /** As asked for. */
  readonly id: string;
  readonly noun: NounName;
  /** The key of the id was redirected: what it once stood for was merged into the entity. */
  readonly merged: boolean;
  readonly properties: NodeProperties;
}

/**
 * Entities of whatever noun by their ids and former ids, which are also those that their keys would make: in one
 * statement, so that it does not matter how many nouns there are. Ids that are nobody's have no row.
 */
export const findAny = (graph: Graph, ids: readonly string[]) =>
  graph.read<AnyRow>(cypher`
    UNWIND ${ids} AS id
    OPTIONAL MATCH (identifier:Identifier {entityId: id})-[:OF]->(claimed)
    OPTIONAL MATCH (rooted:Entity {id: id})
    WITH id, coalesce(claimed, rooted) AS entity, identifier.redirect IS NOT NULL AS merged
    WHERE entity.noun IN labels(entity) OR entity.retired
    RETURN id, entity.noun AS noun, merged, properties(entity) AS properties
  `);

interface NamedRow {
  readonly nameKey: string;
  readonly entities: readonly (readonly unknown[])[];
}

/** Visible entities by normalised name, at most `most` of each, by id. */
export const findNamed = async <Described extends Noun>(
  graph: Graph,
  noun: Described,
  nameKeys: readonly string[],
  most: number,
) => {
  const rows = await graph.read<NamedRow>(cypher`
    UNWIND ${nameKeys} AS nameKey
    RETURN nameKey, COLLECT {
      MATCH (entity:Entity {nameKey: nameKey})
      WHERE entity:${fixed(noun.name)}
      WITH entity ORDER BY entity.id LIMIT ${integer(most)}
      RETURN ${entityColumns(noun, 'entity')}
    } AS entities
  `);
  return new Map(rows.map(({ nameKey, entities }) => [nameKey, entities.map((entity) => readEntity(noun, entity))]));
};
