import {
  type CollaborationHop,
  type CollaborationKind,
  collaborationKinds,
  identityRules,
  type JointWork,
  type PathQuestion,
  type PathResult,
} from '../../../src/paths/paths.ts';
import type { PaperRow } from '../../../src/paths/search/collector.ts';
import type { World } from './worlds.ts';

// Answers worked out on a small world without any cleverness: every pair of entities is compared, every simple path listed.

const isAuthor = (id: string): boolean => id.startsWith('aut');

const identityOf = ({ authors }: World, id: string): number => {
  const author = authors.find((candidate) => candidate.id === id);
  if (!author) throw new Error(`no author ${id}`);
  if (author.keyed) return 0;
  const bearers = authors.filter(({ nameKey }) => nameKey === author.nameKey);
  return author.ambiguous || author.nameKey === null || bearers.length > 1 ? 2 : 1;
};

/** Who is left by the question's rule and exclusions. */
export const remains = (world: World, { identities, excluding }: PathQuestion, id: string): boolean =>
  !excluding.includes(id) && (!isAuthor(id) || identityOf(world, id) <= identityRules.indexOf(identities));

const isLeft = ({ excluding, years }: PathQuestion, { id, year }: JointWork): boolean =>
  !excluding.includes(id) &&
  (years === null || (year !== null && year >= (years.from ?? year) && year <= (years.to ?? year)));

const isOn = ({ authors, institutions }: PaperRow, id: string): boolean =>
  isAuthor(id) ? authors.some(([author]) => author === id) : institutions.some(([one]) => one === id);

const isSignedWith = (paper: PaperRow, author: string, institution: string): boolean => {
  const place = paper.institutions.find(([id]) => id === institution)?.[1];
  const places = paper.authors.find(([id]) => id === author)?.[1] ?? [];
  return place !== undefined && place !== null && places.includes(place);
};

const doesCite = (one: PaperRow, other: PaperRow): boolean => one.id !== other.id && one.cites.includes(other.id);

/** Works that join two entities, and how many times they do. */
const joined = (world: World, question: PathQuestion, kind: CollaborationKind, one: string, other: string) => {
  const papers = world.papers.filter(
    (paper) => isLeft(question, paper) && (question.maxAuthors === null || paper.authors.length <= question.maxAuthors),
  );
  const isSameKind = isAuthor(one) === isAuthor(other);
  if (kind === 'AFFILIATION') {
    const [author, institution] = isAuthor(one) ? [one, other] : [other, one];
    const works = isSameKind ? [] : papers.filter((paper) => isSignedWith(paper, author, institution));
    return { works, weight: works.length };
  }
  if (!isSameKind) return { works: [], weight: 0 };
  if (kind === 'PAPER') {
    const works = papers.filter((paper) => isOn(paper, one) && isOn(paper, other));
    return { works, weight: works.length };
  }
  if (kind === 'MODEL') {
    const works = world.models.filter(
      (model) => isLeft(question, model) && [one, other].every((id) => model.developers.includes(id)),
    );
    return { works, weight: works.length };
  }
  const pairs = papers.flatMap((first, place) =>
    papers.slice(place + 1).flatMap((second) => {
      const isCitation = doesCite(first, second) || doesCite(second, first);
      const joins = (isOn(first, one) && isOn(second, other)) || (isOn(first, other) && isOn(second, one));
      return isCitation && joins ? [[first, second]] : [];
    }),
  );
  return { works: [...new Set(pairs.flat())], weight: pairs.length };
};

