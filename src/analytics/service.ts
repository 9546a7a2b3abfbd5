import { dataVersion, type ReadVersion } from '../graph/data-version.ts';
import type { Graph } from '../graph/graph.ts';
import { reportKeeper } from './kept-reports.ts';
import { type ScalePosition, scalePosition } from './scale/scale.ts';
import { resolveScale, type ScaleRuleInput } from './scale/scale-rule.ts';
import { resolveShareArguments, type ShareInput } from './shares/check-arguments.ts';
import { canonicalArguments } from './shares/definition.ts';
import { type ShareReport, shareReport } from './shares/share-report.ts';
import { viewReader } from './views.ts';
import { type WorkReports, workReports } from './work-reports.ts';

/** Reports, each at a data version not older than the call. They throw DomainError BAD_INPUT that names the argument. */
export interface AnalyticsService extends WorkReports {
  /** Who has which share. */
  shares(input: ShareInput): Promise<ShareReport>;
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
  const keep = reportKeeper();

  return {
    ...workReports({ graph, version, view, keep }),
    shares: async (input) => {
      const given = resolveShareArguments(input);
      const now = await view();
      return keep(now, `shares ${canonicalArguments(given)}`, async () =>
        shareReport(now, await now.admitting(given.filter), given),
      );
    },
    scale: async (modelId, input) => {
      const rule = resolveScale(input, 'rule');
      const { models, modelAt } = (await view()).frame;
      const model = modelAt.get(modelId);
      return model === undefined ? null : scalePosition(rule, models, model);
    },
  };
};
