import type { Resolvers } from '../api/schema.generated.ts';
import { evidencePage, loadEnd, loadEnds } from './evidence.ts';

export const pathResolvers = {
  Query: {
    collaborationPaths: (_root, given, { paths }) => paths.collaborationPaths(given),
  },
  CollaborationPath: {
    length: ({ hops }) => hops.length,
    cost: ({ hops }) => hops.length,
    nodes: ({ entities }, _given, { loaders }) => loadEnds(loaders, entities),
  },
  CollaborationHop: {
    from: ({ from }, _given, { loaders }) => loadEnd(loaders, from),
    to: ({ to }, _given, { loaders }) => loadEnd(loaders, to),
    kind: () => 'PAPER',
    weight: ({ papers }) => papers.length,
    evidence: (hop, page, { loaders }) => evidencePage(loaders, hop, page),
  },
} satisfies Resolvers;
