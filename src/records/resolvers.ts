import type { Resolvers } from '../api/schema.generated.ts';
import { statedFields } from './record.ts';

export const recordResolvers: Resolvers = {
  Record: {
    source: (record, _none, { source }) => source.ofKey(record.source),
    fields: (record) => statedFields(record),
  },
};
