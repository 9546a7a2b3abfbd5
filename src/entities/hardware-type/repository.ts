import { institutionNoun } from '../institution/institution.ts';
import { modelNoun } from '../model/model.ts';
import { newestFirst, relation } from '../relation.ts';

export const manufacturers = relation<typeof institutionNoun>({
  field: 'HardwareType.manufacturers',
  relationship: 'MADE_BY',
  direction: 'OUT',
  child: institutionNoun,
  edge: [],
});

export const models = relation<typeof modelNoun>({
  field: 'HardwareType.models',
  relationship: 'TRAINED_WITH',
  direction: 'IN',
  child: modelNoun,
  edge: [],
  order: newestFirst,
});
