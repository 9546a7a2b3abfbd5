import type { PathAnswer, PathQuestion, PathResult } from '../paths.ts';
import { type Admission, admissionOf, admittedBy, entitiesIn, entityOf, knows } from './admission.ts';
import { type BestPaths, bestPaths } from './best-paths.ts';
import { cheapest } from './cheapest.ts';
import { type Components, componentsBytes, componentsOf, reachApart } from './components.ts';
import { costsLeft } from './cost-left.ts';
import { describePath } from './describe.ts';
import { hopsOf } from './hops.ts';
import { ruleAt, ruleNumber } from './identity.ts';
import { effortUpTo, type Meeting, meet, type Search } from './meet.ts';
import type { PathIndex } from './path-index.ts';
import { shortest } from './shortest.ts';
import { type Scratch, scratchBytes, scratchFor } from './side.ts';
import { neighboursFor } from './weights.ts';

/** Answers questions on one index, one after another. */
export type Answerer = (question: PathQuestion) => PathAnswer;

const without = { distance: null, complete: true, componentSizes: null, paths: [] } as const;

/** Ends must be known and admitted before anything is claimed about them. */
const obstacle = (index: PathIndex, question: PathQuestion): PathAnswer | null => {
  const ends = [...question.from, ...question.to];
  const unknown = [
    ...ends.filter((id) => entityOf(index, id) < 0),
    ...question.excluding.filter((id) => !knows(index, id)),
  ];
  if (unknown.length > 0) return { type: 'UNKNOWN', ids: unknown };
  const needed = (id: string): number => index.identities[entityOf(index, id)] ?? 0;
  const refused = ends.filter((id) => needed(id) > ruleNumber(question.identities));
  if (refused.length === 0) return null;
  return { type: 'NOT_ADMITTED', ends: refused.map((id) => ({ id, rule: ruleAt(needed(id)) })) };
};

/** For so many combinations of kinds and rule, what hangs together is kept. */
const mostComponents = 4;

/** Components under the kinds and the rule of a question, found when they are first asked for; those last asked for are kept. */
const componentsWhenAsked = (index: PathIndex, { forward }: Scratch) => {
  const known = new Map<string, Components>();
  return (question: PathQuestion, admission: Admission): Components => {
    const rule = ruleNumber(question.identities);
    const name = `${question.via.join()} ${rule}`;
    const found =
      known.get(name) ??
      componentsOf(entitiesIn(index), hopsOf(index, question.via, admission), forward.marks, admittedBy(index, rule));
    known.delete(name);
    known.set(name, found);
    const [oldest = ''] = known.keys();
    if (known.size > mostComponents) known.delete(oldest);
    return found;
  };
};

/** The paths that are wanted, once it is known that there is one. */
const pathsOf = (index: PathIndex, question: PathQuestion, admission: Admission, search: Search): BestPaths => {
  if (!question.weighted) return bestPaths(question.k, shortest(search));
  const { from, to, ground, scratch } = search;
  const neighboursOf = neighboursFor(index, question.via, admission, scratch.forward.marks, ground.effort);
  const costLeft = costsLeft(from, to, neighboursOf, ground.effort);
  if (costLeft === 'LIMIT') return { paths: [], complete: false };
  return bestPaths(question.k, cheapest({ ...search, neighboursOf, costLeft }));
};

const resultOf = (
  index: PathIndex,
  question: PathQuestion,
  admission: Admission,
  meeting: Meeting,
  search: Search,
): PathResult => {
  if (meeting.type === 'LIMIT') return { ...without, outcome: 'SEARCH_LIMIT', complete: false };
  if (meeting.type === 'APART') return { ...without, outcome: 'NOT_CONNECTED', componentSizes: meeting.reach };
  const distance = meeting.hops;
  if (distance > question.maxHops) return { ...without, outcome: 'BEYOND_MAX_HOPS', distance };
  const { paths, complete } = pathsOf(index, question, admission, search);
  if (paths.length === 0) return { ...without, outcome: 'SEARCH_LIMIT', distance, complete: false };
  const described = paths.map((path) => describePath(index, question, admission, path));
  return { ...without, outcome: 'FOUND', distance, complete, paths: described };
};

const worksIn = ({ facts: { ids } }: PathIndex): number => Math.max(ids.Paper.size, ids.Model.size);

/** The most that an answerer keeps from question to question. */
export const answererBytes = (index: PathIndex): number =>
  scratchBytes(entitiesIn(index), worksIn(index)) + mostComponents * componentsBytes(entitiesIn(index));

export const answerer = (index: PathIndex): Answerer => {
  const scratch = scratchFor(entitiesIn(index), worksIn(index));
  const components = componentsWhenAsked(index, scratch);

  return (question) => {
    const refusal = obstacle(index, question);
    if (refusal) return refusal;
    const from = question.from.map((id) => entityOf(index, id)).sort((a, b) => a - b);
    const to = question.to.map((id) => entityOf(index, id));
    if (from.some((end) => to.includes(end))) {
      return { type: 'RESULT', result: { ...without, outcome: 'SAME_ENTITY', distance: 0 } };
    }
    const admission = admissionOf(index, question);
    const ground = {
      hops: hopsOf(index, question.via, admission),
      admits: admission.entity,
      effort: effortUpTo(question.workLimit),
    };
    const search: Search = { scratch, ground, from, to, maxHops: question.maxHops };
    const apart = admission.ruleOnly ? reachApart(components(question, admission), from, to) : null;
    const meeting: Meeting = apart ? { type: 'APART', reach: apart } : meet(scratch, from, to, ground);
    return { type: 'RESULT', result: resultOf(index, question, admission, meeting, search) };
  };
};
