import type { Resolvers } from '../../api/schema.generated.ts';
import { addresses } from '../../shared/addresses.ts';
import { entityResolvers } from '../entity-resolvers.ts';

export const paperResolvers: Resolvers = {
  Query: {
    paper: (_root, { by }, { paper }) => paper.byKey(by),
    papers: (_root, page, { paper }) => paper.list(page),
  },
  Paper: {
    ...entityResolvers,
    title: ({ name }) => name,
    link: ({ link }) => addresses([link])[0] ?? null,
    codeRepositories: ({ codeRepositories }) => addresses(codeRepositories),
    teamClass: ({ id }, { rule, publicResearchAsAcademia }, { paper }) =>
      paper.teamClass(id, rule, publicResearchAsAcademia),
    sectors: ({ id }, _none, { paper }) => paper.sectors(id),
    authorships: ({ id }, page, { paper }) => paper.authorships(id, page),
    institutions: ({ id }, page, { paper }) => paper.institutions(id, page),
    venue: ({ id }, _none, { paper }) => paper.venue(id),
    topics: ({ id }, page, { paper }) => paper.topics(id, page),
    models: ({ id }, page, { paper }) => paper.models(id, page),
    usesModels: ({ id }, page, { paper }) => paper.usesModels(id, page),
    references: ({ id }, page, { paper }) => paper.references(id, page),
    citedBy: ({ id }, page, { paper }) => paper.citedBy(id, page),
  },
  AuthorshipEdge: {
    institutions: ({ paperId, at }, _none, { paper }) => paper.institutionsAt(paperId, at ?? []),
    rawAffiliations: ({ rawAffiliations }) => rawAffiliations ?? [],
  },
};
