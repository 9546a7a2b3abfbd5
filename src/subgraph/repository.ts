import type { RelationshipEnd } from '../entities/header-repository.ts';
import { type Cypher, cypher, fixed, integer, join, lists } from '../graph/cypher.ts';
import type { Graph } from '../graph/graph.ts';
import type { NounName, Relationship } from '../log/noun.ts';
import type { OwnYears } from './edge-evidence.ts';
import { type LimitedEnd, nameOfEnd } from './ends.ts';
import { beginOf, endOf, yearOf } from './years.ts';

const typesOf = (kinds: readonly Relationship[]): Cypher => fixed(kinds.join('|'));

/** Relationships of these types from `node`, or to it. */
const arrow = (direction: 'OUT' | 'IN', types: Cypher, edge = cypher``): Cypher =>
  direction === 'OUT' ? cypher`-[${edge}:${types}]->` : cypher`<-[${edge}:${types}]-`;

/** Everything but what is ours alone: records, identifiers, and what leads to the retired. */
const degree = cypher`COUNT { (other)--() } - COUNT { (other)<-[:ABOUT]-() } - COUNT { (other)<-[:OF]-() }
        - COUNT { (other)-[:HIDDEN]-() }`;

/** What neighbours are ranked by, the greatest first. The years of an affiliation are sorted, those not known are 0. */
const rank = cypher`CASE ranks[end]
        WHEN 'RECENT' THEN coalesce(other.publicationDateFrom, other.releaseDateFrom, other.firstOperationalDateFrom,
          toString(nullIf(edge.years[-1], 0)), '')
        WHEN 'WEIGHT' THEN coalesce(size(edge.years), edge.authors, edge.score, edge.quantity, -edge.position, -edge.rank, 0)
        ELSE ${degree} END`;

/** The first neighbours in one direction: a list for each type of relationship. */
const firstNeighbours = (direction: 'OUT' | 'IN', types: Cypher, without: Cypher): Cypher => cypher`
      MATCH (node)${arrow(direction, types, cypher`edge`)}(other)
      ${without}
      WITH other, edge, type(edge) + ${fixed(`' ${direction}'`)} AS end
      WITH end, other.id AS id, ${rank} AS rank ORDER BY rank DESC, id
      WITH end, collect(id) AS ids
      RETURN ids[..firsts[end]] AS met`;

export interface Expansion {
  readonly from: readonly string[];
  readonly ends: readonly LimitedEnd[];
  /** Whose places among the neighbours others take. */
  readonly known: readonly string[];
  /** Who is not told of again. */
  readonly seen: readonly string[];
  readonly most: number;
}

const byEnd = <Value>(ends: readonly LimitedEnd[], told: (end: LimitedEnd) => Value) =>
  Object.fromEntries(ends.map((end) => [nameOfEnd(end), told(end)]));

/**
 * Neighbours of nodes, each node's first ones at each end, without loading the others: those that rank best among anybody's
 * neighbours first, then by id. One pattern for all relationships: a subquery for each would take seconds to plan.
 */
export const findNeighbours = async (graph: Graph, { from, ends, known, seen, most }: Expansion) => {
  const types = typesOf([...new Set(ends.map(({ relationship }) => relationship))]);
  const directions = [...new Set(ends.map(({ direction }) => direction))];
  const without = known.length > 0 ? cypher`WHERE NOT other.id IN known` : cypher``;
  const rows = await graph.read<{ id: string }>(cypher`
    WITH ${lists({ from, known, seen })} AS given, ${byEnd(ends, ({ first }) => integer(first))} AS firsts,
      ${byEnd(ends, ({ rankBy }) => rankBy)} AS ranks
    WITH given, given.known AS known, given.seen AS seen, firsts, ranks
    UNWIND given.from AS start
    MATCH (node:Entity {id: start})
    CALL (node, known, firsts, ranks) {${join(
      directions.map((direction) => firstNeighbours(direction, types, without)),
      cypher`
      UNION ALL`,
    )}
    }
    UNWIND range(0, size(met) - 1) AS place
    WITH met[place] AS id, place, seen
    WHERE NOT id IN seen
    WITH id, min(place) AS place ORDER BY place, id LIMIT ${integer(most)}
    RETURN id
  `);
  return rows.map(({ id }) => id);
};

export interface PartRow {
  readonly id: string;
  readonly noun: NounName;
  readonly name: string | null;
  readonly year: number | null;
  /** Of an institution. */
  readonly sector: string | null;
  /** Of a paper. */
  readonly teamClass: string | null;
  /** Of a model: sectors of its developers, and whether they do public research. */
  readonly developers: readonly (readonly [sector: string | null, publicResearch: boolean | null])[];
  /** To others of the same ids. */
  readonly edges: readonly (readonly [type: Relationship, target: string, years: OwnYears])[];
  /** In the order of the ends; empty for nodes that are not counted. */
  readonly degrees: readonly number[];
}

export interface PartsWanted {
  readonly ids: readonly string[];
  readonly relationships: readonly Relationship[];
  /** Nodes whose relationships are counted, and which. */
  readonly counted: readonly string[];
  readonly ends: readonly RelationshipEnd[];
}

/**
 * Visible entities and all relationships among them. They are found from where they start: what an entity states is
 * bounded, who refers to it is not.
 */
export const findParts = (graph: Graph, { ids, relationships: kinds, counted, ends }: PartsWanted) =>
  graph.read<PartRow>(cypher`
    WITH ${lists({ ids, counted })} AS given
    WITH given.ids AS ids, given.counted AS counted
    UNWIND ids AS id
    MATCH (node:Entity {id: id})
    WHERE node.noun IN labels(node)
    RETURN id, node.noun AS noun, node.name AS name, node.sector AS sector, node.teamClass AS teamClass,
      ${yearOf('node')} AS year,
      [(node)-[:DEVELOPED_BY]->(developer) | [developer.sector, developer.publicResearch]] AS developers,
      [(node)-[edge:${typesOf(kinds)}]->(target) WHERE target.id IN ids |
        [type(edge), target.id, {papers: edge.years, from: ${beginOf('edge')}, to: ${endOf('edge')}}]] AS edges,
      CASE WHEN id IN counted THEN [${join(
        ends.map((end) => cypher`COUNT { (node)${arrow(end.direction, fixed(end.relationship))}() }`),
        cypher`, `,
      )}] ELSE [] END AS degrees
  `);

/** The visible entities that ids of merged ones stand for. */
export const findSurvivors = async (graph: Graph, ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const rows = await graph.read<{ id: string; survivor: string }>(cypher`
    WITH ${lists({ ids })} AS given
    UNWIND given.ids AS id
    MATCH (:Identifier {entityId: id})-[:OF]->(heir:Entity)
    WHERE heir.noun IN labels(heir)
    RETURN id, min(heir.id) AS survivor
  `);
  return new Map(rows.map(({ id, survivor }) => [id, survivor]));
};

export interface UpstreamRow {
  readonly id: string;
  readonly best: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bases: readonly string[];
}

/** A model and all its ancestors, whatever their number of generations: each once, cycles or not. */
export const findUpstream = (graph: Graph, id: string) =>
  graph.read<UpstreamRow>(cypher`
    MATCH (model:Entity {id: ${id}})-[:BASED_ON*0..]->(ancestor)
    WITH DISTINCT ancestor
    RETURN ancestor.id AS id, ancestor.trainingCompute AS best, ancestor.trainingComputeLow AS low,
      ancestor.trainingComputeHigh AS high, [(ancestor)-[:BASED_ON]->(base) | base.id] AS bases
  `);
