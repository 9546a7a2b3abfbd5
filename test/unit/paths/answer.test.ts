import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { PathQuestion, PathResult } from '../../../src/paths/paths.ts';
import { answerer } from '../../../src/paths/search/answer.ts';
import { allShortestPaths, joint, remains, type World, weakest } from './oracle.ts';
import { asked, author, indexOf, institution, paper, question } from './worlds.ts';

const keyed = (number: number) => ({ id: author(number), keyed: true, ambiguous: false, nameKey: `author ${number}` });
const signed = (number: number, authors: readonly number[], year: number | null = 2020) => ({
  id: paper(number),
  year,
  authors: authors.map(author),
  institutions: [],
});
const dated = (number: number, year: number | null) => ({ id: paper(number), year });
const worldOf = (authors: number, ...papers: readonly ReturnType<typeof signed>[]): World => ({
  authors: Array.from({ length: authors }, (_, number) => keyed(number)),
  institutions: [],
  papers,
});

const resultOf = (world: World, given: PathQuestion): PathResult => {
  const answer = answerer(indexOf(world))(given);
  if (answer.type !== 'RESULT') throw new Error(`unexpected ${answer.type}`);
  return answer.result;
};

const compare = (a: readonly string[], b: readonly string[]): number => (a.join() < b.join() ? -1 : 1);

/** The answer that the contract asks for, from all shortest paths. */
const expected = (world: World, given: PathQuestion): PathResult => {
  const nothing = { distance: null, componentSizes: null, path: null };
  if (given.from.some((id) => given.to.includes(id))) return { ...nothing, outcome: 'SAME_ENTITY', distance: 0 };
  const { shortest, reached } = allShortestPaths(world, given);
  const path = [...shortest].sort(compare)[0];
  if (!path) {
    const back = allShortestPaths(world, { ...given, from: given.to, to: given.from });
    return { ...nothing, outcome: 'NOT_CONNECTED', componentSizes: [reached, back.reached] };
  }
  const distance = path.length - 1;
  if (distance > given.maxHops) return { ...nothing, outcome: 'BEYOND_MAX_HOPS', distance };
  const hops = path.slice(1).map((id, before) => {
    const papers = joint(world, given, path[before] ?? '', id);
    const years = papers.flatMap(({ year }) => year ?? []);
    const [firstYear, lastYear] = years.length > 0 ? [Math.min(...years), Math.max(...years)] : [null, null];
    return { from: path[before] ?? '', to: id, papers, firstYear, lastYear };
  });
  const weakestIdentity = given.kind === 'AUTHOR' ? (weakest(world, path) ?? 'ANY') : 'KEYED';
  return { ...nothing, outcome: 'FOUND', distance, path: { entities: path, hops, weakestIdentity } };
};

