import { makeExecutableSchema } from '@graphql-tools/schema';
import { type DocumentNode, type GraphQLSchema, Kind } from 'graphql';
import { GraphQLDateTime, GraphQLSafeInt, GraphQLURL } from 'graphql-scalars';
import { keywordReportResolvers } from '../analytics/keywords/resolvers.ts';
import { modelUseResolvers } from '../analytics/model-use/resolvers.ts';
import { analyticsResolvers } from '../analytics/resolvers.ts';
import { topicReportResolvers } from '../analytics/topics/resolvers.ts';
import { authorResolvers } from '../entities/author/resolvers.ts';
import { clusterResolvers } from '../entities/cluster/resolvers.ts';
import { countryResolvers } from '../entities/country/resolvers.ts';
import { datasetResolvers } from '../entities/dataset/resolvers.ts';
import { hardwareTypeResolvers } from '../entities/hardware-type/resolvers.ts';
import { institutionResolvers } from '../entities/institution/resolvers.ts';
import { modelResolvers } from '../entities/model/resolvers.ts';
import { paperResolvers } from '../entities/paper/resolvers.ts';
import { sourceResolvers } from '../entities/source/resolvers.ts';
import { topicResolvers } from '../entities/topic/resolvers.ts';
import { venueResolvers } from '../entities/venue/resolvers.ts';
import { findingResolvers } from '../findings/resolvers.ts';
import { groupResolvers } from '../groups/resolvers.ts';
import { metaResolvers } from '../meta/resolvers.ts';
import { nodeResolvers } from '../node/resolvers.ts';
import { pathResolvers } from '../paths/resolvers.ts';
import { recordResolvers } from '../records/resolvers.ts';
import { searchResolvers } from '../search/resolvers.ts';
import { refusingThen } from '../shared/of-then.ts';
import type { Counted } from '../shared/page.ts';
import { subgraphResolvers } from '../subgraph/resolvers.ts';
import { readTypeDefinitions } from './type-definitions.ts';

const scalars = { DateTime: GraphQLDateTime, SafeInt: GraphQLSafeInt, URL: GraphQLURL };

const features = [
  nodeResolvers,
  { ...modelResolvers, Model: refusingThen(modelResolvers.Model ?? {}) },
  paperResolvers,
  authorResolvers,
  { ...institutionResolvers, Institution: refusingThen(institutionResolvers.Institution ?? {}) },
  topicResolvers,
  hardwareTypeResolvers,
  clusterResolvers,
  datasetResolvers,
  venueResolvers,
  countryResolvers,
  sourceResolvers,
  recordResolvers,
  metaResolvers,
  { ...analyticsResolvers, Model: refusingThen(analyticsResolvers.Model ?? {}) },
  groupResolvers,
  topicReportResolvers,
  keywordReportResolvers,
  modelUseResolvers,
  findingResolvers,
  pathResolvers,
  subgraphResolvers,
  searchResolvers,
];

/** Every connection counts all its items when totalCount is asked for, and only then. */
const connections = (definitions: DocumentNode) =>
  Object.fromEntries(
    definitions.definitions.flatMap((definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value.endsWith('Connection')
        ? [[definition.name.value, { totalCount: (page: Counted<object>) => page.totalCount() }]]
        : [],
    ),
  );

/** The executable schema: `schema/*.graphql` with the resolvers of all features. */
export const createSchema = (definitions: DocumentNode = readTypeDefinitions()): GraphQLSchema =>
  makeExecutableSchema({
    typeDefs: definitions,
    resolvers: [scalars, connections(definitions), ...features],
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
