import type { Resolvers } from '../../api/schema.generated.ts';
import { entityResolvers } from '../entity-resolvers.ts';
import { identityOf } from './author.ts';

export const authorResolvers: Resolvers = {
  Query: {
    author: (_root, { by }, { author }) => author.byKey(by),
    authors: (_root, page, { author }) => author.list(page),
  },
  Author: {
    ...entityResolvers,
    identity: ({ keys }) => identityOf(keys),
    papers: ({ id }, page, { author }) => author.papers(id, page),
    affiliations: ({ id }, page, { author }) => author.affiliations(id, page),
    coauthors: ({ id }, page, { author }) => author.coauthors(id, page),
  },
};
