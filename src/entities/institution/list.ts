import { choice, commonListFields, commonSorts, flag, related } from '../list/common-fields.ts';
import type { ListTable } from '../list/list-table.ts';
import { institutionNoun } from './institution.ts';
import {
  authors,
  children,
  clusters,
  countries,
  models,
  papers,
  parents,
  predecessors,
  successors,
} from './repository.ts';

export const institutionList: ListTable = {
  noun: institutionNoun,
  list: 'Query.institutions',
  fields: {
    ...commonListFields,
    sector: choice('SectorOperators', 'sector'),
    publicResearch: flag('publicResearch'),
    registryType: { kind: 'texts', property: 'registryTypes' },
    country: {
      kind: 'relatedText',
      to: countries,
      texts: [{ property: 'code' }, { property: 'nameKey', folded: true }],
    },
    parents: related(parents),
    children: related(children),
    successors: related(successors),
    predecessors: related(predecessors),
    models: related(models),
    papers: related(papers),
    authors: related(authors),
    clusters: related(clusters),
  },
  sorts: commonSorts,
};
