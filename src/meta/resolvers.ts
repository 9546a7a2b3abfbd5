import type { Resolvers } from '../api/schema.generated.ts';

export const metaResolvers: Resolvers = {
  Query: {
    meta: (_root, _none, { meta }) => meta,
  },
  Meta: {
    dataVersion: (meta) => meta.dataVersion(),
    counts: (meta) => meta.counts(),
    sources: (_meta, _none, { source }) => source.all(),
  },
};
