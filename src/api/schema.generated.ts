// Made by scripts/codegen.mjs from schema/*.graphql; not to be edited.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Model as ModelParent } from '../entities/model/model.ts';
import type { Paper as PaperParent } from '../entities/paper/paper.ts';
import type { Author as AuthorParent } from '../entities/author/author.ts';
import type { Institution as InstitutionParent } from '../entities/institution/institution.ts';
import type { Topic as TopicParent } from '../entities/topic/topic.ts';
import type { HardwareType as HardwareTypeParent } from '../entities/hardware-type/hardware-type.ts';
import type { Cluster as ClusterParent } from '../entities/cluster/cluster.ts';
import type { Dataset as DatasetParent } from '../entities/dataset/dataset.ts';
import type { Venue as VenueParent } from '../entities/venue/venue.ts';
import type { Country as CountryParent } from '../entities/country/country.ts';
import type { ModelEdge as ModelEdgeParent, PaperEdge as PaperEdgeParent, AuthorEdge as AuthorEdgeParent, InstitutionEdge as InstitutionEdgeParent, TopicEdge as TopicEdgeParent, ClusterEdge as ClusterEdgeParent } from '../entities/edges.ts';
import type { AuthorshipEdge as AuthorshipEdgeParent } from '../entities/paper/authorship.ts';
import type { ConcentrationBucket as ConcentrationParent, Holder as HolderParent } from '../analytics/concentration/concentration.ts';
import type { AffordabilityBucket as AffordabilityParent } from '../analytics/affordability/affordability.ts';
import type { AnyShareCell as ShareCellParent } from '../analytics/any-share-cell.ts';
import type { ReleaseReport as ReleaseReportParent, ReleaseRate as ReleaseRateParent } from '../analytics/release-rates/release-rates.ts';
import type { ReleaseRegression as ReleaseRegressionParent } from '../analytics/release-rates/release-regression.ts';
import type { OpenWeightsLagBucket as LagBucketParent, OpenWeightsLag as OpenWeightsLagParent } from '../analytics/open-weights-lag/open-weights-lag.ts';
import type { Scrutiny as ScrutinyParent, ClassScrutiny as ClassScrutinyParent } from '../analytics/scrutiny/scrutiny-report.ts';
import type { DisclosureRate as DisclosureRateParent, DisclosureClass as DisclosureClassParent } from '../analytics/disclosure/disclosure.ts';
import type { MatrixCell as MatrixCellParent } from '../analytics/collaboration-matrix/collaboration-matrix.ts';
import type { BaseClass as BaseClassParent } from '../analytics/lineage-dependence/lineage-dependence.ts';
import type { Finding as FindingParent, ComputedValue as ComputedValueParent } from '../findings/finding.ts';
import type { Trend as TrendParent } from '../analytics/trends/trend-report.ts';
import type { TrendPoint as TrendPointParent } from '../analytics/trends/trend-line.ts';
import type { GapRatio as GapRatioParent } from '../analytics/trends/gap-bucket.ts';
import type { LagYear as LagYearParent } from '../analytics/trends/lag-year.ts';
import type { GroupReport as GroupReportParent, GroupRow as GroupRowParent } from '../groups/group-report.ts';
import type { SnapshotReport as SnapshotComparisonParent } from '../analytics/snapshots/snapshot-report.ts';
import type { TopicReport as TopicReportParent } from '../analytics/topics/topic-report.ts';
import type { TopicTrend as TopicTrendParent } from '../analytics/topics/topic-trend.ts';
import type { Contrast as KeywordContrastParent } from '../analytics/keywords/contrast.ts';
import type { Source as SourceParent } from '../entities/source/source.ts';
import type { MetaService as MetaParent } from '../meta/service.ts';
import type { LogRecord as RecordParent, StatedField as StatedFieldParent } from '../records/record.ts';
import type { FieldState as FieldStateParent } from '../records/service.ts';
import type { HistoryEntry as HistoryEntryParent } from '../records/history.ts';
import type { CollaborationPath as CollaborationPathParent, CollaborationHop as CollaborationHopParent } from '../paths/paths.ts';
import type { Subgraph as SubgraphParent, SubgraphNode as SubgraphNodeParent } from '../subgraph/subgraph.ts';
import type { IndexStatus as PathIndexParent } from '../paths/keeper.ts';
import type { SearchEdge as SearchEdgeParent, Suggestion as SuggestionParent } from '../search/search.ts';
import type { Quantity as QuantityParent } from '../shared/quantity.ts';
import type { PartialDate as PartialDateParent } from '../shared/partial-date.ts';
import type { Counted } from '../shared/page.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  DateTime: { input: string; output: string; }
  URL: { input: string; output: string; }
  SafeInt: { input: number; output: number; }
};

export type Query = {
  readonly affordability: Maybe<AffordabilityReport>;
  readonly shares: Maybe<ShareReport>;
  readonly author: Maybe<Author>;
  readonly authors: Maybe<AuthorConnection>;
  readonly clusterShares: Maybe<ClusterShareReport>;
  readonly cluster: Maybe<Cluster>;
  readonly clusters: Maybe<ClusterConnection>;
  readonly collaborationMatrix: Maybe<MatrixReport>;
  readonly concentration: Maybe<ConcentrationReport>;
  readonly country: Maybe<Country>;
  readonly countries: Maybe<CountryConnection>;
  readonly dataset: Maybe<Dataset>;
  readonly datasets: Maybe<DatasetConnection>;
  readonly disclosure: Maybe<DisclosureReport>;
  readonly findings: Maybe<ReadonlyArray<Finding>>;
  readonly finding: Maybe<Finding>;
  readonly modelGroups: Maybe<GroupReport>;
  readonly paperGroups: Maybe<GroupReport>;
  readonly institutionGroups: Maybe<GroupReport>;
  readonly clusterGroups: Maybe<GroupReport>;
  readonly hardwareType: Maybe<HardwareType>;
  readonly hardwareTypes: Maybe<HardwareTypeConnection>;
  readonly institution: Maybe<Institution>;
  readonly institutions: Maybe<InstitutionConnection>;
  readonly keywordTrends: Maybe<KeywordTrendReport>;
  readonly lineageDependence: Maybe<LineageReport>;
  readonly meta: Meta;
  readonly openModelUse: Maybe<OpenModelUseReport>;
  readonly model: Maybe<Model>;
  readonly models: Maybe<ModelConnection>;
  readonly network: Maybe<Subgraph>;
  readonly node: Maybe<Node>;
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  readonly lookup: Maybe<Entity>;
  readonly lookups: ReadonlyArray<LookupResult>;
  readonly openWeightsLag: Maybe<OpenWeightsLagReport>;
  readonly paper: Maybe<Paper>;
  readonly papers: Maybe<PaperConnection>;
  readonly collaborationPaths: Maybe<CollaborationPathReport>;
  readonly releaseRates: Maybe<ReleaseReport>;
  readonly scrutiny: Maybe<ScrutinyReport>;
  readonly search: Maybe<SearchConnection>;
  readonly suggest: Maybe<ReadonlyArray<Suggestion>>;
  readonly snapshotComparison: Maybe<SnapshotComparison>;
  readonly neighborhood: Maybe<Subgraph>;
  readonly inducedSubgraph: Maybe<Subgraph>;
  readonly lineage: Maybe<Subgraph>;
  readonly topic: Maybe<Topic>;
  readonly topics: Maybe<TopicConnection>;
  readonly topicTrends: Maybe<TopicTrendReport>;
  readonly computeTrend: Maybe<TrendReport>;
  readonly computeGap: Maybe<GapReport>;
  readonly computeLag: Maybe<LagReport>;
  readonly venue: Maybe<Venue>;
  readonly venues: Maybe<VenueConnection>;
};


export type QueryaffordabilityArgs = {
  devices?: ReadonlyArray<Scalars['Int']['input']>;
  utilization?: Scalars['Float']['input'];
  period?: Period;
  filter?: InputMaybe<ModelFilter>;
  notability?: NotabilityRule;
  scale?: ScaleRule;
  teamClassRule?: TeamClassRule;
  publicResearchAsAcademia?: Scalars['Boolean']['input'];
  scope?: InputMaybe<Scope>;
};


export type QuerysharesArgs = {
  of: ShareSubject;
  by: ShareKey;
  groups?: InputMaybe<ReadonlyArray<Group>>;
  facetBy?: InputMaybe<ShareKey>;
  top?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
  filter?: InputMaybe<ModelFilter>;
  paperFilter?: InputMaybe<PaperFilter>;
  clusterFilter?: InputMaybe<ClusterFilter>;
  scope?: InputMaybe<Scope>;
  notability?: NotabilityRule;
  scale?: ScaleRule;
  scalePopulation?: ScalePopulation;
  attribution?: Attribution;
  teamClassRule?: TeamClassRule;
  publicResearchAsAcademia?: Scalars['Boolean']['input'];
  rollUp?: RollUp;
  confidenceLevel?: Scalars['Float']['input'];
  seed?: Scalars['Int']['input'];
};


export type QueryauthorArgs = {
  by: EntityKey;
};


