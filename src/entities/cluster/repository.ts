import { countryNoun } from '../country/country.ts';
import type { ChipCount, Placed } from '../edges.ts';
import { hardwareTypeNoun } from '../hardware-type/hardware-type.ts';
import { institutionNoun } from '../institution/institution.ts';
import { byPosition, relation } from '../relation.ts';

export const owners = relation<typeof institutionNoun, Placed>({
  field: 'Cluster.owners',
  relationship: 'OWNED_BY',
  direction: 'OUT',
  child: institutionNoun,
  edge: ['position'],
  order: byPosition,
});

export const hardware = relation<typeof hardwareTypeNoun, ChipCount>({
  field: 'Cluster.hardware',
  relationship: 'USES_HARDWARE',
  direction: 'OUT',
  child: hardwareTypeNoun,
  edge: ['quantity'],
});

export const countries = relation<typeof countryNoun>({
  field: 'Cluster.countries',
  relationship: 'LOCATED_IN',
  direction: 'OUT',
  child: countryNoun,
  edge: [],
});
