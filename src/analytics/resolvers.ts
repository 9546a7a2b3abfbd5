import type { Resolvers } from '../api/schema.generated.ts';
import { paperMemberPage } from './paper-shares/paper-members.ts';
import { fragilityPage } from './shares/fragility-page.ts';
import { memberPage } from './shares/members.ts';

export const analyticsResolvers: Resolvers = {
  Query: { shares: (_root, given, { analytics }) => analytics.shares(given) },
  Model: { scale: ({ id }, { rule }, { analytics }) => analytics.scale(id, rule) },
  ShareCell: {
    interval: ({ interval }) => interval(),
    members: (cell, page, { loaders }) =>
      'readMembers' in cell
        ? paperMemberPage(cell, page, loaders.Paper.load)
        : memberPage(cell, page, loaders.Model.load),
    fragility: (cell, { first }, { loaders }) =>
      fragilityPage(cell, first, async ({ noun, id }) => loaders[noun].load(id)),
  },
};