export type QueryauthorsArgs = {
  filter?: InputMaybe<AuthorFilter>;
  orderBy?: InputMaybe<ReadonlyArray<AuthorOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryclusterSharesArgs = {
  by?: ShareKey;
  groups?: InputMaybe<ReadonlyArray<Group>>;
  facetBy?: InputMaybe<ShareKey>;
  top?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
  clusterFilter?: InputMaybe<ClusterFilter>;
  measure?: ClusterMeasure;
  includePlanned?: Scalars['Boolean']['input'];
  includeDuplicates?: Scalars['Boolean']['input'];
  attribution?: Attribution;
  teamClassRule?: TeamClassRule;
  publicResearchAsAcademia?: Scalars['Boolean']['input'];
  rollUp?: RollUp;
  confidenceLevel?: Scalars['Float']['input'];
  seed?: Scalars['Int']['input'];
};


export type QueryclusterArgs = {
  by: EntityKey;
};


export type QueryclustersArgs = {
  filter?: InputMaybe<ClusterFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ClusterOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QuerycollaborationMatrixArgs = {
  by?: MatrixKey;
  top?: Scalars['Int']['input'];
  period?: Period;
  filter?: InputMaybe<ModelFilter>;
  notability?: NotabilityRule;
  scale?: ScaleRule;
  rollUp?: RollUp;
  publicResearchAsAcademia?: Scalars['Boolean']['input'];
  scope?: InputMaybe<Scope>;
};


export type QueryconcentrationArgs = {
  of?: ConcentrationSubject;
  by?: ConcentrationKey;
  period?: Period;
  filter?: InputMaybe<ModelFilter>;
  notability?: NotabilityRule;
  scale?: ScaleRule;
  attribution?: Attribution;
  rollUp?: RollUp;
  confidenceLevel?: Scalars['Float']['input'];
  seed?: Scalars['Int']['input'];
  scope?: InputMaybe<Scope>;
};


export type QuerycountryArgs = {
  by: EntityKey;
};


export type QuerycountriesArgs = {
  filter?: InputMaybe<CountryFilter>;
  orderBy?: InputMaybe<ReadonlyArray<CountryOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QuerydatasetArgs = {
  by: EntityKey;
};


export type QuerydatasetsArgs = {
  filter?: InputMaybe<DatasetFilter>;
  orderBy?: InputMaybe<ReadonlyArray<DatasetOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QuerydisclosureArgs = {
  of?: DisclosedAmount;
  period?: Period;
  filter?: InputMaybe<ModelFilter>;
  notability?: NotabilityRule;
  teamClassRule?: TeamClassRule;
  publicResearchAsAcademia?: Scalars['Boolean']['input'];
  confidenceLevel?: Scalars['Float']['input'];
  scope?: InputMaybe<Scope>;
};


export type QueryfindingsArgs = {
  scope?: InputMaybe<Scope>;
};


export type QueryfindingArgs = {
  id: Scalars['ID']['input'];
  scope?: InputMaybe<Scope>;
};


export type QuerymodelGroupsArgs = {
  by: ReadonlyArray<GroupKey>;
  measures?: InputMaybe<ReadonlyArray<GroupMeasure>>;
  filter?: InputMaybe<ModelFilter>;
  having?: InputMaybe<ReadonlyArray<GroupHaving>>;
  orderBy?: InputMaybe<ReadonlyArray<GroupOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  attribution?: Attribution;
};


export type QuerypaperGroupsArgs = {
  by: ReadonlyArray<GroupKey>;
  measures?: InputMaybe<ReadonlyArray<GroupMeasure>>;
  filter?: InputMaybe<PaperFilter>;
  having?: InputMaybe<ReadonlyArray<GroupHaving>>;
  orderBy?: InputMaybe<ReadonlyArray<GroupOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  attribution?: Attribution;
};


export type QueryinstitutionGroupsArgs = {
  by: ReadonlyArray<GroupKey>;
  measures?: InputMaybe<ReadonlyArray<GroupMeasure>>;
  filter?: InputMaybe<InstitutionFilter>;
  having?: InputMaybe<ReadonlyArray<GroupHaving>>;
  orderBy?: InputMaybe<ReadonlyArray<GroupOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  attribution?: Attribution;
};


export type QueryclusterGroupsArgs = {
  by: ReadonlyArray<GroupKey>;
  measures?: InputMaybe<ReadonlyArray<GroupMeasure>>;
  filter?: InputMaybe<ClusterFilter>;
  having?: InputMaybe<ReadonlyArray<GroupHaving>>;
  orderBy?: InputMaybe<ReadonlyArray<GroupOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  attribution?: Attribution;
};


export type QueryhardwareTypeArgs = {
  by: EntityKey;
};


export type QueryhardwareTypesArgs = {
  filter?: InputMaybe<HardwareTypeFilter>;
  orderBy?: InputMaybe<ReadonlyArray<HardwareTypeOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryinstitutionArgs = {
  by: EntityKey;
};


export type QueryinstitutionsArgs = {
  filter?: InputMaybe<InstitutionFilter>;
  orderBy?: InputMaybe<ReadonlyArray<InstitutionOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QuerykeywordTrendsArgs = {
  edition?: InputMaybe<Scalars['String']['input']>;
  list?: InputMaybe<KeywordList>;
  from?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['Int']['input']>;
  rollingYears?: Scalars['Int']['input'];
  priorPapers?: Scalars['Float']['input'];
  paperFilter?: InputMaybe<PaperFilter>;
  confidenceLevel?: Scalars['Float']['input'];
};


export type QuerylineageDependenceArgs = {
  period?: Period;
  filter?: InputMaybe<ModelFilter>;
  notability?: NotabilityRule;
  scale?: ScaleRule;
  teamClassRule?: TeamClassRule;
  publicResearchAsAcademia?: Scalars['Boolean']['input'];
  confidenceLevel?: Scalars['Float']['input'];
  scope?: InputMaybe<Scope>;
};


export type QueryopenModelUseArgs = {
  teamClass?: TeamClass;
  roles?: InputMaybe<ReadonlyArray<ModelUseRole>>;
  from?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<ModelFilter>;
  paperFilter?: InputMaybe<PaperFilter>;
  confidenceLevel?: Scalars['Float']['input'];
};


export type QuerymodelArgs = {
  by: EntityKey;
};


export type QuerymodelsArgs = {
  filter?: InputMaybe<ModelFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ModelOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QuerynetworkArgs = {
  of: NetworkKind;
  level?: NetworkLevel;
  filter?: InputMaybe<ModelFilter>;
  paperFilter?: InputMaybe<PaperFilter>;
  rollUp?: RollUp;
  around?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  weighting?: Weighting;
  minimumWeight?: InputMaybe<Scalars['Float']['input']>;
  maxAuthors?: Scalars['Int']['input'];
  first?: Scalars['Int']['input'];
  layout?: Scalars['Boolean']['input'];
  communities?: Scalars['Boolean']['input'];
  centralities?: Scalars['Boolean']['input'];
  seed?: Scalars['Int']['input'];
};


export type QuerynodeArgs = {
  id: Scalars['ID']['input'];
  scope?: InputMaybe<Scope>;
};


export type QuerynodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QuerylookupArgs = {
  identifier: Scalars['String']['input'];
};


export type QuerylookupsArgs = {
  identifiers: ReadonlyArray<Scalars['String']['input']>;
};


export type QueryopenWeightsLagArgs = {
  period?: Period;
  filter?: InputMaybe<ModelFilter>;
  notability?: NotabilityRule;
  scale?: ScaleRule;
  scope?: InputMaybe<Scope>;
};


export type QuerypaperArgs = {
  by: EntityKey;
};


export type QuerypapersArgs = {
  filter?: InputMaybe<PaperFilter>;
  orderBy?: InputMaybe<ReadonlyArray<PaperOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QuerycollaborationPathsArgs = {
  from: ReadonlyArray<Scalars['ID']['input']>;
  to: ReadonlyArray<Scalars['ID']['input']>;
  k?: Scalars['Int']['input'];
  maxHops?: Scalars['Int']['input'];
  via?: ReadonlyArray<CollaborationKind>;
  years?: InputMaybe<YearRange>;
  excluding?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  identities?: IdentityRule;
  maxAuthors?: InputMaybe<Scalars['Int']['input']>;
  weighted?: Scalars['Boolean']['input'];
};


export type QueryreleaseRatesArgs = {
  period?: Period;
  filter?: InputMaybe<ModelFilter>;
  notability?: NotabilityRule;
  scale?: ScaleRule;
  teamClassRule?: TeamClassRule;
  publicResearchAsAcademia?: Scalars['Boolean']['input'];
  confidenceLevel?: Scalars['Float']['input'];
  scope?: InputMaybe<Scope>;
};


export type QueryscrutinyArgs = {
  period?: Period;
  filter?: InputMaybe<ModelFilter>;
  notability?: NotabilityRule;
  scale?: ScaleRule;
  roles?: InputMaybe<ReadonlyArray<ModelUseRole>>;
  paperFilter?: InputMaybe<PaperFilter>;
  teamClassRule?: TeamClassRule;
  publicResearchAsAcademia?: Scalars['Boolean']['input'];
  confidenceLevel?: Scalars['Float']['input'];
};


export type QuerysearchArgs = {
  text: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<EntityType>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerysuggestArgs = {
  prefix: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<EntityType>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerysnapshotComparisonArgs = {
  left: ReadonlyArray<Scalars['String']['input']>;
  right: ReadonlyArray<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  leftRule?: TeamClassRule;
  rightRule?: TeamClassRule;
  publicResearchAsAcademia?: Scalars['Boolean']['input'];
};


export type QueryneighborhoodArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  depth?: Scalars['Int']['input'];
  relationships?: InputMaybe<ReadonlyArray<RelationshipKind>>;
  limits?: InputMaybe<ReadonlyArray<ExpansionLimit>>;
  known?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  layout?: Scalars['Boolean']['input'];
  communities?: Scalars['Boolean']['input'];
  centralities?: Scalars['Boolean']['input'];
  seed?: Scalars['Int']['input'];
};


export type QueryinducedSubgraphArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  relationships?: InputMaybe<ReadonlyArray<RelationshipKind>>;
  layout?: Scalars['Boolean']['input'];
  communities?: Scalars['Boolean']['input'];
  centralities?: Scalars['Boolean']['input'];
  seed?: Scalars['Int']['input'];
};


export type QuerylineageArgs = {
  id: Scalars['ID']['input'];
  direction?: LineageDirection;
  depth?: Scalars['Int']['input'];
  layout?: Scalars['Boolean']['input'];
  communities?: Scalars['Boolean']['input'];
  centralities?: Scalars['Boolean']['input'];
  seed?: Scalars['Int']['input'];
};


export type QuerytopicArgs = {
  by: EntityKey;
};


export type QuerytopicsArgs = {
  filter?: InputMaybe<TopicFilter>;
  orderBy?: InputMaybe<ReadonlyArray<TopicOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QuerytopicTrendsArgs = {
  scheme?: Scalars['String']['input'];
  level?: Scalars['String']['input'];
  subset?: TopicSubset;
  intensity?: TopicIntensity;
  minimum?: Scalars['Int']['input'];
  from?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<ModelFilter>;
  paperFilter?: InputMaybe<PaperFilter>;
  confidenceLevel?: Scalars['Float']['input'];
};


export type QuerycomputeTrendArgs = {
  by?: TrendKey;
  from?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['Int']['input']>;
  measure?: Scalars['String']['input'];
  filter?: InputMaybe<ModelFilter>;
  notability?: NotabilityRule;
  dropBelowZ?: InputMaybe<Scalars['Float']['input']>;
  scalePopulation?: ScalePopulation;
  teamClassRule?: TeamClassRule;
  publicResearchAsAcademia?: Scalars['Boolean']['input'];
  confidenceLevel?: Scalars['Float']['input'];
  seed?: Scalars['Int']['input'];
  scope?: InputMaybe<Scope>;
};


export type QuerycomputeGapArgs = {
  numerator?: TeamClass;
  denominator?: TeamClass;
  period?: InputMaybe<Period>;
  filter?: InputMaybe<ModelFilter>;
  notability?: NotabilityRule;
  scale?: ScaleRule;
  teamClassRule?: TeamClassRule;
  publicResearchAsAcademia?: Scalars['Boolean']['input'];
  confidenceLevel?: Scalars['Float']['input'];
  seed?: Scalars['Int']['input'];
  scope?: InputMaybe<Scope>;
};


export type QuerycomputeLagArgs = {
  leader?: TeamClass;
  follower?: TeamClass;
  from?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<ModelFilter>;
  notability?: NotabilityRule;
  scale?: ScaleRule;
  teamClassRule?: TeamClassRule;
  publicResearchAsAcademia?: Scalars['Boolean']['input'];
  scope?: InputMaybe<Scope>;
};


export type QueryvenueArgs = {
  by: EntityKey;
};


export type QueryvenuesArgs = {
  filter?: InputMaybe<VenueFilter>;
  orderBy?: InputMaybe<ReadonlyArray<VenueOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type AffordabilityReport = Report & {
  readonly definition: Definition;
  readonly coverage: Coverage;
  readonly dataVersion: Scalars['SafeInt']['output'];
  readonly sources: ReadonlyArray<Source>;
  readonly warnings: ReadonlyArray<Warning>;
  readonly citation: Citation;
  readonly buckets: ReadonlyArray<AffordabilityBucket>;
};

export type AffordabilityBucket = {
  readonly label: Scalars['String']['output'];
  readonly from: Scalars['String']['output'];
  readonly to: Scalars['String']['output'];
  readonly complete: Scalars['Boolean']['output'];
  readonly accelerator: Maybe<HardwareType>;
  readonly peak: Maybe<Scalars['Float']['output']>;
  readonly runs: ReadonlyArray<Affordability>;
};

export type AffordedRun =
  | 'MEDIAN'
  | 'LARGEST'
  | 'ACADEMIA_MEDIAN';

export type Affordability = {
  readonly run: AffordedRun;
  readonly count: Scalars['SafeInt']['output'];
  readonly compute: Maybe<Scalars['Float']['output']>;
  readonly days: ReadonlyArray<AffordedDays>;
};

export type AffordedDays = {
  readonly devices: Scalars['SafeInt']['output'];
  readonly days: Maybe<Scalars['Float']['output']>;
  readonly price: Maybe<Scalars['Float']['output']>;
};

export type Model = Node & Entity & {
  readonly scale: Maybe<ScalePosition>;
  readonly id: Scalars['ID']['output'];
  readonly type: EntityType;
  readonly name: Scalars['String']['output'];
  readonly status: EntityStatus;
  readonly version: Scalars['SafeInt']['output'];
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly degrees: ReadonlyArray<Degree>;
  readonly fields: ReadonlyArray<FieldState>;
  readonly records: RecordConnection;
  readonly history: HistoryConnection;
  readonly publicationDate: Maybe<PartialDate>;
  readonly trainingCompute: Maybe<Quantity>;
  readonly parameters: Maybe<Quantity>;
  readonly datasetSize: Maybe<Quantity>;
  readonly trainingTime: Maybe<Quantity>;
  readonly trainingCost: Maybe<Quantity>;
  readonly powerDraw: Maybe<Quantity>;
  readonly domains: ReadonlyArray<Scalars['String']['output']>;
  readonly tasks: ReadonlyArray<Scalars['String']['output']>;
  readonly approaches: ReadonlyArray<Scalars['String']['output']>;
  readonly access: Access;
  readonly codeAccess: Access;
  readonly notability: ReadonlyArray<NotabilityCriterion>;
  readonly frontier: Maybe<Scalars['Boolean']['output']>;
  readonly citations: Maybe<Scalars['SafeInt']['output']>;
  readonly teamClass: TeamClass;
  readonly sectors: ReadonlyArray<Sector>;
  readonly developers: ModelDeveloperConnection;
  readonly papers: PaperConnection;
  readonly hardware: ReadonlyArray<ModelHardware>;
  readonly datasets: DatasetConnection;
  readonly topics: TopicConnection;
  readonly usedBy: PaperUseConnection;
  readonly baseModels: ModelConnection;
  readonly derivedModels: ModelConnection;
};


export type ModelscaleArgs = {
  rule?: ScaleRule;
};


export type ModelfieldsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type ModelrecordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type ModelhistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type ModelteamClassArgs = {
  rule?: TeamClassRule;
  publicResearchAsAcademia?: Scalars['Boolean']['input'];
};


export type ModeldevelopersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type ModelpapersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type ModeldatasetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type ModeltopicsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type ModelusedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type ModelbaseModelsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type ModelderivedModelsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type ScalePosition = {
  readonly z: Maybe<Scalars['Float']['output']>;
  readonly percentile: Maybe<Scalars['Float']['output']>;
  readonly rank: Maybe<Scalars['Int']['output']>;
  readonly population: Scalars['Int']['output'];
  readonly largeScale: Maybe<Scalars['Boolean']['output']>;
};

export type ShareSubject =
  | 'MODELS'
  | 'TRAINING_COMPUTE'
  | 'PAPERS'
  | 'CLUSTER_PERFORMANCE';

export type ShareKey =
  | 'TEAM_CLASS'
  | 'SECTOR'
  | 'COUNTRY'
  | 'REGION'
  | 'INSTITUTION'
  | 'DOMAIN'
  | 'ACCESS';

export type Group = {
  readonly label: Scalars['String']['input'];
  readonly models?: InputMaybe<ModelFilter>;
  readonly papers?: InputMaybe<PaperFilter>;
  readonly institutions?: InputMaybe<InstitutionFilter>;
};

export type Attribution =
  | 'FRACTIONAL'
  | 'FULL'
  | 'FIRST';

export type RollUp =
  | 'NONE'
  | 'AT_PUBLICATION'
  | 'CURRENT';

export type NotabilityRule =
  | 'ALL'
  | 'NOTABLE'
  | 'PAPER';

export type ScaleRule =
  { readonly all: Scalars['Boolean']['input']; readonly zScore?: never; readonly topFraction?: never; readonly threshold?: never; readonly topK?: never; }
  |  { readonly all?: never; readonly zScore: Scalars['Float']['input']; readonly topFraction?: never; readonly threshold?: never; readonly topK?: never; }
  |  { readonly all?: never; readonly zScore?: never; readonly topFraction: Scalars['Float']['input']; readonly threshold?: never; readonly topK?: never; }
  |  { readonly all?: never; readonly zScore?: never; readonly topFraction?: never; readonly threshold: Scalars['Float']['input']; readonly topK?: never; }
  |  { readonly all?: never; readonly zScore?: never; readonly topFraction?: never; readonly threshold?: never; readonly topK: Scalars['Int']['input']; };

export type ScalePopulation =
  | 'ALL'
  | 'FILTERED';

export type Period = {
  readonly from?: InputMaybe<Scalars['Int']['input']>;
  readonly to?: InputMaybe<Scalars['Int']['input']>;
  readonly every?: Bucket;
  readonly ranges?: InputMaybe<ReadonlyArray<YearRange>>;
  readonly rollingYears?: Scalars['Int']['input'];
};

export type Bucket =
  | 'MONTH'
  | 'QUARTER'
  | 'HALF_YEAR'
  | 'YEAR'
  | 'FIVE_YEARS'
  | 'ALL';

export type ShareReport = Report & {
  readonly definition: Definition;
  readonly coverage: Coverage;
  readonly dataVersion: Scalars['SafeInt']['output'];
  readonly sources: ReadonlyArray<Source>;
  readonly warnings: ReadonlyArray<Warning>;
  readonly citation: Citation;
  readonly facets: ReadonlyArray<ShareFacet>;
};

export type ShareFacet = {
  readonly key: Maybe<Scalars['String']['output']>;
  readonly label: Scalars['String']['output'];
  readonly buckets: ReadonlyArray<ShareBucket>;
};

export type ShareBucket = {
  readonly label: Scalars['String']['output'];
  readonly from: Scalars['String']['output'];
  readonly to: Scalars['String']['output'];
  readonly total: Scalars['Float']['output'];
  readonly count: Scalars['SafeInt']['output'];
  readonly complete: Scalars['Boolean']['output'];
  readonly coverage: Coverage;
  readonly cells: ReadonlyArray<ShareCell>;
};

export type ShareCell = {
  readonly key: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly definition: Scalars['String']['output'];
  readonly count: Scalars['SafeInt']['output'];
  readonly value: Scalars['Float']['output'];
  readonly share: Maybe<Scalars['Float']['output']>;
  readonly shareOfKnown: Maybe<Scalars['Float']['output']>;
  readonly interval: Maybe<Interval>;
  readonly missingBounds: Maybe<Bounds>;
  readonly quantityBounds: Maybe<Bounds>;
  readonly members: ShareMemberConnection;
  readonly fragility: ReadonlyArray<Fragility>;
};


export type ShareCellmembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type ShareCellfragilityArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type Fragility = {
  readonly entity: Entity;
  readonly change: Scalars['String']['output'];
  readonly shareBefore: Scalars['Float']['output'];
  readonly shareAfter: Scalars['Float']['output'];
};

export type Bounds = {
  readonly low: Scalars['Float']['output'];
  readonly high: Scalars['Float']['output'];
};

export type ShareMemberConnection = {
  readonly edges: ReadonlyArray<ShareMemberEdge>;
  readonly nodes: ReadonlyArray<Entity>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['SafeInt']['output'];
};

export type ShareMemberEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Entity;
  readonly contribution: Scalars['Float']['output'];
  readonly reason: Scalars['String']['output'];
};

export type PageInfo = {
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor: Maybe<Scalars['String']['output']>;
  readonly endCursor: Maybe<Scalars['String']['output']>;
};

export type Author = Node & Entity & {
  readonly id: Scalars['ID']['output'];
  readonly type: EntityType;
  readonly name: Scalars['String']['output'];
  readonly status: EntityStatus;
  readonly version: Scalars['SafeInt']['output'];
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly degrees: ReadonlyArray<Degree>;
  readonly fields: ReadonlyArray<FieldState>;
  readonly records: RecordConnection;
  readonly history: HistoryConnection;
  readonly identity: AuthorIdentity;
  readonly papers: PaperConnection;
  readonly affiliations: AffiliationConnection;
  readonly coauthors: CoauthorConnection;
};


export type AuthorfieldsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type AuthorrecordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type AuthorhistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type AuthorpapersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type AuthoraffiliationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type AuthorcoauthorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type AuthorIdentity =
  | 'KEYED'
  | 'NAME_ONLY';

export type AffiliationConnection = {
  readonly edges: ReadonlyArray<AffiliationEdge>;
  readonly nodes: ReadonlyArray<Institution>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['SafeInt']['output'];
};

export type AffiliationEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Institution;
  readonly firstYear: Maybe<Scalars['Int']['output']>;
  readonly lastYear: Maybe<Scalars['Int']['output']>;
  readonly papers: Scalars['Int']['output'];
};

export type CoauthorConnection = {
  readonly edges: ReadonlyArray<CoauthorEdge>;
  readonly nodes: ReadonlyArray<Author>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['SafeInt']['output'];
};

export type CoauthorEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Author;
  readonly papers: Scalars['Int']['output'];
  readonly firstYear: Maybe<Scalars['Int']['output']>;
  readonly lastYear: Maybe<Scalars['Int']['output']>;
};

export type AuthorConnection = {
  readonly edges: ReadonlyArray<AuthorEdge>;
  readonly nodes: ReadonlyArray<Author>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['SafeInt']['output'];
};

export type AuthorEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Author;
  readonly papers: Maybe<Scalars['Int']['output']>;
  readonly firstYear: Maybe<Scalars['Int']['output']>;
  readonly lastYear: Maybe<Scalars['Int']['output']>;
};

export type ClusterMeasure =
  | 'PERFORMANCE'
  | 'CLUSTERS';

export type ClusterShareReport = Report & {
  readonly definition: Definition;
  readonly coverage: Coverage;
  readonly dataVersion: Scalars['SafeInt']['output'];
  readonly sources: ReadonlyArray<Source>;
  readonly warnings: ReadonlyArray<Warning>;
  readonly citation: Citation;
  readonly planned: Scalars['SafeInt']['output'];
  readonly duplicates: Scalars['SafeInt']['output'];
  readonly facets: ReadonlyArray<ShareFacet>;
};

export type Cluster = Node & Entity & {
  readonly id: Scalars['ID']['output'];
  readonly type: EntityType;
  readonly name: Scalars['String']['output'];
  readonly status: EntityStatus;
  readonly version: Scalars['SafeInt']['output'];
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly degrees: ReadonlyArray<Degree>;
  readonly fields: ReadonlyArray<FieldState>;
  readonly records: RecordConnection;
  readonly history: HistoryConnection;
  readonly operationalStatus: OperationalStatus;
  readonly certainty: Certainty;
  readonly sector: ClusterSector;
  readonly firstOperationalDate: Maybe<PartialDate>;
  readonly decommissionedDate: Maybe<PartialDate>;
  readonly maxPerformance: Maybe<Quantity>;
  readonly performance8Bit: Maybe<Quantity>;
  readonly performance16Bit: Maybe<Quantity>;
  readonly performance32Bit: Maybe<Quantity>;
  readonly h100Equivalents: Maybe<Scalars['Float']['output']>;
  readonly chips: Maybe<Scalars['SafeInt']['output']>;
  readonly powerCapacity: Maybe<Quantity>;
  readonly hardwareCost: Maybe<Quantity>;
  readonly location: Maybe<Scalars['String']['output']>;
  readonly possibleDuplicate: Scalars['Boolean']['output'];
  readonly standardAnalysis: Scalars['Boolean']['output'];
  readonly country: Maybe<Country>;
  readonly countries: ReadonlyArray<Country>;
  readonly hardware: ReadonlyArray<ClusterHardware>;
  readonly owners: InstitutionConnection;
};


export type ClusterfieldsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type ClusterrecordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type ClusterhistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type ClusterownersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type OperationalStatus =
  | 'EXISTING'
  | 'PLANNED'
  | 'DECOMMISSIONED'
  | 'UNKNOWN';

export type Certainty =
  | 'CONFIRMED'
  | 'LIKELY'
  | 'UNLIKELY'
  | 'UNKNOWN';

export type ClusterSector =
  | 'PRIVATE'
  | 'PUBLIC'
  | 'PUBLIC_PRIVATE'
  | 'UNKNOWN';

export type ClusterHardware = {
  readonly hardwareType: HardwareType;
  readonly quantity: Maybe<Scalars['Float']['output']>;
};

export type ClusterConnection = {
  readonly edges: ReadonlyArray<ClusterEdge>;
  readonly nodes: ReadonlyArray<Cluster>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['SafeInt']['output'];
};

export type ClusterEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Cluster;
  readonly position: Maybe<Scalars['Int']['output']>;
  readonly quantity: Maybe<Scalars['Float']['output']>;
};

export type MatrixKey =
  | 'SECTOR'
  | 'COUNTRY';

export type MatrixReport = Report & {
  readonly definition: Definition;
  readonly coverage: Coverage;
  readonly dataVersion: Scalars['SafeInt']['output'];
  readonly sources: ReadonlyArray<Source>;
  readonly warnings: ReadonlyArray<Warning>;
  readonly citation: Citation;
  readonly buckets: ReadonlyArray<MatrixBucket>;
  readonly keys: ReadonlyArray<MatrixLabel>;
};

export type MatrixLabel = {
  readonly key: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
};

export type MatrixBucket = {
  readonly label: Scalars['String']['output'];
  readonly from: Scalars['String']['output'];
  readonly to: Scalars['String']['output'];
  readonly complete: Scalars['Boolean']['output'];
  readonly count: Scalars['SafeInt']['output'];
  readonly cells: ReadonlyArray<MatrixCell>;
};

export type MatrixCell = {
  readonly row: Scalars['String']['output'];
  readonly column: Scalars['String']['output'];
  readonly count: Scalars['SafeInt']['output'];
  readonly fractional: Scalars['Float']['output'];
  readonly together: Scalars['SafeInt']['output'];
  readonly members: EntityConnection;
};


export type MatrixCellmembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type ConcentrationSubject =
  | 'MODELS'
  | 'TRAINING_COMPUTE';

export type ConcentrationKey =
  | 'INSTITUTION'
  | 'COUNTRY';

export type ConcentrationReport = Report & {
  readonly definition: Definition;
  readonly coverage: Coverage;
  readonly dataVersion: Scalars['SafeInt']['output'];
  readonly sources: ReadonlyArray<Source>;
  readonly warnings: ReadonlyArray<Warning>;
  readonly citation: Citation;
  readonly buckets: ReadonlyArray<ConcentrationBucket>;
};

export type ConcentrationBucket = {
  readonly label: Scalars['String']['output'];
  readonly from: Scalars['String']['output'];
  readonly to: Scalars['String']['output'];
  readonly complete: Scalars['Boolean']['output'];
  readonly count: Scalars['SafeInt']['output'];
  readonly total: Scalars['Float']['output'];
  readonly holders: Scalars['SafeInt']['output'];
  readonly herfindahl: Maybe<Scalars['Float']['output']>;
  readonly herfindahlInterval: Maybe<Interval>;
  readonly effectiveNumber: Maybe<Scalars['Float']['output']>;
  readonly gini: Maybe<Scalars['Float']['output']>;
  readonly topFourShare: Maybe<Scalars['Float']['output']>;
  readonly largest: ReadonlyArray<ConcentrationHolder>;
};

export type ConcentrationHolder = {
  readonly key: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly value: Scalars['Float']['output'];
  readonly share: Scalars['Float']['output'];
  readonly members: EntityConnection;
};


export type ConcentrationHoldermembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Country = Node & Entity & {
  readonly id: Scalars['ID']['output'];
  readonly type: EntityType;
  readonly name: Scalars['String']['output'];
  readonly status: EntityStatus;
  readonly version: Scalars['SafeInt']['output'];
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly degrees: ReadonlyArray<Degree>;
  readonly fields: ReadonlyArray<FieldState>;
  readonly records: RecordConnection;
  readonly history: HistoryConnection;
  readonly code: Scalars['String']['output'];
  readonly region: Maybe<Scalars['String']['output']>;
  readonly institutions: InstitutionConnection;
  readonly clusters: ClusterConnection;
};


export type CountryfieldsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type CountryrecordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type CountryhistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type CountryinstitutionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type CountryclustersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type CountryConnection = {
  readonly edges: ReadonlyArray<CountryEdge>;
  readonly nodes: ReadonlyArray<Country>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['SafeInt']['output'];
};

export type CountryEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Country;
};

export type Dataset = Node & Entity & {
  readonly id: Scalars['ID']['output'];
  readonly type: EntityType;
  readonly name: Scalars['String']['output'];
  readonly status: EntityStatus;
  readonly version: Scalars['SafeInt']['output'];
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly degrees: ReadonlyArray<Degree>;
  readonly fields: ReadonlyArray<FieldState>;
  readonly records: RecordConnection;
  readonly history: HistoryConnection;
  readonly models: ModelConnection;
};


export type DatasetfieldsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type DatasetrecordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type DatasethistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type DatasetmodelsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type DatasetConnection = {
  readonly edges: ReadonlyArray<DatasetEdge>;
  readonly nodes: ReadonlyArray<Dataset>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['SafeInt']['output'];
};

export type DatasetEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Dataset;
};

export type DisclosedAmount =
  | 'TRAINING_COMPUTE'
  | 'PARAMETERS'
  | 'DATASET_SIZE';

export type DisclosureReport = Report & {
  readonly definition: Definition;
  readonly coverage: Coverage;
  readonly dataVersion: Scalars['SafeInt']['output'];
  readonly sources: ReadonlyArray<Source>;
  readonly warnings: ReadonlyArray<Warning>;
  readonly citation: Citation;
  readonly buckets: ReadonlyArray<DisclosureBucket>;
};

export type DisclosureBucket = {
  readonly label: Scalars['String']['output'];
  readonly from: Scalars['String']['output'];
  readonly to: Scalars['String']['output'];
  readonly complete: Scalars['Boolean']['output'];
  readonly all: DisclosureRate;
  readonly classes: ReadonlyArray<DisclosureClass>;
};

export type DisclosureRate = {
  readonly count: Scalars['SafeInt']['output'];
  readonly known: Scalars['SafeInt']['output'];
  readonly share: Maybe<Scalars['Float']['output']>;
  readonly interval: Maybe<Interval>;
  readonly members: EntityConnection;
};


export type DisclosureRatemembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type DisclosureClass = {
  readonly teamClass: TeamClass;
  readonly count: Scalars['SafeInt']['output'];
  readonly known: Scalars['SafeInt']['output'];
  readonly share: Maybe<Scalars['Float']['output']>;
  readonly interval: Maybe<Interval>;
  readonly members: EntityConnection;
};


export type DisclosureClassmembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Node = {
  readonly id: Scalars['ID']['output'];
};

export type Entity = {
  readonly id: Scalars['ID']['output'];
  readonly type: EntityType;
  readonly name: Scalars['String']['output'];
  readonly status: EntityStatus;
  readonly version: Scalars['SafeInt']['output'];
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly degrees: ReadonlyArray<Degree>;
  readonly fields: ReadonlyArray<FieldState>;
  readonly records: RecordConnection;
  readonly history: HistoryConnection;
};


export type EntityfieldsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type EntityrecordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type EntityhistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type EntityType =
  | 'MODEL'
  | 'PAPER'
  | 'AUTHOR'
  | 'INSTITUTION'
  | 'TOPIC'
  | 'HARDWARE_TYPE'
  | 'CLUSTER'
  | 'DATASET'
  | 'VENUE'
  | 'COUNTRY';

export type EntityStatus =
  | 'ACTIVE'
  | 'STUB'
  | 'RETIRED';

export type Identifier = {
  readonly scheme: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
  readonly url: Maybe<Scalars['URL']['output']>;
};

export type RelationshipKind =
  | 'DEVELOPED_BY'
  | 'DESCRIBED_IN'
  | 'BASED_ON'
  | 'TRAINED_WITH'
  | 'TRAINED_ON'
  | 'HAS_TOPIC'
  | 'AUTHORED_BY'
  | 'AFFILIATED_WITH'
  | 'PUBLISHED_IN'
  | 'CITES'
  | 'USES_MODEL'
  | 'PART_OF'
  | 'SUCCEEDED_BY'
  | 'LOCATED_IN'
  | 'OWNED_BY'
  | 'USES_HARDWARE'
  | 'MADE_BY';

export type Direction =
  | 'OUT'
  | 'IN';

export type Degree = {
  readonly relationship: RelationshipKind;
  readonly direction: Direction;
  readonly count: Scalars['SafeInt']['output'];
};

export type Quantity = {
  readonly best: Maybe<Scalars['Float']['output']>;
  readonly low: Maybe<Scalars['Float']['output']>;
  readonly high: Maybe<Scalars['Float']['output']>;
  readonly unit: Scalars['String']['output'];
  readonly priceYear: Maybe<Scalars['Int']['output']>;
  readonly method: QuantityMethod;
  readonly methodDetail: Maybe<Scalars['String']['output']>;
  readonly confidence: Confidence;
};

export type QuantityMethod =
  | 'REPORTED'
  | 'ESTIMATED'
  | 'DERIVED'
  | 'UNKNOWN';

export type Confidence =
  | 'CONFIDENT'
  | 'LIKELY'
  | 'SPECULATIVE'
  | 'UNKNOWN';

export type PartialDate = {
  readonly text: Scalars['String']['output'];
  readonly from: Scalars['String']['output'];
  readonly to: Scalars['String']['output'];
  readonly precision: DatePrecision;
};

export type DatePrecision =
  | 'YEAR'
  | 'MONTH'
  | 'DAY';

export type Sector =
  | 'ACADEMIA'
  | 'INDUSTRY'
  | 'GOVERNMENT'
  | 'NONPROFIT'
  | 'OTHER'
  | 'UNKNOWN';

export type TeamClass =
  | 'ACADEMIA'
  | 'INDUSTRY'
  | 'COLLABORATION'
  | 'OTHER'
  | 'UNKNOWN';

export type TeamClassRule =
  | 'ORGANIZATIONS'
  | 'AUTHOR_SHARE'
  | 'ANY_INDUSTRY';

export type EntityKey =
  { readonly id: Scalars['ID']['input']; readonly identifier?: never; readonly name?: never; }
  |  { readonly id?: never; readonly identifier: Scalars['String']['input']; readonly name?: never; }
  |  { readonly id?: never; readonly identifier?: never; readonly name: Scalars['String']['input']; };

export type EntityConnection = {
  readonly nodes: ReadonlyArray<Entity>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['SafeInt']['output'];
};

export type Finding = {
  readonly id: Scalars['ID']['output'];
  readonly statement: Scalars['String']['output'];
  readonly knownFrom: Scalars['String']['output'];
  readonly published: ReadonlyArray<PublishedValue>;
  readonly computed: ReadonlyArray<ComputedValue>;
  readonly verdict: Verdict;
  readonly reason: Scalars['String']['output'];
  readonly definition: Definition;
  readonly grid: ReadonlyArray<GridCell>;
  readonly counterEvidence: ReadonlyArray<Scalars['String']['output']>;
  readonly query: Scalars['String']['output'];
};

export type PublishedValue = {
  readonly label: Scalars['String']['output'];
  readonly value: Maybe<Scalars['Float']['output']>;
  readonly unit: Maybe<Scalars['String']['output']>;
  readonly trust: Scalars['String']['output'];
};

export type ComputedValue = {
  readonly label: Scalars['String']['output'];
  readonly value: Maybe<Scalars['Float']['output']>;
  readonly unit: Maybe<Scalars['String']['output']>;
  readonly interval: Maybe<Interval>;
  readonly n: Scalars['Int']['output'];
  readonly members: EntityConnection;
};


export type ComputedValuemembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Verdict =
  | 'REPRODUCED'
  | 'CONSISTENT'
  | 'DIFFERENT'
  | 'NOT_TESTABLE';

export type GridCell = {
  readonly dimensions: ReadonlyArray<Scalars['String']['output']>;
  readonly label: Scalars['String']['output'];
  readonly value: Maybe<Scalars['Float']['output']>;
  readonly interval: Maybe<Interval>;
  readonly n: Scalars['Int']['output'];
  readonly primary: Scalars['Boolean']['output'];
};

export type GroupKey = {
  readonly field: Scalars['String']['input'];
  readonly bucket?: InputMaybe<Bucket>;
  readonly log10Bin?: InputMaybe<Scalars['Float']['input']>;
  readonly edges?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
};

export type GroupMeasure = {
  readonly as: Scalars['String']['input'];
  readonly function: GroupFunction;
  readonly of?: InputMaybe<Scalars['String']['input']>;
  readonly p?: InputMaybe<Scalars['Float']['input']>;
};

export type GroupFunction =
  | 'COUNT'
  | 'COUNT_DISTINCT'
  | 'SUM'
  | 'MEAN'
  | 'GEOMETRIC_MEAN'
  | 'MEDIAN'
  | 'PERCENTILE'
  | 'MIN'
  | 'MAX'
  | 'STANDARD_DEVIATION'
  | 'COVERAGE';

export type GroupHaving = {
  readonly measure: Scalars['String']['input'];
  readonly gte?: InputMaybe<Scalars['Float']['input']>;
  readonly lte?: InputMaybe<Scalars['Float']['input']>;
};

export type GroupOrder = {
  readonly by: Scalars['String']['input'];
  readonly direction?: OrderDirection;
};

export type GroupReport = Report & {
  readonly definition: Definition;
  readonly coverage: Coverage;
  readonly dataVersion: Scalars['SafeInt']['output'];
  readonly sources: ReadonlyArray<Source>;
  readonly warnings: ReadonlyArray<Warning>;
  readonly citation: Citation;
  readonly entities: Scalars['SafeInt']['output'];
  readonly incidences: Scalars['SafeInt']['output'];
  readonly overlap: Scalars['SafeInt']['output'];
  readonly groups: ReadonlyArray<GroupRow>;
};

export type GroupRow = {
  readonly keys: ReadonlyArray<GroupKeyValue>;
  readonly count: Scalars['SafeInt']['output'];
  readonly measures: ReadonlyArray<GroupMeasureValue>;
  readonly members: EntityConnection;
};


export type GroupRowmembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type GroupKeyValue = {
  readonly field: Scalars['String']['output'];
  readonly value: Maybe<Scalars['String']['output']>;
  readonly label: Scalars['String']['output'];
};

export type GroupMeasureValue = {
  readonly as: Scalars['String']['output'];
  readonly value: Maybe<Scalars['Float']['output']>;
  readonly low: Maybe<Scalars['Float']['output']>;
  readonly high: Maybe<Scalars['Float']['output']>;
  readonly n: Scalars['SafeInt']['output'];
};

export type HardwareType = Node & Entity & {
  readonly id: Scalars['ID']['output'];
  readonly type: EntityType;
  readonly name: Scalars['String']['output'];
  readonly status: EntityStatus;
  readonly version: Scalars['SafeInt']['output'];
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly degrees: ReadonlyArray<Degree>;
  readonly fields: ReadonlyArray<FieldState>;
  readonly records: RecordConnection;
  readonly history: HistoryConnection;
  readonly category: Maybe<Scalars['String']['output']>;
  readonly releaseDate: Maybe<PartialDate>;
  readonly releasePrice: Maybe<Quantity>;
  readonly fp64: Maybe<Quantity>;
  readonly fp32: Maybe<Quantity>;
  readonly tf32: Maybe<Quantity>;
  readonly fp16: Maybe<Quantity>;
  readonly tensorFp16: Maybe<Quantity>;
  readonly fp8: Maybe<Quantity>;
  readonly fp4: Maybe<Quantity>;
  readonly int8: Maybe<Quantity>;
  readonly int4: Maybe<Quantity>;
  readonly memory: Maybe<Quantity>;
  readonly memoryBandwidth: Maybe<Quantity>;
  readonly thermalDesignPower: Maybe<Quantity>;
  readonly processSize: Maybe<Scalars['Float']['output']>;
  readonly dieSize: Maybe<Scalars['Float']['output']>;
  readonly transistors: Maybe<Scalars['Float']['output']>;
  readonly manufacturers: ReadonlyArray<Institution>;
  readonly models: ModelConnection;
  readonly clusters: ClusterConnection;
};


export type HardwareTypefieldsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type HardwareTyperecordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type HardwareTypehistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type HardwareTypemodelsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type HardwareTypeclustersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type HardwareTypeConnection = {
  readonly edges: ReadonlyArray<HardwareTypeEdge>;
  readonly nodes: ReadonlyArray<HardwareType>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['SafeInt']['output'];
};

export type HardwareTypeEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: HardwareType;
};

export type Institution = Node & Entity & {
  readonly id: Scalars['ID']['output'];
  readonly type: EntityType;
  readonly name: Scalars['String']['output'];
  readonly status: EntityStatus;
  readonly version: Scalars['SafeInt']['output'];
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly degrees: ReadonlyArray<Degree>;
  readonly fields: ReadonlyArray<FieldState>;
  readonly records: RecordConnection;
  readonly history: HistoryConnection;
  readonly sector: Sector;
  readonly sectorReason: Scalars['String']['output'];
  readonly publicResearch: Scalars['Boolean']['output'];
  readonly registryTypes: ReadonlyArray<Scalars['String']['output']>;
  readonly country: Maybe<Country>;
  readonly countries: ReadonlyArray<Country>;
  readonly parents: ReadonlyArray<Institution>;
  readonly memberships: ReadonlyArray<InstitutionMembership>;
  readonly topParent: Institution;
  readonly children: InstitutionConnection;
  readonly successors: ReadonlyArray<Institution>;
  readonly successions: ReadonlyArray<InstitutionSuccession>;
  readonly predecessors: InstitutionConnection;
  readonly models: ModelConnection;
  readonly papers: PaperConnection;
  readonly authors: AuthorConnection;
  readonly clusters: ClusterConnection;
  readonly hardwareTypes: HardwareTypeConnection;
};


export type InstitutionfieldsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type InstitutionrecordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type InstitutionhistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type InstitutionchildrenArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type InstitutionpredecessorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type InstitutionmodelsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type InstitutionpapersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type InstitutionauthorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type InstitutionclustersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type InstitutionhardwareTypesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type InstitutionMembership = {
  readonly institution: Institution;
  readonly from: Maybe<Scalars['String']['output']>;
  readonly to: Maybe<Scalars['String']['output']>;
};

export type InstitutionSuccession = {
  readonly institution: Institution;
  readonly date: Maybe<Scalars['String']['output']>;
};

export type InstitutionConnection = {
  readonly edges: ReadonlyArray<InstitutionEdge>;
  readonly nodes: ReadonlyArray<Institution>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['SafeInt']['output'];
};

export type InstitutionEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Institution;
  readonly position: Maybe<Scalars['Int']['output']>;
  readonly authors: Maybe<Scalars['Int']['output']>;
  readonly from: Maybe<Scalars['String']['output']>;
  readonly to: Maybe<Scalars['String']['output']>;
  readonly date: Maybe<Scalars['String']['output']>;
};

export type KeywordList =
  | 'COMPUTE_HEAVY'
  | 'COMPUTE_LIGHT';

export type KeywordTrendReport = Report & {
  readonly definition: Definition;
  readonly coverage: Coverage;
  readonly dataVersion: Scalars['SafeInt']['output'];
  readonly sources: ReadonlyArray<Source>;
  readonly warnings: ReadonlyArray<Warning>;
  readonly citation: Citation;
  readonly edition: Scalars['String']['output'];
  readonly lists: ReadonlyArray<KeywordTrend>;
  readonly terms: ReadonlyArray<KeywordTrend>;
};

export type KeywordTrend = {
  readonly list: KeywordList;
  readonly term: Maybe<Scalars['String']['output']>;
  readonly forms: ReadonlyArray<Scalars['String']['output']>;
  readonly except: ReadonlyArray<Scalars['String']['output']>;
  readonly note: Maybe<Scalars['String']['output']>;
  readonly windows: ReadonlyArray<KeywordWindow>;
};

export type KeywordWindow = {
  readonly label: Scalars['String']['output'];
  readonly firstYear: Scalars['Int']['output'];
  readonly lastYear: Scalars['Int']['output'];
  readonly classes: ReadonlyArray<KeywordClass>;
  readonly contrast: KeywordContrast;
};

export type KeywordClass = {
  readonly teamClass: TeamClass;
  readonly prevalence: Proportion;
};

export type KeywordContrast = {
  readonly logOdds: Maybe<KeywordLogOdds>;
  readonly fisher: Maybe<KeywordOddsRatio>;
};

export type KeywordLogOdds = {
  readonly logOdds: Scalars['Float']['output'];
  readonly z: Scalars['Float']['output'];
  readonly interval: Maybe<Bounded>;
};

export type KeywordOddsRatio = {
  readonly oddsRatio: Maybe<Scalars['Float']['output']>;
  readonly p: Scalars['Float']['output'];
  readonly low: Scalars['Float']['output'];
  readonly high: Maybe<Scalars['Float']['output']>;
};

export type LineageReport = Report & {
  readonly definition: Definition;
  readonly coverage: Coverage;
  readonly dataVersion: Scalars['SafeInt']['output'];
  readonly sources: ReadonlyArray<Source>;
  readonly warnings: ReadonlyArray<Warning>;
  readonly citation: Citation;
  readonly buckets: ReadonlyArray<LineageBucket>;
};

export type LineageBucket = {
  readonly label: Scalars['String']['output'];
  readonly from: Scalars['String']['output'];
  readonly to: Scalars['String']['output'];
  readonly complete: Scalars['Boolean']['output'];
  readonly classes: ReadonlyArray<LineageClass>;
};

export type LineageClass = {
  readonly teamClass: TeamClass;
  readonly count: Scalars['SafeInt']['output'];
  readonly based: Scalars['SafeInt']['output'];
  readonly basedOnKnown: Scalars['SafeInt']['output'];
  readonly basedRate: Rate;
  readonly bases: ReadonlyArray<BaseClass>;
};

export type Rate = {
  readonly share: Maybe<Scalars['Float']['output']>;
  readonly interval: Maybe<Interval>;
};

export type BaseClass = {
  readonly teamClass: TeamClass;
  readonly count: Scalars['SafeInt']['output'];
  readonly share: Maybe<Scalars['Float']['output']>;
  readonly interval: Maybe<Interval>;
  readonly fractional: Scalars['Float']['output'];
  readonly access: ReadonlyArray<BaseAccess>;
  readonly members: EntityConnection;
};


export type BaseClassmembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type BaseAccess = {
  readonly access: Access;
  readonly count: Scalars['SafeInt']['output'];
};

export type IDOperators = {
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type StringOperators = {
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type StringListOperators = {
  readonly some?: InputMaybe<Scalars['String']['input']>;
  readonly none?: InputMaybe<Scalars['String']['input']>;
};

export type NumberOperators = {
  readonly eq?: InputMaybe<Scalars['Float']['input']>;
  readonly lt?: InputMaybe<Scalars['Float']['input']>;
  readonly lte?: InputMaybe<Scalars['Float']['input']>;
  readonly gt?: InputMaybe<Scalars['Float']['input']>;
  readonly gte?: InputMaybe<Scalars['Float']['input']>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type DateOperators = {
  readonly from?: InputMaybe<Scalars['String']['input']>;
  readonly to?: InputMaybe<Scalars['String']['input']>;
  readonly year?: InputMaybe<Scalars['Int']['input']>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type BooleanOperators = {
  readonly eq?: InputMaybe<Scalars['Boolean']['input']>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type FlagOperators = {
  readonly eq?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ConfidenceOperators = {
  readonly eq?: InputMaybe<Confidence>;
  readonly in?: InputMaybe<ReadonlyArray<Confidence>>;
  readonly atLeast?: InputMaybe<Confidence>;
};

export type NotabilityListOperators = {
  readonly some?: InputMaybe<NotabilityCriterion>;
  readonly none?: InputMaybe<NotabilityCriterion>;
};

export type OrderDirection =
  | 'ASC'
  | 'DESC';

export type AccessOperators = {
  readonly eq?: InputMaybe<Access>;
  readonly in?: InputMaybe<ReadonlyArray<Access>>;
};

export type TeamClassOperators = {
  readonly eq?: InputMaybe<TeamClass>;
  readonly in?: InputMaybe<ReadonlyArray<TeamClass>>;
};

export type SectorOperators = {
  readonly eq?: InputMaybe<Sector>;
  readonly in?: InputMaybe<ReadonlyArray<Sector>>;
};

export type EntityStatusOperators = {
  readonly eq?: InputMaybe<EntityStatus>;
  readonly in?: InputMaybe<ReadonlyArray<EntityStatus>>;
};

export type AuthorIdentityOperators = {
  readonly eq?: InputMaybe<AuthorIdentity>;
  readonly in?: InputMaybe<ReadonlyArray<AuthorIdentity>>;
};

export type OperationalStatusOperators = {
  readonly eq?: InputMaybe<OperationalStatus>;
  readonly in?: InputMaybe<ReadonlyArray<OperationalStatus>>;
};

export type CertaintyOperators = {
  readonly eq?: InputMaybe<Certainty>;
  readonly in?: InputMaybe<ReadonlyArray<Certainty>>;
};

export type ClusterSectorOperators = {
  readonly eq?: InputMaybe<ClusterSector>;
  readonly in?: InputMaybe<ReadonlyArray<ClusterSector>>;
};

export type ModelFilter = {
  readonly and?: InputMaybe<ReadonlyArray<ModelFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<ModelFilter>>;
  readonly not?: InputMaybe<ModelFilter>;
  readonly id?: InputMaybe<IDOperators>;
  readonly name?: InputMaybe<StringOperators>;
  readonly alias?: InputMaybe<StringListOperators>;
  readonly identifierScheme?: InputMaybe<StringListOperators>;
  readonly status?: InputMaybe<EntityStatusOperators>;
  readonly changedSince?: InputMaybe<Scalars['SafeInt']['input']>;
  readonly publicationDate?: InputMaybe<DateOperators>;
  readonly trainingCompute?: InputMaybe<NumberOperators>;
  readonly parameters?: InputMaybe<NumberOperators>;
  readonly datasetSize?: InputMaybe<NumberOperators>;
  readonly trainingTime?: InputMaybe<NumberOperators>;
  readonly trainingCost?: InputMaybe<NumberOperators>;
  readonly powerDraw?: InputMaybe<NumberOperators>;
  readonly citations?: InputMaybe<NumberOperators>;
  readonly confidence?: InputMaybe<ConfidenceOperators>;
  readonly domain?: InputMaybe<StringListOperators>;
  readonly task?: InputMaybe<StringListOperators>;
  readonly approach?: InputMaybe<StringListOperators>;
  readonly access?: InputMaybe<AccessOperators>;
  readonly codeAccess?: InputMaybe<AccessOperators>;
  readonly notability?: InputMaybe<NotabilityListOperators>;
  readonly frontier?: InputMaybe<BooleanOperators>;
  readonly teamClass?: InputMaybe<TeamClassOperators>;
  readonly developers?: InputMaybe<InstitutionListFilter>;
  readonly papers?: InputMaybe<PaperListFilter>;
  readonly hardware?: InputMaybe<HardwareTypeListFilter>;
  readonly datasets?: InputMaybe<DatasetListFilter>;
  readonly topics?: InputMaybe<TopicListFilter>;
  readonly baseModels?: InputMaybe<ModelListFilter>;
  readonly derivedModels?: InputMaybe<ModelListFilter>;
  readonly usedBy?: InputMaybe<PaperListFilter>;
};

export type ModelListFilter = {
  readonly some?: InputMaybe<ModelFilter>;
  readonly none?: InputMaybe<ModelFilter>;
  readonly every?: InputMaybe<ModelFilter>;
};

export type ModelOrder = {
  readonly field: ModelOrderField;
  readonly direction?: OrderDirection;
};

export type ModelOrderField =
  | 'NAME'
  | 'PUBLICATION_DATE'
  | 'TRAINING_COMPUTE'
  | 'PARAMETERS'
  | 'TRAINING_COST'
  | 'CITATIONS'
  | 'VERSION';

export type PaperFilter = {
  readonly and?: InputMaybe<ReadonlyArray<PaperFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<PaperFilter>>;
  readonly not?: InputMaybe<PaperFilter>;
  readonly id?: InputMaybe<IDOperators>;
  readonly title?: InputMaybe<StringOperators>;
  readonly alias?: InputMaybe<StringListOperators>;
  readonly identifierScheme?: InputMaybe<StringListOperators>;
  readonly status?: InputMaybe<EntityStatusOperators>;
  readonly changedSince?: InputMaybe<Scalars['SafeInt']['input']>;
  readonly publicationDate?: InputMaybe<DateOperators>;
  readonly citations?: InputMaybe<NumberOperators>;
  readonly hasCode?: InputMaybe<FlagOperators>;
  readonly venue?: InputMaybe<StringOperators>;
  readonly teamClass?: InputMaybe<TeamClassOperators>;
  readonly authors?: InputMaybe<AuthorListFilter>;
  readonly institutions?: InputMaybe<InstitutionListFilter>;
  readonly topics?: InputMaybe<TopicListFilter>;
  readonly models?: InputMaybe<ModelListFilter>;
  readonly usesModels?: InputMaybe<ModelListFilter>;
  readonly references?: InputMaybe<PaperListFilter>;
  readonly citedBy?: InputMaybe<PaperListFilter>;
};

export type PaperListFilter = {
  readonly some?: InputMaybe<PaperFilter>;
  readonly none?: InputMaybe<PaperFilter>;
  readonly every?: InputMaybe<PaperFilter>;
};

export type PaperOrder = {
  readonly field: PaperOrderField;
  readonly direction?: OrderDirection;
};

export type PaperOrderField =
  | 'NAME'
  | 'PUBLICATION_DATE'
  | 'CITATIONS'
  | 'VERSION';

export type AuthorFilter = {
  readonly and?: InputMaybe<ReadonlyArray<AuthorFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<AuthorFilter>>;
  readonly not?: InputMaybe<AuthorFilter>;
  readonly id?: InputMaybe<IDOperators>;
  readonly name?: InputMaybe<StringOperators>;
  readonly alias?: InputMaybe<StringListOperators>;
  readonly identifierScheme?: InputMaybe<StringListOperators>;
  readonly status?: InputMaybe<EntityStatusOperators>;
  readonly changedSince?: InputMaybe<Scalars['SafeInt']['input']>;
  readonly identity?: InputMaybe<AuthorIdentityOperators>;
  readonly papers?: InputMaybe<PaperListFilter>;
  readonly affiliations?: InputMaybe<InstitutionListFilter>;
};

export type AuthorListFilter = {
  readonly some?: InputMaybe<AuthorFilter>;
  readonly none?: InputMaybe<AuthorFilter>;
  readonly every?: InputMaybe<AuthorFilter>;
};

export type AuthorOrder = {
  readonly field: AuthorOrderField;
  readonly direction?: OrderDirection;
};

export type AuthorOrderField =
  | 'NAME'
  | 'VERSION';

export type InstitutionFilter = {
  readonly and?: InputMaybe<ReadonlyArray<InstitutionFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<InstitutionFilter>>;
  readonly not?: InputMaybe<InstitutionFilter>;
  readonly id?: InputMaybe<IDOperators>;
  readonly name?: InputMaybe<StringOperators>;
  readonly alias?: InputMaybe<StringListOperators>;
  readonly identifierScheme?: InputMaybe<StringListOperators>;
  readonly status?: InputMaybe<EntityStatusOperators>;
  readonly changedSince?: InputMaybe<Scalars['SafeInt']['input']>;
  readonly sector?: InputMaybe<SectorOperators>;
  readonly publicResearch?: InputMaybe<FlagOperators>;
  readonly registryType?: InputMaybe<StringListOperators>;
  readonly country?: InputMaybe<StringOperators>;
  readonly parents?: InputMaybe<InstitutionListFilter>;
  readonly children?: InputMaybe<InstitutionListFilter>;
  readonly successors?: InputMaybe<InstitutionListFilter>;
  readonly predecessors?: InputMaybe<InstitutionListFilter>;
  readonly models?: InputMaybe<ModelListFilter>;
  readonly papers?: InputMaybe<PaperListFilter>;
  readonly authors?: InputMaybe<AuthorListFilter>;
  readonly clusters?: InputMaybe<ClusterListFilter>;
};

export type InstitutionListFilter = {
  readonly some?: InputMaybe<InstitutionFilter>;
  readonly none?: InputMaybe<InstitutionFilter>;
  readonly every?: InputMaybe<InstitutionFilter>;
};

export type InstitutionOrder = {
  readonly field: InstitutionOrderField;
  readonly direction?: OrderDirection;
};

export type InstitutionOrderField =
  | 'NAME'
  | 'VERSION';

export type TopicFilter = {
  readonly and?: InputMaybe<ReadonlyArray<TopicFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<TopicFilter>>;
  readonly not?: InputMaybe<TopicFilter>;
  readonly id?: InputMaybe<IDOperators>;
  readonly name?: InputMaybe<StringOperators>;
  readonly alias?: InputMaybe<StringListOperators>;
  readonly identifierScheme?: InputMaybe<StringListOperators>;
  readonly status?: InputMaybe<EntityStatusOperators>;
  readonly changedSince?: InputMaybe<Scalars['SafeInt']['input']>;
  readonly scheme?: InputMaybe<StringOperators>;
  readonly level?: InputMaybe<StringOperators>;
  readonly within?: InputMaybe<Scalars['ID']['input']>;
  readonly parent?: InputMaybe<TopicListFilter>;
  readonly children?: InputMaybe<TopicListFilter>;
  readonly papers?: InputMaybe<PaperListFilter>;
  readonly models?: InputMaybe<ModelListFilter>;
};

export type TopicListFilter = {
  readonly some?: InputMaybe<TopicFilter>;
  readonly none?: InputMaybe<TopicFilter>;
  readonly every?: InputMaybe<TopicFilter>;
};

export type TopicOrder = {
  readonly field: TopicOrderField;
  readonly direction?: OrderDirection;
};

export type TopicOrderField =
  | 'NAME'
  | 'LEVEL'
  | 'SCHEME'
  | 'VERSION';

export type HardwareTypeFilter = {
  readonly and?: InputMaybe<ReadonlyArray<HardwareTypeFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<HardwareTypeFilter>>;
  readonly not?: InputMaybe<HardwareTypeFilter>;
  readonly id?: InputMaybe<IDOperators>;
  readonly name?: InputMaybe<StringOperators>;
  readonly alias?: InputMaybe<StringListOperators>;
  readonly identifierScheme?: InputMaybe<StringListOperators>;
  readonly status?: InputMaybe<EntityStatusOperators>;
  readonly changedSince?: InputMaybe<Scalars['SafeInt']['input']>;
  readonly category?: InputMaybe<StringOperators>;
  readonly releaseDate?: InputMaybe<DateOperators>;
  readonly releasePrice?: InputMaybe<NumberOperators>;
  readonly fp32?: InputMaybe<NumberOperators>;
  readonly tensorFp16?: InputMaybe<NumberOperators>;
  readonly memory?: InputMaybe<NumberOperators>;
  readonly memoryBandwidth?: InputMaybe<NumberOperators>;
  readonly thermalDesignPower?: InputMaybe<NumberOperators>;
  readonly manufacturers?: InputMaybe<InstitutionListFilter>;
  readonly models?: InputMaybe<ModelListFilter>;
  readonly clusters?: InputMaybe<ClusterListFilter>;
};

export type HardwareTypeListFilter = {
  readonly some?: InputMaybe<HardwareTypeFilter>;
  readonly none?: InputMaybe<HardwareTypeFilter>;
  readonly every?: InputMaybe<HardwareTypeFilter>;
};

export type HardwareTypeOrder = {
  readonly field: HardwareTypeOrderField;
  readonly direction?: OrderDirection;
};

export type HardwareTypeOrderField =
  | 'NAME'
  | 'RELEASE_DATE'
  | 'RELEASE_PRICE'
  | 'TENSOR_FP16'
  | 'MEMORY'
  | 'THERMAL_DESIGN_POWER'
  | 'VERSION';

export type ClusterFilter = {
  readonly and?: InputMaybe<ReadonlyArray<ClusterFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<ClusterFilter>>;
  readonly not?: InputMaybe<ClusterFilter>;
  readonly id?: InputMaybe<IDOperators>;
  readonly name?: InputMaybe<StringOperators>;
  readonly alias?: InputMaybe<StringListOperators>;
  readonly identifierScheme?: InputMaybe<StringListOperators>;
  readonly status?: InputMaybe<EntityStatusOperators>;
  readonly changedSince?: InputMaybe<Scalars['SafeInt']['input']>;
  readonly operationalStatus?: InputMaybe<OperationalStatusOperators>;
  readonly certainty?: InputMaybe<CertaintyOperators>;
  readonly sector?: InputMaybe<ClusterSectorOperators>;
  readonly firstOperationalDate?: InputMaybe<DateOperators>;
  readonly maxPerformance?: InputMaybe<NumberOperators>;
  readonly performance16Bit?: InputMaybe<NumberOperators>;
  readonly h100Equivalents?: InputMaybe<NumberOperators>;
  readonly chips?: InputMaybe<NumberOperators>;
  readonly powerCapacity?: InputMaybe<NumberOperators>;
  readonly hardwareCost?: InputMaybe<NumberOperators>;
  readonly possibleDuplicate?: InputMaybe<FlagOperators>;
  readonly standardAnalysis?: InputMaybe<FlagOperators>;
  readonly country?: InputMaybe<StringOperators>;
  readonly owners?: InputMaybe<InstitutionListFilter>;
  readonly hardware?: InputMaybe<HardwareTypeListFilter>;
};

export type ClusterListFilter = {
  readonly some?: InputMaybe<ClusterFilter>;
  readonly none?: InputMaybe<ClusterFilter>;
  readonly every?: InputMaybe<ClusterFilter>;
};

export type ClusterOrder = {
  readonly field: ClusterOrderField;
  readonly direction?: OrderDirection;
};

export type ClusterOrderField =
  | 'NAME'
  | 'FIRST_OPERATIONAL_DATE'
  | 'MAX_PERFORMANCE'
  | 'PERFORMANCE_16_BIT'
  | 'CHIPS'
  | 'POWER_CAPACITY'
  | 'HARDWARE_COST'
  | 'VERSION';

export type DatasetFilter = {
  readonly and?: InputMaybe<ReadonlyArray<DatasetFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<DatasetFilter>>;
  readonly not?: InputMaybe<DatasetFilter>;
  readonly id?: InputMaybe<IDOperators>;
  readonly name?: InputMaybe<StringOperators>;
  readonly alias?: InputMaybe<StringListOperators>;
  readonly identifierScheme?: InputMaybe<StringListOperators>;
  readonly status?: InputMaybe<EntityStatusOperators>;
  readonly changedSince?: InputMaybe<Scalars['SafeInt']['input']>;
  readonly models?: InputMaybe<ModelListFilter>;
};

export type DatasetListFilter = {
  readonly some?: InputMaybe<DatasetFilter>;
  readonly none?: InputMaybe<DatasetFilter>;
  readonly every?: InputMaybe<DatasetFilter>;
};

export type DatasetOrder = {
  readonly field: DatasetOrderField;
  readonly direction?: OrderDirection;
};

export type DatasetOrderField =
  | 'NAME'
  | 'VERSION';

export type VenueFilter = {
  readonly and?: InputMaybe<ReadonlyArray<VenueFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<VenueFilter>>;
  readonly not?: InputMaybe<VenueFilter>;
  readonly id?: InputMaybe<IDOperators>;
  readonly name?: InputMaybe<StringOperators>;
  readonly alias?: InputMaybe<StringListOperators>;
  readonly identifierScheme?: InputMaybe<StringListOperators>;
  readonly status?: InputMaybe<EntityStatusOperators>;
  readonly changedSince?: InputMaybe<Scalars['SafeInt']['input']>;
  readonly category?: InputMaybe<StringOperators>;
  readonly publisher?: InputMaybe<StringOperators>;
  readonly papers?: InputMaybe<PaperListFilter>;
};

export type VenueListFilter = {
  readonly some?: InputMaybe<VenueFilter>;
  readonly none?: InputMaybe<VenueFilter>;
  readonly every?: InputMaybe<VenueFilter>;
};

export type VenueOrder = {
  readonly field: VenueOrderField;
  readonly direction?: OrderDirection;
};

export type VenueOrderField =
  | 'NAME'
  | 'VERSION';

export type CountryFilter = {
  readonly and?: InputMaybe<ReadonlyArray<CountryFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<CountryFilter>>;
  readonly not?: InputMaybe<CountryFilter>;
  readonly id?: InputMaybe<IDOperators>;
  readonly name?: InputMaybe<StringOperators>;
  readonly alias?: InputMaybe<StringListOperators>;
  readonly identifierScheme?: InputMaybe<StringListOperators>;
  readonly status?: InputMaybe<EntityStatusOperators>;
  readonly changedSince?: InputMaybe<Scalars['SafeInt']['input']>;
  readonly code?: InputMaybe<StringOperators>;
  readonly region?: InputMaybe<StringOperators>;
  readonly institutions?: InputMaybe<InstitutionListFilter>;
  readonly clusters?: InputMaybe<ClusterListFilter>;
};

export type CountryListFilter = {
  readonly some?: InputMaybe<CountryFilter>;
  readonly none?: InputMaybe<CountryFilter>;
  readonly every?: InputMaybe<CountryFilter>;
};

export type CountryOrder = {
  readonly field: CountryOrderField;
  readonly direction?: OrderDirection;
};

export type CountryOrderField =
  | 'NAME'
  | 'CODE'
  | 'VERSION';

export type Meta = {
  readonly apiVersion: Scalars['String']['output'];
  readonly dataVersion: Scalars['SafeInt']['output'];
  readonly counts: ReadonlyArray<EntityCount>;
  readonly sources: ReadonlyArray<Source>;
  readonly dictionary: ReadonlyArray<FieldDescription>;
  readonly examples: ReadonlyArray<Example>;
  readonly pathIndex: PathIndex;
};

export type EntityCount = {
  readonly type: EntityType;
  readonly count: Scalars['SafeInt']['output'];
  readonly stubs: Scalars['SafeInt']['output'];
};

export type FieldDescription = {
  readonly type: EntityType;
  readonly field: Scalars['String']['output'];
  readonly unit: Maybe<Scalars['String']['output']>;
  readonly nullMeans: Scalars['String']['output'];
};

export type Example = {
  readonly title: Scalars['String']['output'];
  readonly query: Scalars['String']['output'];
  readonly variables: Scalars['String']['output'];
};

export type OpenModelUseReport = Report & {
  readonly definition: Definition;
  readonly coverage: Coverage;
  readonly dataVersion: Scalars['SafeInt']['output'];
  readonly sources: ReadonlyArray<Source>;
  readonly warnings: ReadonlyArray<Warning>;
  readonly citation: Citation;
  readonly years: ReadonlyArray<ModelUseBucket>;
  readonly all: ModelUseBucket;
};

export type ModelUseBucket = {
  readonly label: Scalars['String']['output'];
  readonly papers: Scalars['SafeInt']['output'];
  readonly models: Scalars['SafeInt']['output'];
  readonly ofKnownDeveloper: Scalars['SafeInt']['output'];
  readonly byDeveloper: ReadonlyArray<ModelUseCell>;
  readonly byAccess: ReadonlyArray<ModelUseCell>;
  readonly openFromIndustry: ModelUseCell;
};

export type ModelUseCell = {
  readonly key: Scalars['String']['output'];
  readonly works: Proportion;
  readonly workIds: ReadonlyArray<Scalars['ID']['output']>;
};

export type Access =
  | 'UNRELEASED'
  | 'HOSTED_NO_API'
  | 'API'
  | 'OPEN_WEIGHTS_NON_COMMERCIAL'
  | 'OPEN_WEIGHTS_RESTRICTED'
  | 'OPEN_WEIGHTS_UNRESTRICTED'
  | 'UNKNOWN';

export type NotabilityCriterion =
  | 'STATE_OF_THE_ART'
  | 'HISTORICAL'
  | 'HIGHLY_CITED'
  | 'SIGNIFICANT_USE'
  | 'TRAINING_COST'
  | 'DISCRETIONARY';

export type ModelHardware = {
  readonly hardwareType: HardwareType;
  readonly quantity: Maybe<Scalars['Float']['output']>;
  readonly utilization: Maybe<Scalars['Float']['output']>;
};

export type ModelDeveloperConnection = {
  readonly edges: ReadonlyArray<ModelDeveloperEdge>;
  readonly nodes: ReadonlyArray<Institution>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['SafeInt']['output'];
};

export type ModelDeveloperEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Institution;
  readonly position: Scalars['Int']['output'];
};

export type ModelConnection = {
  readonly edges: ReadonlyArray<ModelEdge>;
  readonly nodes: ReadonlyArray<Model>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['SafeInt']['output'];
};

export type ModelEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Model;
  readonly position: Maybe<Scalars['Int']['output']>;
  readonly quantity: Maybe<Scalars['Float']['output']>;
  readonly utilization: Maybe<Scalars['Float']['output']>;
  readonly score: Maybe<Scalars['Float']['output']>;
  readonly rank: Maybe<Scalars['Int']['output']>;
};

export type NetworkKind =
  | 'COLLABORATION'
  | 'CO_DEVELOPMENT'
  | 'CITATION'
  | 'TOPIC_CO_OCCURRENCE';

export type NetworkLevel =
  | 'AUTHOR'
  | 'INSTITUTION'
  | 'COUNTRY'
  | 'SECTOR';

export type Weighting =
  | 'FULL'
  | 'FRACTIONAL';

export type LookupResult = {
  readonly identifier: Scalars['String']['output'];
  readonly status: LookupStatus;
  readonly entity: Maybe<Entity>;
  readonly candidates: ReadonlyArray<Entity>;
};

export type LookupStatus =
  | 'FOUND'
  | 'MERGED'
  | 'RETIRED'
  | 'AMBIGUOUS'
  | 'NOT_FOUND'
  | 'MALFORMED';

export type OpenWeightsLagReport = Report & {
  readonly definition: Definition;
  readonly coverage: Coverage;
  readonly dataVersion: Scalars['SafeInt']['output'];
  readonly sources: ReadonlyArray<Source>;
  readonly warnings: ReadonlyArray<Warning>;
  readonly citation: Citation;
  readonly buckets: ReadonlyArray<OpenWeightsLagBucket>;
};

export type OpenWeightsLagBucket = {
  readonly label: Scalars['String']['output'];
  readonly from: Scalars['String']['output'];
  readonly to: Scalars['String']['output'];
  readonly complete: Scalars['Boolean']['output'];
  readonly n: Scalars['SafeInt']['output'];
  readonly reached: Scalars['SafeInt']['output'];
  readonly medianMonths: Maybe<Scalars['Float']['output']>;
  readonly lags: ReadonlyArray<OpenWeightsLag>;
  readonly members: EntityConnection;
};


export type OpenWeightsLagBucketmembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type OpenWeightsLag = {
  readonly model: Model;
  readonly target: Scalars['Float']['output'];
  readonly targetDate: Scalars['String']['output'];
  readonly reachedBy: Maybe<Model>;
  readonly reachedOn: Maybe<Scalars['String']['output']>;
  readonly months: Maybe<Scalars['Float']['output']>;
  readonly monthsObserved: Maybe<Scalars['Float']['output']>;
  readonly missingOrders: Maybe<Scalars['Float']['output']>;
};

export type Paper = Node & Entity & {
  readonly id: Scalars['ID']['output'];
  readonly type: EntityType;
  readonly name: Scalars['String']['output'];
  readonly status: EntityStatus;
  readonly version: Scalars['SafeInt']['output'];
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly degrees: ReadonlyArray<Degree>;
  readonly fields: ReadonlyArray<FieldState>;
  readonly records: RecordConnection;
  readonly history: HistoryConnection;
  readonly title: Scalars['String']['output'];
  readonly publicationDate: Maybe<PartialDate>;
  readonly citations: Maybe<Scalars['SafeInt']['output']>;
  readonly venue: Maybe<Venue>;
  readonly link: Maybe<Scalars['URL']['output']>;
  readonly teamClass: TeamClass;
  readonly sectors: ReadonlyArray<Sector>;
  readonly authorships: AuthorshipConnection;
  readonly institutions: InstitutionConnection;
  readonly topics: TopicConnection;
  readonly models: ModelConnection;
  readonly usesModels: ModelUseConnection;
  readonly references: PaperConnection;
  readonly citedBy: PaperConnection;
  readonly codeRepositories: ReadonlyArray<Scalars['URL']['output']>;
};


export type PaperfieldsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type PaperrecordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type PaperhistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type PaperteamClassArgs = {
  rule?: TeamClassRule;
  publicResearchAsAcademia?: Scalars['Boolean']['input'];
};


export type PaperauthorshipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type PaperinstitutionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type PapertopicsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type PapermodelsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type PaperusesModelsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type PaperreferencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type PapercitedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type AuthorshipConnection = {
  readonly edges: ReadonlyArray<AuthorshipEdge>;
  readonly nodes: ReadonlyArray<Author>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['SafeInt']['output'];
};

export type AuthorshipEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Author;
  readonly position: Scalars['Int']['output'];
  readonly corresponding: Maybe<Scalars['Boolean']['output']>;
  readonly institutions: ReadonlyArray<Institution>;
  readonly rawAffiliations: ReadonlyArray<Scalars['String']['output']>;
};

export type ModelUseConnection = {
  readonly edges: ReadonlyArray<ModelUseEdge>;
  readonly nodes: ReadonlyArray<Model>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['SafeInt']['output'];
};

export type ModelUseEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Model;
  readonly role: ModelUseRole;
  readonly evidence: Maybe<Scalars['String']['output']>;
};

export type PaperUseConnection = {
  readonly edges: ReadonlyArray<PaperUseEdge>;
  readonly nodes: ReadonlyArray<Paper>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['SafeInt']['output'];
};

export type PaperUseEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Paper;
  readonly role: ModelUseRole;
  readonly evidence: Maybe<Scalars['String']['output']>;
};

export type ModelUseRole =
  | 'FINE_TUNE'
  | 'FEATURE'
  | 'BASELINE'
  | 'EVALUATION'
  | 'AUDIT'
  | 'API';

export type PaperConnection = {
  readonly edges: ReadonlyArray<PaperEdge>;
  readonly nodes: ReadonlyArray<Paper>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['SafeInt']['output'];
};

export type PaperEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Paper;
  readonly position: Maybe<Scalars['Int']['output']>;
  readonly corresponding: Maybe<Scalars['Boolean']['output']>;
  readonly authors: Maybe<Scalars['Int']['output']>;
  readonly score: Maybe<Scalars['Float']['output']>;
  readonly rank: Maybe<Scalars['Int']['output']>;
};

export type YearRange = {
  readonly from?: InputMaybe<Scalars['Int']['input']>;
  readonly to?: InputMaybe<Scalars['Int']['input']>;
  readonly label?: InputMaybe<Scalars['String']['input']>;
};

export type CollaborationKind =
  | 'PAPER'
  | 'MODEL'
  | 'AFFILIATION'
  | 'CITATION';

export type IdentityRule =
  | 'KEYED'
  | 'UNAMBIGUOUS'
  | 'ANY';

export type CollaborationPathReport = {
  readonly outcome: PathOutcome;
  readonly distance: Maybe<Scalars['Int']['output']>;
  readonly complete: Scalars['Boolean']['output'];
  readonly componentSizes: Maybe<ReadonlyArray<Scalars['SafeInt']['output']>>;
  readonly weakestIdentity: Maybe<IdentityRule>;
  readonly paths: ReadonlyArray<CollaborationPath>;
  readonly engine: PathEngine;
  readonly dataVersion: Scalars['SafeInt']['output'];
};

export type PathOutcome =
  | 'FOUND'
  | 'SAME_ENTITY'
  | 'BEYOND_MAX_HOPS'
  | 'NOT_CONNECTED'
  | 'SEARCH_LIMIT';

export type PathEngine =
  | 'INDEX'
  | 'DATABASE';

export type CollaborationPath = {
  readonly length: Scalars['Int']['output'];
  readonly cost: Scalars['Float']['output'];
  readonly nodes: ReadonlyArray<Entity>;
  readonly hops: ReadonlyArray<CollaborationHop>;
  readonly weakestIdentity: IdentityRule;
};

export type CollaborationHop = {
  readonly from: Entity;
  readonly to: Entity;
  readonly kind: CollaborationKind;
  readonly weight: Scalars['Float']['output'];
  readonly firstYear: Maybe<Scalars['Int']['output']>;
  readonly lastYear: Maybe<Scalars['Int']['output']>;
  readonly evidence: EntityConnection;
};


export type CollaborationHopevidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type PathIndex = {
  readonly state: PathIndexState;
  readonly dataVersion: Maybe<Scalars['SafeInt']['output']>;
  readonly edges: Maybe<Scalars['SafeInt']['output']>;
  readonly bytes: Maybe<Scalars['SafeInt']['output']>;
  readonly buildSeconds: Maybe<Scalars['Float']['output']>;
};

export type PathIndexState =
  | 'NONE'
  | 'BUILDING'
  | 'UPDATING'
  | 'READY'
  | 'TOO_LARGE';

export type ApiRecord = Node & {
  readonly id: Scalars['ID']['output'];
  readonly seq: Scalars['SafeInt']['output'];
  readonly origin: Origin;
  readonly source: Maybe<Source>;
  readonly at: Scalars['DateTime']['output'];
  readonly by: Maybe<Scalars['String']['output']>;
  readonly locator: Maybe<Scalars['String']['output']>;
  readonly citation: Maybe<Scalars['String']['output']>;
  readonly fields: ReadonlyArray<StatedField>;
  readonly current: Scalars['Boolean']['output'];
};

export type StatedField = {
  readonly name: Scalars['String']['output'];
  readonly value: Maybe<Scalars['String']['output']>;
  readonly low: Maybe<Scalars['Float']['output']>;
  readonly high: Maybe<Scalars['Float']['output']>;
  readonly unit: Maybe<Scalars['String']['output']>;
  readonly method: Maybe<QuantityMethod>;
  readonly confidence: Maybe<Confidence>;
  readonly none: Scalars['Boolean']['output'];
};

export type Origin =
  | 'HUMAN'
  | 'IMPORT'
  | 'MACHINE'
  | 'MACHINE_REVIEWED';

export type FieldState = {
  readonly name: Scalars['String']['output'];
  readonly because: Scalars['String']['output'];
  readonly contested: Scalars['Boolean']['output'];
  readonly chosen: Maybe<ApiRecord>;
  readonly candidates: ReadonlyArray<ApiRecord>;
};

export type RecordConnection = {
  readonly nodes: ReadonlyArray<ApiRecord>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['SafeInt']['output'];
};

export type HistoryEntry = {
  readonly record: ApiRecord;
  readonly changes: ReadonlyArray<FieldChange>;
};

export type FieldChange = {
  readonly field: Scalars['String']['output'];
  readonly before: Maybe<Scalars['String']['output']>;
  readonly after: Maybe<Scalars['String']['output']>;
};

export type HistoryConnection = {
  readonly nodes: ReadonlyArray<HistoryEntry>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['SafeInt']['output'];
};

export type ReleaseReport = Report & {
  readonly definition: Definition;
  readonly coverage: Coverage;
  readonly dataVersion: Scalars['SafeInt']['output'];
  readonly sources: ReadonlyArray<Source>;
  readonly warnings: ReadonlyArray<Warning>;
  readonly citation: Citation;
  readonly buckets: ReadonlyArray<ReleaseBucket>;
  readonly regressions: ReadonlyArray<ReleaseRegression>;
};

export type ReleaseOutcome =
  | 'CODE'
  | 'OPEN_WEIGHTS';

export type ReleaseRegression = {
  readonly outcome: ReleaseOutcome;
  readonly sentence: Scalars['String']['output'];
  readonly n: Scalars['SafeInt']['output'];
  readonly released: Scalars['SafeInt']['output'];
  readonly leftOut: Scalars['SafeInt']['output'];
  readonly coefficients: ReadonlyArray<OddsRatio>;
  readonly warnings: ReadonlyArray<Warning>;
  readonly members: EntityConnection;
};


export type ReleaseRegressionmembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type RegressionTerm =
  | 'INDUSTRY'
  | 'COLLABORATION'
  | 'LOG10_COMPUTE'
  | 'YEAR'
  | 'DOMAIN';

export type OddsRatio = {
  readonly term: RegressionTerm;
  readonly domain: Maybe<Scalars['String']['output']>;
  readonly oddsRatio: Scalars['Float']['output'];
  readonly interval: Interval;
  readonly logOdds: Scalars['Float']['output'];
  readonly standardError: Scalars['Float']['output'];
  readonly p: Scalars['Float']['output'];
  readonly count: Maybe<Scalars['SafeInt']['output']>;
};

export type ReleaseBucket = {
  readonly label: Scalars['String']['output'];
  readonly from: Scalars['String']['output'];
  readonly to: Scalars['String']['output'];
  readonly complete: Scalars['Boolean']['output'];
  readonly all: ReleaseRates;
  readonly classes: ReadonlyArray<ReleaseClass>;
};

export type ReleaseRates = {
  readonly count: Scalars['SafeInt']['output'];
  readonly openWeights: ReleaseRate;
  readonly api: ReleaseRate;
  readonly code: ReleaseRate;
};

export type ReleaseClass = {
  readonly teamClass: TeamClass;
  readonly count: Scalars['SafeInt']['output'];
  readonly openWeights: ReleaseRate;
  readonly api: ReleaseRate;
  readonly code: ReleaseRate;
};

export type ReleaseRate = {
  readonly released: Scalars['SafeInt']['output'];
  readonly known: Scalars['SafeInt']['output'];
  readonly unknown: Scalars['SafeInt']['output'];
  readonly share: Maybe<Scalars['Float']['output']>;
  readonly interval: Maybe<Interval>;
  readonly bounds: Maybe<Bounds>;
  readonly members: EntityConnection;
};


export type ReleaseRatemembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Report = {
  readonly definition: Definition;
  readonly coverage: Coverage;
  readonly dataVersion: Scalars['SafeInt']['output'];
  readonly sources: ReadonlyArray<Source>;
  readonly warnings: ReadonlyArray<Warning>;
  readonly citation: Citation;
};

export type Definition = {
  readonly sentence: Scalars['String']['output'];
  readonly arguments: Scalars['String']['output'];
};

export type Coverage = {
  readonly considered: Scalars['SafeInt']['output'];
  readonly counted: Scalars['SafeInt']['output'];
  readonly withoutValue: Scalars['SafeInt']['output'];
  readonly withoutKey: Scalars['SafeInt']['output'];
  readonly withoutDate: Scalars['SafeInt']['output'];
  readonly yearOnly: Scalars['SafeInt']['output'];
  readonly monthOnly: Scalars['SafeInt']['output'];
};

export type Warning = {
  readonly code: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
};

export type Citation = {
  readonly text: Scalars['String']['output'];
  readonly bibtex: Scalars['String']['output'];
};

export type Interval = {
  readonly low: Scalars['Float']['output'];
  readonly high: Scalars['Float']['output'];
  readonly level: Scalars['Float']['output'];
  readonly method: Scalars['String']['output'];
};

export type Scope = {
  readonly asOf?: InputMaybe<AsOf>;
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly assume?: InputMaybe<ReadonlyArray<Assumption>>;
};

export type AsOf =
  { readonly version: Scalars['SafeInt']['input']; readonly time?: never; }
  |  { readonly version?: never; readonly time: Scalars['DateTime']['input']; };

export type Assumption =
  { readonly sector: SectorAssumption; readonly exclude?: never; readonly quantity?: never; }
  |  { readonly sector?: never; readonly exclude: Scalars['ID']['input']; readonly quantity?: never; }
  |  { readonly sector?: never; readonly exclude?: never; readonly quantity: QuantityAssumption; };

export type SectorAssumption = {
  readonly institution: Scalars['ID']['input'];
  readonly value: Sector;
};

export type QuantityAssumption = {
  readonly entity: Scalars['ID']['input'];
  readonly field: Scalars['String']['input'];
  readonly best: Scalars['Float']['input'];
};

export type ScrutinyReport = Report & {
  readonly definition: Definition;
  readonly coverage: Coverage;
  readonly dataVersion: Scalars['SafeInt']['output'];
  readonly sources: ReadonlyArray<Source>;
  readonly warnings: ReadonlyArray<Warning>;
  readonly citation: Citation;
  readonly buckets: ReadonlyArray<ScrutinyBucket>;
};

export type ScrutinyBucket = {
  readonly label: Scalars['String']['output'];
  readonly from: Scalars['String']['output'];
  readonly to: Scalars['String']['output'];
  readonly complete: Scalars['Boolean']['output'];
  readonly all: Scrutiny;
  readonly classes: ReadonlyArray<ClassScrutiny>;
};

export type Scrutiny = {
  readonly models: Scalars['SafeInt']['output'];
  readonly evaluations: Scalars['SafeInt']['output'];
  readonly inDoubt: Scalars['SafeInt']['output'];
  readonly own: Scalars['SafeInt']['output'];
  readonly perModel: Maybe<Scalars['Float']['output']>;
  readonly perModelInterval: Maybe<Interval>;
  readonly scrutinised: Proportion;
  readonly members: EntityConnection;
};


export type ScrutinymembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type ClassScrutiny = {
  readonly teamClass: TeamClass;
  readonly models: Scalars['SafeInt']['output'];
  readonly evaluations: Scalars['SafeInt']['output'];
  readonly inDoubt: Scalars['SafeInt']['output'];
  readonly own: Scalars['SafeInt']['output'];
  readonly perModel: Maybe<Scalars['Float']['output']>;
  readonly perModelInterval: Maybe<Interval>;
  readonly scrutinised: Proportion;
  readonly members: EntityConnection;
};


export type ClassScrutinymembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type SearchConnection = {
  readonly edges: ReadonlyArray<SearchEdge>;
  readonly nodes: ReadonlyArray<Entity>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['SafeInt']['output'];
};

export type SearchEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Entity;
  readonly score: Scalars['Float']['output'];
  readonly highlight: Maybe<Scalars['String']['output']>;
};

