import type { Resolvers } from '../../api/schema.generated.ts';

export const keywordReportResolvers: Resolvers = {
  Query: { keywordTrends: (_root, given, { analytics }) => analytics.keywordTrends(given) },
  KeywordContrast: { fisher: ({ fisher }) => fisher() },
};
