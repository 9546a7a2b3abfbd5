import { choice, commonListFields, commonSorts, flag, related, sortedBy } from '../list/common-fields.ts';
import type { ListTable } from '../list/list-table.ts';
import { clusterNoun } from './cluster.ts';
import { countries, hardware, owners } from './repository.ts';

export const clusterList: ListTable = {
  noun: clusterNoun,
  list: 'Query.clusters',
  fields: {
    ...commonListFields,
    operationalStatus: choice('OperationalStatusOperators', 'operationalStatus'),
    certainty: choice('CertaintyOperators', 'certainty'),
    sector: choice('ClusterSectorOperators', 'sector'),
    firstOperationalDate: { kind: 'date', property: 'firstOperationalDate' },
    maxPerformance: { kind: 'number', property: 'maxPerformance' },
    performance16Bit: { kind: 'number', property: 'performance16Bit' },
    h100Equivalents: { kind: 'number', property: 'h100Equivalents' },
    chips: { kind: 'number', property: 'chips' },
    powerCapacity: { kind: 'number', property: 'powerCapacity' },
    hardwareCost: { kind: 'number', property: 'hardwareCost' },
    possibleDuplicate: flag('possibleDuplicate'),
    standardAnalysis: flag('standardAnalysis'),
    country: {
      kind: 'relatedText',
      to: countries,
      texts: [{ property: 'code' }, { property: 'nameKey', folded: true }],
    },
    owners: related(owners),
    hardware: related(hardware),
  },
  sorts: {
    ...commonSorts,
    FIRST_OPERATIONAL_DATE: sortedBy('firstOperationalDateFrom', 'string'),
    MAX_PERFORMANCE: sortedBy('maxPerformance', 'number'),
    PERFORMANCE_16_BIT: sortedBy('performance16Bit', 'number'),
    CHIPS: sortedBy('chips', 'number'),
    POWER_CAPACITY: sortedBy('powerCapacity', 'number'),
    HARDWARE_COST: sortedBy('hardwareCost', 'number'),
  },
};
