import { count } from '../attributes.ts';
import type { Attribute, AttributeType, FileEdge, FileMeta, FileNode, GraphFile } from '../graph-file.ts';
import { placeOf } from '../picture.ts';
import { inBatches } from './in-batches.ts';
import { escaped } from './xml.ts';

const types: Readonly<Record<AttributeType, string>> = {
  string: 'string',
  integer: 'long',
  double: 'double',
  boolean: 'boolean',
};

type Kind = 'graph' | 'node' | 'edge';

/** Ids of keys are one namespace for all three. */
const keyOf = (kind: Kind, name: string): string => `${kind}_${name}`;

const declared = (kind: Kind, name: string, type: AttributeType): string =>
  `<key id="${keyOf(kind, name)}" for="${kind}" attr.name="${name}" attr.type="${types[type]}"/>`;

const data = (kind: Kind, name: string, value: string | number | boolean): string =>
  `<data key="${keyOf(kind, name)}">${typeof value === 'string' ? escaped(value) : value}</data>`;

const valuesOf = <Item>(kind: Kind, attributes: readonly Attribute<Item>[], item: Item): string => {
  let values = '';
  for (const { name, of } of attributes) {
    const value = of(item);
    if (value !== null) values += data(kind, name, value);
  }
  return values;
};

const metaTypes: readonly (readonly [name: keyof FileMeta, type: AttributeType])[] = [
  ['title', 'string'],
  ['dataVersion', 'integer'],
  ['query', 'string'],
  ['licence', 'string'],
  ['sources', 'string'],
  ['truncated', 'string'],
  ['legend', 'string'],
  ['warnings', 'string'],
  ['outcome', 'string'],
];

const metaValues = (meta: FileMeta) =>
  metaTypes.flatMap(([name, type]) => {
    const value = meta[name];
    return value === undefined ? [] : [{ name, type, value }];
  });

const label: Attribute<FileNode> = { name: 'label', type: 'string', of: (node) => node.label };

/** Gephi takes what bears these names for its picture, and not for data: so they are in units of a picture. */
const drawn = ({ radiusOf }: GraphFile): Readonly<Record<string, readonly Attribute<FileNode>[]>> => ({
  x: [{ name: 'x', type: 'double', of: (node) => placeOf(node)?.x ?? null }],
  y: [{ name: 'y', type: 'double', of: (node) => placeOf(node)?.y ?? null }],
  colour: [{ name: 'color', type: 'string', of: ({ colour }) => colour }],
  size: radiusOf ? [count, { name: 'size', type: 'double', of: ({ size }) => radiusOf(size) }] : [count],
});

const nodeText =
  (attributes: readonly Attribute<FileNode>[]) =>
  (node: FileNode): string =>
    `<node id="${escaped(node.id)}">${valuesOf('node', attributes, node)}</node>\n`;

const edgeText =
  (attributes: readonly Attribute<FileEdge>[]) =>
  (edge: FileEdge): string =>
    `<edge source="${escaped(edge.source)}" target="${escaped(edge.target)}">${valuesOf('edge', attributes, edge)}</edge>\n`;

/**
 * A graph as GraphML: typed keys, and nothing that only one program understands. Edges have no ids, which may not hold the
 * bar that joins two ids to one.
 */
export const graphml = async function* (file: GraphFile): AsyncGenerator<string> {
  const names = drawn(file);
  const ofNodes = [label, ...file.nodeAttributes.flatMap((attribute) => names[attribute.name] ?? attribute)];
  const told = metaValues(file.meta);
  yield [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...told.map(({ name, type }) => declared('graph', name, type)),
    ...ofNodes.map(({ name, type }) => declared('node', name, type)),
    ...file.edgeAttributes.map(({ name, type }) => declared('edge', name, type)),
    `<graph edgedefault="${file.directed ? 'directed' : 'undirected'}">`,
    ...told.map(({ name, value }) => data('graph', name, value)),
    '',
  ].join('\n');
  yield* inBatches(file.nodes, nodeText(ofNodes));
  yield* inBatches(file.edges, edgeText(file.edgeAttributes));
  yield '</graph>\n</graphml>\n';
};
