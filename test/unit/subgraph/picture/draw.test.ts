import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { betweennessOf } from '../../../../src/subgraph/picture/betweenness.ts';
import { draw } from '../../../../src/subgraph/picture/draw.ts';
import { clique, type Edge, graphOf } from './graphs.ts';

interface Case {
  readonly name: string;
  readonly directed: boolean;
  readonly nodes: number;
  readonly edges: readonly Edge[];
  readonly betweenness: readonly number[];
  readonly pageRank: readonly number[];
}
const file = new URL('../../../fixtures/picture/expected.json', import.meta.url);
const { cases }: { readonly cases: readonly Case[] } = JSON.parse(readFileSync(file, 'utf8'));

const everything = { layout: true, communities: true, centralities: true, seed: 1 } as const;
const apart = (a: ArrayLike<number>, b: readonly number[]): number =>
  Math.max(...b.map((value, index) => Math.abs(value - (a[index] ?? Number.NaN))));

/** Graphs of up to 12 nodes, with any edges between different ones. */
const anyGraph = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.boolean()).chain(([nodes, directed]) =>
  fc
    .uniqueArray(fc.tuple(fc.nat(nodes - 1), fc.nat(nodes - 1), fc.integer({ min: 1, max: 9 })), {
      selector: ([a, b]) => (directed || a < b ? `${a} ${b}` : `${b} ${a}`),
      maxLength: 30,
    })
    .map((edges) =>
      graphOf(
        nodes,
        edges.filter(([a, b]) => a !== b),
        directed,
      ),
    ),
);

describe('the centralities of a picture', () => {
  it.each(cases)('are those of networkx: $name', ({ nodes, edges, directed, betweenness, pageRank }) => {
    const { centralities } = draw({ ...everything, graph: graphOf(nodes, edges, directed), layout: false });
    expect(apart(centralities?.betweenness ?? [], betweenness)).toBeLessThan(1e-9);
    expect(apart(centralities?.pageRank ?? [], pageRank)).toBeLessThan(1e-9);
  });

  it('are what can be worked out by hand of a star: all paths lead through its middle', () => {
    const { centralities } = draw({
      ...everything,
      graph: graphOf(4, [
        [0, 1],
        [0, 2],
        [0, 3],
      ]),
    });
    expect([...(centralities?.betweenness ?? [])]).toEqual([1, 0, 0, 0]);
    // r0 = 0.0375 + 0.85 · 3 · r1 and r1 = 0.0375 + 0.85 · r0 / 3.
    const middle = (0.0375 + 2.55 * 0.0375) / (1 - 0.85 * 0.85);
    expect(centralities?.pageRank[0]).toBeCloseTo(middle, 9);
  });

  it('are guessed from a seeded sample of nodes where there are many, near what all of them say', () => {
    const [{ nodes, edges }] = cases.filter(({ name }) => name.includes('isolated')) as [Case];
    const graph = graphOf(nodes, edges);
    const exact = betweennessOf(graph, 1);
    const sampled = betweennessOf(graph, 1, 20);
    expect(betweennessOf(graph, 1, 20)).toEqual(sampled);
    expect(betweennessOf(graph, 2, 20)).not.toEqual(sampled);
    expect(apart(sampled, [...exact])).toBeLessThan(0.1);
  });

  it('are 0 and an equal share in a graph without edges, and nothing in one without nodes', () => {
    const { centralities } = draw({ ...everything, graph: graphOf(2, []) });
    expect(centralities).toEqual({ betweenness: Float64Array.of(0, 0), pageRank: Float64Array.of(0.5, 0.5) });
    expect(draw({ ...everything, graph: graphOf(0, []) }).centralities?.pageRank).toEqual(new Float64Array());
  });
});

describe('the communities of a picture', () => {
  it('are two cliques that one edge joins, the larger first', () => {
    const graph = graphOf(11, [...clique(0, 5), [4, 5], ...clique(5, 11)]);
    const { communities } = draw({ ...everything, graph });
    expect([...(communities ?? [])]).toEqual([1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0]);
  });

  it('of equal size begin with the one of the first node', () => {
    const { communities } = draw({ ...everything, graph: graphOf(8, [...clique(0, 4), ...clique(4, 8)], true) });
    expect([...(communities ?? [])]).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
  });

  it('are each node alone where there are no edges', () => {
    expect([...(draw({ ...everything, graph: graphOf(3, []) }).communities ?? [])]).toEqual([0, 1, 2]);
  });
});

describe('the positions of a picture', () => {
  it('lie between -1 and 1 and reach both in one direction at least, and are the same each time', () => {
    fc.assert(
      fc.property(anyGraph, fc.integer(), (graph, seed) => {
        const picture = draw({ ...everything, graph, seed });
        const { x, y } = picture.layout ?? { x: [], y: [] };
        for (const value of [...x, ...y]) expect(Math.abs(value)).toBeLessThanOrEqual(1);
        const reach = (values: Iterable<number>): number => Math.max(...values) - Math.min(...values);
        expect(Math.max(reach(x), reach(y))).toBeCloseTo(graph.nodes > 1 ? 2 : 0, 5);
        expect(draw({ ...everything, graph, seed })).toEqual(picture);
      }),
      { numRuns: 25 },
    );
  });

  it('differ by seed, and not by what else is wanted', () => {
    const graph = graphOf(6, clique(0, 6));
    const one = draw({ ...everything, graph });
    expect(draw({ ...everything, graph, seed: 2 }).layout).not.toEqual(one.layout);
    expect(draw({ graph, seed: 1, layout: true, communities: false, centralities: false })).toEqual({
      layout: one.layout,
      communities: null,
      centralities: null,
    });
  });

  it('put the nodes of a clique nearer to each other than to those of another', () => {
    const { x, y } = draw({ ...everything, graph: graphOf(10, [...clique(0, 5), [4, 5], ...clique(5, 10)]) })
      .layout ?? {
      x: new Float64Array(),
      y: new Float64Array(),
    };
    const distance = (a: number, b: number): number => Math.hypot((x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0));
    expect(distance(0, 1)).toBeLessThan(distance(0, 9));
    expect(distance(8, 9)).toBeLessThan(distance(0, 9));
  });
});
