import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildNetwork, type CitationRow, type Network } from '../../../../src/subgraph/network/build.ts';
import type { PairLimits } from '../../../../src/subgraph/network/fold.ts';
import { type Choice, heaviest } from '../../../../src/subgraph/network/heaviest.ts';
import { hangsOnInstitutions, type InstitutionRow, nodesAt } from '../../../../src/subgraph/network/level.ts';
import { type NetworkQuestion, networkLimits, type WorkRow } from '../../../../src/subgraph/network/network.ts';
import { type Edge, oracle } from './oracle.ts';
import { anyInstitutions, letters, question, streamed, work } from './works.ts';

const build = (
  asked: NetworkQuestion,
  works: readonly WorkRow[],
  { citations = null, rows = [], most = networkLimits }: BuildOptions = {},
): Promise<Network> =>
  buildNetwork(
    asked,
    {
      works: streamed(works),
      citations: citations && streamed(citations),
      nodesOf: nodesAt(asked.nodes, asked.rollUp, rows),
    },
    most,
  );
interface BuildOptions {
  readonly citations?: readonly CitationRow[] | null;
  readonly rows?: readonly InstitutionRow[];
  readonly most?: PairLimits;
}

const choice = (given: Partial<Choice> = {}): Choice => ({
  minimumWeight: 0,
  first: 10_000,
  around: [],
  ...given,
});

/** Edges as they are shown: with ids, the smaller first where they have no direction. */
const named = ({ book }: Network, edges: Awaited<ReturnType<typeof heaviest>>['edges'], directed: boolean) =>
  edges.map(({ source, target, ...pair }) => {
    const [from = '', to = ''] = [book.ids[source], book.ids[target]];
    return directed || from < to ? { ...pair, source: from, target: to } : { ...pair, source: to, target: from };
  });

const byEnds = (edges: readonly Edge[]): readonly Edge[] =>
  edges.toSorted((a, b) => (a.source + a.target < b.source + b.target ? -1 : 1));
const rounded = (edges: readonly Edge[]): readonly Edge[] =>
  edges.map((edge) => ({ ...edge, weight: Math.round(edge.weight * 1e9) / 1e9 }));

const anyDay = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 2015, max: 2024 }).map((year) => year * 10_000),
  fc
    .tuple(fc.integer({ min: 2015, max: 2024 }), fc.integer({ min: 1, max: 12 }), fc.nat(28))
    .map(([year, month, day]) => year * 10_000 + month * 100 + day),
);
const anyWorks = fc
  .array(fc.tuple(anyDay, fc.array(fc.constantFrom(...letters), { maxLength: 6 })), { maxLength: 12 })
  .map((rows) => rows.map(([day, members], index) => work(`w${index}`, members, day)));
const anyCitations = fc
  .array(fc.uniqueArray(fc.nat(11), { maxLength: 6 }), { maxLength: 12 })
  .map((rows) => rows.map((cited, index) => ({ id: `w${index}`, cited: cited.map((other) => `w${other}`) })));
