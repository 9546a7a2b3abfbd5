import type { Resolvers } from '../api/schema.generated.ts';
import { highlightOf } from './highlight.ts';

export const searchResolvers: Resolvers = {
  Query: {
    search: (_root, input, { search }) => search.search(input),
    suggest: (_root, input, { search }) => search.suggest(input),
  },
  SearchEdge: { highlight: ({ words, node }) => highlightOf(words, node) },
  Suggestion: { hint: ({ entity }, _none, { search }) => search.hint(entity.id) },
};
