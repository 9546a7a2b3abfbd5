import { commonFields, type EntityOf, noun } from '../../log/noun.ts';
import { sectors } from '../../shared/sector.ts';
import { ownSector } from './sector.ts';

/** An organisation that trains models or employs those who do. */
export const institutionNoun = noun({
  name: 'Institution',
  type: 'INSTITUTION',
  prefix: 'ins',
  schemes: ['ror', 'openalex', 'epoch', 'name'],
  identifierSchemes: ['ror', 'openalex', 'epoch'],
  fields: {
    ...commonFields,
    sector: { kind: 'choice', choices: sectors, nullMeans: 'shown as UNKNOWN: no source says and no parent tells' },
    publicResearch: { kind: 'boolean', nullMeans: 'never: false where nothing says so' },
    registryTypes: { kind: 'texts', nullMeans: 'not in the registry' },
    country: {
      kind: 'references',
      relationship: 'LOCATED_IN',
      to: 'Country',
      properties: {},
      most: 20,
      nullMeans: 'no source names a country, or it works in many',
    },
    parents: {
      kind: 'references',
      relationship: 'PART_OF',
      to: 'Institution',
      properties: { from: 'text', to: 'text' },
      most: 20,
      nullMeans: 'independent, or not known',
    },
    successors: {
      kind: 'references',
      relationship: 'SUCCEEDED_BY',
      to: 'Institution',
      properties: { date: 'text' },
      most: 20,
      nullMeans: 'still active, or not known',
    },
  },
  derive: ownSector,
});
/** `sectorReason` says in words why the sector is what it is; it is made when the sector is. */
export type Institution = EntityOf<typeof institutionNoun> & { readonly sectorReason: string | null };
