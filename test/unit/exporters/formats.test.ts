import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import cytoscape from 'cytoscape';
import fc from 'fast-check';
import { MultiGraph, UndirectedGraph } from 'graphology';
import gexfReader from 'graphology-gexf';
import { type FormatOptions, graphFormats } from '../../../src/exporters/format.ts';
import { escaped } from '../../../src/exporters/formats/xml.ts';
import type { GraphFile } from '../../../src/exporters/graph-file.ts';
import { heldGraph } from '../../../src/exporters/held.ts';
import {
  graphFileNames,
  prepareReaders,
  type ReadGraphs,
  readersMissing,
  readGraphs,
} from '../../support/graph-readers.ts';
import { edge, inXml, node, oddEdges, oddGraph, oddNames, oddNodes } from './fixture.ts';

const bytesOf = async (file: GraphFile, ending: string, options: FormatOptions = {}): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  const write = graphFormats[ending]?.writer(options);
  if (write) for await (const chunk of write(file)) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
};
const textOf = async (...asked: Parameters<typeof bytesOf>): Promise<string> => (await bytesOf(...asked)).toString();

const listed = async function* <Item>(items: readonly Item[]): AsyncGenerator<readonly Item[]> {
  yield items;
};

const empty = (): GraphFile => heldGraph({ directed: false, meta: oddGraph().meta, nodes: [], edges: [] });

describe('text in XML', () => {
  const unescaped = (text: string): string =>
    text.replaceAll(/&(?:#(\d+)|(\w+));/g, (_all, code, name) =>
      code ? String.fromCharCode(Number(code)) : ({ amp: '&', lt: '<', gt: '>', quot: '"' }[String(name)] ?? '?'),
    );

  it('comes back as it was, but for what XML cannot hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const written = escaped(text);
        expect(written).not.toMatch(/[<>"\t\n\r\u0085\u2028]/);
        expect(unescaped(written)).toBe(
          text.replaceAll(/(?![\t\n\r\x7f-\x9f])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, '\ufffd'),
        );
      }),
    );
  });

  it('has line ends of XML 1.1 as references, which some readers take for spaces else', () => {
    expect(escaped('a\u0085b\u2028c')).toBe('a&#133;b&#8232;c');
  });

  it('has no half of a surrogate pair', () => {
    expect(escaped('\ud83d \ude00 😀')).toBe('\ufffd \ufffd 😀');
  });
});

