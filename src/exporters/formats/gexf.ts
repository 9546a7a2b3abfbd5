import { without } from '../attributes.ts';
import type { Attribute, FileEdge, FileMeta, FileNode, GraphFile } from '../graph-file.ts';
import { inBatches } from './in-batches.ts';
import { escaped } from './xml.ts';

/** 1.3 is what Gephi writes; networkx up to 3.4 and others know 1.2, as a draft, only. */
export type GexfVersion = '1.3' | '1.2';

const namespaces: Readonly<Record<GexfVersion, string>> = {
  '1.3': 'http://gexf.net/1.3',
  '1.2': 'http://www.gexf.net/1.2draft',
};

/** So many units of a picture from its middle to its edge. */
const scale = 1_000;

/** What has elements or attributes of its own. */
const placedOfNode = ['colour', 'x', 'y'];
const placedOfEdge = ['weight'];

const metaOf = ({ title, dataVersion, query, licence, sources, truncated, warnings, outcome }: FileMeta): string => {
  const warned = warnings === undefined ? '' : ` Warnings: ${warnings}`;
  const found = outcome === undefined ? '' : ` Outcome: ${outcome}`;
  const told = `${title}. Data version: ${dataVersion}. Query: ${query} Licence: ${licence} Sources: ${sources} Left out: ${truncated}${warned}${found}`;
  return [
    '<meta>',
    '<creator>compute-divide-graph</creator>',
    `<description>${escaped(told)}</description>`,
    '</meta>',
  ].join('\n');
};

const declared = <Item>(kind: string, attributes: readonly Attribute<Item>[]): string =>
  [
    `<attributes class="${kind}">`,
    ...attributes.map(({ name, type }, at) => `<attribute id="${at}" title="${escaped(name)}" type="${type}"/>`),
    '</attributes>',
  ].join('\n');

const valueTexts = <Item>(attributes: readonly Attribute<Item>[]): ((item: Item) => string) => {
  const parts = attributes.map(({ of }, at) => ({ of, start: `<attvalue for="${at}" value="` }));
  return (item) => {
    let values = '';
    for (const { of, start } of parts) {
      const value = of(item);
      if (value !== null) values += `${start}${typeof value === 'string' ? escaped(value) : value}"/>`;
    }
    return values === '' ? '' : `<attvalues>${values}</attvalues>`;
  };
};

/** A node has no end. As a spell that would be one without an end, which networkx does not read. */
const startOf = ({ year }: FileNode): string => (year === null ? '' : ` start="${year}"`);

/** From a year through another; nothing where none is known. */
const spell = ({ firstYear, lastYear }: FileEdge): string =>
  firstYear === null || lastYear === null ? '' : `<spells><spell start="${firstYear}" end="${lastYear}"/></spells>`;

const channel = (colour: string, at: number): number => Number.parseInt(colour.slice(at, at + 2), 16);

const vizOf = ({ colour, x, y, size }: FileNode): string => {
  const painted =
    colour === null ? '' : `<viz:color r="${channel(colour, 1)}" g="${channel(colour, 3)}" b="${channel(colour, 5)}"/>`;
  const placed = x === null || y === null ? '' : `<viz:position x="${x * scale}" y="${y * scale}" z="0"/>`;
  return `${painted}${placed}<viz:size value="${size}"/>`;
};

const nodeTexts = (attributes: readonly Attribute<FileNode>[]): ((node: FileNode) => string) => {
  const valuesOf = valueTexts(attributes);
  return (node) =>
    `<node id="${escaped(node.id)}" label="${escaped(node.label)}"${startOf(node)}>${valuesOf(node)}${vizOf(node)}</node>\n`;
};

const edgeTexts = (attributes: readonly Attribute<FileEdge>[]): ((edge: FileEdge) => string) => {
  const valuesOf = valueTexts(attributes);
  return (edge) => {
    const ends = `source="${escaped(edge.source)}" target="${escaped(edge.target)}"`;
    return `<edge id="${escaped(edge.id)}" ${ends} weight="${edge.weight}">${valuesOf(edge)}${spell(edge)}</edge>\n`;
  };
};

/**
 * A graph as GEXF. Years are times: of a node from its year on, of an edge a spell from its first year through its last;
 * what has no year is always there. Gephi knows no time format of integers, so years are doubles.
 */
export const gexf = (version: GexfVersion) =>
  async function* ({ directed, dated, meta, nodeAttributes, edgeAttributes, nodes, edges }: GraphFile) {
    const ofNodes = without(nodeAttributes, placedOfNode);
    const ofEdges = without(edgeAttributes, placedOfEdge);
    const namespace = namespaces[version];
    const mode = dated ? 'mode="dynamic" timeformat="double"' : 'mode="static"';
    yield [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<gexf xmlns="${namespace}" xmlns:viz="${namespace}/viz" version="${version}">`,
      metaOf(meta),
      `<graph defaultedgetype="${directed ? 'directed' : 'undirected'}" ${mode}>`,
      declared('node', ofNodes),
      declared('edge', ofEdges),
      '<nodes>\n',
    ].join('\n');
    yield* inBatches(nodes, nodeTexts(ofNodes));
    yield '</nodes>\n<edges>\n';
    yield* inBatches(edges, edgeTexts(ofEdges));
    yield '</edges>\n</graph>\n</gexf>\n';
  };
