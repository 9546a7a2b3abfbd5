import { commonListFields, commonSorts, related } from '../list/common-fields.ts';
import type { ListTable } from '../list/list-table.ts';
import { papers } from './repository.ts';
import { venueNoun } from './venue.ts';

export const venueList: ListTable = {
  noun: venueNoun,
  list: 'Query.venues',
  fields: {
    ...commonListFields,
    category: { kind: 'text', property: 'category' },
    publisher: { kind: 'text', property: 'publisher' },
    papers: related(papers),
  },
  sorts: commonSorts,
};
