import type { Resolvers } from '../../api/schema.generated.ts';
import { entityResolvers } from '../entity-resolvers.ts';

export const countryResolvers: Resolvers = {
  Query: {
    country: (_root, { by }, { country }) => country.byKey(by),
    countries: (_root, page, { country }) => country.list(page),
  },
  Country: {
    ...entityResolvers,
    code: (parent, _none, { country }) => country.code(parent),
    institutions: ({ id }, page, { country }) => country.institutions(id, page),
    clusters: ({ id }, page, { country }) => country.clusters(id, page),
  },
};
