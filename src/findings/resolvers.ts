import type { Resolvers } from '../api/schema.generated.ts';
import { memberPage } from './member-page.ts';

export const findingResolvers: Resolvers = {
  Query: {
    findings: (_root, { scope }, { findings }) => findings.findings(scope),
    finding: (_root, { id, scope }, { findings }) => findings.finding(id, scope),
  },
  ComputedValue: {
    members: ({ members }, page, { loaders }) => memberPage(loaders, members, page),
  },
};