export type Suggestion = {
  readonly entity: Entity;
  readonly label: Scalars['String']['output'];
  readonly hint: Scalars['String']['output'];
};

export type SnapshotComparison = Report & {
  readonly definition: Definition;
  readonly coverage: Coverage;
  readonly dataVersion: Scalars['SafeInt']['output'];
  readonly sources: ReadonlyArray<Source>;
  readonly warnings: ReadonlyArray<Warning>;
  readonly citation: Citation;
  readonly left: SnapshotSide;
  readonly right: SnapshotSide;
  readonly both: Scalars['SafeInt']['output'];
  readonly changes: ReadonlyArray<SnapshotChange>;
  readonly onlyLeft: SnapshotModelConnection;
  readonly onlyRight: SnapshotModelConnection;
  readonly classChanges: SnapshotClassChangeConnection;
  readonly computeChanges: SnapshotComputeChangeConnection;
};


export type SnapshotComparisonchangesArgs = {
  first?: Scalars['Int']['input'];
};


export type SnapshotComparisononlyLeftArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type SnapshotComparisononlyRightArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type SnapshotComparisonclassChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type SnapshotComparisoncomputeChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type SnapshotSide = {
  readonly models: Scalars['SafeInt']['output'];
  readonly withCompute: Scalars['SafeInt']['output'];
  readonly classes: ReadonlyArray<SnapshotClassCount>;
};

