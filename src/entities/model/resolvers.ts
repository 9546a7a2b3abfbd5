import type { Resolvers } from '../../api/schema.generated.ts';
import { entityResolvers } from '../entity-resolvers.ts';

export const modelResolvers: Resolvers = {
  Query: {
    model: (_root, { by }, { model }) => model.byKey(by),
    models: (_root, page, { model }) => model.list(page),
  },
  Model: {
    ...entityResolvers,
    access: ({ access }) => access ?? 'UNKNOWN',
    codeAccess: ({ codeAccess }) => codeAccess ?? 'UNKNOWN',
    teamClass: (parent, { rule, publicResearchAsAcademia }, { model }) =>
      model.teamClass(parent, rule, publicResearchAsAcademia),
    sectors: ({ id }, _none, { model }) => model.sectors(id),
    developers: ({ id }, page, { model }) => model.developers(id, page),
    papers: ({ id }, page, { model }) => model.papers(id, page),
    hardware: ({ id }, _none, { model }) => model.hardware(id),
    datasets: ({ id }, page, { model }) => model.datasets(id, page),
    topics: ({ id }, page, { model }) => model.topics(id, page),
    usedBy: ({ id }, page, { model }) => model.usedBy(id, page),
    baseModels: ({ id }, page, { model }) => model.baseModels(id, page),
    derivedModels: ({ id }, page, { model }) => model.derivedModels(id, page),
  },
};