describe('GEXF 1.3', () => {
  it('is read by graphology: names, typed attributes, places, colours, weights', async () => {
    const graph = gexfReader.parse(UndirectedGraph, await textOf(oddGraph(), 'gexf'));
    expect([graph.order, graph.size, graph.type]).toEqual([oddNodes.length, oddEdges.length, 'undirected']);
    expect(graph.nodes().map((id) => graph.getNodeAttribute(id, 'label'))).toEqual(oddNames.map(inXml));
    expect(graph.getNodeAttributes('ins_2')).toMatchObject({
      type: 'INSTITUTION',
      count: 3.5,
      size: 46.19,
      year: 1992,
      x: 200,
      y: -200,
      color: 'rgb(0,114,178)',
      degree: 2,
      pageRank: 1 / oddNames.length,
      sector: oddNames[2],
    });
    expect(graph.getEdgeAttributes('ins_2|ins_3')).toMatchObject({
      weight: 2.25,
      type: 'COLLABORATION',
      firstYear: 2002,
      lastYear: 2012,
      evidenceCount: 3,
    });
  });

  it('leaves out what no node has, and what one does not have', async () => {
    const text = await textOf(oddGraph(), 'gexf');
    expect(text).not.toContain('betweenness');
    expect(text.match(/<spells><spell start="\d+" end="\d+"\/><\/spells><\/edge>/g)).toHaveLength(5);
    expect(text.match(/<node [^>]* start="\d+">/g)).toHaveLength(5);
    expect(text).toMatch(
      /<edge id="ins_0\|ins_1" source="ins_0" target="ins_1" weight="0.25">.*<spell start="2000" end="2010"\/>/,
    );
  });

  it('has an edge without an end, or without a beginning, where one side is not known', async () => {
    const nodes = [node('a', 'A'), node('b', 'B')];
    const edges = [edge('a', 'b', { firstYear: 1999 }), edge('b', 'a', { lastYear: 2004 })];
    const text = await textOf(heldGraph({ directed: true, meta: oddGraph().meta, nodes, edges }), 'gexf');
    expect(text).toContain('mode="dynamic" timeformat="double"');
    expect(text.match(/<edge [^>]*>/g)).toEqual([
      '<edge id="a|b" source="a" target="b" weight="1" start="1999">',
      '<edge id="b|a" source="b" target="a" weight="1" end="2004">',
    ]);
  });

  it('draws a node by its size among the others, or not where those are not known', async () => {
    const nodes = [node('a', 'A', { size: 1_000_000 }), node('b', 'B', { size: 10_000 })];
    const file = heldGraph({ directed: true, meta: oddGraph().meta, nodes, edges: [] });
    expect((await textOf(file, 'gexf')).match(/<viz:size value="\d+"\/>/g)).toEqual([
      '<viz:size value="80"/>',
      '<viz:size value="8"/>',
    ]);
    expect(await textOf({ ...file, nodes: listed(nodes), radiusOf: null }, 'gexf')).not.toContain('viz:size');
  });

  it('is static where nothing has a year', async () => {
    const nodes = [node('a', 'A'), node('b', 'B')];
    const file = heldGraph({ directed: true, meta: oddGraph().meta, nodes, edges: [edge('a', 'b')] });
    const text = await textOf(file, 'gexf');
    expect(text).toContain('<graph defaultedgetype="directed" mode="static">');
    expect(text).not.toMatch(/ (start|end)=/);
  });

  it('says in its meta where it comes from, and nowhere else', async () => {
    const text = await textOf(oddGraph(), 'gexf');
    const [meta = ''] = /<meta>.*<\/meta>/s.exec(text) ?? [];
    for (const told of ['Data version: 424242', '&quot;of&quot;:&quot;COLLABORATION&quot;', 'CC BY 4.0', 'R&amp;D'])
      expect(meta).toContain(told);
    expect(text.replace(meta, '')).not.toContain('424242');
  });
});

describe('a file for Cytoscape', () => {
  it('is read by Cytoscape.js: elements, data, positions', async () => {
    const file = JSON.parse(await textOf(oddGraph(true), 'cyjs'));
    const graph = cytoscape({ headless: true, layout: { name: 'preset' }, ...file });
    expect([graph.nodes().length, graph.edges().length]).toEqual([oddNodes.length, oddEdges.length]);
    expect(graph.nodes().map((one) => one.data('label'))).toEqual(oddNames);
    expect(graph.getElementById('ins_3').position()).toEqual({ x: 300, y: -300 });
    expect(graph.getElementById('ins_3').data('community')).toBe(1);
    expect(graph.getElementById('ins_3|ins_4').data()).toMatchObject({
      source: 'ins_3',
      target: 'ins_4',
      weight: 3.25,
    });
    expect(graph.data()).toMatchObject({ dataVersion: 424_242, directed: true });
  });
});

