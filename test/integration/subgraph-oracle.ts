import { cypher } from '../../src/graph/cypher.ts';
import type { Graph } from '../../src/graph/graph.ts';

/** Every relationship between visible entities, as a row of plain Cypher. */
export interface Relation {
  readonly source: string;
  readonly target: string;
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
}
export interface Plain {
  readonly relations: readonly Relation[];
  readonly dates: ReadonlyMap<string, string | null>;
}

export const readPlain = async (graph: Graph): Promise<Plain> => {
  const dates = await graph.read<{ id: string; date: string | null }>(cypher`
    MATCH (entity:Entity) WHERE entity.noun IN labels(entity) RETURN entity.id AS id, entity.publicationDateFrom AS date
  `);
  const relations = await graph.read<Relation>(cypher`
    MATCH (source:Entity)-[edge]->(target:Entity)
    WHERE type(edge) <> 'HIDDEN' AND source.noun IN labels(source) AND target.noun IN labels(target)
    RETURN source.id AS source, target.id AS target, type(edge) AS type, properties(edge) AS properties
  `);
  return { relations, dates: new Map(dates.map(({ id, date }) => [id, date])) };
};

export interface Question {
  readonly ids: readonly string[];
  readonly depth: number;
  readonly relationships: readonly string[];
  readonly limits: readonly { relationship: string; direction: string | null; first: number; rankBy: string }[];
  readonly known: readonly string[];
}
export interface Room {
  readonly nodes: number;
  readonly edges: number;
}

const directions = ['IN', 'OUT'] as const;
type Direction = (typeof directions)[number];

const limitOf = ({ limits }: Question, type: string, direction: Direction) =>
  limits.find((limit) => limit.relationship === type && (limit.direction ?? direction) === direction) ?? {
    first: 30,
    rankBy: 'DEGREE',
  };

const numberIn = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

const rankOf = (
  { relations, dates }: Plain,
  rankBy: string,
  { type, properties }: Relation,
  other: string,
): number | string => {
  if (rankBy === 'DEGREE') return relations.filter(({ source, target }) => source === other || target === other).length;
  const years = Array.isArray(properties.years) ? properties.years.map(Number) : null;
  if (rankBy === 'RECENT')
    return dates.get(other) ?? (years && Math.max(...years) > 0 ? String(Math.max(...years)) : '');
  if (years && type === 'AFFILIATED_WITH') return years.length;
  const { authors, score, quantity, position, rank } = properties;
  const place = numberIn(position) ?? numberIn(rank);
  return numberIn(authors) ?? numberIn(score) ?? numberIn(quantity) ?? (place === undefined ? 0 : -place);
};

const endOf = (direction: Direction): 'source' | 'target' => (direction === 'OUT' ? 'source' : 'target');

/** The neighbours of a node at one end that its limit admits, in their order. */
const admitted = (
  plain: Plain,
  question: Question,
  id: string,
  type: string,
  direction: Direction,
): readonly string[] => {
  const { first, rankBy } = limitOf(question, type, direction);
  const [here, there] = [endOf(direction), endOf(direction === 'OUT' ? 'IN' : 'OUT')];
  return plain.relations
    .filter((relation) => relation.type === type && relation[here] === id && !question.known.includes(relation[there]))
    .map((relation) => ({ id: relation[there], rank: rankOf(plain, rankBy, relation, relation[there]) }))
    .sort((a, b) => (a.rank > b.rank ? -1 : a.rank < b.rank ? 1 : a.id < b.id ? -1 : 1))
    .slice(0, first)
    .map((neighbour) => neighbour.id);
};

/** A walk without limits of room, and how it would go: nodes by level, each with its best place. */
export const naiveWalk = (plain: Plain, question: Question, room: Room) => {
  const found = [...question.ids];
  const expanded: string[] = [];
  let level = question.ids;
  let full = false;
  for (let step = 0; step < question.depth && !full; step += 1) {
    expanded.push(...level);
    const places = new Map<string, number>();
    for (const id of level)
      for (const type of question.relationships)
        for (const direction of directions)
          for (const [place, neighbour] of admitted(plain, question, id, type, direction).entries())
            if (!found.includes(neighbour)) places.set(neighbour, Math.min(place, places.get(neighbour) ?? place));
    const met = [...places].sort(([a, at], [b, bt]) => at - bt || (a < b ? -1 : 1)).map(([id]) => id);
    level = met.slice(0, room.nodes - found.length);
    full = met.length > level.length;
    found.push(...level);
    if (full && step + 1 < question.depth) expanded.push(...level);
  }
  return { found, expanded, full };
};

const pairOf = ({ source, target }: Relation): string => `${source}|${target}`;

/** What `neighborhood` has to answer where there is room for all edges: ids, pairs, and what is left out. */
export const naiveNeighborhood = (plain: Plain, question: Question, room: Room) => {
  const { found, expanded, full } = naiveWalk(plain, question, room);
  const kinds = plain.relations.filter(({ type }) => question.relationships.includes(type));
  const isNew = (id: string): boolean => found.includes(id) && !question.known.includes(id);
  const touched = question.known.filter(
    (id) =>
      !found.includes(id) &&
      kinds.some(({ source, target }) => (source === id && isNew(target)) || (target === id && isNew(source))),
  );
  const nodes = [...found, ...touched.sort()].slice(0, Math.max(question.ids.length, room.nodes));
  const among = kinds.filter(({ source, target }) => nodes.includes(source) && nodes.includes(target));
  const left = question.relationships.flatMap((type) =>
    directions.flatMap((direction) => {
      const here = endOf(direction);
      const there = endOf(direction === 'OUT' ? 'IN' : 'OUT');
      const own = kinds.filter((one) => one.type === type && expanded.includes(one[here]) && nodes.includes(one[here]));
      const isHad = (one: Relation): boolean =>
        question.known.includes(one[here]) && question.known.includes(one[there]);
      const shown = own.filter((one) => nodes.includes(one[there]) || isHad(one)).length;
      return shown === own.length ? [] : [{ relationship: `${type} ${direction}`, shown, total: own.length }];
    }),
  );
  return { nodes: [...nodes].sort(), pairs: [...new Set(among.map(pairOf))].sort(), left, full };
};

/** What can be reached from a model by its bases, or by what is based on it, in so many steps. */
export const naiveKin = (plain: Plain, id: string, direction: Direction, depth: number): ReadonlySet<string> => {
  const kin = new Set([id]);
  for (let step = 0; step < depth; step += 1) {
    const level = new Set(kin);
    for (const { type, source, target } of plain.relations) {
      if (type !== 'BASED_ON') continue;
      const [here, there] = direction === 'OUT' ? [source, target] : [target, source];
      if (level.has(here)) kin.add(there);
    }
  }
  return kin;
};
