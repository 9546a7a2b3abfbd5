import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CollaborationPath, PathQuestion, PathResult } from '../../../src/paths/paths.ts';
import { answerer } from '../../../src/paths/search/answer.ts';
import { expected, remains } from './oracle.ts';
import { asked, author, indexOf, institution, model, paper, question, type World } from './worlds.ts';

const keyed = (number: number) => ({ id: author(number), keyed: true, ambiguous: false, nameKey: `author ${number}` });
const signed = (
  number: number,
  authors: readonly number[],
  year: number | null = 2020,
  cites: readonly number[] = [],
) => ({
  id: paper(number),
  year,
  authors: authors.map((one) => [author(one), null] as const),
  institutions: [],
  cites: cites.map(paper),
});
const dated = (number: number, year: number | null) => ({ id: paper(number), year });
const worldOf = (authors: number, ...papers: World['papers']): World => ({
  authors: Array.from({ length: authors }, (_, number) => keyed(number)),
  institutions: [],
  papers,
  models: [],
});

const resultOf = (world: World, given: PathQuestion): PathResult => {
  const answer = answerer(indexOf(world))(given);
  if (answer.type !== 'RESULT') throw new Error(`unexpected ${answer.type}`);
  return answer.result;
};
const firstOf = ({ paths }: PathResult): CollaborationPath => {
  const [first] = paths;
  if (!first) throw new Error('no path');
  return first;
};

