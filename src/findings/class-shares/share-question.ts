import type { Coverage } from '../../reports/report.ts';
import type { Range } from '../../statistics/wilson.ts';
import { type Envelope, envelopeFields } from '../envelope.ts';
import { type Scope, scopeArgument } from '../literal.ts';
import { type MembersPage, memberFields } from '../members.ts';
import type { GridPoint } from './grid-point.ts';

/** A stretch of years, both included. */
export interface Years {
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

export interface ShareCell {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly shareOfKnown: number | null;
  readonly missingBounds: Range | null;
  readonly members?: MembersPage;
}
export interface ShareBucket {
  readonly label: string;
  readonly count: number;
  readonly complete: boolean;
  readonly coverage: Coverage;
  readonly cells: readonly ShareCell[];
}
export interface ShareAnswer {
  readonly facets: readonly { readonly buckets: readonly ShareBucket[] }[];
}

/** The same with what a report says of itself. */
export type ShareReportAnswer = ShareAnswer & Envelope;

const periodOf = (years: readonly Years[]): string =>
  `{ ranges: [${years.map(({ label, from, to }) => `{ label: ${JSON.stringify(label)}, from: ${from}, to: ${to} }`).join(', ')}] }`;

/** `shares` of models by the class of their teams, with its arguments; `selection` stands between its braces. */
export const sharesField = (
  { notability, scale, population, rule, publicResearch }: GridPoint,
  years: readonly Years[],
  scope: Scope | null,
  selection: string,
): string =>
  `shares(of: MODELS, by: TEAM_CLASS, notability: ${notability}, scale: ${scale.literal}${scale.filter}, ` +
  `${population === 'ALL' ? '' : `scalePopulation: ${population}, `}teamClassRule: ${rule}, ` +
  `${publicResearch === false ? 'publicResearchAsAcademia: false, ' : ''}period: ${periodOf(years)}${scopeArgument(scope)}) { ${selection} }`;

/** What a cell of a grid needs of a report. */
export const gridSelection = 'facets { buckets { label count cells { key count shareOfKnown } } }';

/** The whole report of one point with the members of its cells, a page of each. */
export const shareQuery = (point: GridPoint, years: readonly Years[], scope: Scope | null): string =>
  `query Finding($after: String) {
  ${sharesField(
    point,
    years,
    scope,
    `
    ${envelopeFields}
    facets {
      buckets {
        label
        count
        complete
        coverage { considered counted withoutValue withoutKey withoutDate yearOnly monthOnly }
        cells {
          key
          label
          count
          shareOfKnown
          missingBounds { low high }
          members(first: 100, after: $after) { ${memberFields} }
        }
      }
    }
  `,
  )}
}`;

export const bucketsOf = ({ facets }: ShareAnswer): readonly ShareBucket[] => facets.flatMap(({ buckets }) => buckets);
