import type { Aboutness } from '../edges.ts';
import { modelNoun } from '../model/model.ts';
import { paperNoun } from '../paper/paper.ts';
import { byName, newestFirst, relation } from '../relation.ts';
import { topicNoun } from './topic.ts';

export const parent = relation<typeof topicNoun>({
  field: 'Topic.parent',
  relationship: 'PART_OF',
  direction: 'OUT',
  child: topicNoun,
  edge: [],
});

export const children = relation<typeof topicNoun>({
  field: 'Topic.children',
  relationship: 'PART_OF',
  direction: 'IN',
  child: topicNoun,
  edge: [],
  order: byName,
});

export const papers = relation<typeof paperNoun, Aboutness>({
  field: 'Topic.papers',
  relationship: 'HAS_TOPIC',
  direction: 'IN',
  child: paperNoun,
  mixed: true,
  edge: ['score', 'rank'],
  order: newestFirst,
});

export const models = relation<typeof modelNoun, Aboutness>({
  field: 'Topic.models',
  relationship: 'HAS_TOPIC',
  direction: 'IN',
  child: modelNoun,
  mixed: true,
  edge: ['score', 'rank'],
  order: newestFirst,
});
