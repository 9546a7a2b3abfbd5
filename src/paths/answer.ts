import { jointPapers } from './adjacency.ts';
import { ruleAt, ruleNumber } from './identity.ts';
import { type Layer, noYear, type PathIndex } from './path-index.ts';
import type { FoundHop, FoundPath, PathAnswer, PathQuestion, PathResult } from './paths.ts';
import { type Meeting, meet, type Scratch, scratchFor } from './search.ts';
import { smallestShortestPath } from './walk.ts';

/** Answers questions on one index, one after another. */
export type Answerer = (question: PathQuestion) => PathAnswer;

type Admits = (node: number) => boolean;

/** Which nodes of the layer the question leaves. */
const admission = (index: PathIndex, question: PathQuestion): Admits => {
  const { ids, adjacency } = index.layers[question.kind];
  const { entities } = adjacency;
  const excluded = new Set<number>();
  for (const id of question.excluding) {
    const entity = ids.find(id);
    const paper = index.papers.find(id);
    if (entity >= 0) excluded.add(entity);
    if (paper >= 0) excluded.add(entities + paper);
  }
  const from = question.years?.from ?? noYear + 1;
  const to = question.years?.to ?? Number.POSITIVE_INFINITY;
  const rule = ruleNumber(question.kind === 'INSTITUTION' ? 'ANY' : question.identities);

  const admitsPaper = (paper: number): boolean => {
    if (question.years === null) return true;
    const year = index.years[paper] ?? noYear;
    return year >= from && year <= to;
  };
  return (node) =>
    (node < entities ? (index.identities[node] ?? 0) <= rule : admitsPaper(node - entities)) &&
    (excluded.size === 0 || !excluded.has(node));
};

/** The path along these entities, with every joint paper of its hops. */
const describe = (index: PathIndex, { ids, adjacency }: Layer, nodes: readonly number[], admits: Admits) => {
  const yearOf = (node: number): number => index.years[node - adjacency.entities] ?? noYear;
  const hop = (one: number, other: number): FoundHop => {
    const joint = jointPapers(adjacency, one, other).filter(admits);
    const newestFirst = joint.sort((a, b) => yearOf(b) - yearOf(a) || a - b);
    const years = newestFirst.map(yearOf).filter((year) => year !== noYear);
    return {
      papers: newestFirst.map((node) => index.papers.idAt(node - adjacency.entities)),
      firstYear: years.at(-1) ?? null,
      lastYear: years[0] ?? null,
    };
  };
  return {
    entities: nodes.map(ids.idAt),
    hops: nodes.slice(1).map((node, before) => hop(nodes[before] ?? node, node)),
  };
};

const weakestOf = (index: PathIndex, nodes: readonly number[]) =>
  ruleAt(Math.max(0, ...nodes.map((node) => index.identities[node] ?? 0)));

const without = { distance: null, componentSizes: null, path: null } as const;

const resultOf = (meeting: Meeting, maxHops: number, path: () => FoundPath): PathResult => {
  if (meeting.type === 'LIMIT') return { ...without, outcome: 'SEARCH_LIMIT' };
  if (meeting.type === 'APART') return { ...without, outcome: 'NOT_CONNECTED', componentSizes: meeting.reach };
  const distance = meeting.hops;
  if (distance > maxHops) return { ...without, outcome: 'BEYOND_MAX_HOPS', distance };
  return { ...without, outcome: 'FOUND', distance, path: path() };
};

/** Ends must be known and admitted before anything is claimed about them. */
const obstacle = (index: PathIndex, question: PathQuestion): PathAnswer | null => {
  const { ids } = index.layers[question.kind];
  const ends = [...question.from, ...question.to];
  const everywhere = [index.papers, ...Object.values(index.layers).map((layer) => layer.ids)];
  const unknown = [
    ...ends.filter((id) => ids.find(id) < 0),
    ...question.excluding.filter((id) => everywhere.every((table) => table.find(id) < 0)),
  ];
  if (unknown.length > 0) return { type: 'UNKNOWN', ids: unknown };
  if (question.kind === 'INSTITUTION') return null;
  const needed = (id: string): number => index.identities[ids.find(id)] ?? 0;
  const refused = ends.filter((id) => needed(id) > ruleNumber(question.identities));
  if (refused.length === 0) return null;
  return { type: 'NOT_ADMITTED', ends: refused.map((id) => ({ id, rule: ruleAt(needed(id)) })) };
};

export const answerer = (index: PathIndex): Answerer => {
  const scratches: Record<PathQuestion['kind'], Scratch> = {
    AUTHOR: scratchFor(index.layers.AUTHOR.adjacency),
    INSTITUTION: scratchFor(index.layers.INSTITUTION.adjacency),
  };
  return (question) => {
    const refusal = obstacle(index, question);
    if (refusal) return refusal;
    const { kind, maxHops, workLimit } = question;
    const layer = index.layers[kind];
    const from = question.from.map(layer.ids.find);
    const to = question.to.map(layer.ids.find);
    const admits = admission(index, question);
    if (from.some((end) => to.includes(end))) {
      return { type: 'RESULT', result: { ...without, outcome: 'SAME_ENTITY', distance: 0 } };
    }
    const meeting = meet(layer.adjacency, scratches[kind], from, to, { admits, workLimit });
    const path = (): FoundPath => {
      const nodes = smallestShortestPath(layer.adjacency, scratches[kind], from);
      return {
        ...describe(index, layer, nodes, admits),
        weakestIdentity: kind === 'AUTHOR' ? weakestOf(index, nodes) : 'KEYED',
      };
    };
    return { type: 'RESULT', result: resultOf(meeting, maxHops, path) };
  };
};