export type SnapshotClassCount = {
  readonly teamClass: TeamClass;
  readonly count: Scalars['SafeInt']['output'];
  readonly share: Maybe<Scalars['Float']['output']>;
};

export type SnapshotModel = {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly date: Maybe<Scalars['String']['output']>;
  readonly teamClass: TeamClass;
  readonly trainingCompute: Maybe<Scalars['Float']['output']>;
};

export type SnapshotChange = {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly classBefore: TeamClass;
  readonly classAfter: TeamClass;
  readonly computeBefore: Maybe<Scalars['Float']['output']>;
  readonly computeAfter: Maybe<Scalars['Float']['output']>;
  readonly factor: Maybe<Scalars['Float']['output']>;
};

export type SnapshotClassChange = {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly before: TeamClass;
  readonly after: TeamClass;
};

export type SnapshotComputeChange = {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly before: Maybe<Scalars['Float']['output']>;
  readonly after: Maybe<Scalars['Float']['output']>;
  readonly factor: Maybe<Scalars['Float']['output']>;
};

export type SnapshotModelConnection = {
  readonly nodes: ReadonlyArray<SnapshotModel>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['SafeInt']['output'];
};

export type SnapshotClassChangeConnection = {
  readonly nodes: ReadonlyArray<SnapshotClassChange>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['SafeInt']['output'];
};

export type SnapshotComputeChangeConnection = {
  readonly nodes: ReadonlyArray<SnapshotComputeChange>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['SafeInt']['output'];
};

export type Source = Node & {
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
  readonly dataset: Scalars['String']['output'];
  readonly sheet: Maybe<Scalars['String']['output']>;
  readonly edition: Maybe<Scalars['String']['output']>;
  readonly licence: Scalars['String']['output'];
  readonly citation: Scalars['String']['output'];
  readonly records: Scalars['SafeInt']['output'];
};

export type ExpansionLimit = {
  readonly relationship: RelationshipKind;
  readonly direction?: InputMaybe<Direction>;
  readonly first?: Scalars['Int']['input'];
  readonly rankBy?: RankBy;
};

export type RankBy =
  | 'DEGREE'
  | 'RECENT'
  | 'WEIGHT';

export type LineageDirection =
  | 'ANCESTORS'
  | 'DESCENDANTS'
  | 'BOTH';

export type UpstreamCompute = {
  readonly best: Maybe<Scalars['Float']['output']>;
  readonly low: Maybe<Scalars['Float']['output']>;
  readonly high: Maybe<Scalars['Float']['output']>;
  readonly known: Scalars['SafeInt']['output'];
  readonly models: Scalars['SafeInt']['output'];
};

export type Subgraph = {
  readonly directed: Scalars['Boolean']['output'];
  readonly nodes: ReadonlyArray<SubgraphNode>;
  readonly edges: ReadonlyArray<SubgraphEdge>;
  readonly nodeCount: Scalars['SafeInt']['output'];
  readonly edgeCount: Scalars['SafeInt']['output'];
  readonly totalNodes: Scalars['SafeInt']['output'];
  readonly totalEdges: Scalars['SafeInt']['output'];
  readonly truncated: ReadonlyArray<Truncation>;
  readonly legend: ReadonlyArray<LegendEntry>;
  readonly exports: ReadonlyArray<SubgraphExport>;
  readonly dataVersion: Scalars['SafeInt']['output'];
  readonly warnings: ReadonlyArray<Warning>;
  readonly upstreamCompute: Maybe<UpstreamCompute>;
};

export type SubgraphNode = {
  readonly id: Scalars['ID']['output'];
  readonly type: EntityType;
  readonly label: Scalars['String']['output'];
  readonly size: Scalars['Float']['output'];
  readonly group: Scalars['String']['output'];
  readonly x: Maybe<Scalars['Float']['output']>;
  readonly y: Maybe<Scalars['Float']['output']>;
  readonly year: Maybe<Scalars['Int']['output']>;
  readonly community: Maybe<Scalars['Int']['output']>;
  readonly degree: Scalars['Int']['output'];
  readonly betweenness: Maybe<Scalars['Float']['output']>;
  readonly pageRank: Maybe<Scalars['Float']['output']>;
  readonly entity: Maybe<Entity>;
};

export type SubgraphEdge = {
  readonly id: Scalars['ID']['output'];
  readonly source: Scalars['ID']['output'];
  readonly target: Scalars['ID']['output'];
  readonly type: Scalars['String']['output'];
  readonly weight: Scalars['Float']['output'];
  readonly firstYear: Maybe<Scalars['Int']['output']>;
  readonly lastYear: Maybe<Scalars['Int']['output']>;
  readonly evidenceCount: Scalars['Int']['output'];
};

export type Truncation = {
  readonly relationship: Scalars['String']['output'];
  readonly reason: Scalars['String']['output'];
  readonly shown: Scalars['SafeInt']['output'];
  readonly total: Scalars['SafeInt']['output'];
};

export type LegendEntry = {
  readonly key: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly colour: Scalars['String']['output'];
  readonly count: Scalars['SafeInt']['output'];
};

export type SubgraphExport = {
  readonly format: Scalars['String']['output'];
  readonly url: Scalars['String']['output'];
};

export type Topic = Node & Entity & {
  readonly id: Scalars['ID']['output'];
  readonly type: EntityType;
  readonly name: Scalars['String']['output'];
  readonly status: EntityStatus;
  readonly version: Scalars['SafeInt']['output'];
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly degrees: ReadonlyArray<Degree>;
  readonly fields: ReadonlyArray<FieldState>;
  readonly records: RecordConnection;
  readonly history: HistoryConnection;
  readonly scheme: Scalars['String']['output'];
  readonly level: Scalars['String']['output'];
  readonly parent: Maybe<Topic>;
  readonly children: TopicConnection;
  readonly papers: PaperConnection;
  readonly models: ModelConnection;
};


export type TopicfieldsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type TopicrecordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type TopichistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type TopicchildrenArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type TopicpapersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type TopicmodelsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type TopicConnection = {
  readonly edges: ReadonlyArray<TopicEdge>;
  readonly nodes: ReadonlyArray<Topic>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['SafeInt']['output'];
};

export type TopicEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Topic;
  readonly score: Maybe<Scalars['Float']['output']>;
  readonly rank: Maybe<Scalars['Int']['output']>;
};

export type TopicSubset =
  | 'ALL'
  | 'FOUNDATION_MODELS';

export type TopicIntensity =
  | 'MEDIAN'
  | 'ABOVE_YEAR';

export type TopicTrendReport = Report & {
  readonly definition: Definition;
  readonly coverage: Coverage;
  readonly dataVersion: Scalars['SafeInt']['output'];
  readonly sources: ReadonlyArray<Source>;
  readonly warnings: ReadonlyArray<Warning>;
  readonly citation: Citation;
  readonly topics: ReadonlyArray<TopicTrend>;
  readonly topicCount: Scalars['SafeInt']['output'];
  readonly relation: TopicRelation;
};


export type TopicTrendReporttopicsArgs = {
  first?: Scalars['Int']['input'];
};

export type TopicTrend = {
  readonly topic: Maybe<Topic>;
  readonly name: Scalars['String']['output'];
  readonly works: Scalars['SafeInt']['output'];
  readonly intensity: Maybe<Scalars['Float']['output']>;
  readonly change: Maybe<Estimate>;
  readonly years: ReadonlyArray<TopicYear>;
};

export type TopicYear = {
  readonly year: Scalars['Int']['output'];
  readonly works: Scalars['SafeInt']['output'];
  readonly models: Scalars['SafeInt']['output'];
  readonly papers: Scalars['SafeInt']['output'];
  readonly intensity: Maybe<Scalars['Float']['output']>;
  readonly computes: Scalars['SafeInt']['output'];
  readonly academicOnly: Proportion;
};

export type TopicRelation = {
  readonly topics: Scalars['SafeInt']['output'];
  readonly slope: Maybe<Estimate>;
  readonly rSquared: Maybe<Scalars['Float']['output']>;
  readonly spearman: Maybe<RankCorrelation>;
};

export type Estimate = {
  readonly value: Scalars['Float']['output'];
  readonly standardError: Maybe<Scalars['Float']['output']>;
  readonly interval: Maybe<Bounded>;
  readonly p: Maybe<Scalars['Float']['output']>;
  readonly n: Scalars['SafeInt']['output'];
};

export type Bounded = {
  readonly low: Scalars['Float']['output'];
  readonly high: Scalars['Float']['output'];
};

export type RankCorrelation = {
  readonly rho: Scalars['Float']['output'];
  readonly p: Scalars['Float']['output'];
  readonly n: Scalars['SafeInt']['output'];
};

export type Proportion = {
  readonly count: Scalars['SafeInt']['output'];
  readonly n: Scalars['SafeInt']['output'];
  readonly share: Maybe<Scalars['Float']['output']>;
  readonly interval: Maybe<Interval>;
};

export type TrendKey =
  | 'NONE'
  | 'TEAM_CLASS'
  | 'SECTOR'
  | 'COUNTRY'
  | 'DOMAIN'
  | 'ACCESS';

export type TrendReport = Report & {
  readonly definition: Definition;
  readonly coverage: Coverage;
  readonly dataVersion: Scalars['SafeInt']['output'];
  readonly sources: ReadonlyArray<Source>;
  readonly warnings: ReadonlyArray<Warning>;
  readonly citation: Citation;
  readonly groups: ReadonlyArray<Trend>;
  readonly comparisons: ReadonlyArray<TrendComparison>;
};

export type Trend = {
  readonly key: Maybe<Scalars['String']['output']>;
  readonly label: Scalars['String']['output'];
  readonly n: Scalars['Int']['output'];
  readonly slope: Maybe<Scalars['Float']['output']>;
  readonly slopeInterval: Maybe<Interval>;
  readonly slopeBootstrap: Maybe<Interval>;
  readonly doublingMonths: Maybe<Scalars['Float']['output']>;
  readonly doublingInterval: Maybe<Interval>;
  readonly rSquared: Maybe<Scalars['Float']['output']>;
  readonly yearly: Maybe<MonotoneTrend>;
  readonly points: ReadonlyArray<TrendPoint>;
  readonly fit: ReadonlyArray<TrendFit>;
};

export type TrendPoint = {
  readonly model: Model;
  readonly date: Scalars['String']['output'];
  readonly value: Scalars['Float']['output'];
  readonly outlier: Scalars['Boolean']['output'];
};

export type TrendFit = {
  readonly date: Scalars['String']['output'];
  readonly value: Scalars['Float']['output'];
  readonly low: Scalars['Float']['output'];
  readonly high: Scalars['Float']['output'];
};

export type TrendComparison = {
  readonly first: Scalars['String']['output'];
  readonly second: Scalars['String']['output'];
  readonly difference: Scalars['Float']['output'];
  readonly interval: Maybe<Interval>;
  readonly p: Maybe<Scalars['Float']['output']>;
};

export type MonotoneTrend = {
  readonly n: Scalars['Int']['output'];
  readonly tau: Scalars['Float']['output'];
  readonly z: Scalars['Float']['output'];
  readonly p: Scalars['Float']['output'];
  readonly senSlope: Maybe<Scalars['Float']['output']>;
};

export type GapReport = Report & {
  readonly definition: Definition;
  readonly coverage: Coverage;
  readonly dataVersion: Scalars['SafeInt']['output'];
  readonly sources: ReadonlyArray<Source>;
  readonly warnings: ReadonlyArray<Warning>;
  readonly citation: Citation;
  readonly buckets: ReadonlyArray<GapBucket>;
  readonly medianTrend: GapTrend;
  readonly geometricMeanTrend: GapTrend;
};

export type GapBucket = {
  readonly label: Scalars['String']['output'];
  readonly from: Scalars['String']['output'];
  readonly to: Scalars['String']['output'];
  readonly complete: Scalars['Boolean']['output'];
  readonly numerator: GapSide;
  readonly denominator: GapSide;
  readonly medianRatio: GapRatio;
  readonly geometricMeanRatio: GapRatio;
};

export type GapSide = {
  readonly n: Scalars['Int']['output'];
  readonly median: Maybe<Scalars['Float']['output']>;
  readonly geometricMean: Maybe<Scalars['Float']['output']>;
};

export type GapRatio = {
  readonly value: Maybe<Scalars['Float']['output']>;
  readonly interval: Maybe<Interval>;
};

export type GapTrend = {
  readonly n: Scalars['Int']['output'];
  readonly slope: Maybe<Scalars['Float']['output']>;
  readonly slopeInterval: Maybe<Interval>;
  readonly rSquared: Maybe<Scalars['Float']['output']>;
  readonly monotone: Maybe<MonotoneTrend>;
};

export type LagReport = Report & {
  readonly definition: Definition;
  readonly coverage: Coverage;
  readonly dataVersion: Scalars['SafeInt']['output'];
  readonly sources: ReadonlyArray<Source>;
  readonly warnings: ReadonlyArray<Warning>;
  readonly citation: Citation;
  readonly years: ReadonlyArray<LagYear>;
};

export type LagYear = {
  readonly year: Scalars['Int']['output'];
  readonly n: Scalars['Int']['output'];
  readonly target: Scalars['Float']['output'];
  readonly targetDate: Scalars['String']['output'];
  readonly reachedBy: Maybe<Model>;
  readonly reachedOn: Maybe<Scalars['String']['output']>;
  readonly months: Maybe<Scalars['Float']['output']>;
  readonly monthsObserved: Maybe<Scalars['Float']['output']>;
  readonly missingOrders: Maybe<Scalars['Float']['output']>;
};

export type Venue = Node & Entity & {
  readonly id: Scalars['ID']['output'];
  readonly type: EntityType;
  readonly name: Scalars['String']['output'];
  readonly status: EntityStatus;
  readonly version: Scalars['SafeInt']['output'];
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly degrees: ReadonlyArray<Degree>;
  readonly fields: ReadonlyArray<FieldState>;
  readonly records: RecordConnection;
  readonly history: HistoryConnection;
  readonly category: Maybe<Scalars['String']['output']>;
  readonly publisher: Maybe<Scalars['String']['output']>;
  readonly papers: PaperConnection;
};


export type VenuefieldsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type VenuerecordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type VenuehistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type VenuepapersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type VenueConnection = {
  readonly edges: ReadonlyArray<VenueEdge>;
  readonly nodes: ReadonlyArray<Venue>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['SafeInt']['output'];
};

