import type { CollaborationPath, PathAnswer, PathQuestion, PathResult } from '../paths.ts';
import { type Admission, admissionOf } from './admission.ts';
import { type Components, componentsOf, reachApart } from './components.ts';
import { describePath } from './describe.ts';
import { ruleAt, ruleNumber } from './identity.ts';
import { type Meeting, meet, type Scratch, scratchFor } from './meet.ts';
import type { PathIndex } from './path-index.ts';
import { smallestShortestPath } from './walk.ts';

/** Answers questions on one index, one after another. */
export type Answerer = (question: PathQuestion) => PathAnswer;

const without = { distance: null, componentSizes: null, path: null } as const;

const resultOf = (meeting: Meeting, maxHops: number, path: () => CollaborationPath): PathResult => {
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

/** Components of each layer under each rule, found when they are first asked for. */
const componentsWhenAsked = ({ layers, identities }: PathIndex) => {
  const known = new Map<string, Components>();
  return ({ kind, identities: asked }: PathQuestion): Components => {
    const rule = ruleNumber(kind === 'INSTITUTION' ? 'ANY' : asked);
    const name = `${kind} ${rule}`;
    const found =
      known.get(name) ?? componentsOf(layers[kind].adjacency, (entity) => (identities[entity] ?? 0) <= rule);
    known.set(name, found);
    return found;
  };
};

export const answerer = (index: PathIndex): Answerer => {
  const scratches: Record<PathQuestion['kind'], Scratch> = {
    AUTHOR: scratchFor(index.layers.AUTHOR.adjacency),
    INSTITUTION: scratchFor(index.layers.INSTITUTION.adjacency),
  };
  const components = componentsWhenAsked(index);

  const search = (question: PathQuestion, from: readonly number[], to: readonly number[], admission: Admission) => {
    const apart = admission.ruleOnly ? reachApart(components(question), from, to) : null;
    const bounds = { admits: admission.admits, workLimit: question.workLimit };
    const meeting: Meeting = apart
      ? { type: 'APART', reach: apart }
      : meet(index.layers[question.kind].adjacency, scratches[question.kind], from, to, bounds);
    return meeting;
  };

  return (question) => {
    const refusal = obstacle(index, question);
    if (refusal) return refusal;
    const { kind, maxHops } = question;
    const { ids, adjacency } = index.layers[kind];
    const from = question.from.map(ids.find);
    const to = question.to.map(ids.find);
    if (from.some((end) => to.includes(end))) {
      return { type: 'RESULT', result: { ...without, outcome: 'SAME_ENTITY', distance: 0 } };
    }
    const admission = admissionOf(index, question);
    const path = (): CollaborationPath =>
      describePath(index, kind, smallestShortestPath(adjacency, scratches[kind], from), admission.admits);
    return { type: 'RESULT', result: resultOf(search(question, from, to, admission), maxHops, path) };
  };
};
