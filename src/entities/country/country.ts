import { commonFields, type EntityOf, noun } from '../../log/noun.ts';

/** A country or territory of ISO 3166-1. */
export const countryNoun = noun({
  name: 'Country',
  type: 'COUNTRY',
  prefix: 'cty',
  schemes: ['iso3166'],
  identifierSchemes: ['iso3166'],
  fields: {
    ...commonFields,
    code: { kind: 'text', nullMeans: 'never: a country is known by its code' },
    region: { kind: 'text', nullMeans: 'not placed in a region' },
  },
});
export type Country = EntityOf<typeof countryNoun>;