export type VenueEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Venue;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( ModelParent )
    | ( AuthorParent )
    | ( ClusterParent )
    | ( CountryParent )
    | ( DatasetParent )
    | ( HardwareTypeParent )
    | ( InstitutionParent )
    | ( PaperParent )
    | ( RecordParent )
    | ( SourceParent )
    | ( TopicParent )
    | ( VenueParent )
  ;
  Entity:
    | ( ModelParent )
    | ( AuthorParent )
    | ( ClusterParent )
    | ( CountryParent )
    | ( DatasetParent )
    | ( HardwareTypeParent )
    | ( InstitutionParent )
    | ( PaperParent )
    | ( TopicParent )
    | ( VenueParent )
  ;
  Report:
    | ( Omit<AffordabilityReport, 'sources' | 'buckets'> & { sources: ReadonlyArray<_RefType['Source']>, buckets: ReadonlyArray<_RefType['AffordabilityBucket']> } )
    | ( Omit<ShareReport, 'sources' | 'facets'> & { sources: ReadonlyArray<_RefType['Source']>, facets: ReadonlyArray<_RefType['ShareFacet']> } )
    | ( Omit<ClusterShareReport, 'sources' | 'facets'> & { sources: ReadonlyArray<_RefType['Source']>, facets: ReadonlyArray<_RefType['ShareFacet']> } )
    | ( Omit<MatrixReport, 'sources' | 'buckets'> & { sources: ReadonlyArray<_RefType['Source']>, buckets: ReadonlyArray<_RefType['MatrixBucket']> } )
    | ( Omit<ConcentrationReport, 'sources' | 'buckets'> & { sources: ReadonlyArray<_RefType['Source']>, buckets: ReadonlyArray<_RefType['ConcentrationBucket']> } )
    | ( Omit<DisclosureReport, 'sources' | 'buckets'> & { sources: ReadonlyArray<_RefType['Source']>, buckets: ReadonlyArray<_RefType['DisclosureBucket']> } )
    | ( GroupReportParent )
    | ( Omit<KeywordTrendReport, 'sources' | 'lists' | 'terms'> & { sources: ReadonlyArray<_RefType['Source']>, lists: ReadonlyArray<_RefType['KeywordTrend']>, terms: ReadonlyArray<_RefType['KeywordTrend']> } )
    | ( Omit<LineageReport, 'sources' | 'buckets'> & { sources: ReadonlyArray<_RefType['Source']>, buckets: ReadonlyArray<_RefType['LineageBucket']> } )
    | ( Omit<OpenModelUseReport, 'sources' | 'years' | 'all'> & { sources: ReadonlyArray<_RefType['Source']>, years: ReadonlyArray<_RefType['ModelUseBucket']>, all: _RefType['ModelUseBucket'] } )
    | ( Omit<OpenWeightsLagReport, 'sources' | 'buckets'> & { sources: ReadonlyArray<_RefType['Source']>, buckets: ReadonlyArray<_RefType['OpenWeightsLagBucket']> } )
    | ( ReleaseReportParent )
    | ( Omit<ScrutinyReport, 'sources' | 'buckets'> & { sources: ReadonlyArray<_RefType['Source']>, buckets: ReadonlyArray<_RefType['ScrutinyBucket']> } )
    | ( SnapshotComparisonParent )
    | ( TopicReportParent )
    | ( Omit<TrendReport, 'sources' | 'groups' | 'comparisons'> & { sources: ReadonlyArray<_RefType['Source']>, groups: ReadonlyArray<_RefType['Trend']>, comparisons: ReadonlyArray<_RefType['TrendComparison']> } )
    | ( Omit<GapReport, 'sources' | 'buckets' | 'medianTrend' | 'geometricMeanTrend'> & { sources: ReadonlyArray<_RefType['Source']>, buckets: ReadonlyArray<_RefType['GapBucket']>, medianTrend: _RefType['GapTrend'], geometricMeanTrend: _RefType['GapTrend'] } )
    | ( Omit<LagReport, 'sources' | 'years'> & { sources: ReadonlyArray<_RefType['Source']>, years: ReadonlyArray<_RefType['LagYear']> } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AffordabilityReport: ResolverTypeWrapper<Omit<AffordabilityReport, 'sources' | 'buckets'> & { sources: ReadonlyArray<ResolversTypes['Source']>, buckets: ReadonlyArray<ResolversTypes['AffordabilityBucket']> }>;
  AffordabilityBucket: ResolverTypeWrapper<AffordabilityParent>;
  AffordedRun: AffordedRun;
  Affordability: ResolverTypeWrapper<Affordability>;
  AffordedDays: ResolverTypeWrapper<AffordedDays>;
  Model: ResolverTypeWrapper<ModelParent>;
  ScalePosition: ResolverTypeWrapper<ScalePosition>;
  ShareSubject: ShareSubject;
  ShareKey: ShareKey;
  Group: Group;
  Attribution: Attribution;
  RollUp: RollUp;
  NotabilityRule: NotabilityRule;
  ScaleRule: ScaleRule;
  ScalePopulation: ScalePopulation;
  Period: Period;
  Bucket: Bucket;
  ShareReport: ResolverTypeWrapper<Omit<ShareReport, 'sources' | 'facets'> & { sources: ReadonlyArray<ResolversTypes['Source']>, facets: ReadonlyArray<ResolversTypes['ShareFacet']> }>;
  ShareFacet: ResolverTypeWrapper<Omit<ShareFacet, 'buckets'> & { buckets: ReadonlyArray<ResolversTypes['ShareBucket']> }>;
  ShareBucket: ResolverTypeWrapper<Omit<ShareBucket, 'cells'> & { cells: ReadonlyArray<ResolversTypes['ShareCell']> }>;
  ShareCell: ResolverTypeWrapper<ShareCellParent>;
  Fragility: ResolverTypeWrapper<Omit<Fragility, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  Bounds: ResolverTypeWrapper<Bounds>;
  ShareMemberConnection: ResolverTypeWrapper<Counted<Omit<ShareMemberConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ShareMemberEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>>;
  ShareMemberEdge: ResolverTypeWrapper<Omit<ShareMemberEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Author: ResolverTypeWrapper<AuthorParent>;
  AuthorIdentity: AuthorIdentity;
  AffiliationConnection: ResolverTypeWrapper<Counted<Omit<AffiliationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AffiliationEdge']>, nodes: ReadonlyArray<ResolversTypes['Institution']> }>>;
  AffiliationEdge: ResolverTypeWrapper<Omit<AffiliationEdge, 'node'> & { node: ResolversTypes['Institution'] }>;
  CoauthorConnection: ResolverTypeWrapper<Counted<Omit<CoauthorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CoauthorEdge']>, nodes: ReadonlyArray<ResolversTypes['Author']> }>>;
  CoauthorEdge: ResolverTypeWrapper<Omit<CoauthorEdge, 'node'> & { node: ResolversTypes['Author'] }>;
  AuthorConnection: ResolverTypeWrapper<Counted<Omit<AuthorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AuthorEdge']>, nodes: ReadonlyArray<ResolversTypes['Author']> }>>;
  AuthorEdge: ResolverTypeWrapper<AuthorEdgeParent>;
  ClusterMeasure: ClusterMeasure;
  ClusterShareReport: ResolverTypeWrapper<Omit<ClusterShareReport, 'sources' | 'facets'> & { sources: ReadonlyArray<ResolversTypes['Source']>, facets: ReadonlyArray<ResolversTypes['ShareFacet']> }>;
  Cluster: ResolverTypeWrapper<ClusterParent>;
  OperationalStatus: OperationalStatus;
  Certainty: Certainty;
  ClusterSector: ClusterSector;
  ClusterHardware: ResolverTypeWrapper<Omit<ClusterHardware, 'hardwareType'> & { hardwareType: ResolversTypes['HardwareType'] }>;
  ClusterConnection: ResolverTypeWrapper<Counted<Omit<ClusterConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ClusterEdge']>, nodes: ReadonlyArray<ResolversTypes['Cluster']> }>>;
  ClusterEdge: ResolverTypeWrapper<ClusterEdgeParent>;
  MatrixKey: MatrixKey;
  MatrixReport: ResolverTypeWrapper<Omit<MatrixReport, 'sources' | 'buckets'> & { sources: ReadonlyArray<ResolversTypes['Source']>, buckets: ReadonlyArray<ResolversTypes['MatrixBucket']> }>;
  MatrixLabel: ResolverTypeWrapper<MatrixLabel>;
  MatrixBucket: ResolverTypeWrapper<Omit<MatrixBucket, 'cells'> & { cells: ReadonlyArray<ResolversTypes['MatrixCell']> }>;
  MatrixCell: ResolverTypeWrapper<MatrixCellParent>;
  ConcentrationSubject: ConcentrationSubject;
  ConcentrationKey: ConcentrationKey;
  ConcentrationReport: ResolverTypeWrapper<Omit<ConcentrationReport, 'sources' | 'buckets'> & { sources: ReadonlyArray<ResolversTypes['Source']>, buckets: ReadonlyArray<ResolversTypes['ConcentrationBucket']> }>;
  ConcentrationBucket: ResolverTypeWrapper<ConcentrationParent>;
  ConcentrationHolder: ResolverTypeWrapper<HolderParent>;
  Country: ResolverTypeWrapper<CountryParent>;
  CountryConnection: ResolverTypeWrapper<Counted<Omit<CountryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CountryEdge']>, nodes: ReadonlyArray<ResolversTypes['Country']> }>>;
  CountryEdge: ResolverTypeWrapper<Omit<CountryEdge, 'node'> & { node: ResolversTypes['Country'] }>;
  Dataset: ResolverTypeWrapper<DatasetParent>;
  DatasetConnection: ResolverTypeWrapper<Counted<Omit<DatasetConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DatasetEdge']>, nodes: ReadonlyArray<ResolversTypes['Dataset']> }>>;
  DatasetEdge: ResolverTypeWrapper<Omit<DatasetEdge, 'node'> & { node: ResolversTypes['Dataset'] }>;
  DisclosedAmount: DisclosedAmount;
  DisclosureReport: ResolverTypeWrapper<Omit<DisclosureReport, 'sources' | 'buckets'> & { sources: ReadonlyArray<ResolversTypes['Source']>, buckets: ReadonlyArray<ResolversTypes['DisclosureBucket']> }>;
  DisclosureBucket: ResolverTypeWrapper<Omit<DisclosureBucket, 'all' | 'classes'> & { all: ResolversTypes['DisclosureRate'], classes: ReadonlyArray<ResolversTypes['DisclosureClass']> }>;
  DisclosureRate: ResolverTypeWrapper<DisclosureRateParent>;
  DisclosureClass: ResolverTypeWrapper<DisclosureClassParent>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  EntityType: EntityType;
  EntityStatus: EntityStatus;
  Identifier: ResolverTypeWrapper<Identifier>;
  RelationshipKind: RelationshipKind;
  Direction: Direction;
  Degree: ResolverTypeWrapper<Degree>;
  Quantity: ResolverTypeWrapper<QuantityParent>;
  QuantityMethod: QuantityMethod;
  Confidence: Confidence;
  PartialDate: ResolverTypeWrapper<PartialDateParent>;
  DatePrecision: DatePrecision;
  Sector: Sector;
  TeamClass: TeamClass;
  TeamClassRule: TeamClassRule;
  EntityKey: EntityKey;
  EntityConnection: ResolverTypeWrapper<Counted<Omit<EntityConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Entity']> }>>;
  Finding: ResolverTypeWrapper<FindingParent>;
  PublishedValue: ResolverTypeWrapper<PublishedValue>;
  ComputedValue: ResolverTypeWrapper<ComputedValueParent>;
  Verdict: Verdict;
  GridCell: ResolverTypeWrapper<Omit<GridCell, 'interval'> & { interval?: Maybe<ResolversTypes['Interval']> }>;
  GroupKey: GroupKey;
  GroupMeasure: GroupMeasure;
  GroupFunction: GroupFunction;
  GroupHaving: GroupHaving;
  GroupOrder: GroupOrder;
  GroupReport: ResolverTypeWrapper<GroupReportParent>;
  GroupRow: ResolverTypeWrapper<GroupRowParent>;
  GroupKeyValue: ResolverTypeWrapper<GroupKeyValue>;
  GroupMeasureValue: ResolverTypeWrapper<GroupMeasureValue>;
  HardwareType: ResolverTypeWrapper<HardwareTypeParent>;
  HardwareTypeConnection: ResolverTypeWrapper<Counted<Omit<HardwareTypeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HardwareTypeEdge']>, nodes: ReadonlyArray<ResolversTypes['HardwareType']> }>>;
  HardwareTypeEdge: ResolverTypeWrapper<Omit<HardwareTypeEdge, 'node'> & { node: ResolversTypes['HardwareType'] }>;
  Institution: ResolverTypeWrapper<InstitutionParent>;
  InstitutionMembership: ResolverTypeWrapper<Omit<InstitutionMembership, 'institution'> & { institution: ResolversTypes['Institution'] }>;
  InstitutionSuccession: ResolverTypeWrapper<Omit<InstitutionSuccession, 'institution'> & { institution: ResolversTypes['Institution'] }>;
  InstitutionConnection: ResolverTypeWrapper<Counted<Omit<InstitutionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['InstitutionEdge']>, nodes: ReadonlyArray<ResolversTypes['Institution']> }>>;
  InstitutionEdge: ResolverTypeWrapper<InstitutionEdgeParent>;
  KeywordList: KeywordList;
  KeywordTrendReport: ResolverTypeWrapper<Omit<KeywordTrendReport, 'sources' | 'lists' | 'terms'> & { sources: ReadonlyArray<ResolversTypes['Source']>, lists: ReadonlyArray<ResolversTypes['KeywordTrend']>, terms: ReadonlyArray<ResolversTypes['KeywordTrend']> }>;
  KeywordTrend: ResolverTypeWrapper<Omit<KeywordTrend, 'windows'> & { windows: ReadonlyArray<ResolversTypes['KeywordWindow']> }>;
  KeywordWindow: ResolverTypeWrapper<Omit<KeywordWindow, 'classes' | 'contrast'> & { classes: ReadonlyArray<ResolversTypes['KeywordClass']>, contrast: ResolversTypes['KeywordContrast'] }>;
  KeywordClass: ResolverTypeWrapper<Omit<KeywordClass, 'prevalence'> & { prevalence: ResolversTypes['Proportion'] }>;
  KeywordContrast: ResolverTypeWrapper<KeywordContrastParent>;
  KeywordLogOdds: ResolverTypeWrapper<KeywordLogOdds>;
  KeywordOddsRatio: ResolverTypeWrapper<KeywordOddsRatio>;
  LineageReport: ResolverTypeWrapper<Omit<LineageReport, 'sources' | 'buckets'> & { sources: ReadonlyArray<ResolversTypes['Source']>, buckets: ReadonlyArray<ResolversTypes['LineageBucket']> }>;
  LineageBucket: ResolverTypeWrapper<Omit<LineageBucket, 'classes'> & { classes: ReadonlyArray<ResolversTypes['LineageClass']> }>;
  LineageClass: ResolverTypeWrapper<Omit<LineageClass, 'basedRate' | 'bases'> & { basedRate: ResolversTypes['Rate'], bases: ReadonlyArray<ResolversTypes['BaseClass']> }>;
  Rate: ResolverTypeWrapper<Omit<Rate, 'interval'> & { interval?: Maybe<ResolversTypes['Interval']> }>;
  BaseClass: ResolverTypeWrapper<BaseClassParent>;
  BaseAccess: ResolverTypeWrapper<BaseAccess>;
  IDOperators: IDOperators;
  StringOperators: StringOperators;
  StringListOperators: StringListOperators;
  NumberOperators: NumberOperators;
  DateOperators: DateOperators;
  BooleanOperators: BooleanOperators;
  FlagOperators: FlagOperators;
  ConfidenceOperators: ConfidenceOperators;
  NotabilityListOperators: NotabilityListOperators;
  OrderDirection: OrderDirection;
  AccessOperators: AccessOperators;
  TeamClassOperators: TeamClassOperators;
  SectorOperators: SectorOperators;
  EntityStatusOperators: EntityStatusOperators;
  AuthorIdentityOperators: AuthorIdentityOperators;
  OperationalStatusOperators: OperationalStatusOperators;
  CertaintyOperators: CertaintyOperators;
  ClusterSectorOperators: ClusterSectorOperators;
  ModelFilter: ModelFilter;
  ModelListFilter: ModelListFilter;
  ModelOrder: ModelOrder;
  ModelOrderField: ModelOrderField;
  PaperFilter: PaperFilter;
  PaperListFilter: PaperListFilter;
  PaperOrder: PaperOrder;
  PaperOrderField: PaperOrderField;
  AuthorFilter: AuthorFilter;
  AuthorListFilter: AuthorListFilter;
  AuthorOrder: AuthorOrder;
  AuthorOrderField: AuthorOrderField;
  InstitutionFilter: InstitutionFilter;
  InstitutionListFilter: InstitutionListFilter;
  InstitutionOrder: InstitutionOrder;
  InstitutionOrderField: InstitutionOrderField;
  TopicFilter: TopicFilter;
  TopicListFilter: TopicListFilter;
  TopicOrder: TopicOrder;
  TopicOrderField: TopicOrderField;
  HardwareTypeFilter: HardwareTypeFilter;
  HardwareTypeListFilter: HardwareTypeListFilter;
  HardwareTypeOrder: HardwareTypeOrder;
  HardwareTypeOrderField: HardwareTypeOrderField;
  ClusterFilter: ClusterFilter;
  ClusterListFilter: ClusterListFilter;
  ClusterOrder: ClusterOrder;
  ClusterOrderField: ClusterOrderField;
  DatasetFilter: DatasetFilter;
  DatasetListFilter: DatasetListFilter;
  DatasetOrder: DatasetOrder;
  DatasetOrderField: DatasetOrderField;
  VenueFilter: VenueFilter;
  VenueListFilter: VenueListFilter;
  VenueOrder: VenueOrder;
  VenueOrderField: VenueOrderField;
  CountryFilter: CountryFilter;
  CountryListFilter: CountryListFilter;
  CountryOrder: CountryOrder;
  CountryOrderField: CountryOrderField;
  Meta: ResolverTypeWrapper<MetaParent>;
  EntityCount: ResolverTypeWrapper<EntityCount>;
  FieldDescription: ResolverTypeWrapper<FieldDescription>;
  Example: ResolverTypeWrapper<Example>;
  OpenModelUseReport: ResolverTypeWrapper<Omit<OpenModelUseReport, 'sources' | 'years' | 'all'> & { sources: ReadonlyArray<ResolversTypes['Source']>, years: ReadonlyArray<ResolversTypes['ModelUseBucket']>, all: ResolversTypes['ModelUseBucket'] }>;
  ModelUseBucket: ResolverTypeWrapper<Omit<ModelUseBucket, 'byDeveloper' | 'byAccess' | 'openFromIndustry'> & { byDeveloper: ReadonlyArray<ResolversTypes['ModelUseCell']>, byAccess: ReadonlyArray<ResolversTypes['ModelUseCell']>, openFromIndustry: ResolversTypes['ModelUseCell'] }>;
  ModelUseCell: ResolverTypeWrapper<Omit<ModelUseCell, 'works'> & { works: ResolversTypes['Proportion'] }>;
  Access: Access;
  NotabilityCriterion: NotabilityCriterion;
  ModelHardware: ResolverTypeWrapper<Omit<ModelHardware, 'hardwareType'> & { hardwareType: ResolversTypes['HardwareType'] }>;
  ModelDeveloperConnection: ResolverTypeWrapper<Counted<Omit<ModelDeveloperConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ModelDeveloperEdge']>, nodes: ReadonlyArray<ResolversTypes['Institution']> }>>;
  ModelDeveloperEdge: ResolverTypeWrapper<Omit<ModelDeveloperEdge, 'node'> & { node: ResolversTypes['Institution'] }>;
  ModelConnection: ResolverTypeWrapper<Counted<Omit<ModelConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ModelEdge']>, nodes: ReadonlyArray<ResolversTypes['Model']> }>>;
  ModelEdge: ResolverTypeWrapper<ModelEdgeParent>;
  NetworkKind: NetworkKind;
  NetworkLevel: NetworkLevel;
  Weighting: Weighting;
  LookupResult: ResolverTypeWrapper<Omit<LookupResult, 'entity' | 'candidates'> & { entity?: Maybe<ResolversTypes['Entity']>, candidates: ReadonlyArray<ResolversTypes['Entity']> }>;
  LookupStatus: LookupStatus;
  OpenWeightsLagReport: ResolverTypeWrapper<Omit<OpenWeightsLagReport, 'sources' | 'buckets'> & { sources: ReadonlyArray<ResolversTypes['Source']>, buckets: ReadonlyArray<ResolversTypes['OpenWeightsLagBucket']> }>;
  OpenWeightsLagBucket: ResolverTypeWrapper<LagBucketParent>;
  OpenWeightsLag: ResolverTypeWrapper<OpenWeightsLagParent>;
  Paper: ResolverTypeWrapper<PaperParent>;
  AuthorshipConnection: ResolverTypeWrapper<Counted<Omit<AuthorshipConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AuthorshipEdge']>, nodes: ReadonlyArray<ResolversTypes['Author']> }>>;
  AuthorshipEdge: ResolverTypeWrapper<AuthorshipEdgeParent>;
  ModelUseConnection: ResolverTypeWrapper<Counted<Omit<ModelUseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ModelUseEdge']>, nodes: ReadonlyArray<ResolversTypes['Model']> }>>;
  ModelUseEdge: ResolverTypeWrapper<Omit<ModelUseEdge, 'node'> & { node: ResolversTypes['Model'] }>;
  PaperUseConnection: ResolverTypeWrapper<Counted<Omit<PaperUseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PaperUseEdge']>, nodes: ReadonlyArray<ResolversTypes['Paper']> }>>;
  PaperUseEdge: ResolverTypeWrapper<Omit<PaperUseEdge, 'node'> & { node: ResolversTypes['Paper'] }>;
  ModelUseRole: ModelUseRole;
  PaperConnection: ResolverTypeWrapper<Counted<Omit<PaperConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PaperEdge']>, nodes: ReadonlyArray<ResolversTypes['Paper']> }>>;
  PaperEdge: ResolverTypeWrapper<PaperEdgeParent>;
  YearRange: YearRange;
  CollaborationKind: CollaborationKind;
  IdentityRule: IdentityRule;
  CollaborationPathReport: ResolverTypeWrapper<Omit<CollaborationPathReport, 'paths'> & { paths: ReadonlyArray<ResolversTypes['CollaborationPath']> }>;
  PathOutcome: PathOutcome;
  PathEngine: PathEngine;
  CollaborationPath: ResolverTypeWrapper<CollaborationPathParent>;
  CollaborationHop: ResolverTypeWrapper<CollaborationHopParent>;
  PathIndex: ResolverTypeWrapper<PathIndexParent>;
  PathIndexState: PathIndexState;
  Record: ResolverTypeWrapper<RecordParent>;
  StatedField: ResolverTypeWrapper<StatedFieldParent>;
  Origin: Origin;
  FieldState: ResolverTypeWrapper<FieldStateParent>;
  RecordConnection: ResolverTypeWrapper<Counted<Omit<RecordConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Record']> }>>;
  HistoryEntry: ResolverTypeWrapper<HistoryEntryParent>;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  HistoryConnection: ResolverTypeWrapper<Counted<Omit<HistoryConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['HistoryEntry']> }>>;
  ReleaseReport: ResolverTypeWrapper<ReleaseReportParent>;
  ReleaseOutcome: ReleaseOutcome;
  ReleaseRegression: ResolverTypeWrapper<ReleaseRegressionParent>;
  RegressionTerm: RegressionTerm;
  OddsRatio: ResolverTypeWrapper<Omit<OddsRatio, 'interval'> & { interval: ResolversTypes['Interval'] }>;
  ReleaseBucket: ResolverTypeWrapper<Omit<ReleaseBucket, 'all' | 'classes'> & { all: ResolversTypes['ReleaseRates'], classes: ReadonlyArray<ResolversTypes['ReleaseClass']> }>;
  ReleaseRates: ResolverTypeWrapper<Omit<ReleaseRates, 'openWeights' | 'api' | 'code'> & { openWeights: ResolversTypes['ReleaseRate'], api: ResolversTypes['ReleaseRate'], code: ResolversTypes['ReleaseRate'] }>;
  ReleaseClass: ResolverTypeWrapper<Omit<ReleaseClass, 'openWeights' | 'api' | 'code'> & { openWeights: ResolversTypes['ReleaseRate'], api: ResolversTypes['ReleaseRate'], code: ResolversTypes['ReleaseRate'] }>;
  ReleaseRate: ResolverTypeWrapper<ReleaseRateParent>;
  Report: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Report']>;
  Definition: ResolverTypeWrapper<Definition>;
  Coverage: ResolverTypeWrapper<Coverage>;
  Warning: ResolverTypeWrapper<Warning>;
  Citation: ResolverTypeWrapper<Citation>;
  Interval: ResolverTypeWrapper<Interval>;
  Scope: Scope;
  AsOf: AsOf;
  Assumption: Assumption;
  SectorAssumption: SectorAssumption;
  QuantityAssumption: QuantityAssumption;
  ScrutinyReport: ResolverTypeWrapper<Omit<ScrutinyReport, 'sources' | 'buckets'> & { sources: ReadonlyArray<ResolversTypes['Source']>, buckets: ReadonlyArray<ResolversTypes['ScrutinyBucket']> }>;
  ScrutinyBucket: ResolverTypeWrapper<Omit<ScrutinyBucket, 'all' | 'classes'> & { all: ResolversTypes['Scrutiny'], classes: ReadonlyArray<ResolversTypes['ClassScrutiny']> }>;
  Scrutiny: ResolverTypeWrapper<ScrutinyParent>;
  ClassScrutiny: ResolverTypeWrapper<ClassScrutinyParent>;
  SearchConnection: ResolverTypeWrapper<Counted<Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>>;
  SearchEdge: ResolverTypeWrapper<SearchEdgeParent>;
  Suggestion: ResolverTypeWrapper<SuggestionParent>;
  SnapshotComparison: ResolverTypeWrapper<SnapshotComparisonParent>;
  SnapshotSide: ResolverTypeWrapper<SnapshotSide>;
  SnapshotClassCount: ResolverTypeWrapper<SnapshotClassCount>;
  SnapshotModel: ResolverTypeWrapper<SnapshotModel>;
  SnapshotChange: ResolverTypeWrapper<SnapshotChange>;
  SnapshotClassChange: ResolverTypeWrapper<SnapshotClassChange>;
  SnapshotComputeChange: ResolverTypeWrapper<SnapshotComputeChange>;
  SnapshotModelConnection: ResolverTypeWrapper<Counted<SnapshotModelConnection>>;
  SnapshotClassChangeConnection: ResolverTypeWrapper<Counted<SnapshotClassChangeConnection>>;
  SnapshotComputeChangeConnection: ResolverTypeWrapper<Counted<SnapshotComputeChangeConnection>>;
  Source: ResolverTypeWrapper<SourceParent>;
  ExpansionLimit: ExpansionLimit;
  RankBy: RankBy;
  LineageDirection: LineageDirection;
  UpstreamCompute: ResolverTypeWrapper<UpstreamCompute>;
  Subgraph: ResolverTypeWrapper<SubgraphParent>;
  SubgraphNode: ResolverTypeWrapper<SubgraphNodeParent>;
  SubgraphEdge: ResolverTypeWrapper<SubgraphEdge>;
  Truncation: ResolverTypeWrapper<Truncation>;
  LegendEntry: ResolverTypeWrapper<LegendEntry>;
  SubgraphExport: ResolverTypeWrapper<SubgraphExport>;
  Topic: ResolverTypeWrapper<TopicParent>;
  TopicConnection: ResolverTypeWrapper<Counted<Omit<TopicConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TopicEdge']>, nodes: ReadonlyArray<ResolversTypes['Topic']> }>>;
  TopicEdge: ResolverTypeWrapper<TopicEdgeParent>;
  TopicSubset: TopicSubset;
  TopicIntensity: TopicIntensity;
  TopicTrendReport: ResolverTypeWrapper<TopicReportParent>;
  TopicTrend: ResolverTypeWrapper<TopicTrendParent>;
  TopicYear: ResolverTypeWrapper<Omit<TopicYear, 'academicOnly'> & { academicOnly: ResolversTypes['Proportion'] }>;
  TopicRelation: ResolverTypeWrapper<TopicRelation>;
  Estimate: ResolverTypeWrapper<Estimate>;
  Bounded: ResolverTypeWrapper<Bounded>;
  RankCorrelation: ResolverTypeWrapper<RankCorrelation>;
  Proportion: ResolverTypeWrapper<Omit<Proportion, 'interval'> & { interval?: Maybe<ResolversTypes['Interval']> }>;
  TrendKey: TrendKey;
  TrendReport: ResolverTypeWrapper<Omit<TrendReport, 'sources' | 'groups' | 'comparisons'> & { sources: ReadonlyArray<ResolversTypes['Source']>, groups: ReadonlyArray<ResolversTypes['Trend']>, comparisons: ReadonlyArray<ResolversTypes['TrendComparison']> }>;
  Trend: ResolverTypeWrapper<TrendParent>;
  TrendPoint: ResolverTypeWrapper<TrendPointParent>;
  TrendFit: ResolverTypeWrapper<TrendFit>;
  TrendComparison: ResolverTypeWrapper<Omit<TrendComparison, 'interval'> & { interval?: Maybe<ResolversTypes['Interval']> }>;
  MonotoneTrend: ResolverTypeWrapper<MonotoneTrend>;
  GapReport: ResolverTypeWrapper<Omit<GapReport, 'sources' | 'buckets' | 'medianTrend' | 'geometricMeanTrend'> & { sources: ReadonlyArray<ResolversTypes['Source']>, buckets: ReadonlyArray<ResolversTypes['GapBucket']>, medianTrend: ResolversTypes['GapTrend'], geometricMeanTrend: ResolversTypes['GapTrend'] }>;
  GapBucket: ResolverTypeWrapper<Omit<GapBucket, 'numerator' | 'denominator' | 'medianRatio' | 'geometricMeanRatio'> & { numerator: ResolversTypes['GapSide'], denominator: ResolversTypes['GapSide'], medianRatio: ResolversTypes['GapRatio'], geometricMeanRatio: ResolversTypes['GapRatio'] }>;
  GapSide: ResolverTypeWrapper<GapSide>;
  GapRatio: ResolverTypeWrapper<GapRatioParent>;
  GapTrend: ResolverTypeWrapper<Omit<GapTrend, 'slopeInterval'> & { slopeInterval?: Maybe<ResolversTypes['Interval']> }>;
  LagReport: ResolverTypeWrapper<Omit<LagReport, 'sources' | 'years'> & { sources: ReadonlyArray<ResolversTypes['Source']>, years: ReadonlyArray<ResolversTypes['LagYear']> }>;
  LagYear: ResolverTypeWrapper<LagYearParent>;
  Venue: ResolverTypeWrapper<VenueParent>;
  VenueConnection: ResolverTypeWrapper<Counted<Omit<VenueConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['VenueEdge']>, nodes: ReadonlyArray<ResolversTypes['Venue']> }>>;
  VenueEdge: ResolverTypeWrapper<Omit<VenueEdge, 'node'> & { node: ResolversTypes['Venue'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  Float: Scalars['Float']['output'];
  Boolean: Scalars['Boolean']['output'];
  ID: Scalars['ID']['output'];
  AffordabilityReport: Omit<AffordabilityReport, 'sources' | 'buckets'> & { sources: ReadonlyArray<ResolversParentTypes['Source']>, buckets: ReadonlyArray<ResolversParentTypes['AffordabilityBucket']> };
  AffordabilityBucket: AffordabilityParent;
  Affordability: Affordability;
  AffordedDays: AffordedDays;
  Model: ModelParent;
  ScalePosition: ScalePosition;
  Group: Group;
  ScaleRule: ScaleRule;
  Period: Period;
  ShareReport: Omit<ShareReport, 'sources' | 'facets'> & { sources: ReadonlyArray<ResolversParentTypes['Source']>, facets: ReadonlyArray<ResolversParentTypes['ShareFacet']> };
  ShareFacet: Omit<ShareFacet, 'buckets'> & { buckets: ReadonlyArray<ResolversParentTypes['ShareBucket']> };
  ShareBucket: Omit<ShareBucket, 'cells'> & { cells: ReadonlyArray<ResolversParentTypes['ShareCell']> };
  ShareCell: ShareCellParent;
  Fragility: Omit<Fragility, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  Bounds: Bounds;
  ShareMemberConnection: Counted<Omit<ShareMemberConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ShareMemberEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> }>;
  ShareMemberEdge: Omit<ShareMemberEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  DateTime: Scalars['DateTime']['output'];
  URL: Scalars['URL']['output'];
  SafeInt: Scalars['SafeInt']['output'];
  PageInfo: PageInfo;
  Author: AuthorParent;
  AffiliationConnection: Counted<Omit<AffiliationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AffiliationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Institution']> }>;
  AffiliationEdge: Omit<AffiliationEdge, 'node'> & { node: ResolversParentTypes['Institution'] };
  CoauthorConnection: Counted<Omit<CoauthorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CoauthorEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Author']> }>;
  CoauthorEdge: Omit<CoauthorEdge, 'node'> & { node: ResolversParentTypes['Author'] };
  AuthorConnection: Counted<Omit<AuthorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AuthorEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Author']> }>;
  AuthorEdge: AuthorEdgeParent;
  ClusterShareReport: Omit<ClusterShareReport, 'sources' | 'facets'> & { sources: ReadonlyArray<ResolversParentTypes['Source']>, facets: ReadonlyArray<ResolversParentTypes['ShareFacet']> };
  Cluster: ClusterParent;
  ClusterHardware: Omit<ClusterHardware, 'hardwareType'> & { hardwareType: ResolversParentTypes['HardwareType'] };
  ClusterConnection: Counted<Omit<ClusterConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ClusterEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Cluster']> }>;
  ClusterEdge: ClusterEdgeParent;
  MatrixReport: Omit<MatrixReport, 'sources' | 'buckets'> & { sources: ReadonlyArray<ResolversParentTypes['Source']>, buckets: ReadonlyArray<ResolversParentTypes['MatrixBucket']> };
  MatrixLabel: MatrixLabel;
  MatrixBucket: Omit<MatrixBucket, 'cells'> & { cells: ReadonlyArray<ResolversParentTypes['MatrixCell']> };
  MatrixCell: MatrixCellParent;
  ConcentrationReport: Omit<ConcentrationReport, 'sources' | 'buckets'> & { sources: ReadonlyArray<ResolversParentTypes['Source']>, buckets: ReadonlyArray<ResolversParentTypes['ConcentrationBucket']> };
  ConcentrationBucket: ConcentrationParent;
  ConcentrationHolder: HolderParent;
  Country: CountryParent;
  CountryConnection: Counted<Omit<CountryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CountryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Country']> }>;
  CountryEdge: Omit<CountryEdge, 'node'> & { node: ResolversParentTypes['Country'] };
  Dataset: DatasetParent;
  DatasetConnection: Counted<Omit<DatasetConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DatasetEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Dataset']> }>;
  DatasetEdge: Omit<DatasetEdge, 'node'> & { node: ResolversParentTypes['Dataset'] };
  DisclosureReport: Omit<DisclosureReport, 'sources' | 'buckets'> & { sources: ReadonlyArray<ResolversParentTypes['Source']>, buckets: ReadonlyArray<ResolversParentTypes['DisclosureBucket']> };
  DisclosureBucket: Omit<DisclosureBucket, 'all' | 'classes'> & { all: ResolversParentTypes['DisclosureRate'], classes: ReadonlyArray<ResolversParentTypes['DisclosureClass']> };
  DisclosureRate: DisclosureRateParent;
  DisclosureClass: DisclosureClassParent;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  Identifier: Identifier;
  Degree: Degree;
  Quantity: QuantityParent;
  PartialDate: PartialDateParent;
  EntityKey: EntityKey;
  EntityConnection: Counted<Omit<EntityConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Entity']> }>;
  Finding: FindingParent;
  PublishedValue: PublishedValue;
  ComputedValue: ComputedValueParent;
  GridCell: Omit<GridCell, 'interval'> & { interval?: Maybe<ResolversParentTypes['Interval']> };
  GroupKey: GroupKey;
  GroupMeasure: GroupMeasure;
  GroupHaving: GroupHaving;
  GroupOrder: GroupOrder;
  GroupReport: GroupReportParent;
  GroupRow: GroupRowParent;
  GroupKeyValue: GroupKeyValue;
  GroupMeasureValue: GroupMeasureValue;
  HardwareType: HardwareTypeParent;
  HardwareTypeConnection: Counted<Omit<HardwareTypeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HardwareTypeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['HardwareType']> }>;
  HardwareTypeEdge: Omit<HardwareTypeEdge, 'node'> & { node: ResolversParentTypes['HardwareType'] };
  Institution: InstitutionParent;
  InstitutionMembership: Omit<InstitutionMembership, 'institution'> & { institution: ResolversParentTypes['Institution'] };
  InstitutionSuccession: Omit<InstitutionSuccession, 'institution'> & { institution: ResolversParentTypes['Institution'] };
  InstitutionConnection: Counted<Omit<InstitutionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['InstitutionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Institution']> }>;
  InstitutionEdge: InstitutionEdgeParent;
  KeywordTrendReport: Omit<KeywordTrendReport, 'sources' | 'lists' | 'terms'> & { sources: ReadonlyArray<ResolversParentTypes['Source']>, lists: ReadonlyArray<ResolversParentTypes['KeywordTrend']>, terms: ReadonlyArray<ResolversParentTypes['KeywordTrend']> };
  KeywordTrend: Omit<KeywordTrend, 'windows'> & { windows: ReadonlyArray<ResolversParentTypes['KeywordWindow']> };
  KeywordWindow: Omit<KeywordWindow, 'classes' | 'contrast'> & { classes: ReadonlyArray<ResolversParentTypes['KeywordClass']>, contrast: ResolversParentTypes['KeywordContrast'] };
  KeywordClass: Omit<KeywordClass, 'prevalence'> & { prevalence: ResolversParentTypes['Proportion'] };
  KeywordContrast: KeywordContrastParent;
  KeywordLogOdds: KeywordLogOdds;
  KeywordOddsRatio: KeywordOddsRatio;
  LineageReport: Omit<LineageReport, 'sources' | 'buckets'> & { sources: ReadonlyArray<ResolversParentTypes['Source']>, buckets: ReadonlyArray<ResolversParentTypes['LineageBucket']> };
  LineageBucket: Omit<LineageBucket, 'classes'> & { classes: ReadonlyArray<ResolversParentTypes['LineageClass']> };
  LineageClass: Omit<LineageClass, 'basedRate' | 'bases'> & { basedRate: ResolversParentTypes['Rate'], bases: ReadonlyArray<ResolversParentTypes['BaseClass']> };
  Rate: Omit<Rate, 'interval'> & { interval?: Maybe<ResolversParentTypes['Interval']> };
  BaseClass: BaseClassParent;
  BaseAccess: BaseAccess;
  IDOperators: IDOperators;
  StringOperators: StringOperators;
  StringListOperators: StringListOperators;
  NumberOperators: NumberOperators;
  DateOperators: DateOperators;
  BooleanOperators: BooleanOperators;
  FlagOperators: FlagOperators;
  ConfidenceOperators: ConfidenceOperators;
  NotabilityListOperators: NotabilityListOperators;
  AccessOperators: AccessOperators;
  TeamClassOperators: TeamClassOperators;
  SectorOperators: SectorOperators;
  EntityStatusOperators: EntityStatusOperators;
  AuthorIdentityOperators: AuthorIdentityOperators;
  OperationalStatusOperators: OperationalStatusOperators;
  CertaintyOperators: CertaintyOperators;
  ClusterSectorOperators: ClusterSectorOperators;
  ModelFilter: ModelFilter;
  ModelListFilter: ModelListFilter;
  ModelOrder: ModelOrder;
  PaperFilter: PaperFilter;
  PaperListFilter: PaperListFilter;
  PaperOrder: PaperOrder;
  AuthorFilter: AuthorFilter;
  AuthorListFilter: AuthorListFilter;
  AuthorOrder: AuthorOrder;
  InstitutionFilter: InstitutionFilter;
  InstitutionListFilter: InstitutionListFilter;
  InstitutionOrder: InstitutionOrder;
  TopicFilter: TopicFilter;
  TopicListFilter: TopicListFilter;
  TopicOrder: TopicOrder;
  HardwareTypeFilter: HardwareTypeFilter;
  HardwareTypeListFilter: HardwareTypeListFilter;
  HardwareTypeOrder: HardwareTypeOrder;
  ClusterFilter: ClusterFilter;
  ClusterListFilter: ClusterListFilter;
  ClusterOrder: ClusterOrder;
  DatasetFilter: DatasetFilter;
  DatasetListFilter: DatasetListFilter;
  DatasetOrder: DatasetOrder;
  VenueFilter: VenueFilter;
  VenueListFilter: VenueListFilter;
  VenueOrder: VenueOrder;
  CountryFilter: CountryFilter;
  CountryListFilter: CountryListFilter;
  CountryOrder: CountryOrder;
  Meta: MetaParent;
  EntityCount: EntityCount;
  FieldDescription: FieldDescription;
  Example: Example;
  OpenModelUseReport: Omit<OpenModelUseReport, 'sources' | 'years' | 'all'> & { sources: ReadonlyArray<ResolversParentTypes['Source']>, years: ReadonlyArray<ResolversParentTypes['ModelUseBucket']>, all: ResolversParentTypes['ModelUseBucket'] };
  ModelUseBucket: Omit<ModelUseBucket, 'byDeveloper' | 'byAccess' | 'openFromIndustry'> & { byDeveloper: ReadonlyArray<ResolversParentTypes['ModelUseCell']>, byAccess: ReadonlyArray<ResolversParentTypes['ModelUseCell']>, openFromIndustry: ResolversParentTypes['ModelUseCell'] };
  ModelUseCell: Omit<ModelUseCell, 'works'> & { works: ResolversParentTypes['Proportion'] };
  ModelHardware: Omit<ModelHardware, 'hardwareType'> & { hardwareType: ResolversParentTypes['HardwareType'] };
  ModelDeveloperConnection: Counted<Omit<ModelDeveloperConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ModelDeveloperEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Institution']> }>;
  ModelDeveloperEdge: Omit<ModelDeveloperEdge, 'node'> & { node: ResolversParentTypes['Institution'] };
  ModelConnection: Counted<Omit<ModelConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ModelEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Model']> }>;
  ModelEdge: ModelEdgeParent;
  LookupResult: Omit<LookupResult, 'entity' | 'candidates'> & { entity?: Maybe<ResolversParentTypes['Entity']>, candidates: ReadonlyArray<ResolversParentTypes['Entity']> };
  OpenWeightsLagReport: Omit<OpenWeightsLagReport, 'sources' | 'buckets'> & { sources: ReadonlyArray<ResolversParentTypes['Source']>, buckets: ReadonlyArray<ResolversParentTypes['OpenWeightsLagBucket']> };
  OpenWeightsLagBucket: LagBucketParent;
  OpenWeightsLag: OpenWeightsLagParent;
  Paper: PaperParent;
  AuthorshipConnection: Counted<Omit<AuthorshipConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AuthorshipEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Author']> }>;
  AuthorshipEdge: AuthorshipEdgeParent;
  ModelUseConnection: Counted<Omit<ModelUseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ModelUseEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Model']> }>;
  ModelUseEdge: Omit<ModelUseEdge, 'node'> & { node: ResolversParentTypes['Model'] };
  PaperUseConnection: Counted<Omit<PaperUseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PaperUseEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Paper']> }>;
  PaperUseEdge: Omit<PaperUseEdge, 'node'> & { node: ResolversParentTypes['Paper'] };
  PaperConnection: Counted<Omit<PaperConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PaperEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Paper']> }>;
  PaperEdge: PaperEdgeParent;
  YearRange: YearRange;
  CollaborationPathReport: Omit<CollaborationPathReport, 'paths'> & { paths: ReadonlyArray<ResolversParentTypes['CollaborationPath']> };
  CollaborationPath: CollaborationPathParent;
  CollaborationHop: CollaborationHopParent;
  PathIndex: PathIndexParent;
  Record: RecordParent;
  StatedField: StatedFieldParent;
  FieldState: FieldStateParent;
  RecordConnection: Counted<Omit<RecordConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Record']> }>;
  HistoryEntry: HistoryEntryParent;
  FieldChange: FieldChange;
  HistoryConnection: Counted<Omit<HistoryConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['HistoryEntry']> }>;
  ReleaseReport: ReleaseReportParent;
  ReleaseRegression: ReleaseRegressionParent;
  OddsRatio: Omit<OddsRatio, 'interval'> & { interval: ResolversParentTypes['Interval'] };
  ReleaseBucket: Omit<ReleaseBucket, 'all' | 'classes'> & { all: ResolversParentTypes['ReleaseRates'], classes: ReadonlyArray<ResolversParentTypes['ReleaseClass']> };
  ReleaseRates: Omit<ReleaseRates, 'openWeights' | 'api' | 'code'> & { openWeights: ResolversParentTypes['ReleaseRate'], api: ResolversParentTypes['ReleaseRate'], code: ResolversParentTypes['ReleaseRate'] };
  ReleaseClass: Omit<ReleaseClass, 'openWeights' | 'api' | 'code'> & { openWeights: ResolversParentTypes['ReleaseRate'], api: ResolversParentTypes['ReleaseRate'], code: ResolversParentTypes['ReleaseRate'] };
  ReleaseRate: ReleaseRateParent;
  Report: ResolversInterfaceTypes<ResolversParentTypes>['Report'];
  Definition: Definition;
  Coverage: Coverage;
  Warning: Warning;
  Citation: Citation;
  Interval: Interval;
  Scope: Scope;
  AsOf: AsOf;
  Assumption: Assumption;
  SectorAssumption: SectorAssumption;
  QuantityAssumption: QuantityAssumption;
  ScrutinyReport: Omit<ScrutinyReport, 'sources' | 'buckets'> & { sources: ReadonlyArray<ResolversParentTypes['Source']>, buckets: ReadonlyArray<ResolversParentTypes['ScrutinyBucket']> };
  ScrutinyBucket: Omit<ScrutinyBucket, 'all' | 'classes'> & { all: ResolversParentTypes['Scrutiny'], classes: ReadonlyArray<ResolversParentTypes['ClassScrutiny']> };
  Scrutiny: ScrutinyParent;
  ClassScrutiny: ClassScrutinyParent;
  SearchConnection: Counted<Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> }>;
  SearchEdge: SearchEdgeParent;
  Suggestion: SuggestionParent;
  SnapshotComparison: SnapshotComparisonParent;
  SnapshotSide: SnapshotSide;
  SnapshotClassCount: SnapshotClassCount;
  SnapshotModel: SnapshotModel;
  SnapshotChange: SnapshotChange;
  SnapshotClassChange: SnapshotClassChange;
  SnapshotComputeChange: SnapshotComputeChange;
  SnapshotModelConnection: Counted<SnapshotModelConnection>;
  SnapshotClassChangeConnection: Counted<SnapshotClassChangeConnection>;
  SnapshotComputeChangeConnection: Counted<SnapshotComputeChangeConnection>;
  Source: SourceParent;
  ExpansionLimit: ExpansionLimit;
  UpstreamCompute: UpstreamCompute;
  Subgraph: SubgraphParent;
  SubgraphNode: SubgraphNodeParent;
  SubgraphEdge: SubgraphEdge;
  Truncation: Truncation;
  LegendEntry: LegendEntry;
  SubgraphExport: SubgraphExport;
  Topic: TopicParent;
  TopicConnection: Counted<Omit<TopicConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TopicEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Topic']> }>;
  TopicEdge: TopicEdgeParent;
  TopicTrendReport: TopicReportParent;
  TopicTrend: TopicTrendParent;
  TopicYear: Omit<TopicYear, 'academicOnly'> & { academicOnly: ResolversParentTypes['Proportion'] };
  TopicRelation: TopicRelation;
  Estimate: Estimate;
  Bounded: Bounded;
  RankCorrelation: RankCorrelation;
  Proportion: Omit<Proportion, 'interval'> & { interval?: Maybe<ResolversParentTypes['Interval']> };
  TrendReport: Omit<TrendReport, 'sources' | 'groups' | 'comparisons'> & { sources: ReadonlyArray<ResolversParentTypes['Source']>, groups: ReadonlyArray<ResolversParentTypes['Trend']>, comparisons: ReadonlyArray<ResolversParentTypes['TrendComparison']> };
  Trend: TrendParent;
  TrendPoint: TrendPointParent;
  TrendFit: TrendFit;
  TrendComparison: Omit<TrendComparison, 'interval'> & { interval?: Maybe<ResolversParentTypes['Interval']> };
  MonotoneTrend: MonotoneTrend;
  GapReport: Omit<GapReport, 'sources' | 'buckets' | 'medianTrend' | 'geometricMeanTrend'> & { sources: ReadonlyArray<ResolversParentTypes['Source']>, buckets: ReadonlyArray<ResolversParentTypes['GapBucket']>, medianTrend: ResolversParentTypes['GapTrend'], geometricMeanTrend: ResolversParentTypes['GapTrend'] };
  GapBucket: Omit<GapBucket, 'numerator' | 'denominator' | 'medianRatio' | 'geometricMeanRatio'> & { numerator: ResolversParentTypes['GapSide'], denominator: ResolversParentTypes['GapSide'], medianRatio: ResolversParentTypes['GapRatio'], geometricMeanRatio: ResolversParentTypes['GapRatio'] };
  GapSide: GapSide;
  GapRatio: GapRatioParent;
  GapTrend: Omit<GapTrend, 'slopeInterval'> & { slopeInterval?: Maybe<ResolversParentTypes['Interval']> };
  LagReport: Omit<LagReport, 'sources' | 'years'> & { sources: ReadonlyArray<ResolversParentTypes['Source']>, years: ReadonlyArray<ResolversParentTypes['LagYear']> };
  LagYear: LagYearParent;
  Venue: VenueParent;
  VenueConnection: Counted<Omit<VenueConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['VenueEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Venue']> }>;
  VenueEdge: Omit<VenueEdge, 'node'> & { node: ResolversParentTypes['Venue'] };
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
};

