import type { Resolvers } from '../../api/schema.generated.ts';
import { entityResolvers } from '../entity-resolvers.ts';

export const clusterResolvers: Resolvers = {
  Query: {
    cluster: (_root, { by }, { cluster }) => cluster.byKey(by),
    clusters: (_root, page, { cluster }) => cluster.list(page),
  },
  Cluster: {
    ...entityResolvers,
    operationalStatus: ({ operationalStatus }) => operationalStatus ?? 'UNKNOWN',
    certainty: ({ certainty }) => certainty ?? 'UNKNOWN',
    sector: ({ sector }) => sector ?? 'UNKNOWN',
    possibleDuplicate: ({ possibleDuplicate }) => possibleDuplicate ?? false,
    standardAnalysis: ({ standardAnalysis }) => standardAnalysis ?? false,
    country: ({ id }, _none, { cluster }) => cluster.country(id),
    countries: ({ id }, _none, { cluster }) => cluster.countries(id),
    hardware: ({ id }, _none, { cluster }) => cluster.hardware(id),
    owners: ({ id }, page, { cluster }) => cluster.owners(id, page),
  },
};
