import { modelNoun } from '../model/model.ts';
import { newestFirst, relation } from '../relation.ts';

export const models = relation<typeof modelNoun>({
  field: 'Dataset.models',
  relationship: 'TRAINED_ON',
  direction: 'IN',
  child: modelNoun,
  edge: [],
  order: newestFirst,
});
