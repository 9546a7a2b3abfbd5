import type { Resolvers } from '../api/schema.generated.ts';
import { nounNameOf } from '../entities/entity-id.ts';
import { typeNameOf } from './type-name.ts';

export const nodeResolvers: Resolvers = {
  Query: {
    node: (_root, { id, scope }, { node, analytics }) => (scope ? analytics.entity(id, scope) : node.node(id)),
    nodes: (_root, { ids }, { node }) => node.nodes(ids),
    lookup: (_root, { identifier }, { node }) => node.lookup(identifier),
    lookups: (_root, { identifiers }, { node }) => node.lookups(identifiers),
  },
  Node: { __resolveType: ({ id }) => typeNameOf(id) },
  Entity: { __resolveType: ({ type }) => nounNameOf(type) },
};
