import { commonFields, type EntityOf, noun } from '../../log/noun.ts';

/** Data that models are trained on, by name. */
export const datasetNoun = noun({
  name: 'Dataset',
  type: 'DATASET',
  prefix: 'dst',
  schemes: ['epoch', 'name'],
  identifierSchemes: ['epoch'],
  fields: {
    ...commonFields,
  },
});
export type Dataset = EntityOf<typeof datasetNoun>;