describe('a network of works', () => {
  it('has the edges that a loop over all pairs of all works finds, at every level, by every rule', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyWorks,
        fc.option(anyCitations, { nil: null }),
        anyInstitutions,
        fc.constantFrom('AUTHOR' as const, 'INSTITUTION' as const, 'COUNTRY' as const, 'SECTOR' as const),
        fc.constantFrom('NONE' as const, 'AT_PUBLICATION' as const, 'CURRENT' as const),
        fc.constantFrom('FULL' as const, 'FRACTIONAL' as const),
        async (works, citations, rows, nodes, rollUp, weighting) => {
          const asked = question({ of: citations ? 'CITATION' : 'COLLABORATION', nodes, rollUp, weighting });
          const network = await build(asked, works, { citations, rows });
          const directed = citations !== null;
          const found = await heaviest(network, choice(), directed);
          const expected = rounded(oracle(asked, works, citations, rows));
          expect(byEnds(named(network, found.edges, directed))).toEqual(expected);
          expect([found.all, found.heavy]).toEqual([expected.length, expected.length]);
          expect(found.nodes).toBe(new Set(expected.flatMap(({ source, target }) => [source, target])).size);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('divides a work among its pairs, so that weights add up to the works that have one', async () => {
    const works = [work('1', ['a', 'b', 'c']), work('2', ['a', 'b']), work('3', ['d'])];
    const network = await build(question({ weighting: 'FRACTIONAL' }), works);
    const { edges } = await heaviest(network, choice(), false);
    expect(named(network, edges, false).map(({ source, target, weight }) => [source, target, weight])).toEqual([
      ['a', 'b', 1.333333333],
      ['a', 'c', 0.333333333],
      ['b', 'c', 0.333333333],
    ]);
  });

  it('counts for each node its works, those by it alone among them, and an author named twice once', async () => {
    const { book } = await build(question(), [work('1', ['a', 'b', 'a']), work('2', ['a'])]);
    expect(book.ids.map((id, place) => [id, book.works[place]])).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
  });

  it('is refused where its works make more pairs than there may be', async () => {
    const works = [work('1', letters), work('2', letters)];
    await expect(build(question(), works, { most: { ...networkLimits, pairs: 41 } })).rejects.toMatchObject({
      code: 'LIMIT_EXCEEDED',
      message: expect.stringContaining('more than 41 pairs'),
      details: { argument: 'paperFilter' },
    });
    await expect(build(question(), works, { most: { ...networkLimits, pairs: 42 } })).resolves.toBeDefined();
  });

  it.each([null, [{ id: '1', cited: ['2'] }]])(
    'is refused where more of its pairs are different than there may be, with citations %j',
    async (citations) => {
      const works = [work('1', ['a', 'b', 'c']), work('2', ['a', 'b', 'd'])];
      const distinct = citations ? 7 : 5;
      const given = (distinctPairs: number) => ({ citations, most: { ...networkLimits, distinctPairs } });
      await expect(build(question(), works, given(distinct - 1))).rejects.toMatchObject({
        code: 'LIMIT_EXCEEDED',
        message: `paperFilter: the works that it lets through make more than ${distinct - 1} different pairs; narrow it, or lower "maxAuthors".`,
        details: {
          argument: 'paperFilter',
          value: {},
          allowed: `works that make at most ${distinct - 1} different pairs`,
        },
      });
      await expect(build(question(), works, given(distinct))).resolves.toBeDefined();
    },
  );

  it('asks of institutions only where nodes follow from them', () => {
    expect(hangsOnInstitutions('AUTHOR', 'CURRENT')).toBe(false);
    expect(hangsOnInstitutions('INSTITUTION', 'NONE')).toBe(false);
    expect(hangsOnInstitutions('INSTITUTION', 'CURRENT')).toBe(true);
    expect(hangsOnInstitutions('SECTOR', 'NONE')).toBe(true);
  });
});

describe('the heaviest edges of a network', () => {
  it('are the first of all of them by weight and then by ids, however few are wanted', async () => {
    await fc.assert(
      fc.asyncProperty(anyWorks, fc.integer({ min: 1, max: 8 }), fc.nat(3), async (works, first, minimumWeight) => {
        const network = await build(question(), works);
        const all = oracle(question(), works, null, []);
        const heavy = all.filter(({ weight }) => weight >= minimumWeight);
        const expected = heavy
          .toSorted((a, b) => b.weight - a.weight || (a.source + a.target < b.source + b.target ? -1 : 1))
          .slice(0, first);
        const found = await heaviest(network, choice({ first, minimumWeight }), false);
        expect(named(network, found.edges, false)).toEqual(expected);
        expect([found.heavy, found.all]).toEqual([heavy.length, all.length]);
      }),
    );
  });

  it('are those that touch a node it is drawn around, or join two of its neighbours', async () => {
    const works = [work('1', ['a', 'b']), work('2', ['a', 'c']), work('3', ['b', 'c']), work('4', ['c', 'd'])];
    const network = await build(question(), works);
    const around = ['a', 'alone'];
    const found = await heaviest(network, choice({ around }), false);
    expect(named(network, found.edges, false).map(({ source, target }) => source + target)).toEqual(['ab', 'ac', 'bc']);
    expect(found).toMatchObject({ all: 3, heavy: 3, nodes: 4 });
  });

  it('leave neighbours by light edges out, which the totals count', async () => {
    const pairs = ['ab', 'ab', 'ac', 'bc', 'bc', 'bd', 'bd', 'cd', 'de'];
    const works = pairs.map((pair, place) => work(`${place}`, [...pair]));
    const network = await build(question(), works);
    const found = async (minimumWeight: number) => {
      const { edges, ...counts } = await heaviest(network, choice({ around: ['a'], minimumWeight }), false);
      return { edges: named(network, edges, false).map(({ source, target }) => source + target), ...counts };
    };
    expect(await found(1)).toEqual({ edges: ['ab', 'bc', 'ac'], heavy: 3, all: 3, nodes: 3 });
    expect(await found(2)).toEqual({ edges: ['ab'], heavy: 1, all: 3, nodes: 3 });
  });

  it('hold when thousands are offered one by one', async () => {
    const works = Array.from({ length: 3_000 }, (_none, index) =>
      work(`${index}`, ['x', `n${index % 700}`, `m${index}`]),
    );
    const network = await build(question(), works);
    const found = await heaviest(network, choice({ first: 3 }), false);
    expect(found.all).toBe(700 + 6_000);
    expect(named(network, found.edges, false).map(({ target, weight }) => [target, weight])).toEqual([
      ['x', 5],
      ['x', 5],
      ['x', 5],
    ]);
    expect(named(network, found.edges, false).map(({ source }) => source)).toEqual(['n0', 'n1', 'n10']);
  });
});