export type costDirectiveArgs = {
  weight: Scalars['String']['input'];
};

export type costDirectiveResolver<Result, Parent, ContextType = Context, Args = costDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type listSizeDirectiveArgs = {
  assumedSize?: Maybe<Scalars['Int']['input']>;
  slicingArguments?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  perItem?: Maybe<Scalars['Int']['input']>;
  sizedFields?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type listSizeDirectiveResolver<Result, Parent, ContextType = Context, Args = listSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  affordability?: Resolver<Maybe<ResolversTypes['AffordabilityReport']>, ParentType, ContextType, RequireFields<QueryaffordabilityArgs, 'devices' | 'utilization' | 'period' | 'notability' | 'scale' | 'teamClassRule' | 'publicResearchAsAcademia'>>;
  shares?: Resolver<Maybe<ResolversTypes['ShareReport']>, ParentType, ContextType, RequireFields<QuerysharesArgs, 'of' | 'by' | 'top' | 'notability' | 'scale' | 'scalePopulation' | 'attribution' | 'teamClassRule' | 'publicResearchAsAcademia' | 'rollUp' | 'confidenceLevel' | 'seed'>>;
  author?: Resolver<Maybe<ResolversTypes['Author']>, ParentType, ContextType, RequireFields<QueryauthorArgs, 'by'>>;
  authors?: Resolver<Maybe<ResolversTypes['AuthorConnection']>, ParentType, ContextType, Partial<QueryauthorsArgs>>;
  clusterShares?: Resolver<Maybe<ResolversTypes['ClusterShareReport']>, ParentType, ContextType, RequireFields<QueryclusterSharesArgs, 'by' | 'top' | 'measure' | 'includePlanned' | 'includeDuplicates' | 'attribution' | 'teamClassRule' | 'publicResearchAsAcademia' | 'rollUp' | 'confidenceLevel' | 'seed'>>;
  cluster?: Resolver<Maybe<ResolversTypes['Cluster']>, ParentType, ContextType, RequireFields<QueryclusterArgs, 'by'>>;
  clusters?: Resolver<Maybe<ResolversTypes['ClusterConnection']>, ParentType, ContextType, Partial<QueryclustersArgs>>;
  collaborationMatrix?: Resolver<Maybe<ResolversTypes['MatrixReport']>, ParentType, ContextType, RequireFields<QuerycollaborationMatrixArgs, 'by' | 'top' | 'period' | 'notability' | 'scale' | 'rollUp' | 'publicResearchAsAcademia'>>;
  concentration?: Resolver<Maybe<ResolversTypes['ConcentrationReport']>, ParentType, ContextType, RequireFields<QueryconcentrationArgs, 'of' | 'by' | 'period' | 'notability' | 'scale' | 'attribution' | 'rollUp' | 'confidenceLevel' | 'seed'>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType, RequireFields<QuerycountryArgs, 'by'>>;
  countries?: Resolver<Maybe<ResolversTypes['CountryConnection']>, ParentType, ContextType, Partial<QuerycountriesArgs>>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<QuerydatasetArgs, 'by'>>;
  datasets?: Resolver<Maybe<ResolversTypes['DatasetConnection']>, ParentType, ContextType, Partial<QuerydatasetsArgs>>;
  disclosure?: Resolver<Maybe<ResolversTypes['DisclosureReport']>, ParentType, ContextType, RequireFields<QuerydisclosureArgs, 'of' | 'period' | 'notability' | 'teamClassRule' | 'publicResearchAsAcademia' | 'confidenceLevel'>>;
  findings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Finding']>>, ParentType, ContextType, Partial<QueryfindingsArgs>>;
  finding?: Resolver<Maybe<ResolversTypes['Finding']>, ParentType, ContextType, RequireFields<QueryfindingArgs, 'id'>>;
  modelGroups?: Resolver<Maybe<ResolversTypes['GroupReport']>, ParentType, ContextType, RequireFields<QuerymodelGroupsArgs, 'by' | 'first' | 'attribution'>>;
  paperGroups?: Resolver<Maybe<ResolversTypes['GroupReport']>, ParentType, ContextType, RequireFields<QuerypaperGroupsArgs, 'by' | 'first' | 'attribution'>>;
  institutionGroups?: Resolver<Maybe<ResolversTypes['GroupReport']>, ParentType, ContextType, RequireFields<QueryinstitutionGroupsArgs, 'by' | 'first' | 'attribution'>>;
  clusterGroups?: Resolver<Maybe<ResolversTypes['GroupReport']>, ParentType, ContextType, RequireFields<QueryclusterGroupsArgs, 'by' | 'first' | 'attribution'>>;
  hardwareType?: Resolver<Maybe<ResolversTypes['HardwareType']>, ParentType, ContextType, RequireFields<QueryhardwareTypeArgs, 'by'>>;
  hardwareTypes?: Resolver<Maybe<ResolversTypes['HardwareTypeConnection']>, ParentType, ContextType, Partial<QueryhardwareTypesArgs>>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType, RequireFields<QueryinstitutionArgs, 'by'>>;
  institutions?: Resolver<Maybe<ResolversTypes['InstitutionConnection']>, ParentType, ContextType, Partial<QueryinstitutionsArgs>>;
  keywordTrends?: Resolver<Maybe<ResolversTypes['KeywordTrendReport']>, ParentType, ContextType, RequireFields<QuerykeywordTrendsArgs, 'rollingYears' | 'priorPapers' | 'confidenceLevel'>>;
  lineageDependence?: Resolver<Maybe<ResolversTypes['LineageReport']>, ParentType, ContextType, RequireFields<QuerylineageDependenceArgs, 'period' | 'notability' | 'scale' | 'teamClassRule' | 'publicResearchAsAcademia' | 'confidenceLevel'>>;
  meta?: Resolver<ResolversTypes['Meta'], ParentType, ContextType>;
  openModelUse?: Resolver<Maybe<ResolversTypes['OpenModelUseReport']>, ParentType, ContextType, RequireFields<QueryopenModelUseArgs, 'teamClass' | 'confidenceLevel'>>;
  model?: Resolver<Maybe<ResolversTypes['Model']>, ParentType, ContextType, RequireFields<QuerymodelArgs, 'by'>>;
  models?: Resolver<Maybe<ResolversTypes['ModelConnection']>, ParentType, ContextType, Partial<QuerymodelsArgs>>;
  network?: Resolver<Maybe<ResolversTypes['Subgraph']>, ParentType, ContextType, RequireFields<QuerynetworkArgs, 'of' | 'level' | 'rollUp' | 'weighting' | 'minimumWeight' | 'maxAuthors' | 'first' | 'layout' | 'communities' | 'centralities' | 'seed'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QuerynodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QuerynodesArgs, 'ids'>>;
  lookup?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QuerylookupArgs, 'identifier'>>;
  lookups?: Resolver<ReadonlyArray<ResolversTypes['LookupResult']>, ParentType, ContextType, RequireFields<QuerylookupsArgs, 'identifiers'>>;
  openWeightsLag?: Resolver<Maybe<ResolversTypes['OpenWeightsLagReport']>, ParentType, ContextType, RequireFields<QueryopenWeightsLagArgs, 'period' | 'notability' | 'scale'>>;
  paper?: Resolver<Maybe<ResolversTypes['Paper']>, ParentType, ContextType, RequireFields<QuerypaperArgs, 'by'>>;
  papers?: Resolver<Maybe<ResolversTypes['PaperConnection']>, ParentType, ContextType, Partial<QuerypapersArgs>>;
  collaborationPaths?: Resolver<Maybe<ResolversTypes['CollaborationPathReport']>, ParentType, ContextType, RequireFields<QuerycollaborationPathsArgs, 'from' | 'to' | 'k' | 'maxHops' | 'via' | 'identities' | 'weighted'>>;
  releaseRates?: Resolver<Maybe<ResolversTypes['ReleaseReport']>, ParentType, ContextType, RequireFields<QueryreleaseRatesArgs, 'period' | 'notability' | 'scale' | 'teamClassRule' | 'publicResearchAsAcademia' | 'confidenceLevel'>>;
  scrutiny?: Resolver<Maybe<ResolversTypes['ScrutinyReport']>, ParentType, ContextType, RequireFields<QueryscrutinyArgs, 'period' | 'notability' | 'scale' | 'teamClassRule' | 'publicResearchAsAcademia' | 'confidenceLevel'>>;
  search?: Resolver<Maybe<ResolversTypes['SearchConnection']>, ParentType, ContextType, RequireFields<QuerysearchArgs, 'text' | 'first'>>;
  suggest?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Suggestion']>>, ParentType, ContextType, RequireFields<QuerysuggestArgs, 'prefix' | 'first'>>;
  snapshotComparison?: Resolver<Maybe<ResolversTypes['SnapshotComparison']>, ParentType, ContextType, RequireFields<QuerysnapshotComparisonArgs, 'left' | 'right' | 'leftRule' | 'rightRule' | 'publicResearchAsAcademia'>>;
  neighborhood?: Resolver<Maybe<ResolversTypes['Subgraph']>, ParentType, ContextType, RequireFields<QueryneighborhoodArgs, 'ids' | 'depth' | 'layout' | 'communities' | 'centralities' | 'seed'>>;
  inducedSubgraph?: Resolver<Maybe<ResolversTypes['Subgraph']>, ParentType, ContextType, RequireFields<QueryinducedSubgraphArgs, 'ids' | 'layout' | 'communities' | 'centralities' | 'seed'>>;
  lineage?: Resolver<Maybe<ResolversTypes['Subgraph']>, ParentType, ContextType, RequireFields<QuerylineageArgs, 'id' | 'direction' | 'depth' | 'layout' | 'communities' | 'centralities' | 'seed'>>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType, RequireFields<QuerytopicArgs, 'by'>>;
  topics?: Resolver<Maybe<ResolversTypes['TopicConnection']>, ParentType, ContextType, Partial<QuerytopicsArgs>>;
  topicTrends?: Resolver<Maybe<ResolversTypes['TopicTrendReport']>, ParentType, ContextType, RequireFields<QuerytopicTrendsArgs, 'scheme' | 'level' | 'subset' | 'intensity' | 'minimum' | 'confidenceLevel'>>;
  computeTrend?: Resolver<Maybe<ResolversTypes['TrendReport']>, ParentType, ContextType, RequireFields<QuerycomputeTrendArgs, 'by' | 'measure' | 'notability' | 'dropBelowZ' | 'scalePopulation' | 'teamClassRule' | 'publicResearchAsAcademia' | 'confidenceLevel' | 'seed'>>;
  computeGap?: Resolver<Maybe<ResolversTypes['GapReport']>, ParentType, ContextType, RequireFields<QuerycomputeGapArgs, 'numerator' | 'denominator' | 'notability' | 'scale' | 'teamClassRule' | 'publicResearchAsAcademia' | 'confidenceLevel' | 'seed'>>;
  computeLag?: Resolver<Maybe<ResolversTypes['LagReport']>, ParentType, ContextType, RequireFields<QuerycomputeLagArgs, 'leader' | 'follower' | 'notability' | 'scale' | 'teamClassRule' | 'publicResearchAsAcademia'>>;
  venue?: Resolver<Maybe<ResolversTypes['Venue']>, ParentType, ContextType, RequireFields<QueryvenueArgs, 'by'>>;
  venues?: Resolver<Maybe<ResolversTypes['VenueConnection']>, ParentType, ContextType, Partial<QueryvenuesArgs>>;
};

