import {
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLLeafType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** A type whose fields can be selected. */
export type Composite = GraphQLObjectType | GraphQLInterfaceType;
type Field = GraphQLField<unknown, unknown>;

/** One key of an answer on the way from a row to a value. */
export interface Step {
  readonly key: string;
  /** Its value is a list, and the way goes on at each item. */
  readonly each?: true;
  /** What its argument `first` is given; without one where left out. */
  readonly first?: number;
  /** Its value is a page of a connection; the type of the node that the connection belongs to. */
  readonly pagedOf?: string;
}

/** What can be named after a dot: the steps to it, and what is there. */
export interface Member {
  readonly steps: readonly Step[];
  readonly type: GraphQLLeafType | Composite;
}

/** A connection's items: under which key, and of which types. */
interface Items {
  readonly key: 'edges' | 'nodes';
  /** null for a connection without edges. */
  readonly edge: Composite | null;
  readonly node: Composite;
}

export const isComposite = (type: GraphQLNamedType): type is Composite => isObjectType(type) || isInterfaceType(type);

export const isNode = (type: Composite): boolean => type.getInterfaces().some(({ name }) => name === 'Node');

const composite = (field: Field | undefined): Composite | null => {
  const type = field && getNamedType(field.type);
  return type && isComposite(type) ? type : null;
};

/** The items of a connection type; null for every other type. */
export const itemsOf = (type: GraphQLNamedType): Items | null => {
  if (!isObjectType(type) || !type.name.endsWith('Connection')) return null;
  const { edges, nodes, pageInfo, totalCount } = type.getFields();
  if (!pageInfo || !totalCount) return null;
  const edge = composite(edges);
  const node = composite(edge ? edge.getFields().node : nodes);
  return node && { key: edge ? 'edges' : 'nodes', edge, node };
};

/** Whether a connection field can be read to its end: page by page, and found again by its node's id. */
const isPageable = (parent: Composite, { args }: Field): boolean =>
  isNode(parent) && ['first', 'after'].every((name) => args.some((argument) => argument.name === name));

const memberOfField = (parent: Composite, field: Field | undefined, before: readonly Step[]): Member | null => {
  if (!field || field.args.some(isRequiredArgument)) return null;
  const type = getNamedType(field.type);
  if (!isLeafType(type) && !isComposite(type)) return null;
  if (!itemsOf(type)) {
    const each = isListType(getNullableType(field.type)) && ({ each: true } as const);
    return { steps: [...before, { key: field.name, ...each }], type };
  }
  if (!isPageable(parent, field)) return null;
  return { steps: [...before, { key: field.name, pagedOf: parent.name }], type };
};

/** The steps from a connection to each of its nodes. */
const toNode = ({ key, edge }: Items): readonly Step[] => [{ key, each: true }, ...(edge ? [{ key: 'node' }] : [])];

/** The steps from a connection to each of its items: to edges, which carry more than the node, where there are some. */
export const toItem = ({ key }: Items): Step => ({ key, each: true });

const ofEdge = new Set(['cursor', 'node']);

/** The names that can follow an object: its fields; after a connection totalCount, fields of its edges and of its nodes. */
export const memberNames = (type: Composite): readonly string[] => {
  const items = itemsOf(type);
  const names = items
    ? [
        'totalCount',
        ...(items.edge ? Object.keys(items.edge.getFields()).filter((name) => !ofEdge.has(name)) : []),
        ...Object.keys(items.node.getFields()),
        'node',
      ]
    : Object.keys(type.getFields());
  return [...new Set(names)].filter((name) => memberOf(type, name) !== null);
};

/**
 * What a name after an object leads to; null where there is nothing of that name that a table can show. After a
 * connection an edge's own field comes before the node's of the same name, which `node.` before it leads to.
 */
export const memberOf = (type: Composite, name: string): Member | null => {
  const items = itemsOf(type);
  if (!items) return memberOfField(type, type.getFields()[name], []);
  if (name === 'totalCount') return memberOfField(type, type.getFields().totalCount, []);
  if (name === 'node') return { steps: toNode(items), type: items.node };
  const own = items.edge && !ofEdge.has(name) ? items.edge.getFields()[name] : undefined;
  if (items.edge && own) return memberOfField(items.edge, own, [toItem(items)]);
  return memberOfField(items.node, items.node.getFields()[name], toNode(items));
};
