// Writes src/api/schema.generated.ts, the types that resolvers are checked against, from schema/*.graphql.
// Run it after every change of the schema; a test fails while the file is not what this would write.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import { concatAST, parse } from 'graphql';

const root = new URL('..', import.meta.url);
const target = new URL('src/api/schema.generated.ts', root);

const readSchema = () => {
  const folder = new URL('schema/', root);
  const names = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  return concatAST(names.sort().map((name) => parse(readFileSync(new URL(name, folder), 'utf8'))));
};

const entities = '../entities';

/** What resolvers receive as the parent of each type: our nouns, not the shapes of the interface. */
const mappers = {
  Model: `${entities}/model/model.ts#Model as ModelParent`,
  Paper: `${entities}/paper/paper.ts#Paper as PaperParent`,
  Author: `${entities}/author/author.ts#Author as AuthorParent`,
  Institution: `${entities}/institution/institution.ts#Institution as InstitutionParent`,
  Topic: `${entities}/topic/topic.ts#Topic as TopicParent`,
  HardwareType: `${entities}/hardware-type/hardware-type.ts#HardwareType as HardwareTypeParent`,
  Cluster: `${entities}/cluster/cluster.ts#Cluster as ClusterParent`,
  Dataset: `${entities}/dataset/dataset.ts#Dataset as DatasetParent`,
  Venue: `${entities}/venue/venue.ts#Venue as VenueParent`,
  Country: `${entities}/country/country.ts#Country as CountryParent`,
  ModelEdge: `${entities}/edges.ts#ModelEdge as ModelEdgeParent`,
  PaperEdge: `${entities}/edges.ts#PaperEdge as PaperEdgeParent`,
  AuthorEdge: `${entities}/edges.ts#AuthorEdge as AuthorEdgeParent`,
  InstitutionEdge: `${entities}/edges.ts#InstitutionEdge as InstitutionEdgeParent`,
  TopicEdge: `${entities}/edges.ts#TopicEdge as TopicEdgeParent`,
  ClusterEdge: `${entities}/edges.ts#ClusterEdge as ClusterEdgeParent`,
  AuthorshipEdge: `${entities}/paper/authorship.ts#AuthorshipEdge as AuthorshipEdgeParent`,
  ConcentrationBucket: '../analytics/concentration/concentration.ts#ConcentrationBucket as ConcentrationParent',
  AffordabilityBucket: '../analytics/affordability/affordability.ts#AffordabilityBucket as AffordabilityParent',
  ShareCell: '../analytics/any-share-cell.ts#AnyShareCell as ShareCellParent',
  ReleaseReport: '../analytics/release-rates/release-rates.ts#ReleaseReport as ReleaseReportParent',
  ReleaseRegression: '../analytics/release-rates/release-regression.ts#ReleaseRegression as ReleaseRegressionParent',
  OpenWeightsLagBucket: '../analytics/open-weights-lag/open-weights-lag.ts#OpenWeightsLagBucket as LagBucketParent',
  OpenWeightsLag: '../analytics/open-weights-lag/open-weights-lag.ts#OpenWeightsLag as OpenWeightsLagParent',
  Scrutiny: '../analytics/scrutiny/scrutiny-report.ts#Scrutiny as ScrutinyParent',
  ClassScrutiny: '../analytics/scrutiny/scrutiny-report.ts#ClassScrutiny as ClassScrutinyParent',
  DisclosureRate: '../analytics/disclosure/disclosure.ts#DisclosureRate as DisclosureRateParent',
  DisclosureClass: '../analytics/disclosure/disclosure.ts#DisclosureClass as DisclosureClassParent',
  ReleaseRate: '../analytics/release-rates/release-rates.ts#ReleaseRate as ReleaseRateParent',
  MatrixCell: '../analytics/collaboration-matrix/collaboration-matrix.ts#MatrixCell as MatrixCellParent',
  BaseClass: '../analytics/lineage-dependence/lineage-dependence.ts#BaseClass as BaseClassParent',
  ConcentrationHolder: '../analytics/concentration/concentration.ts#Holder as HolderParent',
  Finding: '../findings/finding.ts#Finding as FindingParent',
  ComputedValue: '../findings/finding.ts#ComputedValue as ComputedValueParent',
  Trend: '../analytics/trends/trend-report.ts#Trend as TrendParent',
  TrendPoint: '../analytics/trends/trend-line.ts#TrendPoint as TrendPointParent',
  GapRatio: '../analytics/trends/gap-bucket.ts#GapRatio as GapRatioParent',
  LagYear: '../analytics/trends/lag-year.ts#LagYear as LagYearParent',
  GroupReport: '../groups/group-report.ts#GroupReport as GroupReportParent',
  GroupRow: '../groups/group-report.ts#GroupRow as GroupRowParent',
  SnapshotComparison: '../analytics/snapshots/snapshot-report.ts#SnapshotReport as SnapshotComparisonParent',
  TopicTrendReport: '../analytics/topics/topic-report.ts#TopicReport as TopicReportParent',
  TopicTrend: '../analytics/topics/topic-trend.ts#TopicTrend as TopicTrendParent',
  KeywordContrast: '../analytics/keywords/contrast.ts#Contrast as KeywordContrastParent',
  Source: `${entities}/source/source.ts#Source as SourceParent`,
  Meta: '../meta/service.ts#MetaService as MetaParent',
  Record: '../records/record.ts#LogRecord as RecordParent',
  StatedField: '../records/record.ts#StatedField as StatedFieldParent',
  FieldState: '../records/service.ts#FieldState as FieldStateParent',
  HistoryEntry: '../records/history.ts#HistoryEntry as HistoryEntryParent',
  CollaborationPath: '../paths/paths.ts#CollaborationPath as CollaborationPathParent',
  CollaborationHop: '../paths/paths.ts#CollaborationHop as CollaborationHopParent',
  Subgraph: '../subgraph/subgraph.ts#Subgraph as SubgraphParent',
  SubgraphNode: '../subgraph/subgraph.ts#SubgraphNode as SubgraphNodeParent',
  PathIndex: '../paths/keeper.ts#IndexStatus as PathIndexParent',
  SearchEdge: '../search/search.ts#SearchEdge as SearchEdgeParent',
  Suggestion: '../search/search.ts#Suggestion as SuggestionParent',
  Quantity: '../shared/quantity.ts#Quantity as QuantityParent',
  PartialDate: '../shared/partial-date.ts#PartialDate as PartialDateParent',
};

