import { join } from 'node:path';
import fc from 'fast-check';
import { curationService } from '../../src/curation/service.ts';
import { nouns } from '../../src/entities/nouns.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { formats } from '../../src/importers/formats.ts';
import { importSheet } from '../../src/importers/pipeline.ts';
import { readManifest } from '../../src/importers/seeds.ts';
import { openSheet } from '../../src/importers/sheet.ts';
import { projectRoot } from '../support/programs.ts';

const folder = join(projectRoot, 'seeds');
const hardware = ['hardware.csv', 'hardware-aliases.csv'];

/**
 * Loads the seed files that say anything about models, or about the institutions behind them, and accelerators where they
 * are asked for; or those that are named.
 */
export const loadModelSeeds = async (
  graph: Graph,
  { accelerators = false, only }: { readonly accelerators?: boolean; readonly only?: ReadonlySet<string> } = {},
): Promise<void> => {
  const needless = new Set(['papers.csv', ...(accelerators ? [] : hardware)]);
  const { apply } = curationService(graph, nouns);
  for (const { file, kind, source } of await readManifest(folder)) {
    if (only ? !only.has(file) : needless.has(file)) continue;
    const sheet = await openSheet(join(folder, file), formats[kind]);
    await importSheet({ sheet, source, apply, author: 'test', reason: file });
  }
};

export interface Member {
  readonly contribution: number;
  readonly reason: string;
  readonly node: { readonly id: string; readonly name: string };
}
export interface Range {
  readonly low: number;
  readonly high: number;
}
export interface Cell {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly value: number;
  readonly share: number | null;
  readonly shareOfKnown: number | null;
  readonly interval: (Range & { readonly level: number; readonly method: string }) | null;
  readonly missingBounds: Range | null;
  readonly quantityBounds: Range | null;
  readonly members: {
    readonly totalCount: number;
    readonly edges: readonly Member[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}
export interface Bucket {
  readonly label: string;
  readonly total: number;
  readonly count: number;
  readonly complete: boolean;
  readonly coverage: Coverage;
  readonly cells: readonly Cell[];
}
export interface Coverage {
  readonly considered: number;
  readonly counted: number;
  readonly withoutValue: number;
  readonly withoutKey: number;
  readonly withoutDate: number;
}
export interface Report {
  readonly definition: { readonly sentence: string; readonly arguments: string };
  readonly coverage: Coverage;
  readonly dataVersion: number;
  readonly sources: readonly { readonly key: string }[];
  readonly warnings: readonly { readonly code: string; readonly text: string }[];
  readonly citation: { readonly text: string; readonly bibtex: string };
  readonly facets: readonly { readonly key: string | null; readonly buckets: readonly Bucket[] }[];
}

/** Every argument of the field as a variable, so that one document serves all tests. */
const variables = `
  $of: ShareSubject!, $by: ShareKey!, $top: Int, $period: Period, $notability: NotabilityRule! = ALL,
  $scale: ScaleRule! = { all: true }, $attribution: Attribution! = FRACTIONAL,
  $teamClassRule: TeamClassRule! = ORGANIZATIONS, $publicResearchAsAcademia: Boolean! = true,
  $rollUp: RollUp! = AT_PUBLICATION, $confidenceLevel: Float! = 0.95, $seed: Int! = 1`;
const given = `
  of: $of, by: $by, top: $top, period: $period, notability: $notability, scale: $scale, attribution: $attribution,
  teamClassRule: $teamClassRule, publicResearchAsAcademia: $publicResearchAsAcademia, rollUp: $rollUp,
  confidenceLevel: $confidenceLevel, seed: $seed`;

/** The whole report, with such members of every cell as the selection says. */
export const reportQuery = (members: string): string => `
  query Shares(${variables}) {
    shares(${given}) {
      definition { sentence arguments }
      coverage { considered counted withoutValue withoutKey withoutDate yearOnly monthOnly }
      dataVersion
      sources { key }
      warnings { code text }
      citation { text bibtex }
      facets {
        key label
        buckets {
          label from to total count complete
          coverage { considered counted withoutValue withoutKey withoutDate }
          cells {
            key label definition count value share shareOfKnown
            interval { low high level method }
            missingBounds { low high }
            quantityBounds { low high }
            ${members}
          }
        }
      }
    }
  }`;

/** Arguments of every kind, over periods of few buckets. */
export const shareArguments = fc.record({
  of: fc.constantFrom('MODELS', 'TRAINING_COMPUTE'),
  by: fc.constantFrom('TEAM_CLASS', 'SECTOR', 'COUNTRY', 'INSTITUTION'),
  top: fc.constantFrom(1, 3, 10, 100),
  period: fc.constantFrom(
    null,
    { from: 2010, to: 2022, every: 'FIVE_YEARS' },
    { from: 2019, to: 2021 },
    { from: 2023, to: 2023, every: 'QUARTER' },
    { from: 2015, to: 2016, rollingYears: 3 },
    { ranges: [{ to: 2009 }, { from: 2012, to: 2014, label: 'early' }, { from: 2024 }] },
  ),
  notability: fc.constantFrom('ALL', 'NOTABLE', 'PAPER'),
  scale: fc.constantFrom({ all: true }, { zScore: 0.76 }, { topFraction: 0.25 }, { threshold: 1e23 }, { topK: 10 }),
  attribution: fc.constantFrom('FRACTIONAL', 'FULL', 'FIRST'),
  teamClassRule: fc.constantFrom('ORGANIZATIONS', 'AUTHOR_SHARE', 'ANY_INDUSTRY'),
  publicResearchAsAcademia: fc.boolean(),
  rollUp: fc.constantFrom('NONE', 'AT_PUBLICATION', 'CURRENT'),
  confidenceLevel: fc.constantFrom(0.5, 0.95),
  seed: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
});
