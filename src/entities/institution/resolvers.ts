import type { Resolvers } from '../../api/schema.generated.ts';
import { entityResolvers } from '../entity-resolvers.ts';

export const institutionResolvers: Resolvers = {
  Query: {
    institution: (_root, { by }, { institution }) => institution.byKey(by),
    institutions: (_root, page, { institution }) => institution.list(page),
  },
  Institution: {
    ...entityResolvers,
    sector: ({ sector }) => sector ?? 'UNKNOWN',
    sectorReason: ({ sectorReason }) => sectorReason ?? 'No source says.',
    publicResearch: ({ publicResearch }) => publicResearch ?? false,
    country: ({ id }, _none, { institution }) => institution.country(id),
    countries: ({ id }, _none, { institution }) => institution.countries(id),
    parents: ({ id }, _none, { institution }) => institution.parents(id),
    memberships: ({ id }, _none, { institution }) => institution.memberships(id),
    topParent: (parent, _none, { institution }) => institution.topParent(parent),
    children: ({ id }, page, { institution }) => institution.children(id, page),
    successors: ({ id }, _none, { institution }) => institution.successors(id),
    successions: ({ id }, _none, { institution }) => institution.successions(id),
    predecessors: ({ id }, page, { institution }) => institution.predecessors(id, page),
    models: ({ id }, page, { institution }) => institution.models(id, page),
    papers: ({ id }, page, { institution }) => institution.papers(id, page),
    authors: ({ id }, page, { institution }) => institution.authors(id, page),
    clusters: ({ id }, page, { institution }) => institution.clusters(id, page),
    hardwareTypes: ({ id }, page, { institution }) => institution.hardwareTypes(id, page),
  },
};