export type AffordabilityReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffordabilityReport'] = ResolversParentTypes['AffordabilityReport']> = {
  definition?: Resolver<ResolversTypes['Definition'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Warning']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  buckets?: Resolver<ReadonlyArray<ResolversTypes['AffordabilityBucket']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AffordabilityBucketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffordabilityBucket'] = ResolversParentTypes['AffordabilityBucket']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  accelerator?: Resolver<Maybe<ResolversTypes['HardwareType']>, ParentType, ContextType>;
  peak?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  runs?: Resolver<ReadonlyArray<ResolversTypes['Affordability']>, ParentType, ContextType>;
};

export type AffordabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Affordability'] = ResolversParentTypes['Affordability']> = {
  run?: Resolver<ResolversTypes['AffordedRun'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  compute?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  days?: Resolver<ReadonlyArray<ResolversTypes['AffordedDays']>, ParentType, ContextType>;
};

export type AffordedDaysResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffordedDays'] = ResolversParentTypes['AffordedDays']> = {
  devices?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ModelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Model'] = ResolversParentTypes['Model']> = {
  scale?: Resolver<Maybe<ResolversTypes['ScalePosition']>, ParentType, ContextType, RequireFields<ModelscaleArgs, 'rule'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EntityStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  degrees?: Resolver<ReadonlyArray<ResolversTypes['Degree']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FieldState']>, ParentType, ContextType, Partial<ModelfieldsArgs>>;
  records?: Resolver<ResolversTypes['RecordConnection'], ParentType, ContextType, RequireFields<ModelrecordsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, RequireFields<ModelhistoryArgs, 'first'>>;
  publicationDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  trainingCompute?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  parameters?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  datasetSize?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  trainingTime?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  trainingCost?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  powerDraw?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  domains?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  tasks?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  approaches?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  codeAccess?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  notability?: Resolver<ReadonlyArray<ResolversTypes['NotabilityCriterion']>, ParentType, ContextType>;
  frontier?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  citations?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  teamClass?: Resolver<ResolversTypes['TeamClass'], ParentType, ContextType, RequireFields<ModelteamClassArgs, 'rule' | 'publicResearchAsAcademia'>>;
  sectors?: Resolver<ReadonlyArray<ResolversTypes['Sector']>, ParentType, ContextType>;
  developers?: Resolver<ResolversTypes['ModelDeveloperConnection'], ParentType, ContextType, RequireFields<ModeldevelopersArgs, 'first'>>;
  papers?: Resolver<ResolversTypes['PaperConnection'], ParentType, ContextType, RequireFields<ModelpapersArgs, 'first'>>;
  hardware?: Resolver<ReadonlyArray<ResolversTypes['ModelHardware']>, ParentType, ContextType>;
  datasets?: Resolver<ResolversTypes['DatasetConnection'], ParentType, ContextType, RequireFields<ModeldatasetsArgs, 'first'>>;
  topics?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, RequireFields<ModeltopicsArgs, 'first'>>;
  usedBy?: Resolver<ResolversTypes['PaperUseConnection'], ParentType, ContextType, RequireFields<ModelusedByArgs, 'first'>>;
  baseModels?: Resolver<ResolversTypes['ModelConnection'], ParentType, ContextType, RequireFields<ModelbaseModelsArgs, 'first'>>;
  derivedModels?: Resolver<ResolversTypes['ModelConnection'], ParentType, ContextType, RequireFields<ModelderivedModelsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScalePositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScalePosition'] = ResolversParentTypes['ScalePosition']> = {
  z?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentile?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  population?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  largeScale?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ShareReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShareReport'] = ResolversParentTypes['ShareReport']> = {
  definition?: Resolver<ResolversTypes['Definition'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Warning']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['ShareFacet']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShareFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShareFacet'] = ResolversParentTypes['ShareFacet']> = {
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  buckets?: Resolver<ReadonlyArray<ResolversTypes['ShareBucket']>, ParentType, ContextType>;
};

export type ShareBucketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShareBucket'] = ResolversParentTypes['ShareBucket']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['ShareCell']>, ParentType, ContextType>;
};

export type ShareCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShareCell'] = ResolversParentTypes['ShareCell']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  shareOfKnown?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  interval?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  missingBounds?: Resolver<Maybe<ResolversTypes['Bounds']>, ParentType, ContextType>;
  quantityBounds?: Resolver<Maybe<ResolversTypes['Bounds']>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes['ShareMemberConnection'], ParentType, ContextType, RequireFields<ShareCellmembersArgs, 'first'>>;
  fragility?: Resolver<ReadonlyArray<ResolversTypes['Fragility']>, ParentType, ContextType, RequireFields<ShareCellfragilityArgs, 'first'>>;
};

export type FragilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fragility'] = ResolversParentTypes['Fragility']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shareBefore?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shareAfter?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type BoundsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bounds'] = ResolversParentTypes['Bounds']> = {
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ShareMemberConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShareMemberConnection'] = ResolversParentTypes['ShareMemberConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ShareMemberEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type ShareMemberEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShareMemberEdge'] = ResolversParentTypes['ShareMemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  contribution?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface URLScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuthorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Author'] = ResolversParentTypes['Author']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EntityStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  degrees?: Resolver<ReadonlyArray<ResolversTypes['Degree']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FieldState']>, ParentType, ContextType, Partial<AuthorfieldsArgs>>;
  records?: Resolver<ResolversTypes['RecordConnection'], ParentType, ContextType, RequireFields<AuthorrecordsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, RequireFields<AuthorhistoryArgs, 'first'>>;
  identity?: Resolver<ResolversTypes['AuthorIdentity'], ParentType, ContextType>;
  papers?: Resolver<ResolversTypes['PaperConnection'], ParentType, ContextType, RequireFields<AuthorpapersArgs, 'first'>>;
  affiliations?: Resolver<ResolversTypes['AffiliationConnection'], ParentType, ContextType, RequireFields<AuthoraffiliationsArgs, 'first'>>;
  coauthors?: Resolver<ResolversTypes['CoauthorConnection'], ParentType, ContextType, RequireFields<AuthorcoauthorsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AffiliationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffiliationConnection'] = ResolversParentTypes['AffiliationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AffiliationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Institution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type AffiliationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffiliationEdge'] = ResolversParentTypes['AffiliationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  firstYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lastYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  papers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoauthorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoauthorConnection'] = ResolversParentTypes['CoauthorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CoauthorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Author']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type CoauthorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoauthorEdge'] = ResolversParentTypes['CoauthorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Author'], ParentType, ContextType>;
  papers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lastYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AuthorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthorConnection'] = ResolversParentTypes['AuthorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuthorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Author']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type AuthorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthorEdge'] = ResolversParentTypes['AuthorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Author'], ParentType, ContextType>;
  papers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  firstYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lastYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ClusterShareReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClusterShareReport'] = ResolversParentTypes['ClusterShareReport']> = {
  definition?: Resolver<ResolversTypes['Definition'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Warning']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  duplicates?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['ShareFacet']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClusterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cluster'] = ResolversParentTypes['Cluster']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EntityStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  degrees?: Resolver<ReadonlyArray<ResolversTypes['Degree']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FieldState']>, ParentType, ContextType, Partial<ClusterfieldsArgs>>;
  records?: Resolver<ResolversTypes['RecordConnection'], ParentType, ContextType, RequireFields<ClusterrecordsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, RequireFields<ClusterhistoryArgs, 'first'>>;
  operationalStatus?: Resolver<ResolversTypes['OperationalStatus'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['ClusterSector'], ParentType, ContextType>;
  firstOperationalDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  decommissionedDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  maxPerformance?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  performance8Bit?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  performance16Bit?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  performance32Bit?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  h100Equivalents?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  chips?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  powerCapacity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  hardwareCost?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  possibleDuplicate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  standardAnalysis?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  hardware?: Resolver<ReadonlyArray<ResolversTypes['ClusterHardware']>, ParentType, ContextType>;
  owners?: Resolver<ResolversTypes['InstitutionConnection'], ParentType, ContextType, RequireFields<ClusterownersArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClusterHardwareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClusterHardware'] = ResolversParentTypes['ClusterHardware']> = {
  hardwareType?: Resolver<ResolversTypes['HardwareType'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ClusterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClusterConnection'] = ResolversParentTypes['ClusterConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClusterEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Cluster']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type ClusterEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClusterEdge'] = ResolversParentTypes['ClusterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Cluster'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type MatrixReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatrixReport'] = ResolversParentTypes['MatrixReport']> = {
  definition?: Resolver<ResolversTypes['Definition'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Warning']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  buckets?: Resolver<ReadonlyArray<ResolversTypes['MatrixBucket']>, ParentType, ContextType>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['MatrixLabel']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatrixLabelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatrixLabel'] = ResolversParentTypes['MatrixLabel']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MatrixBucketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatrixBucket'] = ResolversParentTypes['MatrixBucket']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['MatrixCell']>, ParentType, ContextType>;
};

export type MatrixCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatrixCell'] = ResolversParentTypes['MatrixCell']> = {
  row?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  fractional?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  together?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<MatrixCellmembersArgs, 'first'>>;
};

export type ConcentrationReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConcentrationReport'] = ResolversParentTypes['ConcentrationReport']> = {
  definition?: Resolver<ResolversTypes['Definition'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Warning']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  buckets?: Resolver<ReadonlyArray<ResolversTypes['ConcentrationBucket']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConcentrationBucketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConcentrationBucket'] = ResolversParentTypes['ConcentrationBucket']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  holders?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  herfindahl?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  herfindahlInterval?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  effectiveNumber?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  gini?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  topFourShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  largest?: Resolver<ReadonlyArray<ResolversTypes['ConcentrationHolder']>, ParentType, ContextType>;
};

export type ConcentrationHolderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConcentrationHolder'] = ResolversParentTypes['ConcentrationHolder']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<ConcentrationHoldermembersArgs, 'first'>>;
};

export type CountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EntityStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  degrees?: Resolver<ReadonlyArray<ResolversTypes['Degree']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FieldState']>, ParentType, ContextType, Partial<CountryfieldsArgs>>;
  records?: Resolver<ResolversTypes['RecordConnection'], ParentType, ContextType, RequireFields<CountryrecordsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, RequireFields<CountryhistoryArgs, 'first'>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  institutions?: Resolver<ResolversTypes['InstitutionConnection'], ParentType, ContextType, RequireFields<CountryinstitutionsArgs, 'first'>>;
  clusters?: Resolver<ResolversTypes['ClusterConnection'], ParentType, ContextType, RequireFields<CountryclustersArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryConnection'] = ResolversParentTypes['CountryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CountryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type CountryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryEdge'] = ResolversParentTypes['CountryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EntityStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  degrees?: Resolver<ReadonlyArray<ResolversTypes['Degree']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FieldState']>, ParentType, ContextType, Partial<DatasetfieldsArgs>>;
  records?: Resolver<ResolversTypes['RecordConnection'], ParentType, ContextType, RequireFields<DatasetrecordsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, RequireFields<DatasethistoryArgs, 'first'>>;
  models?: Resolver<ResolversTypes['ModelConnection'], ParentType, ContextType, RequireFields<DatasetmodelsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DatasetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetConnection'] = ResolversParentTypes['DatasetConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DatasetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type DatasetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetEdge'] = ResolversParentTypes['DatasetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
};

export type DisclosureReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisclosureReport'] = ResolversParentTypes['DisclosureReport']> = {
  definition?: Resolver<ResolversTypes['Definition'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Warning']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  buckets?: Resolver<ReadonlyArray<ResolversTypes['DisclosureBucket']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisclosureBucketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisclosureBucket'] = ResolversParentTypes['DisclosureBucket']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  all?: Resolver<ResolversTypes['DisclosureRate'], ParentType, ContextType>;
  classes?: Resolver<ReadonlyArray<ResolversTypes['DisclosureClass']>, ParentType, ContextType>;
};

export type DisclosureRateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisclosureRate'] = ResolversParentTypes['DisclosureRate']> = {
  count?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  interval?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<DisclosureRatemembersArgs, 'first'>>;
};

export type DisclosureClassResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisclosureClass'] = ResolversParentTypes['DisclosureClass']> = {
  teamClass?: Resolver<ResolversTypes['TeamClass'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  interval?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<DisclosureClassmembersArgs, 'first'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Model' | 'Author' | 'Cluster' | 'Country' | 'Dataset' | 'HardwareType' | 'Institution' | 'Paper' | 'Record' | 'Source' | 'Topic' | 'Venue', ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Model' | 'Author' | 'Cluster' | 'Country' | 'Dataset' | 'HardwareType' | 'Institution' | 'Paper' | 'Topic' | 'Venue', ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type DegreeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Degree'] = ResolversParentTypes['Degree']> = {
  relationship?: Resolver<ResolversTypes['RelationshipKind'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  best?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  priceYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['QuantityMethod'], ParentType, ContextType>;
  methodDetail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
};

export type PartialDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartialDate'] = ResolversParentTypes['PartialDate']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  knownFrom?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  published?: Resolver<ReadonlyArray<ResolversTypes['PublishedValue']>, ParentType, ContextType>;
  computed?: Resolver<ReadonlyArray<ResolversTypes['ComputedValue']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['Definition'], ParentType, ContextType>;
  grid?: Resolver<ReadonlyArray<ResolversTypes['GridCell']>, ParentType, ContextType>;
  counterEvidence?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublishedValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedValue'] = ResolversParentTypes['PublishedValue']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trust?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ComputedValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComputedValue'] = ResolversParentTypes['ComputedValue']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  interval?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<ComputedValuemembersArgs, 'first'>>;
};

export type GridCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridCell'] = ResolversParentTypes['GridCell']> = {
  dimensions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  interval?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  primary?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type GroupReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupReport'] = ResolversParentTypes['GroupReport']> = {
  definition?: Resolver<ResolversTypes['Definition'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Warning']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  incidences?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  overlap?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['GroupRow']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupRow'] = ResolversParentTypes['GroupRow']> = {
  keys?: Resolver<ReadonlyArray<ResolversTypes['GroupKeyValue']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['GroupMeasureValue']>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<GroupRowmembersArgs, 'first'>>;
};

export type GroupKeyValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupKeyValue'] = ResolversParentTypes['GroupKeyValue']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GroupMeasureValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupMeasureValue'] = ResolversParentTypes['GroupMeasureValue']> = {
  as?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  n?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type HardwareTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HardwareType'] = ResolversParentTypes['HardwareType']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EntityStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  degrees?: Resolver<ReadonlyArray<ResolversTypes['Degree']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FieldState']>, ParentType, ContextType, Partial<HardwareTypefieldsArgs>>;
  records?: Resolver<ResolversTypes['RecordConnection'], ParentType, ContextType, RequireFields<HardwareTyperecordsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, RequireFields<HardwareTypehistoryArgs, 'first'>>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  releaseDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  releasePrice?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  fp64?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  fp32?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  tf32?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  fp16?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  tensorFp16?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  fp8?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  fp4?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  int8?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  int4?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  memory?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  memoryBandwidth?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  thermalDesignPower?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  processSize?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  dieSize?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  transistors?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  manufacturers?: Resolver<ReadonlyArray<ResolversTypes['Institution']>, ParentType, ContextType>;
  models?: Resolver<ResolversTypes['ModelConnection'], ParentType, ContextType, RequireFields<HardwareTypemodelsArgs, 'first'>>;
  clusters?: Resolver<ResolversTypes['ClusterConnection'], ParentType, ContextType, RequireFields<HardwareTypeclustersArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HardwareTypeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HardwareTypeConnection'] = ResolversParentTypes['HardwareTypeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HardwareTypeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HardwareType']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type HardwareTypeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HardwareTypeEdge'] = ResolversParentTypes['HardwareTypeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HardwareType'], ParentType, ContextType>;
};

export type InstitutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EntityStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  degrees?: Resolver<ReadonlyArray<ResolversTypes['Degree']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FieldState']>, ParentType, ContextType, Partial<InstitutionfieldsArgs>>;
  records?: Resolver<ResolversTypes['RecordConnection'], ParentType, ContextType, RequireFields<InstitutionrecordsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, RequireFields<InstitutionhistoryArgs, 'first'>>;
  sector?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
  sectorReason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publicResearch?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  registryTypes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  parents?: Resolver<ReadonlyArray<ResolversTypes['Institution']>, ParentType, ContextType>;
  memberships?: Resolver<ReadonlyArray<ResolversTypes['InstitutionMembership']>, ParentType, ContextType>;
  topParent?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  children?: Resolver<ResolversTypes['InstitutionConnection'], ParentType, ContextType, RequireFields<InstitutionchildrenArgs, 'first'>>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Institution']>, ParentType, ContextType>;
  successions?: Resolver<ReadonlyArray<ResolversTypes['InstitutionSuccession']>, ParentType, ContextType>;
  predecessors?: Resolver<ResolversTypes['InstitutionConnection'], ParentType, ContextType, RequireFields<InstitutionpredecessorsArgs, 'first'>>;
  models?: Resolver<ResolversTypes['ModelConnection'], ParentType, ContextType, RequireFields<InstitutionmodelsArgs, 'first'>>;
  papers?: Resolver<ResolversTypes['PaperConnection'], ParentType, ContextType, RequireFields<InstitutionpapersArgs, 'first'>>;
  authors?: Resolver<ResolversTypes['AuthorConnection'], ParentType, ContextType, RequireFields<InstitutionauthorsArgs, 'first'>>;
  clusters?: Resolver<ResolversTypes['ClusterConnection'], ParentType, ContextType, RequireFields<InstitutionclustersArgs, 'first'>>;
  hardwareTypes?: Resolver<ResolversTypes['HardwareTypeConnection'], ParentType, ContextType, RequireFields<InstitutionhardwareTypesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstitutionMembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstitutionMembership'] = ResolversParentTypes['InstitutionMembership']> = {
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InstitutionSuccessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstitutionSuccession'] = ResolversParentTypes['InstitutionSuccession']> = {
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InstitutionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstitutionConnection'] = ResolversParentTypes['InstitutionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InstitutionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Institution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type InstitutionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstitutionEdge'] = ResolversParentTypes['InstitutionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  authors?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type KeywordTrendReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeywordTrendReport'] = ResolversParentTypes['KeywordTrendReport']> = {
  definition?: Resolver<ResolversTypes['Definition'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Warning']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lists?: Resolver<ReadonlyArray<ResolversTypes['KeywordTrend']>, ParentType, ContextType>;
  terms?: Resolver<ReadonlyArray<ResolversTypes['KeywordTrend']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KeywordTrendResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeywordTrend'] = ResolversParentTypes['KeywordTrend']> = {
  list?: Resolver<ResolversTypes['KeywordList'], ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  forms?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  except?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  windows?: Resolver<ReadonlyArray<ResolversTypes['KeywordWindow']>, ParentType, ContextType>;
};

export type KeywordWindowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeywordWindow'] = ResolversParentTypes['KeywordWindow']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  classes?: Resolver<ReadonlyArray<ResolversTypes['KeywordClass']>, ParentType, ContextType>;
  contrast?: Resolver<ResolversTypes['KeywordContrast'], ParentType, ContextType>;
};

export type KeywordClassResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeywordClass'] = ResolversParentTypes['KeywordClass']> = {
  teamClass?: Resolver<ResolversTypes['TeamClass'], ParentType, ContextType>;
  prevalence?: Resolver<ResolversTypes['Proportion'], ParentType, ContextType>;
};

export type KeywordContrastResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeywordContrast'] = ResolversParentTypes['KeywordContrast']> = {
  logOdds?: Resolver<Maybe<ResolversTypes['KeywordLogOdds']>, ParentType, ContextType>;
  fisher?: Resolver<Maybe<ResolversTypes['KeywordOddsRatio']>, ParentType, ContextType>;
};

export type KeywordLogOddsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeywordLogOdds'] = ResolversParentTypes['KeywordLogOdds']> = {
  logOdds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  z?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  interval?: Resolver<Maybe<ResolversTypes['Bounded']>, ParentType, ContextType>;
};

export type KeywordOddsRatioResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeywordOddsRatio'] = ResolversParentTypes['KeywordOddsRatio']> = {
  oddsRatio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  p?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type LineageReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineageReport'] = ResolversParentTypes['LineageReport']> = {
  definition?: Resolver<ResolversTypes['Definition'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Warning']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  buckets?: Resolver<ReadonlyArray<ResolversTypes['LineageBucket']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LineageBucketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineageBucket'] = ResolversParentTypes['LineageBucket']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  classes?: Resolver<ReadonlyArray<ResolversTypes['LineageClass']>, ParentType, ContextType>;
};

export type LineageClassResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineageClass'] = ResolversParentTypes['LineageClass']> = {
  teamClass?: Resolver<ResolversTypes['TeamClass'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  based?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  basedOnKnown?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  basedRate?: Resolver<ResolversTypes['Rate'], ParentType, ContextType>;
  bases?: Resolver<ReadonlyArray<ResolversTypes['BaseClass']>, ParentType, ContextType>;
};

export type RateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rate'] = ResolversParentTypes['Rate']> = {
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  interval?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
};

export type BaseClassResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BaseClass'] = ResolversParentTypes['BaseClass']> = {
  teamClass?: Resolver<ResolversTypes['TeamClass'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  interval?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  fractional?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  access?: Resolver<ReadonlyArray<ResolversTypes['BaseAccess']>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<BaseClassmembersArgs, 'first'>>;
};

export type BaseAccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BaseAccess'] = ResolversParentTypes['BaseAccess']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type MetaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meta'] = ResolversParentTypes['Meta']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['EntityCount']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  dictionary?: Resolver<ReadonlyArray<ResolversTypes['FieldDescription']>, ParentType, ContextType>;
  examples?: Resolver<ReadonlyArray<ResolversTypes['Example']>, ParentType, ContextType>;
  pathIndex?: Resolver<ResolversTypes['PathIndex'], ParentType, ContextType>;
};

export type EntityCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityCount'] = ResolversParentTypes['EntityCount']> = {
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  stubs?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type FieldDescriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldDescription'] = ResolversParentTypes['FieldDescription']> = {
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nullMeans?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExampleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Example'] = ResolversParentTypes['Example']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  query?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variables?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OpenModelUseReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenModelUseReport'] = ResolversParentTypes['OpenModelUseReport']> = {
  definition?: Resolver<ResolversTypes['Definition'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Warning']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['ModelUseBucket']>, ParentType, ContextType>;
  all?: Resolver<ResolversTypes['ModelUseBucket'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ModelUseBucketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModelUseBucket'] = ResolversParentTypes['ModelUseBucket']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  papers?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  models?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  ofKnownDeveloper?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  byDeveloper?: Resolver<ReadonlyArray<ResolversTypes['ModelUseCell']>, ParentType, ContextType>;
  byAccess?: Resolver<ReadonlyArray<ResolversTypes['ModelUseCell']>, ParentType, ContextType>;
  openFromIndustry?: Resolver<ResolversTypes['ModelUseCell'], ParentType, ContextType>;
};

export type ModelUseCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModelUseCell'] = ResolversParentTypes['ModelUseCell']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  works?: Resolver<ResolversTypes['Proportion'], ParentType, ContextType>;
  workIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ModelHardwareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModelHardware'] = ResolversParentTypes['ModelHardware']> = {
  hardwareType?: Resolver<ResolversTypes['HardwareType'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  utilization?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ModelDeveloperConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModelDeveloperConnection'] = ResolversParentTypes['ModelDeveloperConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ModelDeveloperEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Institution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type ModelDeveloperEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModelDeveloperEdge'] = ResolversParentTypes['ModelDeveloperEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ModelConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModelConnection'] = ResolversParentTypes['ModelConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ModelEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Model']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type ModelEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModelEdge'] = ResolversParentTypes['ModelEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Model'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  utilization?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LookupResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LookupResult'] = ResolversParentTypes['LookupResult']> = {
  identifier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LookupStatus'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type OpenWeightsLagReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenWeightsLagReport'] = ResolversParentTypes['OpenWeightsLagReport']> = {
  definition?: Resolver<ResolversTypes['Definition'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Warning']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  buckets?: Resolver<ReadonlyArray<ResolversTypes['OpenWeightsLagBucket']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenWeightsLagBucketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenWeightsLagBucket'] = ResolversParentTypes['OpenWeightsLagBucket']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  reached?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  medianMonths?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lags?: Resolver<ReadonlyArray<ResolversTypes['OpenWeightsLag']>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<OpenWeightsLagBucketmembersArgs, 'first'>>;
};

export type OpenWeightsLagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenWeightsLag'] = ResolversParentTypes['OpenWeightsLag']> = {
  model?: Resolver<ResolversTypes['Model'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  targetDate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reachedBy?: Resolver<Maybe<ResolversTypes['Model']>, ParentType, ContextType>;
  reachedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  months?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  monthsObserved?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  missingOrders?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PaperResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Paper'] = ResolversParentTypes['Paper']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EntityStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  degrees?: Resolver<ReadonlyArray<ResolversTypes['Degree']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FieldState']>, ParentType, ContextType, Partial<PaperfieldsArgs>>;
  records?: Resolver<ResolversTypes['RecordConnection'], ParentType, ContextType, RequireFields<PaperrecordsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, RequireFields<PaperhistoryArgs, 'first'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publicationDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  citations?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  venue?: Resolver<Maybe<ResolversTypes['Venue']>, ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  teamClass?: Resolver<ResolversTypes['TeamClass'], ParentType, ContextType, RequireFields<PaperteamClassArgs, 'rule' | 'publicResearchAsAcademia'>>;
  sectors?: Resolver<ReadonlyArray<ResolversTypes['Sector']>, ParentType, ContextType>;
  authorships?: Resolver<ResolversTypes['AuthorshipConnection'], ParentType, ContextType, RequireFields<PaperauthorshipsArgs, 'first'>>;
  institutions?: Resolver<ResolversTypes['InstitutionConnection'], ParentType, ContextType, RequireFields<PaperinstitutionsArgs, 'first'>>;
  topics?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, RequireFields<PapertopicsArgs, 'first'>>;
  models?: Resolver<ResolversTypes['ModelConnection'], ParentType, ContextType, RequireFields<PapermodelsArgs, 'first'>>;
  usesModels?: Resolver<ResolversTypes['ModelUseConnection'], ParentType, ContextType, RequireFields<PaperusesModelsArgs, 'first'>>;
  references?: Resolver<ResolversTypes['PaperConnection'], ParentType, ContextType, RequireFields<PaperreferencesArgs, 'first'>>;
  citedBy?: Resolver<ResolversTypes['PaperConnection'], ParentType, ContextType, RequireFields<PapercitedByArgs, 'first'>>;
  codeRepositories?: Resolver<ReadonlyArray<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuthorshipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthorshipConnection'] = ResolversParentTypes['AuthorshipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuthorshipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Author']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type AuthorshipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthorshipEdge'] = ResolversParentTypes['AuthorshipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Author'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  corresponding?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  institutions?: Resolver<ReadonlyArray<ResolversTypes['Institution']>, ParentType, ContextType>;
  rawAffiliations?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ModelUseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModelUseConnection'] = ResolversParentTypes['ModelUseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ModelUseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Model']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type ModelUseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModelUseEdge'] = ResolversParentTypes['ModelUseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Model'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ModelUseRole'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaperUseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperUseConnection'] = ResolversParentTypes['PaperUseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PaperUseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Paper']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type PaperUseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperUseEdge'] = ResolversParentTypes['PaperUseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Paper'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ModelUseRole'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaperConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperConnection'] = ResolversParentTypes['PaperConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PaperEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Paper']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type PaperEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperEdge'] = ResolversParentTypes['PaperEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Paper'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  corresponding?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  authors?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CollaborationPathReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollaborationPathReport'] = ResolversParentTypes['CollaborationPathReport']> = {
  outcome?: Resolver<ResolversTypes['PathOutcome'], ParentType, ContextType>;
  distance?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  componentSizes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SafeInt']>>, ParentType, ContextType>;
  weakestIdentity?: Resolver<Maybe<ResolversTypes['IdentityRule']>, ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['CollaborationPath']>, ParentType, ContextType>;
  engine?: Resolver<ResolversTypes['PathEngine'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type CollaborationPathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollaborationPath'] = ResolversParentTypes['CollaborationPath']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  hops?: Resolver<ReadonlyArray<ResolversTypes['CollaborationHop']>, ParentType, ContextType>;
  weakestIdentity?: Resolver<ResolversTypes['IdentityRule'], ParentType, ContextType>;
};

export type CollaborationHopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollaborationHop'] = ResolversParentTypes['CollaborationHop']> = {
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CollaborationKind'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  firstYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lastYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<CollaborationHopevidenceArgs, 'first'>>;
};

