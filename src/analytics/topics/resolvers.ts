import type { Resolvers } from '../../api/schema.generated.ts';
import { inRange } from '../../shared/in-range.ts';

/** All that OpenAlex has are some 4,500. */
const mostTopics = 5_000;

export const topicReportResolvers: Resolvers = {
  Query: { topicTrends: (_root, given, { analytics }) => analytics.topicTrends(given) },
  TopicTrendReport: {
    topics: ({ topics }, { first }) =>
      topics.slice(
        0,
        inRange('first', first, {
          holds: (value) => value >= 1 && value <= mostTopics,
          allowed: `a whole number from 1 to ${mostTopics}`,
        }),
      ),
    topicCount: ({ topics }) => topics.length,
  },
  TopicTrend: { topic: ({ topicId }, _arguments, { loaders }) => loaders.Topic.load(topicId) },
};
