import { clusterNoun } from '../cluster/cluster.ts';
import type { ChipCount, ModelTraining } from '../edges.ts';
import { institutionNoun } from '../institution/institution.ts';
import { modelNoun } from '../model/model.ts';
import { byName, newestFirst, relation } from '../relation.ts';

export const manufacturers = relation<typeof institutionNoun>({
  field: 'HardwareType.manufacturers',
  relationship: 'MADE_BY',
  direction: 'OUT',
  child: institutionNoun,
  edge: [],
});

export const models = relation<typeof modelNoun, ModelTraining>({
  field: 'HardwareType.models',
  relationship: 'TRAINED_WITH',
  direction: 'IN',
  child: modelNoun,
  edge: ['quantity', 'utilization'],
  order: newestFirst,
});

export const clusters = relation<typeof clusterNoun, ChipCount>({
  field: 'HardwareType.clusters',
  relationship: 'USES_HARDWARE',
  direction: 'IN',
  child: clusterNoun,
  edge: ['quantity'],
  order: byName,
});