describe('a path', () => {
  it('is what trying every path gives, by every mix of kinds: outcome, distance, the k best in order, evidence, identity', () => {
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
      { numRuns: 1_500, seed: 20_260_502 },
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
        } else if (limited.result.complete) {
          const sizes = limited.result.componentSizes;
          expect(limited.result).toEqual(sizes ? free.result : { ...free.result, componentSizes: null });
        } else {
          const { outcome, distance, paths } = limited.result;
          expect(outcome).toBe(paths.length > 0 ? 'FOUND' : 'SEARCH_LIMIT');
          if (outcome === 'FOUND' || distance !== null) expect(distance).toBe(free.result.distance);
          expect(paths).toEqual(free.result.paths.slice(0, paths.length));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('counts hops, not relationships', () => {
    const world = worldOf(4, signed(0, [0, 1]), signed(1, [1, 2]), signed(2, [2, 3]));
    const result = resultOf(world, question({ from: [author(0)], to: [author(3)] }));
    expect(result).toMatchObject({ outcome: 'FOUND', distance: 3 });
    expect(firstOf(result).entities).toEqual([0, 1, 2, 3].map(author));
    expect(firstOf(result).hops.map((hop) => hop.works.map(({ id }) => id))).toEqual([
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
      complete: true,
      componentSizes: null,
      paths: [],
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
    expect(firstOf(resultOf(world, question(ends))).hops[0]).toEqual({
      from: author(0),
      to: author(1),
      kind: 'PAPER',
      weight: 4,
      works: [dated(2, 2023), dated(1, 2019), dated(3, 2019), dated(0, null)],
      firstYear: 2019,
      lastYear: 2023,
    });
    expect(firstOf(resultOf(world, question({ ...ends, years: { from: null, to: 2020 } }))).hops[0]).toMatchObject({
      works: [dated(1, 2019), dated(3, 2019)],
      firstYear: 2019,
      lastYear: 2019,
    });
    const undated = worldOf(2, signed(0, [0, 1], null));
    expect(firstOf(resultOf(undated, question(ends))).hops[0]).toMatchObject({
      works: [dated(0, null)],
      firstYear: null,
      lastYear: null,
    });
  });

  it.each([1900, -32_767, -32_768, -40_000])('goes by no paper without a year from %d on', (from) => {
    const world = worldOf(2, signed(0, [0, 1], null));
    const given = question({ from: [author(0)], to: [author(1)], years: { from, to: null } });
    expect(resultOf(world, given).outcome).toBe('NOT_CONNECTED');
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
      models: [],
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
    expect(firstOf(resultOf(world, question(ends))).weakestIdentity).toBe('ANY');
  });

  it('crosses a paper of 5,000 authors at the cost of its authors, not of their pairs', () => {
    const crowd = Array.from({ length: 5_000 }, (_, number) => number);
    const world = worldOf(5_001, signed(0, crowd), signed(1, [4_999, 5_000]));
    const ends = { from: [author(0)], to: [author(5_000)] };
    expect(resultOf(world, question({ ...ends, workLimit: 20_010 }))).toMatchObject({ outcome: 'FOUND', distance: 2 });
  });

  it('gives ends of equal distance in the order of their ids, and no path through another end', () => {
    const world = worldOf(
      5,
      signed(0, [0, 1]),
      signed(1, [1, 2]),
      signed(2, [0, 3]),
      signed(3, [3, 2]),
      signed(4, [2, 4]),
    );
    const result = resultOf(world, question({ from: [author(0)], to: [author(4), author(2)], k: 9 }));
    expect(result.paths.map(({ entities }) => entities)).toEqual([[0, 1, 2].map(author), [0, 3, 2].map(author)]);
    expect(result.complete).toBe(true);
  });

  it('of weighted paths prefers many joint works to few hops, and of equal cost the shorter', () => {
    const papers = [[0, 3], ...Array.from({ length: 3 }, () => [0, 1]), ...Array.from({ length: 3 }, () => [1, 2])];
    const thirds = Array.from({ length: 3 }, () => [2, 3]);
    const ends = { from: [author(0)], to: [author(3)], k: 2, weighted: true };
    const equal = worldOf(4, ...[...papers, ...thirds].map((authors, number) => signed(number, authors)));
    expect(resultOf(equal, question(ends)).paths).toMatchObject([
      { entities: [0, 3].map(author), cost: 1 },
      { entities: [0, 1, 2, 3].map(author), cost: 1 },
    ]);
    const dearer = worldOf(4, ...[...papers, ...thirds, [2, 3]].map((authors, number) => signed(number, authors)));
    expect(resultOf(dearer, question(ends)).paths.map(({ cost }) => cost)).toEqual([11 / 12, 1]);
    expect(resultOf(dearer, question({ ...ends, maxHops: 2 })).paths.map(({ cost }) => cost)).toEqual([1]);
  });

  it('of weighted paths prefers one hop to two that cost as much together, however many works they have', () => {
    const works = (count: number, authors: readonly number[]) => Array.from({ length: count }, () => authors);
    for (const weight of [36, 37, 38, 41, 43, 47, 53, 74]) {
      const papers = [...works(weight, [0, 2]), ...works(2 * weight, [0, 1]), ...works(2 * weight, [1, 2])];
      const world = worldOf(3, ...papers.map((authors, number) => signed(number, authors)));
      const result = resultOf(world, question({ from: [author(0)], to: [author(2)], k: 2, weighted: true }));
      expect(result.paths.map(({ hops }) => hops.map((hop) => hop.weight))).toEqual([
        [weight],
        [2 * weight, 2 * weight],
      ]);
    }
  });

  it('joins by citation whoever wrote the citing and the cited paper, in either direction', () => {
    const world = worldOf(3, signed(0, [0], 2020), signed(1, [1], 2021, [0, 1]), signed(2, [2], 2022, [1]));
    const result = resultOf(world, question({ from: [author(0)], to: [author(2)], via: ['CITATION'] }));
    expect(firstOf(result).hops).toMatchObject([
      { kind: 'CITATION', weight: 1, works: [dated(1, 2021), dated(0, 2020)], firstYear: 2020, lastYear: 2021 },
      { kind: 'CITATION', weight: 1, works: [dated(2, 2022), dated(1, 2021)] },
    ]);
  });

  it('leads from an author to an institution that it signs with, and on by models', () => {
    const world: World = {
      authors: [keyed(0), keyed(1)],
      institutions: [0, 1, 2].map(institution),
      papers: [
        {
          ...signed(0, []),
          authors: [
            [author(0), [2]],
            [author(1), [1]],
          ],
          institutions: [
            [institution(0), 1],
            [institution(1), 2],
          ],
        },
      ],
      models: [{ id: model(0), year: 2023, developers: [institution(1), institution(2)] }],
    };
    const ends = { from: [author(0)], to: [institution(2), author(1)] };
    const result = resultOf(world, question({ ...ends, via: ['MODEL', 'AFFILIATION'] }));
    expect(firstOf(result)).toMatchObject({
      entities: [author(0), institution(1), institution(2)],
      weakestIdentity: 'KEYED',
    });
    expect(firstOf(result).hops).toMatchObject([
      { kind: 'AFFILIATION', weight: 1, works: [dated(0, 2020)] },
      { kind: 'MODEL', weight: 1, works: [{ id: model(0), year: 2023 }] },
    ]);
  });

  it('finds many paths between hubs without going through all that is around them again for each', () => {
    const between = Array.from({ length: 1_000 }, (_, number) => number + 2);
    const papers = between.flatMap((other) => [signed(2 * other, [0, other]), signed(2 * other + 1, [other, 1])]);
    const world = worldOf(1_002, signed(0, [0, 1]), ...papers);
    const result = resultOf(world, question({ from: [author(0)], to: [author(1)], k: 20, workLimit: 60_000 }));
    expect(result.complete).toBe(true);
    expect(result.paths.map(({ entities }) => entities)).toEqual([
      [0, 1].map(author),
      ...between.slice(0, 19).map((other) => [0, other, 1].map(author)),
    ]);
  });

  it.each([false, true])('does not look for ways round the only neighbour of an end, weighted %s', (weighted) => {
    const ring = (number: number): number => 1 + (number % 2_000);
    const papers = Array.from({ length: 2_000 }, (_, number) => [ring(number), ring(number + 1), ring(number + 20)]);
    const world = worldOf(2_001, ...[[0, 1], ...papers].map((authors, number) => signed(number, authors)));
    const ends = { from: [author(2)], to: [author(0)], k: 2, weighted };
    const result = resultOf(world, question({ ...ends, workLimit: 8_000 }));
    expect(result).toEqual(resultOf(world, question({ ...ends, workLimit: 5_000_000 })));
    expect(result).toMatchObject({ complete: true, paths: [{}, {}] });
  });

  it('counts the ways that a weighted search follows, through however few works, against its limit', () => {
    const [layers, wide] = [6, 12];
    const range = Array.from({ length: wide }, (_, number) => number);
    const at = (layer: number, number: number): number => 3 + layer * wide + number;
    const between = Array.from({ length: layers - 1 }, (_, layer) =>
      range.flatMap((one) => range.map((other) => [at(layer, one), at(layer + 1, other)])),
    );
    const outer = range.flatMap((one) => [
      [0, at(0, one)],
      [2, at(layers - 1, one)],
    ]);
    const papers = [[1, 2], ...outer, ...between.flat()].map((authors, number) => signed(number, authors));
    const world = worldOf(3 + layers * wide, ...papers);
    const ends = { from: [author(0)], to: [author(1)], k: 20, weighted: true };
    const limited = resultOf(world, question({ ...ends, workLimit: 60_000 }));
    expect(limited).toMatchObject({ outcome: 'FOUND', complete: false });
    const free = resultOf(world, question({ ...ends, workLimit: 5_000_000 }));
    expect(free).toMatchObject({ complete: true });
    expect(free.paths).toHaveLength(20);
    expect(limited.paths).toEqual(free.paths.slice(0, limited.paths.length));
  });

  it('ends a costly question with what it has found, however many signed a paper', () => {
    const crowd = Array.from({ length: 5_103 }, (_, number) => number);
    const world = worldOf(5_104, signed(0, crowd), signed(1, [5_102, 5_103]));
    const ends = { from: [author(0)], to: [author(5_103)], workLimit: 5_000_000 };
    expect(resultOf(world, question({ ...ends, k: 20, maxHops: 3 }))).toMatchObject({ outcome: 'FOUND', distance: 2 });
    expect(resultOf(world, question({ ...ends, weighted: true }))).toMatchObject({ outcome: 'FOUND', distance: 2 });
    expect(resultOf(world, question({ ...ends, maxAuthors: 100 }))).toMatchObject({
      outcome: 'NOT_CONNECTED',
      componentSizes: [1, 2],
    });
  });
});
