import type { Institution } from '../entities/institution/institution.ts';
import type { Model } from '../entities/model/model.ts';
import { dataVersion, type ReadVersion } from '../graph/data-version.ts';
import type { Graph } from '../graph/graph.ts';
import { canonicalJson } from '../log/canonical.ts';
import { badInput } from '../shared/errors.ts';
import type { ClusterPerformanceInput, ClusterShareInput } from './cluster-shares/cluster-arguments.ts';
import type { ClusterShareReport } from './cluster-shares/cluster-report.ts';
import { clusterShareReader } from './cluster-shares/cluster-share-reader.ts';
import { reportKeeper } from './kept-reports.ts';
import { type ModelReports, modelReports } from './model-reports.ts';
import type { PaperShareReport } from './paper-shares/paper-report.ts';
import type { PaperShareInput } from './paper-shares/paper-share-arguments.ts';
import { paperShareReader } from './paper-shares/paper-share-reader.ts';
import { type ScalePosition, scalePosition } from './scale/scale.ts';
import { resolveScale, type ScaleRuleInput } from './scale/scale-rule.ts';
import type { ScopeInput } from './scope/check-scope.ts';
import { scopedViewReader } from './scoped-views.ts';
import { resolveShareArguments, type ShareInput } from './shares/check-arguments.ts';
import { canonicalArguments } from './shares/definition.ts';
import { admittedGroups } from './shares/groups.ts';
import { type ShareReport, shareReport } from './shares/share-report.ts';
import type { SnapshotInput } from './snapshots/snapshot-arguments.ts';
import type { SnapshotReport } from './snapshots/snapshot-report.ts';
import { snapshotComparer } from './snapshots.ts';
import { viewReader } from './views.ts';
import { type WorkReports, workReports } from './work-reports.ts';

/** The arguments of shares, of whatever. */
export type AnyShareInput = (ShareInput | PaperShareInput | ClusterPerformanceInput) &
  Pick<PaperShareInput, 'paperFilter'> &
  Pick<ClusterPerformanceInput, 'clusterFilter'>;

/** Filters of what is not divided are no mistake that a report would show. */
const refuseOtherFilters = ({ of, paperFilter, clusterFilter }: AnyShareInput): void => {
  if (paperFilter && of !== 'PAPERS') {
    throw badInput('paperFilter', canonicalJson(paperFilter), 'none but with of: PAPERS');
  }
  if (clusterFilter && of !== 'CLUSTER_PERFORMANCE') {
    throw badInput('clusterFilter', canonicalJson(clusterFilter), 'none but with of: CLUSTER_PERFORMANCE');
  }
};

/** Reports, each at a data version not older than the call. They throw DomainError BAD_INPUT that names the argument. */
export interface AnalyticsService extends ModelReports, WorkReports {
  /** Who has which share. */
  shares(input: AnyShareInput): Promise<ShareReport | PaperShareReport>;
  /** Who owns which share of the clusters in service. */
  clusterShares(input: ClusterShareInput): Promise<ClusterShareReport>;
  /** A model or an institution as a scope has it; null where it describes none. */
  entity(id: string, scope: ScopeInput): Promise<Model | Institution | null>;
  /** How two sets of sources differ. */
  snapshotComparison(input: SnapshotInput): Promise<SnapshotReport>;
  /** Where a model stands by training compute; null where its date or compute is not known. */
  scale(modelId: string, rule: ScaleRuleInput): Promise<ScalePosition | null>;
}

export interface AnalyticsDependencies {
  readonly graph: Graph;
  /** The reader of the data version that the process shares; its own where it is left out. */
  readonly version?: ReadVersion;
}

/** Reports on models, for the life of the process: they share one frame, which is built anew when the data version moves. */
export const analyticsService = ({ graph, version = dataVersion(graph) }: AnalyticsDependencies): AnalyticsService => {
  const view = viewReader({ graph, version });
  const scoped = scopedViewReader({ graph, version, view });
  const keep = reportKeeper();
  const paperShares = paperShareReader(graph, version);
  const clusters = clusterShareReader(graph, version);

  return {
    ...modelReports({ view: scoped.view, keep }),
    ...workReports({ graph, version, view, keep }),
    shares: async (input) => {
      refuseOtherFilters(input);
      if (input.of === 'PAPERS') return paperShares(input);
      if (input.of === 'CLUSTER_PERFORMANCE') return clusters.performance(input);
      const checked = resolveShareArguments(input);
      const from = await scoped.view(input.scope);
      const given = { ...checked, scope: from.scope };
      return keep(from, `shares ${canonicalArguments(given)}`, async () =>
        shareReport(from, await from.admitting(given.filter), given, await admittedGroups(from, given.groups)),
      );
    },
    clusterShares: clusters.clusterShares,
    entity: scoped.entity,
    snapshotComparison: snapshotComparer(scoped.view, keep),
    scale: async (modelId, input) => {
      const rule = resolveScale(input, 'rule');
      const { models, modelAt } = (await view()).frame;
      const model = modelAt.get(modelId);
      return model === undefined ? null : scalePosition(rule, models, model);
    },
  };
};
