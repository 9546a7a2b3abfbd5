import { cypher, fixed, integer } from '../graph/cypher.ts';
import type { Graph } from '../graph/graph.ts';
import type { Noun } from '../log/noun.ts';
import { entityColumns, readEntity } from './columns.ts';
import type { KeyCandidate } from './identifier.ts';

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

export interface KeyedRow {
  /** `Noun|scheme:value`, as asked for. */
  readonly scoped: string;
  readonly id: string;
  /** The key was redirected: what it once stood for was merged into the entity. */
  readonly merged: boolean;
}

/** Ids of the entities that keys stand for. Keys that nobody uses have no row. */
export const findKeyed = (graph: Graph, candidates: readonly Pick<KeyCandidate, 'id' | 'scoped'>[]) =>
  graph.read<KeyedRow>(cypher`
    UNWIND ${candidates.map(({ id, scoped }) => ({ id, scoped }))} AS candidate
    OPTIONAL MATCH (identifier:Identifier {key: candidate.scoped})-[:OF]->(claimed)
    OPTIONAL MATCH (rooted:Entity {id: candidate.id})
    WITH candidate, coalesce(claimed.id, rooted.id) AS id, identifier.redirect IS NOT NULL AS merged
    WHERE id IS NOT NULL
    RETURN candidate.scoped AS scoped, id, merged
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
