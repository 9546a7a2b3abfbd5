import { paperNoun } from '../paper/paper.ts';
import { newestFirst, relation } from '../relation.ts';

export const papers = relation<typeof paperNoun>({
  field: 'Venue.papers',
  relationship: 'PUBLISHED_IN',
  direction: 'IN',
  child: paperNoun,
  edge: [],
  order: newestFirst,
});
