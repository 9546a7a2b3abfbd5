import { commonListFields, commonSorts, propertyOr, related } from '../list/common-fields.ts';
import type { ListTable } from '../list/list-table.ts';
import { authorNoun } from './author.ts';
import { affiliations, papers } from './repository.ts';

export const authorList: ListTable = {
  noun: authorNoun,
  list: 'Query.authors',
  fields: {
    ...commonListFields,
    identity: { kind: 'choice', input: 'AuthorIdentityOperators', of: propertyOr('identity', 'NAME_ONLY') },
    papers: related(papers),
    affiliations: related(affiliations),
  },
  sorts: { ...commonSorts, NAME: { ...commonSorts.NAME, indexed: true } },
};
