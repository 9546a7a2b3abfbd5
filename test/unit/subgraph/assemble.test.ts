import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assemble, type FoundEdge, type FoundNode, type Parts } from '../../../src/subgraph/assemble.ts';
import { exportFormats, exportsOf } from '../../../src/subgraph/exports.ts';
import { grey, legendOf, palette } from '../../../src/subgraph/legend.ts';

const node = (id: string, more: Partial<FoundNode> = {}): FoundNode => ({
  id,
  type: 'INSTITUTION',
  label: id,
  group: 'ACADEMIA',
  year: null,
  ...more,
});
const edge = (source: string, target: string, more: Partial<FoundEdge> = {}): FoundEdge => ({
  source,
  target,
  type: 'PART_OF',
  weight: 1,
  firstYear: null,
  lastYear: null,
  evidenceCount: 1,
  ...more,
});
const subgraph = (parts: Partial<Parts>, reading = { version: 1, until: 1 }) =>
  assemble({ directed: true, asked: [], nodes: [], edges: [], truncated: [], ...parts }, { exports: [], reading });

describe('a subgraph', () => {
  it('warns where the graph moved while it was read', () => {
    expect(subgraph({})).toMatchObject({ dataVersion: 1, warnings: [] });
    const { dataVersion, warnings } = subgraph({}, { version: 3, until: 5 });
    expect(dataVersion).toBe(3);
    expect(warnings).toEqual([{ code: 'DATA_MOVED', text: expect.stringMatching(/version 3 .* up to 5\.$/) }]);
  });

  it('has those that were asked for first, then the others by id, each once', () => {
    const { nodes, nodeCount } = subgraph({
      asked: ['c', 'b', 'c'],
      nodes: ['a', 'b', 'd', 'c', 'a'].map((id) => node(id)),
    });
    expect(nodes.map(({ id }) => id)).toEqual(['c', 'b', 'a', 'd']);
    expect(nodeCount).toBe(4);
  });

  it('joins all that leads from one node to another into one edge', () => {
    const { edges } = subgraph({
      nodes: [node('a'), node('b')],
      edges: [
        edge('a', 'b', { type: 'SUCCEEDED_BY', firstYear: 2012, lastYear: 2014 }),
        edge('a', 'b', { weight: 3, evidenceCount: 2, firstYear: 2010, lastYear: 2011 }),
        edge('a', 'b'),
        edge('b', 'a'),
      ],
    });
    expect(edges).toEqual([
      {
        ...edge('a', 'b'),
        id: 'a|b',
        type: 'PART_OF|SUCCEEDED_BY',
        weight: 5,
        evidenceCount: 4,
        firstYear: 2010,
        lastYear: 2014,
      },
      { ...edge('b', 'a'), id: 'b|a' },
    ]);
  });

  it('has one edge per pair where edges have no direction', () => {
    const { edges } = subgraph({
      directed: false,
      nodes: [node('a'), node('b')],
      edges: [edge('b', 'a'), edge('a', 'b')],
    });
    expect(edges.map(({ id, weight }) => [id, weight])).toEqual([['a|b', 2]]);
  });

  it('leaves out edges that end outside', () => {
    expect(subgraph({ nodes: [node('a')], edges: [edge('a', 'b')] })).toMatchObject({
      edges: [],
      edgeCount: 0,
      totalEdges: 0,
    });
  });

  it('draws nodes as large as their edges, or their works, and at least 1', () => {
    const { nodes } = subgraph({
      nodes: [node('a'), node('b', { works: 40 }), node('c'), node('d', { isEntity: false })],
      edges: [edge('a', 'b'), edge('a', 'c'), edge('b', 'a')],
    });
    expect(nodes.map(({ degree, size, isEntity }) => [degree, size, isEntity])).toEqual([
      [3, 3, true],
      [2, 40, true],
      [1, 1, true],
      [0, 1, false],
    ]);
  });

  it('counts in degrees, legend and totals what is there, whatever it is made of', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd');
    const parts = fc.record({
      directed: fc.boolean(),
      nodes: fc.array(fc.record({ id, group: fc.constantFrom('ACADEMIA', 'TOPIC', 'ES') })),
      edges: fc.array(fc.record({ source: id, target: id })),
    });
    fc.assert(
      fc.property(parts, ({ directed, nodes, edges }) => {
        const made = subgraph({
          directed,
          nodes: nodes.map(({ id: own, group }) => node(own, { group })),
          edges: edges.map(({ source, target }) => edge(source, target)),
        });
        const ids = made.nodes.map((one) => one.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(new Set(made.edges.map((one) => one.id)).size).toBe(made.edgeCount);
        const inside = edges.filter(({ source, target }) => ids.includes(source) && ids.includes(target));
        expect(made.edges.reduce((sum, { evidenceCount }) => sum + evidenceCount, 0)).toBe(inside.length);
        const ends = made.edges.flatMap(({ source, target }) => (source === target ? [source] : [source, target]));
        for (const one of made.nodes) expect(one.degree).toBe(ends.filter((end) => end === one.id).length);
        expect(made.legend.reduce((sum, { count }) => sum + count, 0)).toBe(made.nodeCount);
        expect(made.nodes.every(({ group }) => made.legend.some(({ key }) => key === group))).toBe(true);
      }),
    );
  });
});

describe('a legend', () => {
  it('begins with the largest group, and gives what is well known its own colour', () => {
    expect(legendOf(['INDUSTRY', 'UNKNOWN', 'ACADEMIA', 'INDUSTRY', 'DE'])).toEqual([
      { key: 'INDUSTRY', label: 'Industry', colour: '#d55e00', count: 2 },
      { key: 'ACADEMIA', label: 'Academia', colour: '#0072b2', count: 1 },
      { key: 'DE', label: 'DE', colour: '#009e73', count: 1 },
      { key: 'UNKNOWN', label: 'Unknown', colour: grey, count: 1 },
    ]);
  });

  it('has eight colours that differ, and grey for all further groups', () => {
    const colours = legendOf(Array.from({ length: 12 }, (_, index) => `GROUP ${index}`)).map(({ colour }) => colour);
    expect(new Set(colours.slice(0, 8))).toEqual(new Set(palette));
    expect(colours.slice(8)).toEqual([grey, grey, grey, grey]);
  });
});

describe('the files of a subgraph', () => {
  it('are addressed by the arguments of its field', () => {
    const given = { ids: ['a&b'], depth: 1, known: undefined };
    const [first, ...more] = exportsOf('neighborhood', given);
    expect(first).toEqual({
      format: 'gexf',
      url: '/graph/neighborhood.gexf?args=%7B%22depth%22%3A1%2C%22ids%22%3A%5B%22a%26b%22%5D%7D',
    });
    expect(more.map(({ format }) => format)).toEqual(exportFormats.slice(1));
  });

  it('are not told where the address would be too long to be used', () => {
    expect(exportsOf('induced', { ids: Array.from({ length: 1_000 }, (_, index) => `ppr_${index}`) })).toEqual([]);
  });
});
