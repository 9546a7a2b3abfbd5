import type { Resolvers } from '../../api/schema.generated.ts';
import { entityResolvers } from '../entity-resolvers.ts';

export const venueResolvers: Resolvers = {
  Query: {
    venue: (_root, { by }, { venue }) => venue.byKey(by),
    venues: (_root, page, { venue }) => venue.list(page),
  },
  Venue: {
    ...entityResolvers,
    papers: ({ id }, page, { venue }) => venue.papers(id, page),
  },
};
