import { commonListFields, commonSorts, known, related, sortedBy } from '../list/common-fields.ts';
import type { ListTable } from '../list/list-table.ts';
import { writtenTeamClass } from '../list/team-class.ts';
import { paperNoun } from './paper.ts';
import { authorships, citedBy, institutions, models, references, topics, usesModels, venue } from './repository.ts';

const { name: title, ...common } = commonListFields;

export const paperList: ListTable = {
  noun: paperNoun,
  list: 'Query.papers',
  fields: {
    ...common,
    title,
    publicationDate: { kind: 'date', property: 'publicationDate' },
    citations: { kind: 'number', property: 'citations' },
    hasCode: known('codeRepositories'),
    venue: { kind: 'relatedText', to: venue, texts: [{ property: 'nameKey', folded: true }] },
    teamClass: { kind: 'choice', input: 'TeamClassOperators', of: writtenTeamClass },
    authors: related(authorships),
    institutions: related(institutions),
    topics: related(topics),
    models: related(models),
    usesModels: related(usesModels),
    references: related(references),
    citedBy: related(citedBy),
  },
  sorts: {
    ...commonSorts,
    NAME: { ...commonSorts.NAME, indexed: true },
    PUBLICATION_DATE: { ...sortedBy('publicationDateFrom', 'string'), indexed: true },
    CITATIONS: { ...sortedBy('citations', 'number'), indexed: true },
  },
};
