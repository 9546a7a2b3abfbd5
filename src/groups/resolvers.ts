import type { Resolvers } from '../api/schema.generated.ts';
import { memberPage } from './members.ts';
import { citationOfGroups, sourcesOf } from './sources.ts';

export const groupResolvers: Resolvers = {
  Query: {
    modelGroups: (_root, given, { groups }) => groups.modelGroups(given),
    paperGroups: (_root, given, { groups }) => groups.paperGroups(given),
    institutionGroups: (_root, given, { groups }) => groups.institutionGroups(given),
    clusterGroups: (_root, given, { groups }) => groups.clusterGroups(given),
  },
  GroupReport: {
    sources: (report, _none, { source }) => sourcesOf(report, source.byKey),
    citation: (report, _none, { source }) => citationOfGroups(report, source.byKey),
  },
  GroupRow: {
    members: (row, page, { loaders }) => memberPage(row, page, loaders[row.noun].load),
  },
};
