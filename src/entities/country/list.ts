import { commonListFields, commonSorts, related, sortedBy } from '../list/common-fields.ts';
import type { ListTable } from '../list/list-table.ts';
import { countryNoun } from './country.ts';
import { clusters, institutions } from './repository.ts';

export const countryList: ListTable = {
  noun: countryNoun,
  list: 'Query.countries',
  fields: {
    ...commonListFields,
    code: { kind: 'text', property: 'code' },
    region: { kind: 'text', property: 'region' },
    institutions: related(institutions),
    clusters: related(clusters),
  },
  sorts: { ...commonSorts, CODE: sortedBy('code', 'string') },
};
