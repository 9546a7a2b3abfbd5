import type { Resolvers } from '../../api/schema.generated.ts';

export const modelUseResolvers: Resolvers = {
  Query: { openModelUse: (_root, given, { analytics }) => analytics.openModelUse(given) },
};
