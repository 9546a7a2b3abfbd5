import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { withinBudget } from '../../../src/subgraph/budget.ts';
import { upstreamCompute } from '../../../src/subgraph/upstream.ts';

const edge = (source: string, target: string) => ({ source, target });

describe('what there is room for', () => {
  it('is the first nodes with all edges among them', () => {
    const edges = [edge('a', 'b'), edge('c', 'a'), edge('b', 'c'), edge('d', 'a'), edge('a', 'elsewhere')];
    expect(withinBudget(['a', 'b', 'c', 'd'], 1, edges, { nodes: 4, edges: 3 })).toEqual({
      nodes: ['a', 'b', 'c'],
      edges: [edge('a', 'b'), edge('c', 'a'), edge('b', 'c')],
      total: 4,
    });
    expect(withinBudget(['a', 'b', 'c', 'd'], 1, edges, { nodes: 2, edges: 3 }).nodes).toEqual(['a', 'b']);
  });

  it('always holds the asked nodes, if need be without some of their edges', () => {
    const edges = [edge('a', 'b'), edge('a', 'c'), edge('b', 'c')];
    const kept = withinBudget(['a', 'b', 'c'], 3, edges, { nodes: 1, edges: 2 });
    expect([kept.nodes, kept.edges.length, kept.total]).toEqual([['a', 'b', 'c'], 2, 3]);
  });

  it('never exceeds the budget but for asked nodes, and keeps every edge among nodes that were not asked for', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const id = fc.constantFrom(...ids);
    const edges = fc.uniqueArray(fc.record({ source: id, target: id }), {
      selector: ({ source, target }) => source + target,
    });
    fc.assert(
      fc.property(edges, fc.nat(6), fc.nat(6), fc.nat(20), (all, asked, nodes, most) => {
        const kept = withinBudget(ids, asked, all, { nodes, edges: most });
        expect(kept.nodes.length).toBeLessThanOrEqual(Math.max(asked, nodes));
        expect(kept.edges.length).toBeLessThanOrEqual(most);
        const among = all.filter(({ source, target }) => kept.nodes.includes(source) && kept.nodes.includes(target));
        if (kept.nodes.length > asked) expect(new Set(kept.edges)).toEqual(new Set(among));
        expect(kept.total).toBe(all.length);
      }),
    );
  });
});

describe('compute upstream', () => {
  const model = (
    id: string,
    best: number | null,
    bases: readonly string[] = [],
    low: number | null = null,
    high: number | null = null,
  ) => ({
    id,
    best,
    low,
    high,
    bases,
  });

  it('takes a statement no smaller than that of the base as including it', () => {
    expect(upstreamCompute([model('tuned', 110, ['base']), model('base', 100)])).toEqual({
      best: 110,
      low: 110,
      high: 210,
      known: 2,
      models: 2,
    });
  });

  it('adds a smaller one to that of its base', () => {
    expect(upstreamCompute([model('tuned', 5, ['base']), model('base', 100)])).toMatchObject({
      best: 105,
      low: 100,
      high: 105,
    });
  });

  it('counts a base of several once, and what nobody knows as unknown', () => {
    const models = [
      model('merged', 40, ['a', 'b']),
      model('a', 130, ['root']),
      model('b', 120, ['root']),
      model('root', 100),
      model('x', null),
    ];
    expect(upstreamCompute(models)).toEqual({ best: 190, low: 130, high: 390, known: 4, models: 5 });
    expect(upstreamCompute([model('x', null)])).toEqual({ best: null, low: null, high: null, known: 0, models: 1 });
  });

  it('rests on the bounds where sources state them', () => {
    expect(upstreamCompute([model('a', 100, ['b'], 50, 200), model('b', 10, [], 5, 20)])).toMatchObject({
      low: 50,
      high: 220,
    });
  });

  it('keeps the best value between the bounds, cycles or not', () => {
    const amount = fc.option(fc.integer({ min: 1, max: 1_000 }));
    const ids = ['a', 'b', 'c', 'd'];
    const models = fc.tuple(
      ...ids.map((id) => fc.record({ id: fc.constant(id), best: amount, bases: fc.subarray(ids) })),
    );
    fc.assert(
      fc.property(models, (all) => {
        const { best, low, high } = upstreamCompute(all.map((one) => ({ ...one, low: null, high: null })));
        if (best === null) return;
        expect(best).toBeGreaterThanOrEqual(Number(low));
        expect(best).toBeLessThanOrEqual(Number(high));
      }),
    );
  });
});
