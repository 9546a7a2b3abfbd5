import { commonListFields, commonSorts, related, sortedBy } from '../list/common-fields.ts';
import type { ListTable } from '../list/list-table.ts';
import { children, models, papers, parent } from './repository.ts';
import { topicNoun } from './topic.ts';

export const topicList: ListTable = {
  noun: topicNoun,
  list: 'Query.topics',
  fields: {
    ...commonListFields,
    scheme: { kind: 'text', property: 'scheme' },
    level: { kind: 'text', property: 'level' },
    within: { kind: 'within' },
    parent: related(parent),
    children: related(children),
    papers: related(papers),
    models: related(models),
  },
  sorts: { ...commonSorts, LEVEL: sortedBy('level', 'string'), SCHEME: sortedBy('scheme', 'string') },
};
