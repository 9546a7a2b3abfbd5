import { type Cypher, cypher, fixed, integer, join } from '../graph/cypher.ts';
import type { Graph } from '../graph/graph.ts';
import { type IdentityRule, identityRules, type JointWork, type PathQuestion } from './paths.ts';

/** The first rule that admits an author, by its place among the rules; null for what is no author. */
const ruleOf = (node: Cypher): Cypher => cypher`CASE
  WHEN NOT ${node}:Author THEN null
  WHEN ${node}.identity = 'KEYED' THEN 0
  WHEN coalesce(${node}.ambiguous, false) OR ${node}.nameKey IS NULL THEN 2
  WHEN COUNT { MATCH (bearer:Entity {nameKey: ${node}.nameKey}) WHERE bearer:Author } > 1 THEN 2
  ELSE 1 END`;

const admitsAuthor: Readonly<Record<IdentityRule, Cypher>> = {
  KEYED: cypher`AND node.identity = 'KEYED'`,
  UNAMBIGUOUS: cypher`AND (node.identity = 'KEYED' OR (NOT coalesce(node.ambiguous, false) AND node.nameKey IS NOT NULL
    AND COUNT { MATCH (bearer:Entity {nameKey: node.nameKey}) WHERE bearer:Author } = 1))`,
  ANY: cypher``,
};

/** Whether a work is of the years asked for, and not left out. */
const admitsWork = (work: Cypher, { years, excluding, maxAuthors }: PathQuestion): Cypher => {
  const conditions = [
    ...(years?.from === null || years?.from === undefined ? [] : [cypher`${work}.year >= ${integer(years.from)}`]),
    ...(years?.to === null || years?.to === undefined ? [] : [cypher`${work}.year <= ${integer(years.to)}`]),
    ...(excluding.length === 0 ? [] : [cypher`NOT ${work}.id IN ${excluding}`]),
    ...(maxAuthors === null ? [] : [cypher`COUNT { (${work})-[:AUTHORED_BY]->() } <= ${integer(maxAuthors)}`]),
  ];
  return conditions.length === 0 ? cypher`true` : join(conditions, cypher` AND `);
};

const isOfAuthors = ({ from }: PathQuestion): boolean => from[0]?.startsWith('aut_') ?? false;

/** The relationships between a work and those on it, for each kind that the database can walk. */
const edgesOf = (question: PathQuestion): Readonly<Record<'PAPER' | 'MODEL', Cypher>> => ({
  PAPER: isOfAuthors(question) ? cypher`AUTHORED_BY` : cypher`AFFILIATED_WITH`,
  MODEL: cypher`DEVELOPED_BY`,
});

const kindsOf = ({ via }: PathQuestion) => via.filter((kind) => kind === 'PAPER' || kind === 'MODEL');

export interface EndRow {
  readonly id: string;
  /** The first rule that admits it, by its place; null for what is no author. */
  readonly rule: number | null;
}

/** Of these ids, those of visible authors, institutions, papers and models. */
export const findEnds = (graph: Graph, ids: readonly string[]) =>
  graph.read<EndRow>(cypher`
    UNWIND ${ids} AS id
    MATCH (entity:Entity {id: id})
    WHERE entity.noun IN labels(entity)
    RETURN id, ${ruleOf(cypher`entity`)} AS rule
  `);

export interface PathRow {
  readonly nodes: readonly string[];
  readonly rules: readonly (number | null)[];
}

/** A shortest path between any of the ends, by the database's own search; which one of several is up to the database. */
export const findShortestPath = async (graph: Graph, question: PathQuestion): Promise<PathRow | null> => {
  const edges = edgesOf(question);
  const types = join(
    kindsOf(question).map((kind) => edges[kind]),
    cypher`|`,
  );
  const label = isOfAuthors(question) ? cypher`Author` : cypher`Institution`;
  const rule = isOfAuthors(question) ? admitsAuthor[question.identities] : cypher``;
  const { from, to, excluding } = question;
  const [row] = await graph.read<PathRow>(cypher`
    UNWIND ${from} AS first
    UNWIND ${to} AS last
    MATCH (one:Entity {id: first}), (other:Entity {id: last})
    MATCH path = shortestPath((one)-[:${types}*]-(other))
    WHERE all(node IN nodes(path) WHERE
      (node:${label} ${rule} AND NOT node.id IN ${excluding}) OR
      ((node:Paper OR node:Model) AND ${admitsWork(cypher`node`, question)}))
    WITH path ORDER BY length(path), first, last LIMIT 1
    WITH [node IN nodes(path) WHERE node:${label}] AS nodes
    RETURN [node IN nodes | node.id] AS nodes, [node IN nodes | ${ruleOf(cypher`node`)}] AS rules
  `);
  return row ?? null;
};

export interface HopRow {
  readonly PAPER: readonly (readonly [id: string, year: number | null])[];
  readonly MODEL: readonly (readonly [id: string, year: number | null])[];
}

/** What joins each pair, in order: in one statement for all of them. */
export const findJointWorks = (graph: Graph, question: PathQuestion, pairs: readonly (readonly [string, string])[]) => {
  const edges = edgesOf(question);
  const listed = (['PAPER', 'MODEL'] as const).map((kind) =>
    kindsOf(question).includes(kind)
      ? cypher`[(one)<-[:${edges[kind]}]-(work:${fixed(kind === 'PAPER' ? 'Paper' : 'Model')})-[:${edges[kind]}]->(other)
          WHERE ${admitsWork(cypher`work`, question)} | [work.id, work.year]] AS ${fixed(kind)}`
      : cypher`[] AS ${fixed(kind)}`,
  );
  return graph.read<HopRow>(cypher`
    UNWIND range(0, size(${pairs}) - 1) AS place
    WITH place, ${pairs}[place] AS pair
    MATCH (one:Entity {id: pair[0]}), (other:Entity {id: pair[1]})
    RETURN ${join(listed, cypher`, `)}
    ORDER BY place
  `);
};

export const ruleNumbered = (number: number): IdentityRule => identityRules[number] ?? 'ANY';

export const worksIn = (row: HopRow, kind: 'PAPER' | 'MODEL'): readonly JointWork[] =>
  row[kind].map(([id, year]) => ({ id, year }));
