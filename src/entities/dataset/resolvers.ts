import type { Resolvers } from '../../api/schema.generated.ts';
import { entityResolvers } from '../entity-resolvers.ts';

export const datasetResolvers: Resolvers = {
  Query: {
    dataset: (_root, { by }, { dataset }) => dataset.byKey(by),
    datasets: (_root, page, { dataset }) => dataset.list(page),
  },
  Dataset: {
    ...entityResolvers,
    models: ({ id }, page, { dataset }) => dataset.models(id, page),
  },
};
