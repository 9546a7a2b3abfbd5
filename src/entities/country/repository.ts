import { clusterNoun } from '../cluster/cluster.ts';
import { institutionNoun } from '../institution/institution.ts';
import { byName, relation } from '../relation.ts';

export const institutions = relation<typeof institutionNoun>({
  field: 'Country.institutions',
  relationship: 'LOCATED_IN',
  direction: 'IN',
  child: institutionNoun,
  mixed: true,
  edge: [],
  order: byName,
});

export const clusters = relation<typeof clusterNoun>({
  field: 'Country.clusters',
  relationship: 'LOCATED_IN',
  direction: 'IN',
  child: clusterNoun,
  mixed: true,
  edge: [],
  order: byName,
});
