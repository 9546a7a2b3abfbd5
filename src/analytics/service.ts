import { LRUCache } from 'lru-cache';
import { type AtVersion, atDataVersion, dataVersion, type ReadVersion } from '../graph/data-version.ts';
import type { Graph } from '../graph/graph.ts';
import type { Frame } from './frame/frame.ts';
import { buildFrame } from './frame/frame-builder.ts';
import { readFrameRows } from './repository.ts';
import { type ScalePosition, scalePosition } from './scale/scale.ts';
import { resolveScale, type ScaleRuleInput } from './scale/scale-rule.ts';
import { resolveShareArguments, type ShareInput } from './shares/check-arguments.ts';
import { canonicalArguments } from './shares/definition.ts';
import { type ShareReport, shareReport } from './shares/share-report.ts';

export interface ShareService {
  /**
   * Who has which share, at a data version not older than the call.
   * @throws DomainError BAD_INPUT that names the argument.
   */
  shares(input: ShareInput): Promise<ShareReport>;
  /**
   * Where a model stands by training compute; null where its date or compute is not known.
   * @throws DomainError BAD_INPUT that names the member of the rule.
   */
  scale(modelId: string, rule: ScaleRuleInput): Promise<ScalePosition | null>;
}

export interface ShareDependencies {
  readonly graph: Graph;
  /** The reader of the data version that the process shares; its own where it is left out. */
  readonly version?: ReadVersion;
}

/** Reports that are kept per frame: a client that pages through members asks for the same one again. */
const keptReports = 50;

type Reports = LRUCache<string, ShareReport>;

/** Reports on models, for the life of the process: they share one frame, which is built anew when the data version moves. */
export const shareService = ({ graph, version = dataVersion(graph) }: ShareDependencies): ShareService => {
  const frameNow = atDataVersion(version, async () => buildFrame(await readFrameRows(graph)));
  const reportsOf = new WeakMap<Frame, Reports>();

  const kept = (frame: Frame): Reports => {
    const reports = reportsOf.get(frame) ?? new LRUCache<string, ShareReport>({ max: keptReports });
    reportsOf.set(frame, reports);
    return reports;
  };
  const reportAt = (given: ReturnType<typeof resolveShareArguments>, at: AtVersion<Frame>): ShareReport => {
    const reports = kept(at.value);
    const key = canonicalArguments(given);
    const report = reports.get(key) ?? shareReport(at.value, given, at);
    reports.set(key, report);
    return report;
  };

  return {
    shares: async (input) => reportAt(resolveShareArguments(input), await frameNow()),
    scale: async (modelId, input) => {
      const rule = resolveScale(input, 'rule');
      const { models, modelAt } = (await frameNow()).value;
      const model = modelAt.get(modelId);
      return model === undefined ? null : scalePosition(rule, models, model);
    },
  };
};