describe('a path through papers', () => {
  it('is what trying every path gives: outcome, distance, the smallest sequence of ids, evidence, identity', () => {
    const outcomes = new Map<string, number>();
    fc.assert(
      fc.property(asked, ({ world, question: given }) => {
        const ends = [...given.from, ...given.to];
        const answer = answerer(indexOf(world))(given);
        const refused = ends.filter((id) => !remains(world, { ...given, excluding: [] }, id));
        const outcome = answer.type === 'RESULT' ? answer.result.outcome : answer.type;
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
        if (refused.length > 0) {
          expect(answer).toMatchObject({ type: 'NOT_ADMITTED', ends: refused.map((id) => ({ id })) });
        } else {
          expect(answer).toEqual({ type: 'RESULT', result: expected(world, given) });
        }
      }),
      { numRuns: 3_000, seed: 20_260_502 },
    );
    expect([...outcomes.keys()].sort()).toEqual([
      'BEYOND_MAX_HOPS',
      'FOUND',
      'NOT_ADMITTED',
      'NOT_CONNECTED',
      'SAME_ENTITY',
    ]);
  });

  it('is the same whichever questions the index answered before', () => {
    fc.assert(
      fc.property(asked, fc.integer({ min: 0, max: 40 }), ({ world, question: given }, limit) => {
        const answer = answerer(indexOf(world));
        const first = answer(given);
        answer({ ...given, from: given.to, to: given.from });
        answer({ ...given, workLimit: limit });
        expect(answer(given)).toEqual(first);
      }),
      { numRuns: 300 },
    );
  });

  it('claims nothing when the search limit is met, and the limit changes no answer that is given', () => {
    fc.assert(
      fc.property(asked, fc.integer({ min: 0, max: 40 }), ({ world, question: given }, workLimit) => {
        const answer = answerer(indexOf(world));
        const limited = answer({ ...given, workLimit });
        const free = answer(given);
        if (limited.type !== 'RESULT' || free.type !== 'RESULT') {
          expect(limited).toEqual(free);
        } else if (limited.result.outcome === 'SEARCH_LIMIT') {
          expect(limited.result).toEqual({ outcome: 'SEARCH_LIMIT', distance: null, componentSizes: null, path: null });
        } else {
          const sizes = limited.result.componentSizes;
          expect(limited.result).toEqual(sizes ? free.result : { ...free.result, componentSizes: null });
        }
      }),
      { numRuns: 500 },
    );
  });

  it('counts hops, not relationships', () => {
    const world = worldOf(4, signed(0, [0, 1]), signed(1, [1, 2]), signed(2, [2, 3]));
    const result = resultOf(world, question({ from: [author(0)], to: [author(3)] }));
    expect(result).toMatchObject({ outcome: 'FOUND', distance: 3 });
    expect(result.path?.entities).toEqual([0, 1, 2, 3].map(author));
    expect(result.path?.hops.map((hop) => hop.papers.map(({ id }) => id))).toEqual([
      [paper(0)],
      [paper(1)],
      [paper(2)],
    ]);
  });

  it('tells the distance of a path longer than asked for', () => {
    const world = worldOf(4, signed(0, [0, 1]), signed(1, [1, 2]), signed(2, [2, 3]));
    expect(resultOf(world, question({ from: [author(0)], to: [author(3)], maxHops: 2 }))).toEqual({
      outcome: 'BEYOND_MAX_HOPS',
      distance: 3,
      componentSizes: null,
      path: null,
    });
  });

  it('goes round an excluded paper and an excluded author', () => {
    const world = worldOf(
      5,
      signed(0, [0, 1]),
      signed(1, [1, 4]),
      signed(2, [0, 2]),
      signed(3, [2, 3]),
      signed(4, [3, 4]),
    );
    const ends = { from: [author(0)], to: [author(4)] };
    expect(resultOf(world, question(ends)).distance).toBe(2);
    expect(resultOf(world, question({ ...ends, excluding: [author(1)] })).distance).toBe(3);
    expect(resultOf(world, question({ ...ends, excluding: [paper(1)] })).distance).toBe(3);
    expect(resultOf(world, question({ ...ends, excluding: [paper(1), author(3)] }))).toMatchObject({
      outcome: 'NOT_CONNECTED',
      componentSizes: [3, 1],
    });
  });

  it('lists evidence newest first, papers without a year last, and leaves them out when years are given', () => {
    const world = worldOf(
      2,
      signed(0, [0, 1], null),
      signed(1, [0, 1], 2019),
      signed(2, [0, 1], 2023),
      signed(3, [0, 1], 2019),
    );
    const ends = { from: [author(0)], to: [author(1)] };
    expect(resultOf(world, question(ends)).path?.hops[0]).toEqual({
      from: author(0),
      to: author(1),
      papers: [dated(2, 2023), dated(1, 2019), dated(3, 2019), dated(0, null)],
      firstYear: 2019,
      lastYear: 2023,
    });
    expect(resultOf(world, question({ ...ends, years: { from: null, to: 2020 } })).path?.hops[0]).toMatchObject({
      papers: [dated(1, 2019), dated(3, 2019)],
      firstYear: 2019,
      lastYear: 2019,
    });
    const undated = worldOf(2, signed(0, [0, 1], null));
    expect(resultOf(undated, question(ends)).path?.hops[0]).toMatchObject({
      papers: [dated(0, null)],
      firstYear: null,
      lastYear: null,
    });
  });

  it('names the ids that it does not know, whichever argument they came by', () => {
    const world = worldOf(2, signed(0, [0, 1]));
    const given = question({ from: [author(0), author(7)], to: [institution(0)], excluding: [paper(9), paper(0)] });
    expect(answerer(indexOf(world))(given)).toEqual({ type: 'UNKNOWN', ids: [author(7), institution(0), paper(9)] });
  });

  it('names the ends that the identity rule does not admit, with the first rule that does', () => {
    const world: World = {
      authors: [
        keyed(0),
        { id: author(1), keyed: false, ambiguous: false, nameKey: 'hedy lamarr' },
        { id: author(2), keyed: false, ambiguous: true, nameKey: 'h lamarr' },
      ],
      institutions: [],
      papers: [signed(0, [0, 1, 2])],
    };
    const ends = { from: [author(0), author(1)], to: [author(2)] };
    expect(answerer(indexOf(world))(question({ ...ends, identities: 'KEYED' }))).toEqual({
      type: 'NOT_ADMITTED',
      ends: [
        { id: author(1), rule: 'UNAMBIGUOUS' },
        { id: author(2), rule: 'ANY' },
      ],
    });
    expect(resultOf(world, question(ends)).path?.weakestIdentity).toBe('ANY');
  });

  it('crosses a paper of 5,000 authors at the cost of its authors, not of their pairs', () => {
    const crowd = Array.from({ length: 5_000 }, (_, number) => number);
    const world = worldOf(5_001, signed(0, crowd), signed(1, [4_999, 5_000]));
    const ends = { from: [author(0)], to: [author(5_000)] };
    expect(resultOf(world, question({ ...ends, workLimit: 20_010 }))).toMatchObject({ outcome: 'FOUND', distance: 2 });
  });
});

describe('authors known by name only', () => {
  const named = (number: number, nameKey: string | null, given: { keyed?: boolean; ambiguous?: boolean } = {}) => ({
    ...{ id: author(number), keyed: false, ambiguous: false, nameKey },
    ...given,
  });
  const ruleOf = (authors: World['authors']) => {
    const index = indexOf({ authors, institutions: [], papers: [] });
    return authors.map(
      ({ id }) => ['KEYED', 'UNAMBIGUOUS', 'ANY'][index.identities[index.layers.AUTHOR.ids.find(id)] ?? 9],
    );
  };

  it('are unambiguous only when nobody else, keyed or not, bears the name', () => {
    expect(ruleOf([named(1, 'a b'), named(2, 'c d')])).toEqual(['UNAMBIGUOUS', 'UNAMBIGUOUS']);
    expect(ruleOf([named(1, 'a b'), named(2, 'a b')])).toEqual(['ANY', 'ANY']);
    expect(ruleOf([named(1, 'a b'), named(2, 'a b', { keyed: true })])).toEqual(['ANY', 'KEYED']);
  });

  it('are ambiguous with a bare initial, one word, or no name at all', () => {
    expect(ruleOf([named(1, 'b', { ambiguous: true }), named(2, null)])).toEqual(['ANY', 'ANY']);
  });
});
