import { commonFields, type EntityOf, noun } from '../../log/noun.ts';

/** Where papers are published: a conference, a journal, a repository of preprints. */
export const venueNoun = noun({
  name: 'Venue',
  type: 'VENUE',
  prefix: 'vnu',
  schemes: ['openalex', 'issn', 'openreview', 'name'],
  identifierSchemes: ['openalex', 'issn', 'openreview'],
  fields: {
    ...commonFields,
    category: { kind: 'text', nullMeans: 'no source says' },
    publisher: { kind: 'text', nullMeans: 'no source says' },
  },
});
export type Venue = EntityOf<typeof venueNoun>;
