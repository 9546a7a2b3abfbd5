import type { Resolvers } from '../../api/schema.generated.ts';

export const sourceResolvers: Resolvers = {
  Source: {
    records: ({ key }, _none, { meta }) => meta.recordsOf(key),
  },
};
