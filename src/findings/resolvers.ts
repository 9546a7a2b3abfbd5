import type { Resolvers } from '../api/schema.generated.ts';
import { memberPage } from './member-page.ts';

export const findingResolvers: Resolvers = {
  Query: {
    findings: (_root, _none, { findings }) => findings.findings(),
    finding: (_root, { id }, { findings }) => findings.finding(id),
  },
  ComputedValue: {
    members: ({ members }, page, { loaders }) => memberPage(loaders, members, page),
  },
};
