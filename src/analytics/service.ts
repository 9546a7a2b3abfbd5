import { dataVersion, type ReadVersion } from '../graph/data-version.ts';
import type { Graph } from '../graph/graph.ts';
import { reportKeeper } from './kept-reports.ts';
import { type ScalePosition, scalePosition } from './scale/scale.ts';
import { resolveScale, type ScaleRuleInput } from './scale/scale-rule.ts';
import { resolveShareArguments, type ShareInput } from './shares/check-arguments.ts';
import { canonicalArguments } from './shares/definition.ts';
import { admittedGroups } from './shares/groups.ts';
import { type ShareReport, shareReport } from './shares/share-report.ts';
import { type GapInput, resolveGapArguments } from './trends/gap-arguments.ts';
import { canonicalGapArguments } from './trends/gap-definition.ts';
import { type GapReport, gapReport } from './trends/gap-report.ts';
import { type LagInput, resolveLagArguments } from './trends/lag-arguments.ts';
import { canonicalLagArguments } from './trends/lag-definition.ts';
import { type LagReport, lagReport } from './trends/lag-report.ts';
import { resolveTrendArguments, type TrendInput } from './trends/trend-arguments.ts';
import { canonicalTrendArguments } from './trends/trend-definition.ts';
import { type TrendReport, trendReport } from './trends/trend-report.ts';
import { viewReader } from './views.ts';

/** Reports, each at a data version not older than the call. They throw DomainError BAD_INPUT that names the argument. */
export interface AnalyticsService {
  /** Who has which share. */
  shares(input: ShareInput): Promise<ShareReport>;
  /** How fast an amount grows. */
  computeTrend(input: TrendInput): Promise<TrendReport>;
  /** How many times the training compute of one class of teams that of another is. */
  computeGap(input: GapInput): Promise<GapReport>;
  /** How many months one class of teams is behind another. */
  computeLag(input: LagInput): Promise<LagReport>;
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
    shares: async (input) => {
      const given = resolveShareArguments(input);
      const now = await view();
      return keep(now, `shares ${canonicalArguments(given)}`, async () =>
        shareReport(now, await now.admitting(given.filter), given, await admittedGroups(now, given.groups)),
      );
    },
    computeTrend: async (input) => {
      const given = resolveTrendArguments(input);
      const now = await view();
      return keep(now, `computeTrend ${canonicalTrendArguments(given)}`, async () =>
        trendReport(now, await now.admitting(given.filter), given),
      );
    },
    computeGap: async (input) => {
      const given = resolveGapArguments(input);
      const now = await view();
      return keep(now, `computeGap ${canonicalGapArguments(given)}`, async () =>
        gapReport(now, await now.admitting(given.filter), given),
      );
    },
    computeLag: async (input) => {
      const given = resolveLagArguments(input);
      const now = await view();
      return keep(now, `computeLag ${canonicalLagArguments(given)}`, async () =>
        lagReport(now, await now.admitting(given.filter), given),
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
