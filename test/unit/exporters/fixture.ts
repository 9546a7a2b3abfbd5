import type { FileEdge, FileNode, GraphFile } from '../../../src/exporters/graph-file.ts';
import { heldGraph } from '../../../src/exporters/held.ts';

/** Names that a format could break on; the last two hold what XML cannot. */
export const oddNames = [
  'plain',
  'R&D <Lab> "quoted" \'single\'',
  'a]]>b &amp; c',
  'two\nlines\r\nand\ttabs ',
  ' spaces around ',
  '😀 实验室 Ünïcödé é',
  '=1+1',
  'line ends \u0085 of XML 1.1 \u2028 too',
  'bell\u0007 and null\u0000',
  'half a pair \ud83d of surrogates',
] as const;

/** What is left of a name in XML. */
export const inXml = (name: string): string => name.replaceAll(/(?![\t\n\r\x7f-\x9f])\p{Cc}|\p{Cs}/gu, '\ufffd');

export const node = (id: string, label: string, own: Partial<FileNode> = {}): FileNode => ({
  id,
  label,
  type: 'INSTITUTION',
  size: 1,
  group: 'ACADEMIA',
  colour: '#0072b2',
  x: null,
  y: null,
  year: null,
  degree: 0,
  community: null,
  betweenness: null,
  pageRank: null,
  facts: {},
  ...own,
});

export const edge = (source: string, target: string, own: Partial<FileEdge> = {}): FileEdge => ({
  id: `${source}|${target}`,
  source,
  target,
  type: 'COLLABORATION',
  weight: 1,
  firstYear: null,
  lastYear: null,
  evidenceCount: 1,
  ...own,
});

const meta = {
  title: 'Compute Divide Graph: network',
  dataVersion: 424_242,
  query: '{"field":"network","args":{"of":"COLLABORATION","around":["<&\\"é"]}}',
  licence: 'Facts from these sources, each under its own licence.',
  sources: '[{"title":"R&D","licence":"CC BY 4.0"}]',
  truncated: '[]',
  legend: '[{"key":"ACADEMIA","label":"Academia","colour":"#0072b2","count":3}]',
  warnings: '[{"code":"DATA_MOVED","text":"until 8"}]',
  outcome: '{"outcome":"FOUND"}',
};

const nodes: readonly FileNode[] = oddNames.map((name, at) =>
  node(`ins_${at}`, name, {
    size: at + 1.5,
    x: at / 10,
    y: -at / 10,
    community: at % 2,
    pageRank: 1 / oddNames.length,
    degree: 2,
    facts: at === 0 ? { sector: name, citations: 3, trainingCompute: 1e25 } : { sector: name },
    ...(at % 2 === 0 && { year: 1990 + at }),
  }),
);
const edges: readonly FileEdge[] = nodes.map(({ id }, at) =>
  edge(id, `ins_${(at + 1) % nodes.length}`, {
    weight: at + 0.25,
    evidenceCount: at + 1,
    ...(at % 2 === 0 && { firstYear: 2000 + at, lastYear: 2010 + at }),
    // Which lasts.
    ...(at === 1 && { firstYear: 2001 }),
  }),
);

/** A ring of institutions with odd names; read anew at every call. */
export const oddGraph = (directed = false): GraphFile => heldGraph({ directed, meta, nodes, edges });

export const oddNodes = nodes;
export const oddEdges = edges;