export type PathIndexResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathIndex'] = ResolversParentTypes['PathIndex']> = {
  state?: Resolver<ResolversTypes['PathIndexState'], ParentType, ContextType>;
  dataVersion?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  bytes?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  buildSeconds?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type RecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Record'] = ResolversParentTypes['Record']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['StatedField']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatedFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedField'] = ResolversParentTypes['StatedField']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['QuantityMethod']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  none?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FieldStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldState'] = ResolversParentTypes['FieldState']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  chosen?: Resolver<Maybe<ResolversTypes['Record']>, ParentType, ContextType>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['Record']>, ParentType, ContextType>;
};

export type RecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordConnection'] = ResolversParentTypes['RecordConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Record']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type HistoryEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryEntry'] = ResolversParentTypes['HistoryEntry']> = {
  record?: Resolver<ResolversTypes['Record'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['FieldChange']>, ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HistoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryConnection'] = ResolversParentTypes['HistoryConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type ReleaseReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseReport'] = ResolversParentTypes['ReleaseReport']> = {
  definition?: Resolver<ResolversTypes['Definition'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Warning']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  buckets?: Resolver<ReadonlyArray<ResolversTypes['ReleaseBucket']>, ParentType, ContextType>;
  regressions?: Resolver<ReadonlyArray<ResolversTypes['ReleaseRegression']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReleaseRegressionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseRegression'] = ResolversParentTypes['ReleaseRegression']> = {
  outcome?: Resolver<ResolversTypes['ReleaseOutcome'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  released?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  coefficients?: Resolver<ReadonlyArray<ResolversTypes['OddsRatio']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Warning']>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<ReleaseRegressionmembersArgs, 'first'>>;
};

export type OddsRatioResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OddsRatio'] = ResolversParentTypes['OddsRatio']> = {
  term?: Resolver<ResolversTypes['RegressionTerm'], ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  oddsRatio?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  interval?: Resolver<ResolversTypes['Interval'], ParentType, ContextType>;
  logOdds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  standardError?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  p?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type ReleaseBucketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseBucket'] = ResolversParentTypes['ReleaseBucket']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  all?: Resolver<ResolversTypes['ReleaseRates'], ParentType, ContextType>;
  classes?: Resolver<ReadonlyArray<ResolversTypes['ReleaseClass']>, ParentType, ContextType>;
};

export type ReleaseRatesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseRates'] = ResolversParentTypes['ReleaseRates']> = {
  count?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  openWeights?: Resolver<ResolversTypes['ReleaseRate'], ParentType, ContextType>;
  api?: Resolver<ResolversTypes['ReleaseRate'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ReleaseRate'], ParentType, ContextType>;
};

export type ReleaseClassResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseClass'] = ResolversParentTypes['ReleaseClass']> = {
  teamClass?: Resolver<ResolversTypes['TeamClass'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  openWeights?: Resolver<ResolversTypes['ReleaseRate'], ParentType, ContextType>;
  api?: Resolver<ResolversTypes['ReleaseRate'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ReleaseRate'], ParentType, ContextType>;
};

export type ReleaseRateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseRate'] = ResolversParentTypes['ReleaseRate']> = {
  released?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  interval?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  bounds?: Resolver<Maybe<ResolversTypes['Bounds']>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<ReleaseRatemembersArgs, 'first'>>;
};

export type ReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report']> = {
  __resolveType: TypeResolveFn<'AffordabilityReport' | 'ShareReport' | 'ClusterShareReport' | 'MatrixReport' | 'ConcentrationReport' | 'DisclosureReport' | 'GroupReport' | 'KeywordTrendReport' | 'LineageReport' | 'OpenModelUseReport' | 'OpenWeightsLagReport' | 'ReleaseReport' | 'ScrutinyReport' | 'SnapshotComparison' | 'TopicTrendReport' | 'TrendReport' | 'GapReport' | 'LagReport', ParentType, ContextType>;
};

export type DefinitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Definition'] = ResolversParentTypes['Definition']> = {
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  arguments?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  considered?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  withoutValue?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  withoutKey?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  withoutDate?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  yearOnly?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  monthOnly?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type WarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Warning'] = ResolversParentTypes['Warning']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bibtex?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IntervalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Interval'] = ResolversParentTypes['Interval']> = {
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ScrutinyReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScrutinyReport'] = ResolversParentTypes['ScrutinyReport']> = {
  definition?: Resolver<ResolversTypes['Definition'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Warning']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  buckets?: Resolver<ReadonlyArray<ResolversTypes['ScrutinyBucket']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScrutinyBucketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScrutinyBucket'] = ResolversParentTypes['ScrutinyBucket']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  all?: Resolver<ResolversTypes['Scrutiny'], ParentType, ContextType>;
  classes?: Resolver<ReadonlyArray<ResolversTypes['ClassScrutiny']>, ParentType, ContextType>;
};

export type ScrutinyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Scrutiny'] = ResolversParentTypes['Scrutiny']> = {
  models?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  evaluations?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  inDoubt?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  own?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  perModel?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  perModelInterval?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  scrutinised?: Resolver<ResolversTypes['Proportion'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<ScrutinymembersArgs, 'first'>>;
};

export type ClassScrutinyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClassScrutiny'] = ResolversParentTypes['ClassScrutiny']> = {
  teamClass?: Resolver<ResolversTypes['TeamClass'], ParentType, ContextType>;
  models?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  evaluations?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  inDoubt?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  own?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  perModel?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  perModelInterval?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  scrutinised?: Resolver<ResolversTypes['Proportion'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<ClassScrutinymembersArgs, 'first'>>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  highlight?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SnapshotComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SnapshotComparison'] = ResolversParentTypes['SnapshotComparison']> = {
  definition?: Resolver<ResolversTypes['Definition'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Warning']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['SnapshotSide'], ParentType, ContextType>;
  right?: Resolver<ResolversTypes['SnapshotSide'], ParentType, ContextType>;
  both?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['SnapshotChange']>, ParentType, ContextType, RequireFields<SnapshotComparisonchangesArgs, 'first'>>;
  onlyLeft?: Resolver<ResolversTypes['SnapshotModelConnection'], ParentType, ContextType, RequireFields<SnapshotComparisononlyLeftArgs, 'first'>>;
  onlyRight?: Resolver<ResolversTypes['SnapshotModelConnection'], ParentType, ContextType, RequireFields<SnapshotComparisononlyRightArgs, 'first'>>;
  classChanges?: Resolver<ResolversTypes['SnapshotClassChangeConnection'], ParentType, ContextType, RequireFields<SnapshotComparisonclassChangesArgs, 'first'>>;
  computeChanges?: Resolver<ResolversTypes['SnapshotComputeChangeConnection'], ParentType, ContextType, RequireFields<SnapshotComparisoncomputeChangesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SnapshotSideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SnapshotSide'] = ResolversParentTypes['SnapshotSide']> = {
  models?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  withCompute?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  classes?: Resolver<ReadonlyArray<ResolversTypes['SnapshotClassCount']>, ParentType, ContextType>;
};

export type SnapshotClassCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SnapshotClassCount'] = ResolversParentTypes['SnapshotClassCount']> = {
  teamClass?: Resolver<ResolversTypes['TeamClass'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SnapshotModelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SnapshotModel'] = ResolversParentTypes['SnapshotModel']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  teamClass?: Resolver<ResolversTypes['TeamClass'], ParentType, ContextType>;
  trainingCompute?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SnapshotChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SnapshotChange'] = ResolversParentTypes['SnapshotChange']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  classBefore?: Resolver<ResolversTypes['TeamClass'], ParentType, ContextType>;
  classAfter?: Resolver<ResolversTypes['TeamClass'], ParentType, ContextType>;
  computeBefore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  computeAfter?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  factor?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SnapshotClassChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SnapshotClassChange'] = ResolversParentTypes['SnapshotClassChange']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['TeamClass'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['TeamClass'], ParentType, ContextType>;
};

export type SnapshotComputeChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SnapshotComputeChange'] = ResolversParentTypes['SnapshotComputeChange']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  factor?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SnapshotModelConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SnapshotModelConnection'] = ResolversParentTypes['SnapshotModelConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SnapshotModel']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type SnapshotClassChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SnapshotClassChangeConnection'] = ResolversParentTypes['SnapshotClassChangeConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SnapshotClassChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type SnapshotComputeChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SnapshotComputeChangeConnection'] = ResolversParentTypes['SnapshotComputeChangeConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SnapshotComputeChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpstreamComputeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpstreamCompute'] = ResolversParentTypes['UpstreamCompute']> = {
  best?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  known?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  models?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  directed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SubgraphNode']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SubgraphEdge']>, ParentType, ContextType>;
  nodeCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  edgeCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  totalNodes?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  totalEdges?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  truncated?: Resolver<ReadonlyArray<ResolversTypes['Truncation']>, ParentType, ContextType>;
  legend?: Resolver<ReadonlyArray<ResolversTypes['LegendEntry']>, ParentType, ContextType>;
  exports?: Resolver<ReadonlyArray<ResolversTypes['SubgraphExport']>, ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Warning']>, ParentType, ContextType>;
  upstreamCompute?: Resolver<Maybe<ResolversTypes['UpstreamCompute']>, ParentType, ContextType>;
};

export type SubgraphNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubgraphNode'] = ResolversParentTypes['SubgraphNode']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  x?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  y?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  betweenness?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  pageRank?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type SubgraphEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubgraphEdge'] = ResolversParentTypes['SubgraphEdge']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  firstYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lastYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  evidenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TruncationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Truncation'] = ResolversParentTypes['Truncation']> = {
  relationship?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type LegendEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegendEntry'] = ResolversParentTypes['LegendEntry']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  colour?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type SubgraphExportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubgraphExport'] = ResolversParentTypes['SubgraphExport']> = {
  format?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EntityStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  degrees?: Resolver<ReadonlyArray<ResolversTypes['Degree']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FieldState']>, ParentType, ContextType, Partial<TopicfieldsArgs>>;
  records?: Resolver<ResolversTypes['RecordConnection'], ParentType, ContextType, RequireFields<TopicrecordsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, RequireFields<TopichistoryArgs, 'first'>>;
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, RequireFields<TopicchildrenArgs, 'first'>>;
  papers?: Resolver<ResolversTypes['PaperConnection'], ParentType, ContextType, RequireFields<TopicpapersArgs, 'first'>>;
  models?: Resolver<ResolversTypes['ModelConnection'], ParentType, ContextType, RequireFields<TopicmodelsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicConnection'] = ResolversParentTypes['TopicConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TopicEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type TopicEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicEdge'] = ResolversParentTypes['TopicEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TopicTrendReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicTrendReport'] = ResolversParentTypes['TopicTrendReport']> = {
  definition?: Resolver<ResolversTypes['Definition'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Warning']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['TopicTrend']>, ParentType, ContextType, RequireFields<TopicTrendReporttopicsArgs, 'first'>>;
  topicCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['TopicRelation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicTrendResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicTrend'] = ResolversParentTypes['TopicTrend']> = {
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  works?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  intensity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Estimate']>, ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['TopicYear']>, ParentType, ContextType>;
};

export type TopicYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicYear'] = ResolversParentTypes['TopicYear']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  works?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  models?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  papers?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  intensity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  computes?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  academicOnly?: Resolver<ResolversTypes['Proportion'], ParentType, ContextType>;
};

export type TopicRelationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicRelation'] = ResolversParentTypes['TopicRelation']> = {
  topics?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  slope?: Resolver<Maybe<ResolversTypes['Estimate']>, ParentType, ContextType>;
  rSquared?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  spearman?: Resolver<Maybe<ResolversTypes['RankCorrelation']>, ParentType, ContextType>;
};

export type EstimateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Estimate'] = ResolversParentTypes['Estimate']> = {
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  standardError?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  interval?: Resolver<Maybe<ResolversTypes['Bounded']>, ParentType, ContextType>;
  p?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  n?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type BoundedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bounded'] = ResolversParentTypes['Bounded']> = {
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RankCorrelationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankCorrelation'] = ResolversParentTypes['RankCorrelation']> = {
  rho?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  p?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type ProportionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Proportion'] = ResolversParentTypes['Proportion']> = {
  count?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  interval?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
};

export type TrendReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrendReport'] = ResolversParentTypes['TrendReport']> = {
  definition?: Resolver<ResolversTypes['Definition'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Warning']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Trend']>, ParentType, ContextType>;
  comparisons?: Resolver<ReadonlyArray<ResolversTypes['TrendComparison']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrendResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Trend'] = ResolversParentTypes['Trend']> = {
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slope?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  slopeInterval?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  slopeBootstrap?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  doublingMonths?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  doublingInterval?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  rSquared?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  yearly?: Resolver<Maybe<ResolversTypes['MonotoneTrend']>, ParentType, ContextType>;
  points?: Resolver<ReadonlyArray<ResolversTypes['TrendPoint']>, ParentType, ContextType>;
  fit?: Resolver<ReadonlyArray<ResolversTypes['TrendFit']>, ParentType, ContextType>;
};

export type TrendPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrendPoint'] = ResolversParentTypes['TrendPoint']> = {
  model?: Resolver<ResolversTypes['Model'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  outlier?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TrendFitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrendFit'] = ResolversParentTypes['TrendFit']> = {
  date?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TrendComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrendComparison'] = ResolversParentTypes['TrendComparison']> = {
  first?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  second?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  interval?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  p?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type MonotoneTrendResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonotoneTrend'] = ResolversParentTypes['MonotoneTrend']> = {
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tau?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  z?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  p?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  senSlope?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type GapReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapReport'] = ResolversParentTypes['GapReport']> = {
  definition?: Resolver<ResolversTypes['Definition'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Warning']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  buckets?: Resolver<ReadonlyArray<ResolversTypes['GapBucket']>, ParentType, ContextType>;
  medianTrend?: Resolver<ResolversTypes['GapTrend'], ParentType, ContextType>;
  geometricMeanTrend?: Resolver<ResolversTypes['GapTrend'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GapBucketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapBucket'] = ResolversParentTypes['GapBucket']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['GapSide'], ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['GapSide'], ParentType, ContextType>;
  medianRatio?: Resolver<ResolversTypes['GapRatio'], ParentType, ContextType>;
  geometricMeanRatio?: Resolver<ResolversTypes['GapRatio'], ParentType, ContextType>;
};

export type GapSideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapSide'] = ResolversParentTypes['GapSide']> = {
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  median?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  geometricMean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type GapRatioResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapRatio'] = ResolversParentTypes['GapRatio']> = {
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  interval?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
};

export type GapTrendResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapTrend'] = ResolversParentTypes['GapTrend']> = {
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slope?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  slopeInterval?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  rSquared?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  monotone?: Resolver<Maybe<ResolversTypes['MonotoneTrend']>, ParentType, ContextType>;
};

export type LagReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LagReport'] = ResolversParentTypes['LagReport']> = {
  definition?: Resolver<ResolversTypes['Definition'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Warning']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['LagYear']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LagYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LagYear'] = ResolversParentTypes['LagYear']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  targetDate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reachedBy?: Resolver<Maybe<ResolversTypes['Model']>, ParentType, ContextType>;
  reachedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  months?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  monthsObserved?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  missingOrders?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type VenueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Venue'] = ResolversParentTypes['Venue']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EntityStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  degrees?: Resolver<ReadonlyArray<ResolversTypes['Degree']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FieldState']>, ParentType, ContextType, Partial<VenuefieldsArgs>>;
  records?: Resolver<ResolversTypes['RecordConnection'], ParentType, ContextType, RequireFields<VenuerecordsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, RequireFields<VenuehistoryArgs, 'first'>>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  papers?: Resolver<ResolversTypes['PaperConnection'], ParentType, ContextType, RequireFields<VenuepapersArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VenueConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VenueConnection'] = ResolversParentTypes['VenueConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VenueEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Venue']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type VenueEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VenueEdge'] = ResolversParentTypes['VenueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Venue'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  AffordabilityReport?: AffordabilityReportResolvers<ContextType>;
  AffordabilityBucket?: AffordabilityBucketResolvers<ContextType>;
  Affordability?: AffordabilityResolvers<ContextType>;
  AffordedDays?: AffordedDaysResolvers<ContextType>;
  Model?: ModelResolvers<ContextType>;
  ScalePosition?: ScalePositionResolvers<ContextType>;
  ShareReport?: ShareReportResolvers<ContextType>;
  ShareFacet?: ShareFacetResolvers<ContextType>;
  ShareBucket?: ShareBucketResolvers<ContextType>;
  ShareCell?: ShareCellResolvers<ContextType>;
  Fragility?: FragilityResolvers<ContextType>;
  Bounds?: BoundsResolvers<ContextType>;
  ShareMemberConnection?: ShareMemberConnectionResolvers<ContextType>;
  ShareMemberEdge?: ShareMemberEdgeResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  SafeInt?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Author?: AuthorResolvers<ContextType>;
  AffiliationConnection?: AffiliationConnectionResolvers<ContextType>;
  AffiliationEdge?: AffiliationEdgeResolvers<ContextType>;
  CoauthorConnection?: CoauthorConnectionResolvers<ContextType>;
  CoauthorEdge?: CoauthorEdgeResolvers<ContextType>;
  AuthorConnection?: AuthorConnectionResolvers<ContextType>;
  AuthorEdge?: AuthorEdgeResolvers<ContextType>;
  ClusterShareReport?: ClusterShareReportResolvers<ContextType>;
  Cluster?: ClusterResolvers<ContextType>;
  ClusterHardware?: ClusterHardwareResolvers<ContextType>;
  ClusterConnection?: ClusterConnectionResolvers<ContextType>;
  ClusterEdge?: ClusterEdgeResolvers<ContextType>;
  MatrixReport?: MatrixReportResolvers<ContextType>;
  MatrixLabel?: MatrixLabelResolvers<ContextType>;
  MatrixBucket?: MatrixBucketResolvers<ContextType>;
  MatrixCell?: MatrixCellResolvers<ContextType>;
  ConcentrationReport?: ConcentrationReportResolvers<ContextType>;
  ConcentrationBucket?: ConcentrationBucketResolvers<ContextType>;
  ConcentrationHolder?: ConcentrationHolderResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  CountryConnection?: CountryConnectionResolvers<ContextType>;
  CountryEdge?: CountryEdgeResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  DatasetConnection?: DatasetConnectionResolvers<ContextType>;
  DatasetEdge?: DatasetEdgeResolvers<ContextType>;
  DisclosureReport?: DisclosureReportResolvers<ContextType>;
  DisclosureBucket?: DisclosureBucketResolvers<ContextType>;
  DisclosureRate?: DisclosureRateResolvers<ContextType>;
  DisclosureClass?: DisclosureClassResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  Degree?: DegreeResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  PartialDate?: PartialDateResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  PublishedValue?: PublishedValueResolvers<ContextType>;
  ComputedValue?: ComputedValueResolvers<ContextType>;
  GridCell?: GridCellResolvers<ContextType>;
  GroupReport?: GroupReportResolvers<ContextType>;
  GroupRow?: GroupRowResolvers<ContextType>;
  GroupKeyValue?: GroupKeyValueResolvers<ContextType>;
  GroupMeasureValue?: GroupMeasureValueResolvers<ContextType>;
  HardwareType?: HardwareTypeResolvers<ContextType>;
  HardwareTypeConnection?: HardwareTypeConnectionResolvers<ContextType>;
  HardwareTypeEdge?: HardwareTypeEdgeResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  InstitutionMembership?: InstitutionMembershipResolvers<ContextType>;
  InstitutionSuccession?: InstitutionSuccessionResolvers<ContextType>;
  InstitutionConnection?: InstitutionConnectionResolvers<ContextType>;
  InstitutionEdge?: InstitutionEdgeResolvers<ContextType>;
  KeywordTrendReport?: KeywordTrendReportResolvers<ContextType>;
  KeywordTrend?: KeywordTrendResolvers<ContextType>;
  KeywordWindow?: KeywordWindowResolvers<ContextType>;
  KeywordClass?: KeywordClassResolvers<ContextType>;
  KeywordContrast?: KeywordContrastResolvers<ContextType>;
  KeywordLogOdds?: KeywordLogOddsResolvers<ContextType>;
  KeywordOddsRatio?: KeywordOddsRatioResolvers<ContextType>;
  LineageReport?: LineageReportResolvers<ContextType>;
  LineageBucket?: LineageBucketResolvers<ContextType>;
  LineageClass?: LineageClassResolvers<ContextType>;
  Rate?: RateResolvers<ContextType>;
  BaseClass?: BaseClassResolvers<ContextType>;
  BaseAccess?: BaseAccessResolvers<ContextType>;
  Meta?: MetaResolvers<ContextType>;
  EntityCount?: EntityCountResolvers<ContextType>;
  FieldDescription?: FieldDescriptionResolvers<ContextType>;
  Example?: ExampleResolvers<ContextType>;
  OpenModelUseReport?: OpenModelUseReportResolvers<ContextType>;
  ModelUseBucket?: ModelUseBucketResolvers<ContextType>;
  ModelUseCell?: ModelUseCellResolvers<ContextType>;
  ModelHardware?: ModelHardwareResolvers<ContextType>;
  ModelDeveloperConnection?: ModelDeveloperConnectionResolvers<ContextType>;
  ModelDeveloperEdge?: ModelDeveloperEdgeResolvers<ContextType>;
  ModelConnection?: ModelConnectionResolvers<ContextType>;
  ModelEdge?: ModelEdgeResolvers<ContextType>;
  LookupResult?: LookupResultResolvers<ContextType>;
  OpenWeightsLagReport?: OpenWeightsLagReportResolvers<ContextType>;
  OpenWeightsLagBucket?: OpenWeightsLagBucketResolvers<ContextType>;
  OpenWeightsLag?: OpenWeightsLagResolvers<ContextType>;
  Paper?: PaperResolvers<ContextType>;
  AuthorshipConnection?: AuthorshipConnectionResolvers<ContextType>;
  AuthorshipEdge?: AuthorshipEdgeResolvers<ContextType>;
  ModelUseConnection?: ModelUseConnectionResolvers<ContextType>;
  ModelUseEdge?: ModelUseEdgeResolvers<ContextType>;
  PaperUseConnection?: PaperUseConnectionResolvers<ContextType>;
  PaperUseEdge?: PaperUseEdgeResolvers<ContextType>;
  PaperConnection?: PaperConnectionResolvers<ContextType>;
  PaperEdge?: PaperEdgeResolvers<ContextType>;
  CollaborationPathReport?: CollaborationPathReportResolvers<ContextType>;
  CollaborationPath?: CollaborationPathResolvers<ContextType>;
  CollaborationHop?: CollaborationHopResolvers<ContextType>;
  PathIndex?: PathIndexResolvers<ContextType>;
  Record?: RecordResolvers<ContextType>;
  StatedField?: StatedFieldResolvers<ContextType>;
  FieldState?: FieldStateResolvers<ContextType>;
  RecordConnection?: RecordConnectionResolvers<ContextType>;
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  HistoryConnection?: HistoryConnectionResolvers<ContextType>;
  ReleaseReport?: ReleaseReportResolvers<ContextType>;
  ReleaseRegression?: ReleaseRegressionResolvers<ContextType>;
  OddsRatio?: OddsRatioResolvers<ContextType>;
  ReleaseBucket?: ReleaseBucketResolvers<ContextType>;
  ReleaseRates?: ReleaseRatesResolvers<ContextType>;
  ReleaseClass?: ReleaseClassResolvers<ContextType>;
  ReleaseRate?: ReleaseRateResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  Definition?: DefinitionResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  Warning?: WarningResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  Interval?: IntervalResolvers<ContextType>;
  ScrutinyReport?: ScrutinyReportResolvers<ContextType>;
  ScrutinyBucket?: ScrutinyBucketResolvers<ContextType>;
  Scrutiny?: ScrutinyResolvers<ContextType>;
  ClassScrutiny?: ClassScrutinyResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  SnapshotComparison?: SnapshotComparisonResolvers<ContextType>;
  SnapshotSide?: SnapshotSideResolvers<ContextType>;
  SnapshotClassCount?: SnapshotClassCountResolvers<ContextType>;
  SnapshotModel?: SnapshotModelResolvers<ContextType>;
  SnapshotChange?: SnapshotChangeResolvers<ContextType>;
  SnapshotClassChange?: SnapshotClassChangeResolvers<ContextType>;
  SnapshotComputeChange?: SnapshotComputeChangeResolvers<ContextType>;
  SnapshotModelConnection?: SnapshotModelConnectionResolvers<ContextType>;
  SnapshotClassChangeConnection?: SnapshotClassChangeConnectionResolvers<ContextType>;
  SnapshotComputeChangeConnection?: SnapshotComputeChangeConnectionResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  UpstreamCompute?: UpstreamComputeResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  SubgraphNode?: SubgraphNodeResolvers<ContextType>;
  SubgraphEdge?: SubgraphEdgeResolvers<ContextType>;
  Truncation?: TruncationResolvers<ContextType>;
  LegendEntry?: LegendEntryResolvers<ContextType>;
  SubgraphExport?: SubgraphExportResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  TopicConnection?: TopicConnectionResolvers<ContextType>;
  TopicEdge?: TopicEdgeResolvers<ContextType>;
  TopicTrendReport?: TopicTrendReportResolvers<ContextType>;
  TopicTrend?: TopicTrendResolvers<ContextType>;
  TopicYear?: TopicYearResolvers<ContextType>;
  TopicRelation?: TopicRelationResolvers<ContextType>;
  Estimate?: EstimateResolvers<ContextType>;
  Bounded?: BoundedResolvers<ContextType>;
  RankCorrelation?: RankCorrelationResolvers<ContextType>;
  Proportion?: ProportionResolvers<ContextType>;
  TrendReport?: TrendReportResolvers<ContextType>;
  Trend?: TrendResolvers<ContextType>;
  TrendPoint?: TrendPointResolvers<ContextType>;
  TrendFit?: TrendFitResolvers<ContextType>;
  TrendComparison?: TrendComparisonResolvers<ContextType>;
  MonotoneTrend?: MonotoneTrendResolvers<ContextType>;
  GapReport?: GapReportResolvers<ContextType>;
  GapBucket?: GapBucketResolvers<ContextType>;
  GapSide?: GapSideResolvers<ContextType>;
  GapRatio?: GapRatioResolvers<ContextType>;
  GapTrend?: GapTrendResolvers<ContextType>;
  LagReport?: LagReportResolvers<ContextType>;
  LagYear?: LagYearResolvers<ContextType>;
  Venue?: VenueResolvers<ContextType>;
  VenueConnection?: VenueConnectionResolvers<ContextType>;
  VenueEdge?: VenueEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cost?: costDirectiveResolver<any, any, ContextType>;
  listSize?: listSizeDirectiveResolver<any, any, ContextType>;
};
