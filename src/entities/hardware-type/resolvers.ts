import type { Resolvers } from '../../api/schema.generated.ts';
import { entityResolvers } from '../entity-resolvers.ts';

export const hardwareTypeResolvers: Resolvers = {
  Query: {
    hardwareType: (_root, { by }, { hardwareType }) => hardwareType.byKey(by),
    hardwareTypes: (_root, page, { hardwareType }) => hardwareType.list(page),
  },
  HardwareType: {
    ...entityResolvers,
    manufacturers: ({ id }, _none, { hardwareType }) => hardwareType.manufacturers(id),
    models: ({ id }, page, { hardwareType }) => hardwareType.models(id, page),
    clusters: ({ id }, page, { hardwareType }) => hardwareType.clusters(id, page),
  },
};
