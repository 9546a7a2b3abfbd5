import type { Filter } from '../entities/list/filter-limits.ts';
import { dataVersion, type ReadVersion } from '../graph/data-version.ts';
import type { Graph } from '../graph/graph.ts';
import type { Report } from '../reports/report.ts';
import {
  type AffordabilityInput,
  type AffordabilityReport,
  affordabilityReport,
  resolveAffordability,
} from './affordability/affordability.ts';
import {
  type MatrixInput,
  type MatrixReport,
  matrixReport,
  resolveMatrix,
} from './collaboration-matrix/collaboration-matrix.ts';
import {
  type ConcentrationInput,
  type ConcentrationReport,
  concentrationReport,
  resolveConcentration,
} from './concentration/concentration.ts';
import {
  type DisclosureInput,
  type DisclosureReport,
  disclosureArguments,
  disclosureReport,
  resolveDisclosure,
} from './disclosure/disclosure.ts';
import type { Admits, View } from './frame/view.ts';
import { reportKeeper } from './kept-reports.ts';
import {
  type LineageInput,
  type LineageReport,
  lineageReport,
  resolveLineage,
} from './lineage-dependence/lineage-dependence.ts';
import { type ReleaseInput, type ReleaseReport, releaseReport, resolveRelease } from './release-rates/release-rates.ts';
import { type ScalePosition, scalePosition } from './scale/scale.ts';
import { resolveScale, type ScaleRuleInput } from './scale/scale-rule.ts';
import { resolveShareArguments, type ShareInput } from './shares/check-arguments.ts';
import { canonicalArguments } from './shares/definition.ts';
import { admittedGroups } from './shares/groups.ts';
import { type ShareReport, shareReport } from './shares/share-report.ts';
import { viewReader } from './views.ts';

/** Reports, each at a data version not older than the call. They throw DomainError BAD_INPUT that names the argument. */
export interface AnalyticsService {
  /** Who has which share. */
  shares(input: ShareInput): Promise<ShareReport>;
  /** How concentrated models or compute are among institutions or countries. */
  concentration(input: ConcentrationInput): Promise<ConcentrationReport>;
  /** Of which share of the models an amount is known. */
  disclosure(input: DisclosureInput): Promise<DisclosureReport>;
  /** How models are released. */
  releaseRates(input: ReleaseInput): Promise<ReleaseReport>;
  /** How many days training runs take on a few of the best accelerators of their time. */
  affordability(input: AffordabilityInput): Promise<AffordabilityReport>;
  /** Which sectors, or countries, develop models together. */
  collaborationMatrix(input: MatrixInput): Promise<MatrixReport>;
  /** On whose models models are based. */
  lineageDependence(input: LineageInput): Promise<LineageReport>;
  /** Where a model stands by training compute; null where its date or compute is not known. */
  scale(modelId: string, rule: ScaleRuleInput): Promise<ScalePosition | null>;
}

/** How a report on the models that a filter lets through is asked for, told from others, and made. */
interface ReportKind<Input, Arguments, Made> {
  readonly resolve: (input: Input) => Arguments;
  readonly canonical: (given: Arguments) => string;
  readonly make: (view: View, admits: Admits, given: Arguments) => Made;
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

  const answering =
    <Input, Arguments extends { readonly filter: Filter | null }, Made extends Report>(
      name: string,
      { resolve, canonical, make }: ReportKind<Input, Arguments, Made>,
    ) =>
    async (input: Input): Promise<Made> => {
      const given = resolve(input);
      const now = await view();
      return keep(now, `${name} ${canonical(given)}`, async () => make(now, await now.admitting(given.filter), given));
    };

  return {
    shares: async (input) => {
      const given = resolveShareArguments(input);
      const now = await view();
      return keep(now, `shares ${canonicalArguments(given)}`, async () =>
        shareReport(now, await now.admitting(given.filter), given, await admittedGroups(now, given.groups)),
      );
    },
    concentration: answering('concentration', {
      resolve: resolveConcentration,
      canonical: canonicalArguments,
      make: concentrationReport,
    }),
    disclosure: answering('disclosure', {
      resolve: resolveDisclosure,
      canonical: disclosureArguments,
      make: disclosureReport,
    }),
    releaseRates: answering('releaseRates', {
      resolve: resolveRelease,
      canonical: canonicalArguments,
      make: releaseReport,
    }),
    affordability: answering('affordability', {
      resolve: resolveAffordability,
      canonical: canonicalArguments,
      make: affordabilityReport,
    }),
    collaborationMatrix: answering('collaborationMatrix', {
      resolve: resolveMatrix,
      canonical: canonicalArguments,
      make: matrixReport,
    }),
    lineageDependence: answering('lineageDependence', {
      resolve: resolveLineage,
      canonical: canonicalArguments,
      make: lineageReport,
    }),
    scale: async (modelId, input) => {
      const rule = resolveScale(input, 'rule');
      const { models, modelAt } = (await view()).frame;
      const model = modelAt.get(modelId);
      return model === undefined ? null : scalePosition(rule, models, model);
    },
  };
};
