import { commonListFields, commonSorts, related } from '../list/common-fields.ts';
import type { ListTable } from '../list/list-table.ts';
import { datasetNoun } from './dataset.ts';
import { models } from './repository.ts';

export const datasetList: ListTable = {
  noun: datasetNoun,
  list: 'Query.datasets',
  fields: { ...commonListFields, models: related(models) },
  sorts: commonSorts,
};
