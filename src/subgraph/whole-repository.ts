import { type Cypher, cypher, fixed, integer, join } from '../graph/cypher.ts';
import type { Graph } from '../graph/graph.ts';
import type { Noun, NounName, Relationship } from '../log/noun.ts';
import { startedBy, type WholeSelection } from './whole-arguments.ts';
import { beginOf, endOf, yearOf } from './years.ts';

/** Entities that are read at once; of those with many edges, fewer. */
const nodesPerPage = 2_000;
const startsPerPage = 500;

export interface WholeNodeRow {
  readonly id: string;
  readonly label: string;
  readonly year: number | null;
  readonly relationships: number;
  readonly facts: Readonly<Record<string, string | number | null>>;
}

/** The edges that begin at an entity: one per other end. */
export interface WholeEdgesRow {
  readonly source: string;
  readonly year: number | null;
  /** Written after the version that was asked for, so that it may be new. */
  readonly moved: boolean;
  readonly ends: readonly (readonly [
    target: string,
    types: readonly Relationship[],
    relationships: number,
    moved: boolean,
    ...years: readonly [papers: readonly number[] | null, from: number | null, to: number | null],
  ])[];
}

const oneCountry = 'COLLECT { MATCH (node)-[:LOCATED_IN]->(country:Country) RETURN country.code }';

/** What pictures are filtered and coloured by, per noun. */
const facts: Readonly<Partial<Record<NounName, string>>> = {
  Institution: `{sector: coalesce(node.sector, 'UNKNOWN'), countries: ${oneCountry}}`,
  Paper: '{citations: node.citations}',
  Model: '{citations: node.citations, trainingCompute: node.trainingCompute, parameters: node.parameters}',
};

const kinds = (relationships: readonly Relationship[]): Cypher => fixed(relationships.join('|'));

/** Reads pages of a noun, each after the last id of the one before: nothing is held while nobody asks for the next. */
const pages = async function* <Row>(
  graph: Graph,
  size: number,
  page: (after: string) => Cypher,
  idOf: (row: Row) => string,
): AsyncGenerator<readonly Row[]> {
  let after = '';
  let rows: readonly Row[];
  do {
    rows = await graph.read<Row>(page(after));
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (last) after = idOf(last);
  } while (rows.length === size);
};

/** The entities of a noun, by id. */
export const readNodes = (graph: Graph, { name }: Noun, { relationships }: WholeSelection) =>
  pages<WholeNodeRow>(
    graph,
    nodesPerPage,
    (after) => cypher`
      MATCH (node:${fixed(name)})
      WHERE node.id > ${after}
      WITH node ORDER BY node.id LIMIT ${integer(nodesPerPage)}
      RETURN node.id AS id, coalesce(node.name, node.id) AS label, ${yearOf('node')} AS year,
             COUNT { (node)-[:${kinds(relationships)}]-() } AS relationships, ${fixed(facts[name] ?? '{}')} AS facts
    `,
    ({ id }) => id,
  );

/** The years that the relationships from an entity of a noun to another have themselves: only some have any. */
const ownYears = ({ name }: Noun): Cypher => {
  if (name === 'Author') return cypher`head(collect(edge.years)) AS papers, null AS from, null AS to`;
  if (name !== 'Institution') return cypher`null AS papers, null AS from, null AS to`;
  return cypher`null AS papers, min(${beginOf('edge')}) AS from, max(${endOf('edge')}) AS to`;
};

const endsIn = ({ nouns, partial }: WholeSelection): Cypher =>
  fixed(partial ? nouns.map(({ name }) => name).join('|') : 'Entity');

/** The edges that begin at entities of a noun, by id, and which of their ends were written after `version`. */
export const readEdges = (graph: Graph, noun: Noun, selection: WholeSelection, version: number) => {
  const started = startedBy(noun, selection.relationships);
  const moved = (entity: Cypher): Cypher => cypher`coalesce(${entity}.version > ${integer(version)}, true)`;
  return pages<WholeEdgesRow>(
    graph,
    startsPerPage,
    (after) => cypher`
      MATCH (start:${fixed(noun.name)})
      WHERE start.id > ${after}
      WITH start ORDER BY start.id LIMIT ${integer(startsPerPage)}
      RETURN start.id AS source, ${yearOf('start')} AS year, ${moved(cypher`start`)} AS moved, COLLECT {
        MATCH (start)-[edge:${kinds(started)}]->(end:${endsIn(selection)})
        WITH end, collect(DISTINCT type(edge)) AS types, count(edge) AS relationships, ${ownYears(noun)}
        RETURN [end.id, types, relationships, ${moved(cypher`end`)}, papers, from, to]
      } AS ends
    `,
    ({ source }) => source,
  );
};

/** How many entities and relationships there are, without looking at any. */
export const countWhole = async (graph: Graph, { nouns, relationships }: WholeSelection) => {
  const nodes = nouns.map(({ name }) => fixed(`COUNT { (:${name}) }`));
  const edges = nouns.flatMap((noun) =>
    startedBy(noun, relationships).map((relationship) => fixed(`COUNT { (:${noun.name})-[:${relationship}]->() }`)),
  );
  const sum = (counts: readonly Cypher[]): Cypher => join([cypher`0`, ...counts], cypher` + `);
  const [row] = await graph.read<{ readonly nodeCount: number; readonly edgeCount: number }>(
    cypher`RETURN ${sum(nodes)} AS nodeCount, ${sum(edges)} AS edgeCount`,
  );
  return row ?? { nodeCount: 0, edgeCount: 0 };
};
