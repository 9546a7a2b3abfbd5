import { commonListFields, commonSorts, related, sortedBy } from '../list/common-fields.ts';
import type { ListTable } from '../list/list-table.ts';
import { hardwareTypeNoun } from './hardware-type.ts';
import { clusters, manufacturers, models } from './repository.ts';

export const hardwareTypeList: ListTable = {
  noun: hardwareTypeNoun,
  list: 'Query.hardwareTypes',
  fields: {
    ...commonListFields,
    category: { kind: 'text', property: 'category' },
    releaseDate: { kind: 'date', property: 'releaseDate' },
    releasePrice: { kind: 'number', property: 'releasePrice' },
    fp32: { kind: 'number', property: 'fp32' },
    tensorFp16: { kind: 'number', property: 'tensorFp16' },
    memory: { kind: 'number', property: 'memory' },
    memoryBandwidth: { kind: 'number', property: 'memoryBandwidth' },
    thermalDesignPower: { kind: 'number', property: 'thermalDesignPower' },
    manufacturers: related(manufacturers),
    models: related(models),
    clusters: related(clusters),
  },
  sorts: {
    ...commonSorts,
    RELEASE_DATE: sortedBy('releaseDateFrom', 'string'),
    RELEASE_PRICE: sortedBy('releasePrice', 'number'),
    TENSOR_FP16: sortedBy('tensorFp16', 'number'),
    MEMORY: sortedBy('memory', 'number'),
    THERMAL_DESIGN_POWER: sortedBy('thermalDesignPower', 'number'),
  },
};