const hopOf = (world: World, question: PathQuestion, from: string, to: string): CollaborationHop | null => {
  const byKind = collaborationKinds
    .filter((kind) => question.via.includes(kind))
    .map((kind) => ({ kind, ...joined(world, question, kind, from, to) }));
  const weight = Math.max(...byKind.map((one) => one.weight));
  const best = byKind.find((one) => one.weight === weight);
  if (!best || weight === 0) return null;
  const works = best.works
    .map(({ id, year }) => ({ id, year }))
    .sort((a, b) => (b.year ?? -1) - (a.year ?? -1) || (a.id < b.id ? -1 : 1));
  const years = works.flatMap(({ year }) => year ?? []);
  const [firstYear, lastYear] = years.length > 0 ? [Math.min(...years), Math.max(...years)] : [null, null];
  return { from, to, kind: best.kind, weight, works, firstYear, lastYear };
};

/** Divisible by every weight that such a world can hold. */
const multiple = 232_792_560;

const hopsIn = (world: World, question: PathQuestion) => {
  const left = [...world.authors.map(({ id }) => id), ...world.institutions].filter((id) =>
    remains(world, question, id),
  );
  return new Map(
    left.map((one) => [
      one,
      new Map(
        left.flatMap((other) => {
          const hop = one === other ? null : hopOf(world, question, one, other);
          return hop ? [[other, hop] as const] : [];
        }),
      ),
    ]),
  );
};
type HopsIn = ReturnType<typeof hopsIn>;

const distancesFrom = (hops: HopsIn, starts: readonly string[]): ReadonlyMap<string, number> => {
  const distances = new Map(starts.map((id) => [id, 0]));
  for (const [id, distance] of distances) {
    for (const next of hops.get(id)?.keys() ?? []) if (!distances.has(next)) distances.set(next, distance + 1);
  }
  return distances;
};

/** Every simple path of some length at most, between which no other end stands. */
const everyPath = (hops: HopsIn, { from, to, maxHops }: PathQuestion): readonly (readonly string[])[] => {
  const found: (readonly string[])[] = [];
  const extend = (path: readonly string[]): void => {
    const last = path.at(-1) ?? '';
    if (to.includes(last)) found.push(path);
    if (to.includes(last) || path.length > maxHops) return;
    for (const next of hops.get(last)?.keys() ?? [])
      if (!path.includes(next) && !from.includes(next)) extend([...path, next]);
  };
  for (const start of from) extend([start]);
  return found;
};

/** The answer that the contract asks for. */
export const expected = (world: World, question: PathQuestion): PathResult => {
  const nothing = { distance: null, complete: true, componentSizes: null, paths: [] };
  if (question.from.some((id) => question.to.includes(id))) return { ...nothing, outcome: 'SAME_ENTITY', distance: 0 };
  const hops = hopsIn(world, question);
  const distances = distancesFrom(hops, question.from);
  const distance = Math.min(...question.to.map((id) => distances.get(id) ?? Number.POSITIVE_INFINITY));
  if (distance === Number.POSITIVE_INFINITY) {
    const componentSizes = [distances.size, distancesFrom(hops, question.to).size] as const;
    return { ...nothing, outcome: 'NOT_CONNECTED', componentSizes };
  }
  if (distance > question.maxHops) return { ...nothing, outcome: 'BEYOND_MAX_HOPS', distance };
  const paths = everyPath(hops, question).map((entities) => {
    const steps = entities.slice(1).flatMap((id, before) => hops.get(entities[before] ?? '')?.get(id) ?? []);
    const whole = steps.reduce((sum, { weight }) => sum + (question.weighted ? multiple / weight : multiple), 0);
    const authors = entities.filter(isAuthor).map((id) => identityOf(world, id));
    const weakestIdentity = authors.length > 0 ? (identityRules[Math.max(...authors)] ?? null) : null;
    return { whole, path: { entities, hops: steps, cost: whole / multiple, weakestIdentity } };
  });
  const inOrder = paths.sort(
    (a, b) =>
      a.whole - b.whole ||
      a.path.entities.length - b.path.entities.length ||
      (a.path.entities.join() < b.path.entities.join() ? -1 : 1),
  );
  return { ...nothing, outcome: 'FOUND', distance, paths: inOrder.slice(0, question.k).map(({ path }) => path) };
};
