import { institutionNoun } from '../institution/institution.ts';
import { byName, relation } from '../relation.ts';

export const institutions = relation<typeof institutionNoun>({
  field: 'Country.institutions',
  relationship: 'LOCATED_IN',
  direction: 'IN',
  child: institutionNoun,
  edge: [],
  order: byName,
});
