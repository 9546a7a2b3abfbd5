import type { Resolvers } from '../api/schema.generated.ts';
import { memberPage } from './shares/members.ts';

export const analyticsResolvers: Resolvers = {
  Query: { shares: (_root, given, { shares }) => shares.shares(given) },
  Model: { scale: ({ id }, { rule }, { shares }) => shares.scale(id, rule) },
  ShareCell: {
    interval: ({ interval }) => interval(),
    members: (cell, page, { loaders }) => memberPage(cell, page, loaders.Model.load),
  },
};
