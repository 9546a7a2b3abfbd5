import { commonListFields, commonSorts, related, sortedBy } from '../list/common-fields.ts';
import type { ListTable } from '../list/list-table.ts';
import { countryNoun } from './country.ts';
import { institutions } from './repository.ts';

export const countryList: ListTable = {
  noun: countryNoun,
  list: 'Query.countries',
  fields: {
    ...commonListFields,
    code: { kind: 'text', property: 'code' },
    region: { kind: 'text', property: 'region' },
    institutions: related(institutions),
  },
  sorts: { ...commonSorts, CODE: sortedBy('code', 'string') },
};
