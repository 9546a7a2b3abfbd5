import type { Resolvers } from '../../api/schema.generated.ts';
import { entityResolvers } from '../entity-resolvers.ts';
import { levelOf, schemeOfTopic } from './topic.ts';

export const topicResolvers: Resolvers = {
  Query: {
    topic: (_root, { by }, { topic }) => topic.byKey(by),
    topics: (_root, page, { topic }) => topic.list(page),
  },
  Topic: {
    ...entityResolvers,
    scheme: (parent) => schemeOfTopic(parent),
    level: (parent) => levelOf(parent),
    parent: ({ id }, _none, { topic }) => topic.parent(id),
    children: ({ id }, page, { topic }) => topic.children(id, page),
    papers: ({ id }, page, { topic }) => topic.papers(id, page),
    models: ({ id }, page, { topic }) => topic.models(id, page),
  },
};
