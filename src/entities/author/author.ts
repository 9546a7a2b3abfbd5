import { commonFields, type EntityOf, noun } from '../../log/noun.ts';

export const authorIdentities = ['KEYED', 'NAME_ONLY'] as const;
export type AuthorIdentity = (typeof authorIdentities)[number];

/** A person who signs papers. A key `name:<name>|<data set or paper>` is a bare name, not an identity. */
export const authorNoun = noun({
  name: 'Author',
  type: 'AUTHOR',
  prefix: 'aut',
  schemes: ['orcid', 'openalex', 'openreview', 'name'],
  identifierSchemes: ['orcid', 'openalex', 'openreview'],
  fields: { ...commonFields },
});
export type Author = EntityOf<typeof authorNoun>;