describe('GraphML', () => {
  /** The names that Gephi takes for the picture, with the values of a node. */
  const pictureOf = (text: string, id: string): Readonly<Record<string, string | undefined>> => {
    const [own = ''] = new RegExp(`<node id="${id}">.*</node>`).exec(text) ?? [];
    return Object.fromEntries(
      ['x', 'y', 'size', 'color', 'count'].map((name) => {
        const [, key] = new RegExp(`<key id="(\\w+)" for="node" attr.name="${name}"`).exec(text) ?? [];
        return [name, new RegExp(`<data key="${key}">(.*?)</data>`).exec(own)?.[1]];
      }),
    );
  };

  it('is a picture to Gephi: places and sizes in its units, colours, and numbers beside', async () => {
    const nodes = [
      node('a', 'A', { size: 1_000_000, x: -1, y: 0.5 }),
      node('b', 'B', { size: 10_000, x: 1, y: -0.25, colour: '#d55e00' }),
    ];
    const text = await textOf(heldGraph({ directed: true, meta: oddGraph().meta, nodes, edges: [] }), 'graphml');
    expect(pictureOf(text, 'a')).toEqual({ x: '-1000', y: '500', size: '80', color: '#0072b2', count: '1000000' });
    expect(pictureOf(text, 'b')).toEqual({ x: '1000', y: '-250', size: '8', color: '#d55e00', count: '10000' });
    expect(text).not.toContain('attr.name="colour"');
  });

  it('has numbers alone where the sizes of the others are not known', async () => {
    const nodes = [node('a', 'A', { size: 1_000_000 })];
    const file = heldGraph({ directed: true, meta: oddGraph().meta, nodes, edges: [] });
    const text = await textOf({ ...file, nodes: listed(nodes), radiusOf: null }, 'graphml');
    expect(pictureOf(text, 'a')).toMatchObject({ size: undefined, count: '1000000' });
  });
});

describe('a graph without nodes', () => {
  it('is read as such by graphology from GEXF', async () => {
    const graph = gexfReader.parse(MultiGraph, await textOf(empty(), 'gexf'));
    expect([graph.order, graph.size]).toEqual([0, 0]);
  });

  it('is read as such by Cytoscape.js', async () => {
    const graph = cytoscape({ headless: true, ...JSON.parse(await textOf(empty(), 'cyjs')) });
    expect(graph.elements().length).toBe(0);
    expect(graph.data('dataVersion')).toBe(424_242);
  });
});

describe('a graph that goes wrong in the middle', () => {
  const failing = (): GraphFile => ({
    ...oddGraph(),
    edges: (async function* () {
      yield oddEdges;
      throw new Error('lost');
    })(),
  });

  it.each(Object.keys(graphFormats))('is told by the writer of %s', async (ending) => {
    await expect(bytesOf(failing(), ending)).rejects.toThrow('lost');
  });

  it.each(Object.keys(graphFormats))('or left by its reader, lets go of its source: %s', async (ending) => {
    let released = false;
    const endless: GraphFile = {
      ...oddGraph(),
      nodes: (async function* () {
        try {
          while (true) {
            yield oddNodes;
            // As somebody who waits for a page.
            await new Promise((resolve) => setTimeout(resolve, 5));
          }
        } finally {
          released = true;
        }
      })(),
    };
    let seen = 0;
    for await (const chunk of graphFormats[ending]?.writer({})(endless) ?? []) {
      seen += chunk.length;
      if (seen > 20_000) break;
    }
    expect(released).toBe(true);
  });
});

describe('a format', () => {
  it('refuses an option that it does not have, and tells which it has', () => {
    expect(() => graphFormats.gexf?.writer({ gexf: '1.1' })).toThrow(
      'gexf: "1.1" is not allowed; expected 1.3 or 1.2.',
    );
    expect(() => graphFormats.gexf?.writer({ gexf: 1.2 })).not.toThrow();
    expect(() => graphFormats['node-link.json']?.writer({ edges: 'arcs' })).toThrow('expected edges or links.');
    expect(() => graphFormats.graphml?.writer({ gexf: '1.2' })).toThrow('gexf');
  });
});

