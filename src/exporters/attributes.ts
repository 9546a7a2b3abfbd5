import type { Attribute, AttributeType, FileEdge, FileNode, Value } from './graph-file.ts';

/** What every file says of its nodes, where it is known of any. */
const commonAttributes: readonly Attribute<FileNode>[] = [
  { name: 'type', type: 'string', of: ({ type }) => type },
  { name: 'size', type: 'double', of: ({ size }) => size },
  { name: 'group', type: 'string', of: ({ group }) => group },
  { name: 'colour', type: 'string', of: ({ colour }) => colour },
  { name: 'x', type: 'double', of: ({ x }) => x },
  { name: 'y', type: 'double', of: ({ y }) => y },
  { name: 'year', type: 'integer', of: ({ year }) => year },
  { name: 'degree', type: 'integer', of: ({ degree }) => degree },
  { name: 'community', type: 'integer', of: ({ community }) => community },
  { name: 'betweenness', type: 'double', of: ({ betweenness }) => betweenness },
  { name: 'pageRank', type: 'double', of: ({ pageRank }) => pageRank },
];

/** The number that a node is drawn by, where a format has `size` for how large it is drawn. */
export const count: Attribute<FileNode> = { name: 'count', type: 'double', of: ({ size }) => size };

const factTypes: Readonly<Record<string, AttributeType>> = {
  sector: 'string',
  country: 'string',
  citations: 'integer',
  trainingCompute: 'double',
  parameters: 'double',
};

const factAttributes: readonly Attribute<FileNode>[] = Object.entries(factTypes).map(([name, type]) => ({
  name,
  type,
  of: ({ facts }): Value => facts[name] ?? null,
}));

export const nodeAttributes: readonly Attribute<FileNode>[] = [...commonAttributes, ...factAttributes];

export const edgeAttributes: readonly Attribute<FileEdge>[] = [
  { name: 'type', type: 'string', of: ({ type }) => type },
  { name: 'weight', type: 'double', of: ({ weight }) => weight },
  { name: 'firstYear', type: 'integer', of: ({ firstYear }) => firstYear },
  { name: 'lastYear', type: 'integer', of: ({ lastYear }) => lastYear },
  { name: 'evidenceCount', type: 'integer', of: ({ evidenceCount }) => evidenceCount },
];

/** The attributes that one of the items has. */
export const presentIn = <Item>(
  attributes: readonly Attribute<Item>[],
  items: readonly Item[],
): readonly Attribute<Item>[] => attributes.filter(({ of }) => items.some((item) => of(item) !== null));

/** The attributes of these names. */
export const named = <Item>(
  attributes: readonly Attribute<Item>[],
  names: ReadonlySet<string>,
): readonly Attribute<Item>[] => attributes.filter(({ name }) => names.has(name));

/** The attributes but those for which a format has a place of its own. */
export const without = <Item>(
  attributes: readonly Attribute<Item>[],
  placed: readonly string[],
): readonly Attribute<Item>[] => attributes.filter(({ name }) => !placed.includes(name));
