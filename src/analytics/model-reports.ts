import type { Filter } from '../entities/list/filter-limits.ts';
import type { Report } from '../reports/report.ts';
import { affordabilityReport, resolveAffordability } from './affordability/affordability.ts';
import { matrixReport, resolveMatrix } from './collaboration-matrix/collaboration-matrix.ts';
import { concentrationReport, resolveConcentration } from './concentration/concentration.ts';
import { disclosureArguments, disclosureReport, resolveDisclosure } from './disclosure/disclosure.ts';
import type { Admits, View } from './frame/view.ts';
import type { KeepReport } from './kept-reports.ts';
import { lineageReport, resolveLineage } from './lineage-dependence/lineage-dependence.ts';
import { openWeightsLagReport, resolveOpenWeightsLag } from './open-weights-lag/open-weights-lag.ts';
import { releaseReport, resolveRelease } from './release-rates/release-rates.ts';
import type { ScopeInput } from './scope/check-scope.ts';
import { withScope } from './scope/with-scope.ts';
import type { ReadScopedView } from './scoped-views.ts';
import { canonicalArguments } from './shares/definition.ts';
import { resolveGapArguments } from './trends/gap-arguments.ts';
import { canonicalGapArguments } from './trends/gap-definition.ts';
import { gapReport } from './trends/gap-report.ts';
import { resolveLagArguments } from './trends/lag-arguments.ts';
import { canonicalLagArguments } from './trends/lag-definition.ts';
import { lagReport } from './trends/lag-report.ts';
import { resolveTrendArguments } from './trends/trend-arguments.ts';
import { canonicalTrendArguments } from './trends/trend-definition.ts';
import { trendReport } from './trends/trend-report.ts';

/** How a report on the models that a filter lets through is asked for, told from others, and made. */
interface ReportKind<Input, Arguments, Made> {
  readonly resolve: (input: Input) => Arguments;
  readonly canonical: (given: Arguments) => string;
  readonly make: (view: View, admits: Admits, given: Arguments) => Made;
}

export interface ModelReportDependencies {
  /** Reads the view of a scope. */
  readonly view: ReadScopedView;
  readonly keep: KeepReport;
}

interface Scoped {
  readonly scope?: ScopeInput | null | undefined;
}

/** Reports that are made of nothing but a view and what a filter lets through of it. */
export const modelReports = ({ view, keep }: ModelReportDependencies) => {
  const answering =
    <Input, Arguments extends { readonly filter: Filter | null }, Made extends Report>(
      name: string,
      { resolve, canonical, make }: ReportKind<Input, Arguments, Made>,
    ) =>
    async (input: Input & Scoped): Promise<Made> => {
      const given = resolve(input);
      const from = await view(input.scope);
      return keep(from, `${name} ${canonical(given)}`, async () =>
        withScope(make(from, await from.admitting(given.filter), given), from),
      );
    };

  return {
    /** How fast an amount grows. */
    computeTrend: answering('computeTrend', {
      resolve: resolveTrendArguments,
      canonical: canonicalTrendArguments,
      make: trendReport,
    }),
    /** How many times the training compute of one class of teams that of another is. */
    computeGap: answering('computeGap', {
      resolve: resolveGapArguments,
      canonical: canonicalGapArguments,
      make: gapReport,
    }),
    /** How many months one class of teams is behind another. */
    computeLag: answering('computeLag', {
      resolve: resolveLagArguments,
      canonical: canonicalLagArguments,
      make: lagReport,
    }),
    /** How concentrated models or compute are among institutions or countries. */
    concentration: answering('concentration', {
      resolve: resolveConcentration,
      canonical: canonicalArguments,
      make: concentrationReport,
    }),
    /** Of which share of the models an amount is known. */
    disclosure: answering('disclosure', {
      resolve: resolveDisclosure,
      canonical: disclosureArguments,
      make: disclosureReport,
    }),
    /** How models are released. */
    releaseRates: answering('releaseRates', {
      resolve: resolveRelease,
      canonical: canonicalArguments,
      make: releaseReport,
    }),
    /** How many months open weights are behind closed models. */
    openWeightsLag: answering('openWeightsLag', {
      resolve: resolveOpenWeightsLag,
      canonical: canonicalArguments,
      make: openWeightsLagReport,
    }),
    /** How many days training runs take on a few of the best accelerators of their time. */
    affordability: answering('affordability', {
      resolve: resolveAffordability,
      canonical: canonicalArguments,
      make: affordabilityReport,
    }),
    /** Which sectors, or countries, develop models together. */
    collaborationMatrix: answering('collaborationMatrix', {
      resolve: resolveMatrix,
      canonical: canonicalArguments,
      make: matrixReport,
    }),
    /** On whose models models are based. */
    lineageDependence: answering('lineageDependence', {
      resolve: resolveLineage,
      canonical: canonicalArguments,
      make: lineageReport,
    }),
  };
};
export type ModelReports = ReturnType<typeof modelReports>;
