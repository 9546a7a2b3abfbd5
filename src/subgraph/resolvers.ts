import type { Resolvers } from '../api/schema.generated.ts';
import { nounNameOf } from '../entities/entity-id.ts';

export const subgraphResolvers = {
  Query: {
    neighborhood: (_root, given, { subgraphs }) => subgraphs.neighborhood(given),
    inducedSubgraph: (_root, given, { subgraphs }) => subgraphs.inducedSubgraph(given),
    lineage: (_root, given, { subgraphs }) => subgraphs.lineage(given),
  },
  SubgraphNode: {
    entity: ({ id, type, isEntity }, _given, { loaders }) => (isEntity ? loaders[nounNameOf(type)].load(id) : null),
  },
} satisfies Resolvers;
