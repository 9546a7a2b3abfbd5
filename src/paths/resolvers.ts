import type { Resolvers } from '../api/schema.generated.ts';
import { evidencePage, loadEnd, loadEnds } from './evidence.ts';
import { selects } from './selects.ts';

export const pathResolvers = {
  Query: {
    collaborationPaths: (_root, given, { paths, loaders }, info) =>
      paths.collaborationPaths(given, selects(info, 'paths') ? loaders : undefined),
  },
  Meta: {
    pathIndex: (_meta, _none, { paths }) => paths.index(),
  },
  PathIndex: {
    edges: ({ size }) => size?.edges ?? null,
    bytes: ({ size }) => size?.bytes ?? null,
  },
  CollaborationPath: {
    length: ({ hops }) => hops.length,
    nodes: ({ entities }, _given, { loaders }) => loadEnds(loaders, entities),
    weakestIdentity: ({ weakestIdentity }) => weakestIdentity ?? 'KEYED',
  },
  CollaborationHop: {
    from: ({ from }, _given, { loaders }) => loadEnd(loaders, from),
    to: ({ to }, _given, { loaders }) => loadEnd(loaders, to),
    evidence: (hop, page, { loaders }) => evidencePage(loaders, hop, page),
  },
} satisfies Resolvers;
