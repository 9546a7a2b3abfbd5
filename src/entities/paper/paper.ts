import {
  commonFields,
  type EntityOf,
  noun,
  type Properties,
  publicationYear,
  type ResolvedEntity,
} from '../../log/noun.ts';
import { packedDay } from '../../shared/packed-day.ts';

export const modelUseRoles = ['FINE_TUNE', 'FEATURE', 'BASELINE', 'EVALUATION', 'AUDIT', 'API'] as const;
export type ModelUseRole = (typeof modelUseRoles)[number];

/** `day`: the date in one number, by which papers are grouped; 0 where it is not known, and none of a stub. */
const publicationDay = ({ stub, properties: { publicationDate } }: ResolvedEntity): Properties =>
  stub ? {} : { day: packedDay(typeof publicationDate === 'string' ? publicationDate : null) };

/** A publication: an article, a preprint, a report, or the announcement that a model is described in. */
export const paperNoun = noun({
  name: 'Paper',
  type: 'PAPER',
  prefix: 'ppr',
  schemes: ['doi', 'arxiv', 'openalex', 'openreview', 'title'],
  identifierSchemes: ['doi', 'arxiv', 'openalex', 'openreview'],
  fields: {
    ...commonFields,
    publicationDate: { kind: 'date', nullMeans: 'no source gives a date' },
    citations: { kind: 'integer', unit: 'citations', nullMeans: 'not counted' },
    codeRepositories: { kind: 'texts', nullMeans: 'no code release is known' },
    link: { kind: 'text', nullMeans: 'no source gives an address' },
    authors: {
      kind: 'references',
      relationship: 'AUTHORED_BY',
      to: 'Author',
      properties: { position: 'integer', corresponding: 'boolean', at: 'integers', rawAffiliations: 'texts' },
      places: { property: 'at', field: 'institutions' },
      nullMeans: 'no source lists the authors',
    },
    institutions: {
      kind: 'references',
      relationship: 'AFFILIATED_WITH',
      to: 'Institution',
      properties: { position: 'integer', authors: 'integer' },
      nullMeans: 'no source names an institution',
    },
    venue: {
      kind: 'references',
      relationship: 'PUBLISHED_IN',
      to: 'Venue',
      properties: {},
      most: 1,
      nullMeans: 'no source names a venue, or it is a preprint',
    },
    topics: {
      kind: 'references',
      relationship: 'HAS_TOPIC',
      to: 'Topic',
      properties: { score: 'number', rank: 'integer' },
      nullMeans: 'no source gives topics',
    },
    references: {
      kind: 'references',
      relationship: 'CITES',
      to: 'Paper',
      properties: {},
      nullMeans: 'references are not known',
    },
    usesModels: {
      kind: 'references',
      relationship: 'USES_MODEL',
      to: 'Model',
      properties: { role: 'text', evidence: 'text' },
      nullMeans: 'no use of a model is recorded',
    },
  },
  derive: (entity) => ({ ...publicationYear(entity), ...publicationDay(entity) }),
});
export type Paper = EntityOf<typeof paperNoun>;
