import { count, without } from '../attributes.ts';
import type { Attribute, FileEdge, FileMeta, FileNode, GraphFile } from '../graph-file.ts';
import { placeOf } from '../picture.ts';
import { inBatches } from './in-batches.ts';
import { escaped } from './xml.ts';

/** 1.3 is what Gephi writes; networkx before 3.6 and others know 1.2, as a draft, only. */
export type GexfVersion = '1.3' | '1.2';

const namespaces: Readonly<Record<GexfVersion, string>> = {
  '1.3': 'http://gexf.net/1.3',
  '1.2': 'http://www.gexf.net/1.2draft',
};

/** What has elements or attributes of its own. */
const placedOfNode = ['size', 'colour', 'x', 'y'];
const placedOfEdge = ['weight'];

const metaOf = ({
  title,
  dataVersion,
  query,
  licence,
  sources,
  truncated,
  legend,
  warnings,
  outcome,
}: FileMeta): string => {
  const explained = legend === undefined ? '' : ` Legend: ${legend}`;
  const warned = warnings === undefined ? '' : ` Warnings: ${warnings}`;
  const found = outcome === undefined ? '' : ` Outcome: ${outcome}`;
  const told = `${title}. Data version: ${dataVersion}. Query: ${query} Licence: ${licence} Sources: ${sources} Left out: ${truncated}${explained}${warned}${found}`;
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

/** From a year on, or through one. As an attribute: networkx reads no spell without an end. */
const bounded = (first: number | null, last: number | null): string =>
  (first === null ? '' : ` start="${first}"`) + (last === null ? '' : ` end="${last}"`);

/** From a year through another. */
const spell = (first: number, last: number): string => `<spells><spell start="${first}" end="${last}"/></spells>`;

const channel = (colour: string, at: number): number => Number.parseInt(colour.slice(at, at + 2), 16);

const vizOf = (node: FileNode, radiusOf: GraphFile['radiusOf']): string => {
  const { colour, size } = node;
  const place = placeOf(node);
  const painted =
    colour === null ? '' : `<viz:color r="${channel(colour, 1)}" g="${channel(colour, 3)}" b="${channel(colour, 5)}"/>`;
  const placed = place === null ? '' : `<viz:position x="${place.x}" y="${place.y}" z="0"/>`;
  const sized = radiusOf === null ? '' : `<viz:size value="${radiusOf(size)}"/>`;
  return `${painted}${placed}${sized}`;
};

const nodeTexts = (
  attributes: readonly Attribute<FileNode>[],
  radiusOf: GraphFile['radiusOf'],
): ((node: FileNode) => string) => {
  const valuesOf = valueTexts(attributes);
  return (node) =>
    `<node id="${escaped(node.id)}" label="${escaped(node.label)}"${bounded(node.year, null)}>${valuesOf(node)}${vizOf(node, radiusOf)}</node>\n`;
};

const edgeTexts = (attributes: readonly Attribute<FileEdge>[]): ((edge: FileEdge) => string) => {
  const valuesOf = valueTexts(attributes);
  return (edge) => {
    const { id, source, target, weight, firstYear, lastYear } = edge;
    const isWhole = firstYear !== null && lastYear !== null;
    const [years, spells] = isWhole ? ['', spell(firstYear, lastYear)] : [bounded(firstYear, lastYear), ''];
    const ends = `source="${escaped(source)}" target="${escaped(target)}"`;
    return `<edge id="${escaped(id)}" ${ends} weight="${weight}"${years}>${valuesOf(edge)}${spells}</edge>\n`;
  };
};

/**
 * A graph as GEXF. Years are times: a node is there from its year on, an edge from its first year through its last, and what
 * has no year always. Gephi knows no time format of integers, so years are doubles.
 */
export const gexf = (version: GexfVersion) =>
  async function* ({ directed, dated, meta, nodeAttributes, edgeAttributes, radiusOf, nodes, edges }: GraphFile) {
    const ofNodes = [...without(nodeAttributes, placedOfNode), count];
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
    yield* inBatches(nodes, nodeTexts(ofNodes, radiusOf));
    yield '</nodes>\n<edges>\n';
    yield* inBatches(edges, edgeTexts(ofEdges));
    yield '</edges>\n</graph>\n</gexf>\n';
  };