const title = readersMissing === null ? '' : ` (skipped: ${readersMissing})`;
(readersMissing === null ? describe : describe.skip)(`other programs${title}`, () => {
  let folder: string;
  let found: ReadGraphs;
  let foundEmpty: ReadGraphs;
  const readBy = async (place: string, graphOf: () => GraphFile): Promise<ReadGraphs> => {
    await mkdir(place);
    for (const [file, [ending, options]] of Object.entries(graphFileNames))
      await writeFile(join(place, file), await bytesOf(graphOf(), ending, options));
    return readGraphs(place);
  };
  beforeAll(async () => {
    await prepareReaders();
    folder = await mkdtemp(join(tmpdir(), 'graph-files-'));
    found = await readBy(join(folder, 'odd'), oddGraph);
    foundEmpty = await readBy(join(folder, 'empty'), empty);
  }, 600_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('read the same graph from every format: networkx from GEXF of both versions, GraphML, node-link', () => {
    const ends = oddEdges.map(({ source, target }) => [source, target].sort()).sort();
    const weight = oddEdges.reduce((sum, one) => sum + one.weight, 0);
    for (const graph of [found.gexf12, found.gexf13, found.graphml, found.edges, found.links]) {
      expect(graph).toMatchObject({ directed: false, multigraph: false, nodes: oddNodes.length, weight });
      expect(graph.ends).toEqual(ends);
    }
  });

  it('read every name as it is, but for what XML cannot hold', () => {
    const named = (names: readonly string[]) => Object.fromEntries(names.map((name, at) => [`ins_${at}`, name]));
    for (const graph of [found.gexf12, found.gexf13, found.graphml])
      expect(graph.labels).toEqual(named(oddNames.map(inXml)));
    for (const graph of [found.edges, found.links]) expect(graph.labels).toEqual(named(oddNames));
    expect(found.tables.nodes.labels).toEqual(named(oddNames.map((name) => name.replace(/\p{Cs}/u, '\ufffd'))));
  });

  it('read the types of attributes', () => {
    const nodes = { type: ['str'], count: ['float'], year: ['int'], citations: ['int'], trainingCompute: ['float'] };
    const edges = { type: ['str'], weight: ['float'], firstYear: ['int'], evidenceCount: ['int'] };
    for (const graph of [found.gexf12, found.gexf13, found.graphml]) {
      expect(graph.nodeKinds).toMatchObject(nodes);
      expect(graph.edgeKinds).toMatchObject(edges);
    }
    expect(found.edges.nodeKinds).toEqual(found.links.nodeKinds);
    expect(found.tables.nodes.kinds).toMatchObject({ Id: 'O', size: 'f', degree: 'i', trainingCompute: 'f' });
    expect(found.tables.edges.kinds).toMatchObject({ Weight: 'f', evidenceCount: 'i' });
  });

  it('find no fault by the schemas of the formats', () => {
    expect(found.faults).toEqual({ 'gexf-1.2.gexf': [], 'graph.graphml': [], 'gexf-1.3.gexf': [] });
  });

  it('find Gephi’s columns in the two tables, and where they come from beside them', () => {
    const { names, broken, nodes, edges, about } = found.tables;
    expect([names, broken]).toEqual([['nodes.csv', 'edges.csv', 'about.json'], null]);
    expect(nodes.columns.slice(0, 2)).toEqual(['Id', 'Label']);
    expect(edges.columns.slice(0, 5)).toEqual(['Source', 'Target', 'Type', 'Id', 'Weight']);
    expect([nodes.rows, edges.rows, edges.types]).toEqual([oddNodes.length, oddEdges.length, ['Undirected']]);
    expect(about).toEqual(oddGraph().meta);
  });

  it('read a graph without nodes as such from every format', () => {
    const { gexf12, gexf13, graphml, edges, links, tables, faults } = foundEmpty;
    for (const graph of [gexf12, gexf13, graphml, edges, links]) {
      expect(graph).toMatchObject({ directed: false, multigraph: false, nodes: 0, edges: 0 });
    }
    for (const graph of [graphml, edges, links]) expect(graph.about).toEqual(oddGraph().meta);
    expect(Object.values(faults).flat()).toEqual([]);
    expect([tables.names, tables.broken]).toEqual([['nodes.csv', 'edges.csv', 'about.json'], null]);
    expect([tables.nodes.rows, tables.edges.rows]).toEqual([0, 0]);
    expect(tables.edges.columns.slice(0, 4)).toEqual(['Source', 'Target', 'Type', 'Id']);
  });

  it('find in every format where it comes from', () => {
    for (const graph of [found.graphml, found.edges, found.links]) expect(graph.about).toEqual(oddGraph().meta);
  });
});
