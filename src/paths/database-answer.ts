import type { Graph } from '../graph/graph.ts';
import { badInput, DomainError } from '../shared/errors.ts';
import {
  type EndRow,
  findEnds,
  findJointWorks,
  findShortestPath,
  type HopRow,
  ruleNumbered,
  worksIn,
} from './database-repository.ts';
import {
  type CollaborationHop,
  type CollaborationPath,
  identityRules,
  newestFirst,
  type PathAnswer,
  type PathQuestion,
  type PathResult,
} from './paths.ts';

const mostPairs = 100;

/** Refuses what only an index can answer, and says why there is none. */
const refuseWhatNeedsIndex = ({ k, weighted, via, from, to }: PathQuestion, edges: number): void => {
  const because = `the graph has ${edges} edges, more than PATH_INDEX_LIMIT lets the path index have, and the database answers instead`;
  if (k !== 1) throw badInput('k', k, `1: ${because}`);
  if (weighted) throw badInput('weighted', weighted, `false: ${because}`);
  const other = via.find((kind) => kind !== 'PAPER' && kind !== 'MODEL');
  if (other) throw badInput('via', other, `PAPER, or MODEL between institutions: ${because}`);
  if (from.length * to.length <= mostPairs) return;
  throw badInput('from', `${from.length} ids`, `at most ${mostPairs} pairs of "from" and "to": ${because}`);
};

const obstacle = (question: PathQuestion, ends: ReadonlyMap<string, EndRow>): PathAnswer | null => {
  const named = [...question.from, ...question.to];
  const unknown = [...named, ...question.excluding].filter((id) => !ends.has(id));
  if (unknown.length > 0) return { type: 'UNKNOWN', ids: unknown };
  const needed = (id: string): number => ends.get(id)?.rule ?? 0;
  const refused = named.filter((id) => needed(id) > identityRules.indexOf(question.identities));
  if (refused.length === 0) return null;
  return { type: 'NOT_ADMITTED', ends: refused.map((id) => ({ id, rule: ruleNumbered(needed(id)) })) };
};

const hopOf = (from: string, to: string, row: HopRow): CollaborationHop => {
  const kind = row.MODEL.length > row.PAPER.length ? 'MODEL' : 'PAPER';
  const works = [...worksIn(row, kind)].sort(newestFirst);
  const dated = works.filter(({ year }) => year !== null);
  return {
    ...{ from, to, kind, weight: works.length, works },
    firstYear: dated.at(-1)?.year ?? null,
    lastYear: dated[0]?.year ?? null,
  };
};

const nothing = { distance: null, complete: true, componentSizes: null, paths: [] } as const;

/** The path with its evidence; null where it has been written away under it. */
const described = async (
  graph: Graph,
  question: PathQuestion,
  { nodes, rules }: { readonly nodes: readonly string[]; readonly rules: readonly (number | null)[] },
): Promise<CollaborationPath | null> => {
  const pairs = nodes.slice(1).map((node, before) => [nodes[before] ?? node, node] as const);
  const rows = await findJointWorks(graph, question, pairs);
  const hops = pairs.flatMap(([from, to], place) => {
    const row = rows[place];
    return row && row.PAPER.length + row.MODEL.length > 0 ? [hopOf(from, to, row)] : [];
  });
  if (hops.length < pairs.length) return null;
  const needed = rules.filter((rule) => rule !== null);
  const weakestIdentity = needed.length > 0 ? ruleNumbered(Math.max(...needed)) : null;
  return { entities: nodes, hops, cost: hops.length, weakestIdentity };
};

const search = async (graph: Graph, question: PathQuestion): Promise<PathResult> => {
  const row = await findShortestPath(graph, question);
  if (!row) return { ...nothing, outcome: 'NOT_CONNECTED' };
  const distance = row.nodes.length - 1;
  if (distance > question.maxHops) return { ...nothing, outcome: 'BEYOND_MAX_HOPS', distance };
  const path = await described(graph, question, row);
  if (path) return { ...nothing, outcome: 'FOUND', distance, paths: [path] };
  throw new DomainError('CONFLICT', 'The graph changed while it was read; ask again.');
};

/**
 * Answers with the database's own search, where the graph is too large for an index. Of paths of equal length it gives any, and it does
 * not count what unconnected ends can reach; a search that takes the database too long is a SEARCH_LIMIT.
 */
export const databaseAnswer = async (graph: Graph, question: PathQuestion, edges: number): Promise<PathAnswer> => {
  refuseWhatNeedsIndex(question, edges);
  const { from, to, excluding } = question;
  const ends = new Map((await findEnds(graph, [...from, ...to, ...excluding])).map((row) => [row.id, row]));
  const refusal = obstacle(question, ends);
  if (refusal) return refusal;
  if (from.some((end) => to.includes(end))) {
    return { type: 'RESULT', result: { ...nothing, outcome: 'SAME_ENTITY', distance: 0 } };
  }
  try {
    return { type: 'RESULT', result: await search(graph, question) };
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'TIMEOUT') throw error;
    return { type: 'RESULT', result: { ...nothing, outcome: 'SEARCH_LIMIT', complete: false } };
  }
};