/** Connections know how to count all their items; whoever asks for totalCount makes them do it. */
const connectionMappers = (document) =>
  Object.fromEntries(
    document.definitions
      .filter(({ kind, name }) => kind === 'ObjectTypeDefinition' && name.value.endsWith('Connection'))
      .map(({ name }) => [name.value, '../shared/page.ts#Counted<{T}>']),
  );

const scalars = { ID: 'string', DateTime: 'string', URL: 'string', SafeInt: 'number' };

/** `Record` is TypeScript's own. */
const typeName = (name) => (name === 'Record' ? 'ApiRecord' : name);

const shared = {
  namingConvention: typeName,
  scalars,
  enumsAsTypes: true,
  immutableTypes: true,
  useTypeImports: true,
  disableDescriptions: true,
  skipTypename: true,
  strictScalars: true,
  defaultScalarType: 'unknown',
  showUnusedMappers: false,
  // What a resolver returns has every field, null where there is nothing: a forgotten one does not compile.
  avoidOptionals: { field: true, object: false, inputValue: false, defaultValue: false },
};

const resolversOf = (document) => ({
  ...shared,
  mappers: { ...mappers, ...connectionMappers(document) },
  contextType: '../context.ts#Context',
  resolverTypeWrapperSignature: 'Promise<T> | T',
});

/** The text of src/api/schema.generated.ts. */
export const generate = async () => {
  const schema = readSchema();
  const code = await codegen({
    filename: fileURLToPath(target),
    schema,
    documents: [],
    config: {},
    plugins: [{ typescript: shared }, { resolvers: resolversOf(schema) }],
    pluginMap: { typescript, resolvers: typescriptResolvers },
  });
  return `// Made by scripts/codegen.mjs from schema/*.graphql; not to be edited.\n${code.trim()}\n`;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, await generate());
